## De regels van stap 2, het interactiemodel.

I01 = De belangrijke partij { $name } praat nog in geen overleg mee, ook niet via een ander.
    .action = Geef deze partij een plek, zelf of via een vertegenwoordiger.
    .title = een belangrijke partij praat in geen overleg mee

I02 = Er is geen overleg op { $level } niveau.
    .action = Zet dit overleg op, of leg uit waarom het niet nodig is.
    .title = een niveau heeft geen overleg

I03 = Bij ‘{ $forum }’ staat niet wie het overleg voorbereidt.
    .action = Wijs een rol aan die dit overleg voorbereidt.
    .title = een overleg heeft geen voorbereider

I04 = Geen ander overleg werkt de besluiten van ‘{ $forum }’ uit.
    .action = Koppel er een tactisch overleg aan dat de besluiten uitwerkt.
    .title = geen ander overleg werkt de besluiten uit

I05 = Over ‘{ $decision }’ beslissen { $k } partijen.
    .names = Het gaat om: { $names }.
    .action = Kies wie beslist, of laat ze samen in één overleg beslissen.
    .title = meer dan één partij beslist

I06 = Bij het besluit ‘{ $decision }’ staat niet wie beslist.
    .action = Wijs één partij of één overleg aan om te beslissen.
    .title = een besluit heeft geen beslisser

I07 = Bij het besluit ‘{ $decision }’ staat niet wie het uitvoert.
    .action = Wijs een partij aan die het besluit uitvoert.
    .title = een besluit heeft geen uitvoerder

I08 = Medeoverheid { $name } wordt geraakt, maar praat nog niet mee, ook niet via een ander.
    .action = Regel een plek, rechtstreeks of via de koepel.
    .title = een geraakte medeoverheid praat niet mee

I09 = { $kind ->
        [circle] De weg naar een hoger overleg loopt in een kring.
       *[other] Komt ‘{ $forum }’ er niet uit, dan is er geen volgende stap.
    }
    .names = Het gaat om: { $names }.
    .action = Spreek af naar welk overleg een vraag dan gaat.
    .title = de weg omhoog loopt dood of in een kring

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

I90 = Elk besluit heeft precies één beslisser.
    .action = Houd dit zo bij nieuwe besluiten.
    .title = elk besluit heeft één beslisser

I91 = Elke afspraak over samenwerking heeft een toets. Transparantie, communicatie en nazorg staan erbij.
    .action = Vraag de partijen bij elke meting of we de afspraken nakomen.
    .title = alle afspraken over samenwerking hebben een toets
