## Stap 3, meten en bijsturen: de antwoordzin en de tabel van elk onderdeel.

no-round = Er is nog geen meting. Daarom weten we dit niet. Vul de tabel ‘metingen’.
one-round = Er is nog maar één meting. Pas na de volgende kunt u vergelijken.
round = Meting { $cycle }
yes = ja
no = nee
share = { $percent } ({ $k } van de { $n })
party = Partij
statement = Punt
kind = Soort

# Houden we het ritme vast?
rhythm = { $answered } van de { $n } belangrijke { $n ->
        [one] partij
       *[other] partijen
    } { $answered ->
        [one] gaf
       *[other] gaven
    } antwoord in meting { $cycle }. De laatste dag daarvan was { $last }, { $weeks ->
        [0] minder dan een week
        [one] { $weeks } week
       *[other] { $weeks } weken
    } voor de peildatum.{ $is_old ->
        [yes] {" "}Dat is te lang geleden.
       *[no] {""}
    }
rhythm-nobody = Meting { $cycle } was op { $last }, maar er is geen partij die meetelt.
rhythm-table = De metingen tot nu toe
rhythm-cycle = Meting
rhythm-first = Eerste dag
rhythm-last = Laatste dag
rhythm-answered = Belangrijke partijen met een antwoord
rhythm-asked = Gevraagd
rhythm-document = Uit een document
rhythm-estimate = Eigen inschatting
rhythm-unknown = Zonder bron
rhythm-note = Let op
rhythm-panel = { $name }: { $note }

# De drie vragen
parties = { $n ->
        [0] Voor deze fase is geen partij nodig.
        [one] { $k ->
                [0] De enige partij die in deze fase nodig is, doet nog niet mee.
               *[other] De enige partij die in deze fase nodig is, doet mee.
            }
       *[other] { $k } van de { $n } partijen die in deze fase nodig zijn, { $k ->
                [one] doet
               *[other] doen
            } mee.
    }
parties-phase = Fase: { $phase }.
picture = { $n ->
        [0] Over het gedeelde beeld is in deze meting niets gevraagd.
        [one] Van { $n } punt { $k ->
                [one] is er { $k }
               *[other] zijn er { $k }
            } gedeeld
       *[other] Van de { $n } punten { $k ->
                [one] is er { $k }
               *[other] zijn er { $k }
            } gedeeld
    }{ $n ->
        [0] {""}
       *[other] { $provisional ->
                [0] .
               *[other] {" "}en { $provisional } voorlopig gedeeld.
            }{ $unknown ->
                [0] {""}
               *[other] {" "}Van { $unknown } weten we het niet.
            }
    }
interaction = Het overleg werkt goed voor { $k_range } { $k_max ->
        [nearly_all] {""}
       *[other] van de{" "}
    }{ $n } belangrijke { $n ->
        [one] partij
       *[other] partijen
    }.
interaction-nobody = Er is geen belangrijke partij om naar het overleg te vragen.
interaction-not-asked = Hoe het overleg werkt, is in deze meting niet gevraagd.
too-small = Er tellen te weinig partijen mee om meningen in de deelbare versie te tonen.
questions-table = De drie vragen per meting
questions-parties = Juiste partijen
questions-picture = Gedeeld beeld
questions-interaction = Goed overleg
questions-missing = Wie ontbreekt nu
picture-cell = { $k } gedeeld{ $provisional ->
        [0] {""}
       *[other] , { $provisional } voorlopig
    }{ $unknown ->
        [0] {""}
       *[other] , { $unknown } onbekend
    } van { $n }
interaction-cell = { $k_range } { $k_max ->
        [nearly_all] {""}
       *[other] van{" "}
    }{ $n }
parties-cell = { $k } van { $n }
not-asked = niet gevraagd
not-shown = te weinig partijen

# Is het beeld nog gedeeld?
drift = { $n ->
        [one] { $k ->
                [0] Over het enige punt is het beeld niet verschoven.
               *[other] Over het enige punt is het beeld verschoven.
            }
       *[other] { $k ->
                [0] Over geen van de { $n } punten is het beeld verschoven.
               *[other] Over { $k } van de { $n } punten is het beeld verschoven.
            }
    }{ $back ->
        [0] {""}
        [one] {" "}Over { $back } punt beweegt het beeld terug, of is het weer gedeeld.
       *[other] {" "}Over { $back } punten beweegt het beeld terug, of is het weer gedeeld.
    }{ $open ->
        [0] {""}
        [one] {" "}Over { $open } punt weten we het niet, omdat er antwoorden ontbreken.
       *[other] {" "}Over { $open } punten weten we het niet, omdat er antwoorden ontbreken.
    }
drift-nothing = Er zijn nog geen punten waarover partijen iets vinden. Vul de tabel punten.
drift-table = Punten per meting
drift-since = Verschoven
drift-chance = Kan het toeval zijn?
drift-cell = { $status } · midden { $middle }, van { $lowest } tot en met { $highest }
drift-cell-change = { $cell } · { $direction ->
        [up] schoof omhoog
       *[down] schoof omlaag
    }
drift-alarm = sinds meting { $base }: { $how ->
        [median] midden van { $from } naar { $to }
       *[movers] { $k } van { $n } van eens naar oneens
    }
drift-alarm-shareable = sinds meting { $base }
drift-back = { $how ->
        [shared] weer gedeeld
       *[median] op de weg terug sinds meting { $base }
    }
drift-no = nee
chance = { $changed } van de { $n } veranderden, waarvan { $down } omlaag. { $one_in ->
        [one] Zo’n verdeling kan gewoon toeval zijn.
       *[other] Door toeval alleen komt zo’n verdeling in 1 op de { $one_in } gevallen voor.
    }
