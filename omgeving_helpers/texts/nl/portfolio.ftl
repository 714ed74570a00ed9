## Meer programma’s samen: de antwoordzin en de tabellen van elk onderdeel, en wat om de onderdelen heen staat.

# Kop en bijlage
name = Portfolio
programmes = Programma’s
organisations = Organisaties
window = Vooruitblik
window-to = { $weeks ->
        [one] { $weeks } week, tot en met { $date }
       *[other] { $weeks } weken, tot en met { $date }
    }
together = { $programmes ->
        [one] Hier staat { $programmes } programma.
       *[other] Hier staan { $programmes } programma’s samen.
    } { $organisations ->
        [0] Geen enkele organisatie heeft een code waarmee we haar herkennen.
        [one] Samen hebben ze te maken met { $organisations } organisatie die we herkennen.
       *[other] Samen hebben ze te maken met { $organisations } organisaties die we herkennen.
    }
left-out = { $k ->
        [one] Eén programma is niet meegenomen, omdat de tabellen fouten hebben:
       *[other] { $k } programma’s zijn niet meegenomen, omdat de tabellen fouten hebben:
    } { $names }.
thresholds = Elke regel gebruikt vaste drempels uit de gedeelde lijst. U past ze aan in het bestand drempels.csv in de map reference. Wat een programma voor zichzelf aanpaste, geldt hier niet.
finished = Alles is doorgerekend. Een verslag maakt u met: omgeving portfolio

# Woorden in de tabellen
organisation = Organisatie
programme = Programma
date = Datum
and-more-rows = en nog { $k }, zie signals.csv naast dit verslag
more-than-known = { $number } of meer
see-table = { $k } organisaties, zie de tabel
period = { $weeks ->
        [one] de komende week
       *[other] de komende { $weeks } weken
    }

# Vragen we te veel?
load-nobody = Bij geen enkele partij staat een { $column }. Daarom weten we niet welke organisaties in meer programma’s voorkomen. Vul die kolom in de tabel { $table }.
load = { $k ->
        [0] { $n ->
                [one] De ene organisatie die we herkennen, wordt in { $period } niet overvraagd.
               *[other] Geen van de { $n } organisaties wordt in { $period } overvraagd.
            }
        [one] { $k } van de { $n } { $n ->
                [one] organisatie
               *[other] organisaties
            } wordt in { $period } overvraagd.
       *[other] { $k } van de { $n } organisaties worden in { $period } overvraagd.
    }
load-not-sure = { $n ->
        [one] Van de ene organisatie die we herkennen, staat niet vast dat zij in { $period } wordt overvraagd.
       *[other] Van geen van de { $n } organisaties staat vast dat zij in { $period } wordt overvraagd.
    }
load-names = Het gaat om: { $names }.
load-most = Het meest gevraagd: { $organisation }, { $m } keer door { $programmes ->
        [one] { $programmes } programma
       *[other] { $programmes } programma’s
    }.
load-possible = { $k ->
        [one] Van { $k } organisatie weten we het niet, omdat gegevens over een overleg ontbreken.
       *[other] Van { $k } organisaties weten we het niet, omdat gegevens over een overleg ontbreken.
    }
load-without = { $k ->
        [one] { $k } van de { $n } partijen heeft geen organisatiecode en telt hier niet mee.
       *[other] { $k } van de { $n } partijen hebben geen organisatiecode en tellen hier niet mee.
    }
load-table = Momenten per organisatie
load-total = Samen
load-dated = Met een datum
load-undated = Zonder datum, naar keren per jaar
load-collisions = Botsingen
load-each = Per programma
load-share = { $programme } { $number }

# Waar botst het?
calendar-nothing = In { $period } heeft geen enkel overleg en geen enkele meting een datum. Zet de vergaderdatums in de tabel { $table }.
calendar = { $k ->
        [0] { $n ->
                [one] Er staat één organisatie in de agenda’s, en daar botst niets.
               *[other] Er staan { $n } organisaties in de agenda’s, en nergens botst iets.
            }
        [one] Bij { $k } van de { $n } { $n ->
                [one] organisatie
               *[other] organisaties
            } in de agenda’s vragen meer programma’s tijd op dezelfde dag.
       *[other] Bij { $k } van de { $n } organisaties in de agenda’s vragen meer programma’s tijd op dezelfde dag.
    } { $merges ->
        [0] Er zijn geen vergaderingen die samen kunnen.
        [one] Er is één voorstel om twee vergaderingen samen te voegen.
       *[other] Er zijn { $merges } voorstellen om twee vergaderingen samen te voegen.
    }
