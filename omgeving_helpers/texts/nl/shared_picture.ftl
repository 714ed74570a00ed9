## Stap 1, het gedeelde beeld: de antwoordzin en de tabel van elk onderdeel.

no-cycle = Er is nog geen meting. Daarom weten we dit niet.
nobody-counts = Er is nog geen partij die meetelt. Daarom valt er niets te tellen.
too-small = Er tellen te weinig partijen mee om dit in de deelbare versie te tonen.

# Zo betrouwbaar is dit beeld
reliability = { $answered } van de { $n } belangrijke { $n ->
        [one] partij
       *[other] partijen
    } { $answered ->
        [one] gaf
       *[other] gaven
    } een antwoord over steun. { $n_scores ->
        [0] Er zijn geen cijfers in deze meting.
       *[other] Van de { $n_scores } cijfers in deze meting { $asked ->
            [one] is er { $asked }
           *[other] zijn er { $asked }
        } gevraagd, { $document ->
            [0] komt er geen
            [one] komt er { $document }
           *[other] komen er { $document }
        } uit een document en { $estimate ->
            [0] is er geen
            [one] is er { $estimate }
           *[other] zijn er { $estimate }
        } onze eigen inschatting.
    }
reliability-table = Waarop dit beeld rust
reliability-what = Wat
reliability-how-much = Hoeveel
reliability-answered = Belangrijke partijen met een bekend antwoord over steun
reliability-asked = Cijfers die we vroegen
reliability-document = Cijfers uit een document
reliability-estimate = Cijfers die we zelf inschatten
reliability-source-unknown = Cijfers zonder bron
reliability-missing = Vragen aan belangrijke partijen zonder antwoord
reliability-last = Laatste dag van deze meting
reliability-age = Ouderdom op de peildatum
reliability-weeks = { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weken
    }
reliability-heard = Belangrijke partijen die zelf over hun belangen vertelden
reliability-estimated-parties = Partijen die we zelf beschreven
reliability-filled = Ingevuld in tabel ‘{ $table }’
reliability-possibly-key = Misschien belangrijk, omdat cellen leeg zijn
reliability-panel = { $respondents ->
        [one] Antwoord van { $respondents } mens: dit is niet de stem van alle burgers.
       *[other] Antwoord van { $respondents } mensen: dit is niet de stem van alle burgers.
    }
reliability-panel-small = Antwoord van minder dan { $small } mensen: voeg het samen met andere antwoorden voordat u het bewaart.
reliability-panel-unknown = Onbekend hoeveel mensen antwoordden.

# Wie staat achter de oplossing?
support-table = Belangrijke partijen en hun steun
party = Partij
group = Groep
affected = Geraakt
support = Steun
source = Bron
counts = Wie telt mee
support-state-on-board = staat erachter
support-state-not-yet = nog niet
support-state-against = tegen
support-state-unknown = weten we niet
support-state-supervisor = toetst, telt niet mee
counts-table = De partijen die meetellen
support-everyone = Alle { $n } belangrijke partijen staan achter de oplossing.{ $external ->
        [none] {" "}Er zijn geen externe belangrijke partijen.
       *[shown] {" "}Extern: { $k_external_range } { $k_external_max ->
            [nearly_all] {""}
           *[other] van de{" "}
        }{ $n_external }.
    }
see-table = { $k } partijen, zie de tabel

# Wie worden er geraakt?
palette = { $covered } van de { $applicable } groepen van het palet { $covered ->
        [one] heeft
       *[other] hebben
    } een partij. { $empty ->
        [0] Geen groep is vergeten.
        [one] Nog niemand uit: { $names }.
        [2] Nog niemand uit { $empty } groepen: { $names }.
        [3] Nog niemand uit { $empty } groepen: { $names }.
       *[other] Nog niemand uit { $empty } groepen.
    } { $citizens ->
        [yes] Burgers doen zelf mee.
        [no] Burgers doen niet zelf mee.
       *[other] {""}
    }
