exercise-3-1 =
    .title = Wanneer verschuift het beeld?
    .question = In welke meting verschuift het beeld, en bij welke zinnen?
    .cycle = De meting
    .statements = De zinnen
    .right = { $cycle ->
        [0] Er verschuift niets.
       *[other] In meting { $cycle } verschuift het beeld. Het gaat om: { $names }.
    }
    .first = Meting { $cycle } is de eerste. Er is nog niets om mee te vergelijken.
    .early = In meting { $cycle } is het beeld nog gedeeld. { $k ->
        [0] Er haakte nog niemand af.
       *[other] Wel haakte er al iemand af: { $names }. Dat is een vroege waarschuwing, nog geen verschuiving.
    }
    .stable = Het beeld over ‘{ $statement }’ is niet verschoven. Kijk waar een pijl staat.
    .not-none = Toch verschuift er iets. Zoek in het beeld een pijl tussen twee metingen.
    .incomplete = Wat u koos klopt. Er { $k ->
        [one] is nog één zin verschoven.
       *[other] zijn nog { $k } zinnen verschoven.
    }
    .hint-1 = Elke rij in het beeld is een zin. Een pijl betekent: verschoven.
    .hint-2 = Een zin kan ook verschuiven doordat meer partijen het eens worden met iets wat eerst niemand vond.
    .hint-3 = Lees de zinnen hardop. Welke twee zinnen kunnen niet allebei waar zijn?
    .goal = zien dat een gedeeld beeld kan wegglijden, ook als niemand klaagt.
    .talk = Het gemiddelde van de steun daalde maar tot 3,0. Wie zag het toch?
    .mistakes = meting 2 kiezen, omdat daar de eerste partij afhaakt. Alleen de zin kiezen die daalt.
    .trouble = laat eerst voorspellen met het notebook van meting 2. Open dan pas dit notebook.

exercise-3-2 =
    .title = De vroege waarschuwing
    .question = Dit notebook staat op meting 2. Wie geeft nu al een vroege waarschuwing?
    .party = De partij
    .right = Eerst stond { $name } nog achter de oplossing, en in deze meting niet meer. Telt een partij niet als belangrijk? Ook dan is het een waarschuwing.
    .later = De partij { $name } haakt pas af in meting { $cycle }. Nu staat zij er nog achter.
    .steady = De partij { $name } geeft een { $score } en staat er dus nog achter. Zoek een lijn die naar beneden gaat.
    .never-on-board = De partij { $name } gaf eerst ook al geen 4 of 5. Nu is het een { $score }. Dat is een zorg, maar zij haakt niet af.
    .silent = Van { $name } is in deze meting geen cijfer bekend. Dat weten we dus niet.
    .not-none = Toch is er een partij die lager antwoordt dan eerst. Kijk naar de lijnen.
    .hint-1 = Zoek in het beeld een lijn die tussen meting 1 en meting 2 daalt.
    .hint-2 = Kijk ook naar partijen die niet als belangrijk tellen.
    .hint-3 = Van een 4 naar een 3 is genoeg. Dan staat een partij er niet meer achter.
    .goal = leren kijken naar de eerste die beweegt, niet naar het totaal.
    .talk = Het aantal dat erachter staat bleef gelijk. Waarom zag niemand deze partij?
    .mistakes = de vakcentrale kiezen. Die stond er in meting 1 ook al niet achter.
    .trouble = staat het beeld op meting 3? Dan is het andere notebook geopend. Kies het notebook van juni.

exercise-3-3 =
    .title = Te laat besloten
    .question = Welk besluit komt te laat, en hoeveel?
    .milestone = Het besluit
    .number = Hoeveel te laat
    .unit = De eenheid
    .right = { $days ->
        [0] Geen besluit komt te laat.
       *[other] { $milestone } komt { $days } dagen na de datum die nodig was.
    }
    .no-decision = Dit is geen besluit in de planning. Kies een mijlpaal waar iets wordt besloten.
    .in-time = Dit besluit komt op tijd. Op dezelfde dag is ook op tijd.
    .not-none = Toch komt er een besluit te laat. Leg de twee rijen met datums naast elkaar.
    .working-days = U telt werkdagen. De regel telt gewone dagen, ook het weekend.
    .negative = De richting is andersom: het besluit komt ná de datum die nodig was. Typ het getal zonder min.
    .months = Een maand is niet altijd even lang. Kies dagen of weken.
    .one-off = U zit er één dag naast. Tel vanaf de dag ná de datum die nodig was.
    .other-days = Het aantal klopt niet. Trek de ene datum van de andere af.
    .hint-1 = Boven in het beeld staat wanneer een besluit nodig is, onder wanneer het overleg is.
    .hint-2 = De tabel geeft beide datums.
    .hint-3 = Van maandag tot maandag is een week.
    .goal = twee kalenders naast elkaar leggen die in de praktijk niemand naast elkaar legt.
    .talk = Wie had dit in het voorjaar kunnen zien? Wat kunt u nu nog doen?
    .mistakes = werkdagen tellen. De start van de bouw als besluit zien.
    .trouble = dagen en weken zijn allebei goed, als het maar even lang is.

exercise-3-5 =
    .title = De grens van het signaal
    .question = De regel voor verschuiving heeft twee drempels. Zet beide drempels zo laag als kan, maar zo hoog dat u het signaal net mist.
    .median = Drempel: verandering van het middelste cijfer
    .movers = Drempel: partijen van eens naar oneens
    .right = Met deze drempels mist u het signaal net: { $median } voor het middelste cijfer en { $movers } voor de partijen. De regel zelf is dus een keuze.
    .still = Met deze drempels gaat het signaal nog af. Het gaat om: { $names }.
    .too-high = U mist het signaal, maar een drempel kan nog lager: { $which ->
        [median] die voor het middelste cijfer.
       *[other] die voor de partijen.
    }
    .hint-1 = Zet eerst de drempel voor de partijen helemaal hoog. Zoek dan de grens van de andere.
    .hint-2 = Hoe groot is de grootste stap van het middelste cijfer? De drempel moet net hoger zijn.
    .hint-3 = Tel in de tabel hoeveel partijen van een 4 of 5 naar een 1 of 2 gingen.
    .goal = merken dat een signaal afhangt van een drempel die iemand heeft gekozen.
    .talk = Wie mag de drempel kiezen? Wat is erger: een signaal te veel, of een signaal te weinig?
    .mistakes = één drempel op zijn hoogst laten staan.
    .trouble = het getal verandert ook met de pijltjes van het toetsenbord.
