## De woorden in en bij de beelden van stap 1.

# Palet
palette-title = { $empty ->
        [0] Elke groep van het palet heeft een partij
        [one] Eén groep van het palet heeft nog niemand
       *[other] { $empty } groepen van het palet hebben nog niemand
    }
palette-subtitle = Elke stip is een partij; hoe groter, hoe harder zij wordt geraakt. Vet is een belangrijke partij.
palette-alt = { $covered } van de { $applicable } groepen hebben een partij. { $empty ->
        [0] Geen groep is leeg.
       *[other] Zonder partij: { $names }.
    } { $k ->
        [one] Er staat { $k } partij op de lijst.
       *[other] Er staan { $k } partijen op de lijst.
    }
palette-nobody = niemand – waarom?
palette-not-applicable = niet van toepassing: { $reason }
palette-affected = Geraakt
palette-unknown = onbekend
palette-key = vet = belangrijk

# Krachtenveld
force-field-title = { $n ->
        [0] { $unknown ->
                [0] Geen enkele partij kan stoppen
               *[other] Van geen partij staat vast dat zij kan stoppen
            }
        [one] { $k ->
                [0] { $on ->
                        [0] Van de ene partij die kan stoppen, kennen we de steun niet
                       *[other] De ene partij die kan stoppen, staat erachter
                    }
               *[other] De ene partij die kan stoppen, staat er nog niet achter
            }
       *[other] { $k ->
                [0] { $on ->
                        [0] Van de { $n } die kunnen stoppen, kennen we de steun niet
                        [one] { $on } van de { $n } die kunnen stoppen, staat erachter
                       *[other] { $silent ->
                                [0] Alle { $n } die kunnen stoppen, staan erachter
                               *[other] { $on } van de { $n } die kunnen stoppen, staan erachter
                            }
                    }
                [one] { $k } van de { $n } die kunnen stoppen, staat er nog niet achter
               *[other] { $k } van de { $n } die kunnen stoppen, staan er nog niet achter
            }
    }
force-field-subtitle = Invloed van links naar rechts, hoe hard zij geraakt worden van onder naar boven; elk teken is een partij
force-field-alt = { $title }. Veel invloed en hard geraakt: { $k ->
        [0] geen partij.
        [one] { $k } partij: { $names }.
       *[other] { $k } partijen: { $names }.
    }
support = Steun
support-1 = helemaal niet
support-3 = neutraal
support-5 = helemaal
support-unknown = steun onbekend
open = open = inschatting
ring = ring = kan stoppen
square = vierkant = intern
influence = invloed op het programma
affected = geraakt
low-influence = 1 bijna geen
high-influence = 5 beslist
low-affected = nauwelijks
high-affected = heel hard
unknown-strip = invloed of geraakt onbekend

# Instaplijn
entry-title = { $n ->
        [0] Van geen partij weten we dat zij hard geraakt wordt
        [one] { $in_time ->
                [0] De ene hard geraakte partij was er niet op tijd
               *[other] De ene hard geraakte partij was er op tijd
            }
       *[other] { $in_time } van de { $n } hard geraakte partijen { $in_time ->
                [one] was
               *[other] waren
            } er op tijd
    }
entry-title-unknown = We weten niet wie er op tijd was
entry-title-coming = { $in_time } van de { $n } hard geraakte partijen { $in_time ->
        [one] is
       *[other] zijn
    } al betrokken
entry-subtitle = Per partij de eerste echte betrokkenheid tegenover het eerste besluit; vet is hard geraakt
entry-alt = { $title }. { $k ->
        [0] Geen hard geraakte partij kwam te laat.
       *[other] Te laat of nog niet betrokken: { $names }.
    }
entry-decision = eerste besluit { $date }
entry-in-time = op tijd
entry-late = na het besluit
entry-involved = betrokken; er staat geen eerste besluit
entry-not-yet = nog niet betrokken
entry-days = { $days ->
        [one] { $days } dag
       *[other] { $days } dagen
    } later

# Consensusstrip
consensus-title = { $shared } van de { $n } { $n ->
        [one] punt is
       *[other] punten
    } { $n ->
        [one] gedeeld
       *[other] { $shared ->
                [one] is gedeeld
               *[other] zijn gedeeld
            }
    }{ $divided ->
        [0] {""}
        [one] ; over { $divided } zijn partijen verdeeld
       *[other] ; over { $divided } zijn partijen verdeeld
    }
consensus-title-nothing = Er zijn nog geen punten om te vergelijken
consensus-subtitle = Per punt een stip per belangrijke partij, van 1 (helemaal oneens) tot en met 5 (helemaal eens)
consensus-subtitle-shareable = Per punt de stand en het aantal belangrijke partijen dat antwoord gaf
consensus-alt = Van { $n } punten: { $shared } gedeeld, { $provisional } voorlopig gedeeld, { $divided } verdeeld, { $rejected } afgewezen, { $open } nog open, { $unknown } onbekend.
consensus-asked = gevraagd
consensus-estimate = inschatting
consensus-median = midden
consensus-n = n = antwoorden
consensus-status = stand
consensus-disagree = 1 oneens
consensus-agree = 5 eens
consensus-outliers = ver van het midden
consensus-answers = n = { $k } van { $n }
consensus-more = en { $k } meer
provisionally = voorlopig
