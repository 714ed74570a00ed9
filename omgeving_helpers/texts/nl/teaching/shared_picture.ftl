exercise-1-1 =
    .title = Wie is vergeten?
    .question = Welke groepen van het palet ontbreken, zonder dat is uitgelegd waarom?
    .groups = De groepen
    .right = { $k ->
        [0] In dit programma is geen groep vergeten. Elke groep is er, of er staat waarom niet.
        [one] De groep die ontbreekt is: { $names }. Nergens staat waarom. Aan geen enkel cijfer ziet u dat.
       *[other] De groepen die ontbreken zijn: { $names }. Nergens staat waarom.
    }
    .present = In de groep { $group } staat wel een partij: { $party }. Zoek een leeg vak.
    .explained = De groep { $group } is leeg, maar het programma zegt waarom: { $why }. Dat is dus uitgelegd.
    .not-none = Toch ontbreekt er { $k ->
        [one] een groep
       *[other] een aantal groepen
    }. Kijk nog eens naar de lege vakken in het beeld.
    .incomplete = Wat u koos klopt. Er { $k ->
        [one] ontbreekt nog één groep.
       *[other] ontbreken nog { $k } groepen.
    }
    .hint-1 = Kijk in het beeld van het palet. Een gearceerd vak is een lege groep.
    .hint-2 = Bij sommige lege vakken staat een reden. Die tellen niet mee.
    .hint-3 = Vraag u af: voor wie is deze dienst bedoeld? Staat die groep op de lijst?
    .goal = zien wie er niet is. Een gewone lijst laat alleen zien wie er wel is.
    .talk = Waarom valt het niet op dat juist deze groep ontbreekt? Wie had het kunnen zeggen?
    .mistakes = lege groepen aankruisen waar wel een reden bij staat. Of het klantcontactcentrum zien als de burger.
    .trouble = ziet iemand geen beeld? Laat alle cellen opnieuw draaien. De tabel onder het beeld zegt hetzelfde.

exercise-1-2 =
    .title = Wat zegt een gemiddelde?
    .question = Hoeveel van de partijen die tellen staan achter de oplossing? Wat is het gemiddelde cijfer van die partijen, en wat van alle partijen met een bekend cijfer? Welk getal noemt u de wethouder?
    .on-board = Aantal van deze partijen dat erachter staat
    .of = Aantal partijen dat telt
    .mean-counting = Gemiddelde van de partijen die tellen
    .mean-all = Gemiddelde van alle partijen met een bekend cijfer
    .tell = Dit getal noem ik de wethouder
    .right = { $k } van de { $n } partijen die tellen staan erachter. Hun gemiddelde is { $counting }. Van alle partijen met een bekend cijfer is het { $all }. Het aantal met de namen zegt wie er nog niet achter staat. Wie helemaal ontbreekt, staat in geen van deze getallen.
    .all-parties = U telt te veel partijen. Alleen belangrijke partijen tellen mee. Toezichthouders tellen niet mee.
    .supervisors = U telt ook de toezichthouders. Zij toetsen, en staan er niet achter of tegen. Laat ze weg.
    .other-n = Het aantal partijen die tellen klopt niet. Het staat in de zin onder ‘Wie staat achter de oplossing?’.
    .reversed = Dit is het aantal partijen dat er nog níét achter staat. Tel de andere.
    .k-of-all = U telt ook partijen mee die niet belangrijk zijn. Kijk alleen naar de partijen die tellen.
    .other-cycle = Dit aantal hoort bij meting { $cycle }. Kijk welke meting in dit notebook staat.
    .other-k = Het aantal dat erachter staat klopt niet. Tel de partijen die tellen en een { $score } of hoger geven.
    .swapped = U hebt de twee gemiddelden verwisseld.
    .scale = Een gemiddelde van cijfers van 1 tot en met 5 kan niet lager zijn dan 1 of hoger dan 5.
    .rounded = Dit is een heel getal: het middelste cijfer, of een afgerond gemiddelde. Geef het gemiddelde met één cijfer achter de komma.
    .unknown-as-zero = U telt een onbekend cijfer als nul. Deel alleen door het aantal bekende cijfers.
    .mean-other-cycle = Dit gemiddelde hoort bij een andere meting. Kijk welke meting in dit notebook staat.
    .other-mean = { $base ->
        [counting] Het gemiddelde van de partijen die tellen klopt niet.
       *[other] Het gemiddelde van alle partijen klopt niet.
    } Tel de bekende cijfers op, en deel door het aantal bekende cijfers.
    .mean-hides = De getallen kloppen. Maar een gemiddelde zegt niet wie er nog niet achter staat. { $k ->
        [0] Noem het aantal, en zeg dat iedereen erachter staat.
       *[other] Noem het aantal, en de namen: { $names }.
    }
    .tell-count = het aantal: zoveel van de zoveel, met namen
    .tell-mean-counting = het gemiddelde van de partijen die tellen
    .tell-mean-all = het gemiddelde van alle partijen
    .hint-1 = Onder ‘Wie staat achter de oplossing?’ leest u hoeveel partijen er tellen. De tabel hierboven geeft van elke partij de steun.
    .hint-2 = Een partij staat erachter met een 4 of een 5. Wie niets zei, heeft geen cijfer en telt niet mee in een gemiddelde.
    .hint-3 = Stel dat één partij een 1 geeft en de rest een 5. Ziet de wethouder dat aan het gemiddelde?
    .goal = begrijpen dat een gemiddelde niet zegt wie er niet achter staat, en al helemaal niet wie er niet is.
    .talk = Zet de gemiddelden van de vijf programma’s naast elkaar. Welk programma lijkt het beste? En wie ontbreekt daar?
    .mistakes = delen door alle partijen. Toezichthouders meetellen. Een lege cel als nul lezen.
    .trouble = een komma of een punt mag allebei. Rekent iemand lang? Geef het ene gemiddelde, en vraag het andere.