palette-table = De groepen van het palet en hun partijen
palette-parties = Partijen
palette-nobody = niemand
palette-not-applicable = niet van toepassing: { $reason }
force-field = { $n ->
        [0] { $unknown ->
                [0] Geen enkele partij kan het programma stoppen.
               *[other] Van geen enkele partij staat vast dat zij het programma kan stoppen.
            }
        [one] { $k ->
                [0] { $on ->
                        [0] Van de ene partij die het programma kan stoppen, weten we niet of zij achter de oplossing staat.
                       *[other] De ene partij die het programma kan stoppen, staat achter de oplossing.
                    }
               *[other] De ene partij die het programma kan stoppen, staat nog niet achter de oplossing.
            }
       *[other] { $k ->
                [0] { $on ->
                        [0] Van de { $n } partijen die het programma kunnen stoppen, weten we niet of zij achter de oplossing staan.
                        [one] { $on } van de { $n } partijen die het programma kunnen stoppen, staat achter de oplossing.
                       *[other] { $silent ->
                                [0] Alle { $n } partijen die het programma kunnen stoppen, staan achter de oplossing.
                               *[other] { $on } van de { $n } partijen die het programma kunnen stoppen, staan achter de oplossing.
                            }
                    }
                [one] { $k } van de { $n } partijen die het programma kunnen stoppen, staat nog niet achter de oplossing.
               *[other] { $k } van de { $n } partijen die het programma kunnen stoppen, staan nog niet achter de oplossing.
            }
    }{ $silent ->
        [0] {""}
        [one] {" "}Van { $silent } partij weten we dat niet.
       *[other] {" "}Van { $silent } partijen weten we dat niet.
    }{ $unknown ->
        [0] {""}
        [one] {" "}Van { $unknown } partij weten we niet of zij het kan stoppen.
       *[other] {" "}Van { $unknown } partijen weten we niet of zij het kunnen stoppen.
    }
force-field-shareable = In de deelbare versie staat het palet op de plaats van het krachtenveld.
force-field-table = Partijen naar invloed en geraakt
influence = Invloed
can-block = Kan stoppen
without-category = Groep onbekend

# Waren ze op tijd?
entry-no-decision = Er staat nog geen datum van het eerste besluit. Daarom weten we niet wie op tijd was.
entry-nobody = Er is geen partij waarvan we weten dat zij hard geraakt wordt.
entry = { $past ->
        [yes] { $in_time } van de { $n } hard geraakte { $n ->
                [one] partij
               *[other] partijen
            } { $in_time ->
                [one] was
               *[other] waren
            } betrokken op of voor het eerste besluit van { $first_decision }.
       *[no] Het eerste besluit is op { $first_decision }. Nu { $in_time ->
                [one] is
               *[other] zijn
            } { $in_time } van de { $n } hard geraakte { $n ->
                [one] partij
               *[other] partijen
            } betrokken.
    }
entry-unknown = { $k ->
        [one] Van { $k } partij weten we niet hoe hard zij geraakt wordt.
       *[other] Van { $k } partijen weten we niet hoe hard zij geraakt worden.
    }
entry-table = Eerste betrokkenheid van elke partij
involved-since = Betrokken sinds
compared = Tegenover het eerste besluit
compared-in-time = op tijd
compared-late = { $days ->
        [one] { $days } dag later
       *[other] { $days } dagen later
    }
compared-not-yet = nog niet betrokken
heavily = Hard geraakt
yes = ja
no = nee

# Zien we hetzelfde?
consensus = Gedeeld: { $shared } van de { $n } { $n ->
        [one] punt
       *[other] punten
    }.{ $provisional ->
        [0] {""}
       *[other] {" "}Voorlopig gedeeld: { $provisional }.
    }{ $divided ->
        [0] {""}
       *[other] {" "}Verdeeld: { $divided }.
    }{ $rejected ->
        [0] {""}
       *[other] {" "}Afgewezen: { $rejected }.
    }{ $rest ->
        [0] {""}
       *[other] {" "}Nog open of onbekend: { $rest }.
    }
consensus-nothing = Er zijn nog geen punten waarover partijen iets vinden.
consensus-not-asked = Er zijn punten, maar in deze meting is er niets over gevraagd.
consensus-table = Punten met hun status
statement = Punt
kind = Soort
status = Status
median = Mediaan
answered = Antwoorden
agree = Eens
disagree = Oneens
brought-in-by = Ingebracht door
status-shared = gedeeld
status-provisional = voorlopig gedeeld
status-divided = verdeeld
status-rejected = afgewezen
status-open = nog open
status-unknown = onbekend