calendar-table = Dagen waarop een organisatie tijd vrijmaakt
calendar-what = Wat
calendar-meeting = { $name } ({ $programme })
calendar-collides = Botsing
calendar-yes = ja
calendar-no = nee
merges-table = Voorstellen om vergaderingen samen te voegen
merges-first = Eerste vergadering
merges-second = Tweede vergadering
merges-meeting = { $date }: { $name } ({ $programme })
merges-level = Niveau
merges-hours = Scheelt per deelnemer
merges-saved = { $hours ->
        [one] { $hours } uur
       *[other] { $hours } uur
    }

# Hoe staan de programma’s ervoor?
standing = { $k ->
        [0] { $n ->
                [one] Bij het ene programma hoeft er nu niets meteen.
               *[other] Bij geen van de { $n } programma’s hoeft er nu iets meteen.
            }
       *[other] Bij { $k } van de { $n } { $n ->
            [one] programma
           *[other] programma’s
        } moet er nu iets gebeuren.
    }{ $without ->
        [0] {""}
        [one] {" "}{ $without } programma heeft nog geen omgevingsanalyse.
       *[other] {" "}{ $without } programma’s hebben nog geen omgevingsanalyse.
    }
standing-table = De programma’s naast elkaar
standing-step-shared_picture = Gedeeld beeld
standing-step-interaction_model = Interactiemodel
standing-step-pdca = Bijsturen
standing-step-anchoring = Verankering
standing-support = Draagvlak
standing-support-of = { $k_range } { $k_max ->
        [nearly_all] {""}
       *[other] van de{" "}
    }{ $n }
standing-external-of = extern { $k_range } { $k_max ->
        [nearly_all] {""}
       *[other] van de{" "}
    }{ $n }
standing-outside = Punten van buiten
standing-palette = Groepen met een partij
standing-without-contact = Zonder aanspreekpunt
standing-layer = Bestuurslaag
standing-kind = Soort
standing-no-analysis = nog geen analyse
standing-no-cycle = nog geen meting
standing-nobody = niemand telt mee
standing-too-small = te weinig partijen om te tonen
standing-too-few = te weinig antwoorden

# Hoe ziet een organisatie ons?
faces-nobody = We weten niet welke organisaties in meer programma’s voorkomen. Vul de kolom { $column } in de tabel { $table }.
faces = { $k ->
        [0] { $n ->
                [one] De ene organisatie die we herkennen, heeft minder dan { $most } aanspreekpunten bij ons.
               *[other] Geen van de { $n } organisaties heeft { $most } of meer aanspreekpunten bij ons.
            }
        [one] { $k } van de { $n } { $n ->
                [one] organisatie
               *[other] organisaties
            } heeft { $most } of meer aanspreekpunten bij ons.
       *[other] { $k } van de { $n } organisaties hebben { $most } of meer aanspreekpunten bij ons.
    }
faces-apart = { $k ->
        [one] Bij { $k } organisatie verschilt de steun tussen programma’s sterk.
       *[other] Bij { $k } organisaties verschilt de steun tussen programma’s sterk.
    }
faces-table = Wat een organisatie bij ons tegenkomt
faces-contacts = Verschillende aanspreekpunten
faces-roles = Rollen
faces-support = Steun per programma
faces-score = { $programme } { $score }

# Wat komt steeds terug?
patterns-one = Er is één programma. Om patronen te zien zijn er twee of meer nodig.
patterns-nothing = Bij geen enkel programma ging een regel af die om actie vraagt.
patterns = { $k ->
        [0] Geen van de { $n } bevindingen komt terug bij minstens { $share } van de programma’s.
        [one] { $k } van de { $n } { $n ->
                [one] bevinding
               *[other] bevindingen
            } komt terug bij minstens { $share } van de programma’s.
       *[other] { $k } van de { $n } bevindingen komen terug bij minstens { $share } van de programma’s.
    }
patterns-table = De eerste bevindingen die terugkomen
patterns-more = De andere bevindingen die terugkomen
patterns-finding = Bevinding
patterns-how-many = Bij hoeveel programma’s
patterns-code = Regel
