## De regels van stap 1, het gedeelde beeld.

G01 = Uit de groep ‘{ $group }’ staat nog geen partij op de lijst.
    .action = Voeg partijen toe, of schrijf op waarom deze groep niet van toepassing is.
    .title = een groep van het palet is leeg
    .why = Een groep van het palet heeft geen partij, en er staat geen reden waarom de groep niet van toepassing is.

G02 = Er doen nog geen burgers zelf mee aan dit programma.
    .action = Nodig burgers zelf uit, bijvoorbeeld via een panel, gebruikersonderzoek of taalhuis.
    .title = burgers doen niet zelf mee
    .why = Geen enkele partij van burgers is betrokken, en denkt mee, heeft een plek in een overleg of gaf zelf een antwoord in deze meting. Alleen meeweten is niet meedoen.

G03 = Op { $first_decision } viel het eerste besluit. Toen { $k ->
        [one] was { $k } hard geraakte partij
       *[other] waren { $k } hard geraakte partijen
    } nog niet betrokken.
    .names = Het gaat om: { $names }.
    .action = Leg het besluit uit, en zeg wat er nog kan veranderen.
    .title = hard geraakte partijen zijn te laat betrokken
    .why = Een partij wordt hard geraakt, en is pas na het eerste besluit betrokken, of nog steeds niet. Dezelfde dag is op tijd.

G04 = { $n ->
        [one] Het enige punt komt niet van buiten onze organisatie.
       *[other] { $k } van de { $n } punten { $k ->
            [one] komt
           *[other] komen
        } van buiten onze organisatie.
    }
    .action = Vraag partijen van buiten wat zij belangrijk vinden.
    .title = te weinig punten komen van buiten
    .why = Van alle punten is een te klein deel ingebracht door een partij van buiten onze organisatie.

G05 = { $k_range } { $k_max ->
        [nearly_all] {""}
       *[other] van de{" "}
    }{ $n } belangrijke { $n ->
        [one] partij
       *[other] partijen
    } { $k_max ->
        [one] staat
        [nearly_none] staat
       *[other] staan
    } achter de oplossing.{ $external ->
        [none] {" "}Er zijn geen externe belangrijke partijen.
        [hidden] {""}
       *[shown] {" "}Extern: { $k_external_range } { $k_external_max ->
            [nearly_all] {""}
           *[other] van de{" "}
        }{ $n_external }.
    }
    .names = Nog niet: { $names }.
    .names_unknown = Weten we niet: { $names_unknown }.
    .action = Vraag elke partij die er nog niet achter staat, wat zij nodig heeft.
    .title = nog niet alle belangrijke partijen staan achter de oplossing
    .why = Niet elke partij die telt voor draagvlak gaf een 4 of 5 voor steun. Staat een te klein deel erachter, dan is het ‘nu doen’.

G06 = De partij { $name } kan het programma stoppen en staat nog niet achter de oplossing.
    .action = Plan deze week een bestuurlijk gesprek met deze partij.
    .title = een partij die het programma kan stoppen, staat nog niet achter de oplossing
    .why = De partij kan het programma maken of breken, en haar steun ligt onder de drempel. Een toezichthouder telt hier niet mee.

G07 = Van { $k ->
        [one] { $k } belangrijke partij
       *[other] { $k } belangrijke partijen
    } weten we niet of die achter de oplossing { $k ->
        [one] staat
       *[other] staan
    }.
    .names = Het gaat om: { $names }.
    .action = Bel deze week en vraag het.
    .title = we weten niet of belangrijke partijen achter de oplossing staan
    .why = Een partij die telt voor draagvlak heeft in deze meting geen bekend cijfer voor steun.

G08 = { $n ->
        [one] Het enige cijfer in deze meting is onze eigen inschatting.
       *[other] In deze meting { $k ->
            [one] is
           *[other] zijn
        } { $k } van de { $n } cijfers onze eigen inschatting.
    }
    .action = Plan een meting en vraag het de partijen zelf.
    .title = te veel cijfers zijn onze eigen inschatting
    .why = Van de bekende cijfers van deze meting is een te groot deel onze eigen inschatting.

G09 = Over ‘{ $statement }’ denken partijen verschillend.
    .names_for = Eens: { $names_for }.
    .names_against = Oneens: { $names_against }.
    .action = Bespreek dit punt apart met beide kanten.
    .title = partijen zijn verdeeld over een punt
    .why = Minstens één partij is het eens met dit punt en minstens één is het oneens, en genoeg partijen gaven antwoord.

G16 = De verandering raakt { $name } hard. { $known ->
        [no] Deze partij weet nog niet wat er verandert.
       *[other] We weten niet of deze partij weet wat er verandert.
    }
    .action = Leg deze partij in klare taal uit wat er verandert.
    .title = een hard geraakte partij weet misschien niet wat er verandert
    .why = De partij wordt hard geraakt, en er staat niet dat zij weet wat er verandert.

G19 = De steun van { $name } verschilt van die van de achterban, { $represented }: { $support_name } tegen { $support_represented }.
    .action = Spreek ook rechtstreeks met { $represented }.
    .title = koepel en achterban verschillen in steun
    .why = De ene partij spreekt namens de andere, en hun cijfers voor steun verschillen minstens zoveel als de drempel.

G90 = { $nearly ->
        [yes] (Vrijwel) alle
       *[no] Alle
    } belangrijke partijen zijn het eens met ‘{ $statement }’.
    .action = Leg dit punt samen vast.
    .title = alle belangrijke partijen zijn het eens met een punt
    .why = Elke partij die telt, gaf antwoord, en elk antwoord haalt de drempel.