chance-nobody = Niemand veranderde.

# Wie kwam erbij, wie haakte af?
movers = Vergeleken met meting { $base } { $joined ->
        [0] kwam geen van de
        [one] kwam { $joined } van de
        [nearly_none] kwam (vrijwel) geen van de
        [nearly_all] kwamen (vrijwel) alle
       *[other] kwamen { $joined } van de
    } { $n } belangrijke { $n ->
        [one] partij
       *[other] partijen
    } erbij en { $left ->
        [0] haakte er geen
        [one] haakte er { $left }
        [nearly_none] haakte er (vrijwel) geen
        [nearly_all] haakten zij (vrijwel) allemaal
       *[other] haakten er { $left }
    } af.
movers-unknown = { $unknown ->
        [one] Van { $unknown } partij weten we het niet.
       *[other] Van { $unknown } partijen weten we het niet.
    }
movers-others = Van de andere partijen { $joined ->
        [0] kwam niemand
        [one] kwam { $joined }
       *[other] kwamen { $joined }
    } erbij en { $left ->
        [0] haakte niemand
        [one] haakte { $left }
       *[other] haakten { $left }
    } af.
movers-names-joined = Erbij: { $names }.
movers-names-left = Afgehaakt: { $names }.
movers-names-many = { $k } partijen, zie de tabel
early-fall = { $kind ->
        [support] Bij de steun
       *[statement] Over ‘{ $statement }’
    } daalde het midden in meting { $cycle } van { $from } naar { $to }.
early = { $k ->
        [one] Een eerste teken was er al: { $names } gaf in meting { $base } een lager cijfer.
       *[other] Een eerste teken was er al: in meting { $base } gaven { $names } een lager cijfer.
    }
number-of-parties = { $k } partijen
movers-table = Steun per partij en meting
movers-change = Sinds de vorige meting
movers-swing = Kantelaar
movers-joined = erbij
movers-left = afgehaakt
movers-same = gelijk
movers-other = onbekend

# Sluit de agenda aan op de planning?
agenda = { $n ->
        [one] { $k ->
                [0] Het enige besluit in de planning is niet op tijd geagendeerd.
               *[other] Het enige besluit in de planning is op tijd geagendeerd.
            }
       *[other] { $k } van de { $n } besluiten in de planning { $k ->
                [one] is
               *[other] zijn
            } op tijd geagendeerd.
    }{ $late ->
        [0] {""}
        [one] {" "}Te laat: { $late } besluit.
       *[other] {" "}Te laat: { $late } besluiten.
    }{ $without ->
        [0] {""}
        [one] {" "}Zonder beslisdatum: { $without } besluit.
       *[other] {" "}Zonder beslisdatum: { $without } besluiten.
    }{ $undiscussed ->
        [0] {""}
        [one] {" "}Niet met externe partijen besproken: { $undiscussed } besluit.
       *[other] {" "}Niet met externe partijen besproken: { $undiscussed } besluiten.
    }
agenda-no-plan = Er staat nog niets in de tabel ‘planning’. Vul daar in welk besluit wanneer nodig is.
agenda-no-decisions = In de tabel ‘planning’ staat nog geen mijlpaal van het type ‘besluit’. Voeg er een toe; dan ziet u hier of de agenda aansluit.
agenda-no-agenda = Er staat nog niets in de tabel ‘agenda’. Vul daar in welk overleg wanneer wat bespreekt.
agenda-table = Besluiten en de agenda
agenda-decision = Besluit
agenda-needed = Nodig op
agenda-forum = Overleg dat beslist
agenda-decided = Beslisdatum
agenda-slack = Speling
agenda-days = { $days ->
        [one] { $days } dag
       *[other] { $days } dagen
    }
agenda-externals = Met externe partijen besproken
agenda-state = Stand
agenda-any-forum = niet ingevuld
state-in_time = op tijd
state-late = { $days ->
        [one] { $days } dag te laat
       *[other] { $days } dagen te laat
    }
state-no_agenda = op geen agenda
state-no_decision = geen besluit ingevuld
state-not_discussed = niet met externe partijen besproken
state-unknown = datum onbekend

# Wie wacht nog op antwoord?
waiting = { $due ->
        [0] Nog geen enkele inbreng is ouder dan { $limit } werkdagen.
        [one] { $in_time ->
                [0] De enige inbreng waarop antwoord nodig was, kreeg dat niet op tijd.
               *[other] De enige inbreng waarop antwoord nodig was, kreeg dat op tijd.
            }
       *[other] { $in_time } van de { $due } keer hoorde een partij op tijd wat we met de inbreng deden.
    }{ $late ->
        [0] {""}
        [one] {" "}Te laat: { $late } keer.
       *[other] {" "}Te laat: { $late } keer.
    }{ $waiting ->
        [0] {""}
       *[other] {" "}Nog zonder antwoord na { $limit } werkdagen: { $waiting }.
    }{ $within ->
        [0] {""}
       *[other] {" "}Nog binnen de termijn: { $within }.
    }
waiting-names = Laat het deze week weten aan: { $names }.
waiting-nothing = Er is geen inbreng van partijen waarop antwoord nodig is.
waiting-table = Inbreng en ons antwoord
waiting-subject = Onderwerp
waiting-met = Besproken op
waiting-heard = Teruggekoppeld op
waiting-days = Werkdagen
waiting-state = Stand
waiting-not-yet = nog niet
waiting-in_time = op tijd
waiting-late = te laat
waiting-within_term = binnen de termijn
waiting-waiting = wacht nog
