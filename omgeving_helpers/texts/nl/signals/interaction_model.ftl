## De regels van stap 2, het interactiemodel.

I01 = De belangrijke partij { $name } praat nog in geen overleg mee, ook niet via een ander.
    .action = Geef deze partij een plek, zelf of via een vertegenwoordiger.
    .title = een belangrijke partij praat in geen overleg mee
    .why = Een partij die telt voor draagvlak heeft zelf geen plek in een overleg, en geen ander zit er namens haar. Toehoorder zijn is geen plek.

I02 = Er is geen overleg op { $level } niveau.
    .action = Zet dit overleg op, of leg uit waarom het niet nodig is.
    .title = een niveau heeft geen overleg
    .why = Op een van de drie niveaus bestaat op de peildatum geen overleg.

I03 = Bij ‘{ $forum }’ staat niet wie het overleg voorbereidt.
    .action = Wijs een rol aan die dit overleg voorbereidt.
    .title = een overleg heeft geen voorbereider
    .why = Bij het overleg is geen rol ingevuld die het voorbereidt.

I04 = Geen ander overleg werkt de besluiten van ‘{ $forum }’ uit.
    .action = Koppel er een tactisch overleg aan dat de besluiten uitwerkt.
    .title = geen ander overleg werkt de besluiten uit
    .why = Het overleg is strategisch, en er staat niet in welk overleg de besluiten worden uitgewerkt.

I05 = Over ‘{ $decision }’ beslissen { $k } partijen.
    .names = Het gaat om: { $names }.
    .action = Kies wie beslist, of laat ze samen in één overleg beslissen.
    .title = meer dan één partij beslist
    .why = Bij één besluit heeft meer dan één partij of overleg de letter A, over alle stappen samen.

I06 = Bij het besluit ‘{ $decision }’ staat niet wie beslist.
    .action = Wijs één partij of één overleg aan om te beslissen.
    .title = een besluit heeft geen beslisser
    .why = Bij dit besluit heeft niemand de letter A.

I07 = Bij het besluit ‘{ $decision }’ staat niet wie het uitvoert.
    .action = Wijs een partij aan die het besluit uitvoert.
    .title = een besluit heeft geen uitvoerder
    .why = Bij dit besluit heeft niemand de letter R.

I08 = Medeoverheid { $name } wordt geraakt, maar praat nog niet mee, ook niet via een ander.
    .action = Regel een plek, rechtstreeks of via de koepel.
    .title = een geraakte medeoverheid praat niet mee
    .why = De medeoverheid wordt geraakt vanaf de drempel, heeft zelf geen plek in een overleg, en geen ander zit er namens haar.

I09 = { $kind ->
        [circle] De weg naar een hoger overleg loopt in een kring.
       *[other] Komt ‘{ $forum }’ er niet uit, dan is er geen volgende stap.
    }
    .names = Het gaat om: { $names }.
    .action = Spreek af naar welk overleg een vraag dan gaat.
    .title = de weg omhoog loopt dood of in een kring
    .why = Een overleg onder het strategische niveau heeft geen overleg waar een vraag heen kan, of de weg omhoog komt terug waar hij begon.

I11 = { $k ->
        [one] { $k } hard geraakte partij mag
       *[other] { $k } hard geraakte partijen mogen
    } hoogstens meeweten.
    .names = Het gaat om: { $names }.
    .action = Vraag { $k ->
            [one] deze partij
           *[other] deze partijen
        } om mee te denken.
    .title = hard geraakte partijen mogen hoogstens meeweten
    .why = Een partij wordt hard geraakt, en haar rol is nu geen of meeweten.

I90 = Elk besluit heeft precies één beslisser.
    .action = Houd dit zo bij nieuwe besluiten.
    .title = elk besluit heeft één beslisser
    .why = Er zijn besluiten, en bij elk besluit heeft precies één partij of overleg de letter A. Alle letters en partijen zijn bekend.

I91 = Elke afspraak over samenwerking heeft een toets. Transparantie, communicatie en nazorg staan erbij.
    .action = Vraag de partijen bij elke meting of we de afspraken nakomen.
    .title = alle afspraken over samenwerking hebben een toets
    .why = Er zijn afspraken, en bij elke afspraak staat waaraan we merken dat het lukt. De drie principes uit de startlijst staan erbij.
