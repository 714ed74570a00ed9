## De regels van stap 4, verankering.

V01 = Voor { $name } is er nog geen eerste aanspreekpunt.
    .action = Wijs een rol aan en laat het deze partij weten.
    .title = een partij heeft geen aanspreekpunt
    .why = Bij deze partij staat geen eerste aanspreekpunt. Dat telt voor elke partij, ook binnen de eigen organisatie.

V02 = Voor { $name } is er een eerste aanspreekpunt, maar deze partij kent het niet.
    .action = Stuur deze partij de lijst met aanspreekpunten.
    .title = een partij kent haar aanspreekpunt niet
    .why = Er staat een eerste aanspreekpunt, en er staat dat de partij het niet kent.

V03 = We weten niet of het eerste aanspreekpunt bekend is bij { $name }.
    .action = Vraag het deze week aan deze partij.
    .title = we weten niet of een partij haar aanspreekpunt kent
    .why = Er staat een eerste aanspreekpunt, maar niet of de partij het kent.

V04 = Het aanspreekpunt ‘{ $role }’ heeft voor { $k ->
        [one] { $k } partij
       *[other] { $k } partijen
    } geen vervanger.
    .action = Wijs een vervanger aan.
    .title = een aanspreekpunt heeft geen vervanger
    .why = Bij minstens één partij met dit aanspreekpunt staat geen vervanger. Dezelfde rol als vervanger telt niet.

V05 = De rol ‘{ $role }’ is aanspreekpunt voor { $k } van de { $n } belangrijke { $n ->
        [one] partij
       *[other] partijen
    }. Dat maakt ons kwetsbaar.
    .action = Verdeel de contacten over meer rollen.
    .title = te veel belangrijke partijen bij één aanspreekpunt
    .why = Een te groot deel van de belangrijke partijen heeft dezelfde rol als aanspreekpunt. Partijen zonder aanspreekpunt en toezichthouders tellen mee.

V06 = { $k } van de { $n } taken { $k ->
        [one] ligt
       *[other] liggen
    } bij één eenheid. Daarmee is omgevingsmanagement het werk van één afdeling, niet van ons allemaal.
    .unit = De eenheid is: { $unit }.
    .action = Geef ook andere eenheden een taak.
    .title = bijna alle taken liggen bij één eenheid
    .why = Van de taken met een bekende eenheid ligt een te groot deel bij één eenheid. Bij weinig taken kijkt de regel niet.

V07 = De taak ‘{ $task }’ heeft nog geen eigenaar.
    .action = Wijs een eigenaar aan.
    .title = een taak heeft geen eigenaar
    .why = Bij deze taak staat geen rol als eigenaar.

V10 = Bij ‘{ $element }’ staat nog geen bewijs. Daarom telt het hoogstens als ‘{ $level }’.
    .action = Schrijf op waaruit dit blijkt.
    .title = een niveau heeft geen bewijs
    .why = Het niveau is hoger dan zonder bewijs kan, en er staat geen bewijs.

V90 = Alle belangrijke partijen kennen hun eerste aanspreekpunt.
    .action = Controleer dit bij elke meting.
    .title = alle belangrijke partijen kennen hun aanspreekpunt
    .why = Bij elke belangrijke partij, ook een toezichthouder, staat dat zij haar eerste aanspreekpunt kent.

V91 = Elke taak heeft een eigenaar. De taken zijn verdeeld over { $k ->
        [one] { $k } eenheid
       *[other] { $k } eenheden
    }.
    .action = Houd de takenlijst bij.
    .title = alle taken hebben een eigenaar en zijn verdeeld
    .why = Er zijn genoeg taken, elk met een eigenaar en een eenheid, en geen eenheid heeft er te veel.
