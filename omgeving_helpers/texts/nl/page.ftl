## Wat om de onderdelen heen staat: kop, stand, signalen, bijlage.

fictitious = FICTIEVE OEFENDATA – geen meningen van bestaande organisaties
fictitious-short = FICTIEVE OEFENDATA
organisation = Organisatie
phase = Fase
reference-date = Peildatum
cycle = Meting
cycle-none = nog geen meting
edition = Versie
edition-internal = intern
edition-shareable = deelbaar
goal = Doel
older-cycle = U vroeg om { $asked_date }. Een oudere meting laten we zien zoals het toen was.
step-shared_picture = Stap 1, gedeeld beeld
step-interaction_model = Stap 2, interactiemodel
step-pdca = Stap 3, bijsturen
step-anchoring = Stap 4, verankering
status-do_now = nu doen
status-unknown = weten we niet
status-attention = let op
status-in_order = op orde
status-because-tables = { $k ->
        [one] Deze tabel is leeg of ontbreekt: { $names }.
       *[other] Deze tabellen zijn leeg of ontbreken: { $names }.
    }
status-because-nothing = Er is nog niets ingevuld waar deze stand op rust.
status-because-inputs = { $u } van de { $n } gegevens zijn onbekend of onze eigen inschatting.
table = Tabel: { $caption }
why = Waarom zie ik dit?
one-answer-turns = Eén antwoord dat één stap opschuift of er nog bij komt, kan dit signaal laten vervallen.
one-answer-does-not-turn = Eén antwoord dat één stap opschuift of er nog bij komt, verandert hier niets aan.
rows = { $k ->
        [one] Het staat in deze rij:
       *[other] Het staat in deze rijen:
    }
row = { $place }: { $values }
cell = { $column } = { $value }
thresholds-used = { $k ->
        [one] Drempel:
       *[other] Drempels:
    } { $list }
threshold-used = { $meaning } { $value }{ $changed ->
        [yes] {" "}(aangepast voor dit programma)
       *[no] {""}
    }
requirements = Uit het artikel, in onze woorden:
requirement = { $number }: { $text }
severity-do_now = nu doen
severity-attention = let op
severity-unknown = weten we niet
severity-good_news = goed nieuws
thresholds-table = De drempels van dit verslag
threshold = Drempel
value = Waarde
changed = Aangepast
changed-yes = ja, door dit programma
changed-no = nee
thresholds = Elke regel gebruikt vaste drempels. { $k ->
        [0] Dit programma gebruikt de gedeelde lijst.
        [one] Dit programma paste er { $k } aan.
       *[other] Dit programma paste er { $k } aan.
    } U past ze aan in het bestand drempels.csv in de map van het programma.
faults = { $k ->
        [0] De controle van de tabellen vond niets.
        [one] De controle van de tabellen gaf één melding.
       *[other] De controle van de tabellen gaf { $k } meldingen.
    }
faults-shareable = Wat de controle van de tabellen vond, staat in de interne versie.
basis-table = Feit of inschatting, per onderdeel
section = Onderdeel
basis = Berust op
finished = Alles is doorgerekend. Een verslag maakt u met: omgeving report { $programme }
signals-more = En nog { $k } keer: { $title }. Ze staan alle in signals.csv, naast dit verslag.
signals-none = Geen enkele regel van dit onderdeel ging af.
signals = { $do_now ->
        [0] Er is niets dat nu moet gebeuren.
        [one] Eén ding moet nu gebeuren.
       *[other] { $do_now } dingen moeten nu gebeuren.
    } { $attention ->
        [0] {""}
        [one] Eén ding vraagt aandacht.
       *[other] { $attention } dingen vragen aandacht.
    } { $unknown ->
        [0] {""}
        [one] Eén ding weten we niet.
       *[other] { $unknown } dingen weten we niet.
    } { $good_news ->
        [0] {""}
        [one] Er is één keer goed nieuws.
       *[other] Er is { $good_news } keer goed nieuws.
    }
