## Het lege sjabloon: uitleg in het werkboek en in de map.

explanation = Uitleg
choices = Keuzes
how = Zo vult u dit in
step-1 = Vul eerst het blad of bestand { $programme } in: één rij over het programma zelf.
step-2 = Vul daarna { $stakeholders } in: één rij per partij. Een partij is een organisatie, bestuur of groep, nooit een persoon.
step-3 = Hiermee maakt u al een verslag. Elk blad dat u verder invult, geeft meer antwoorden.
step-4 = Weet u iets niet? Laat de cel leeg. Leeg betekent: dat weten we niet. Het telt nooit als goed.
step-5 = Cijfers gaan van 1 tot en met 5. Datums schrijft u als 31-12-2026.
step-6 = Controleer uw werk met: omgeving check, en daarachter de naam van de map of dit bestand.
table = Tabel
row = Eén rij is
needed = Nodig
needed-yes = voor een volledig verslag
needed-first = altijd
needed-no = als u meer wilt weten
comment = { $description }. { $empty ->
        [unknown] Leeg = dat weten we niet.
        [must] Vul deze kolom altijd in.
       *[other] Mag leeg blijven.
    } Voorbeeld: { $example }
not-allowed = Kies een waarde uit de lijst.
