## Stap 2, het interactiemodel: de antwoordzin en de tabel van elk onderdeel.

table-missing = De tabel ‘{ $table }’ is er niet of is leeg. { $how }
how-forums = Geef elk overleg één rij; dan ziet u hier hoe de overleggen samenhangen.
how-seats = Vul per overleg in wie er zit; dan ziet u hier wie meepraat.
how-decisions = Geef elke rol bij een besluit één rij; dan ziet u hier wie beslist.
see-parties = { $k } partijen, zie de tabel
see-forums = { $k } overleggen, zie de tabel
see-decisions = { $k } besluiten, zie de tabel
party = Partij
affected = Geraakt

# Hoe ziet het overleg eruit?
forums = { $n ->
        [0] { $total ->
                [one] Het enige overleg is strategisch; een weg omhoog is dan niet nodig.
               *[other] Er is geen overleg onder het strategische niveau; een weg omhoog is dan niet nodig.
            }
        [one] { $k ->
                [0] Het enige overleg onder het strategische niveau heeft geen bekende weg omhoog.
               *[other] Het enige overleg onder het strategische niveau heeft een weg omhoog.
            }
       *[other] { $k } van de { $n } overleggen onder het strategische niveau { $k ->
                [one] heeft
               *[other] hebben
            } een weg omhoog.
    }
forums-not-yet = Op { $date } bestaat nog geen overleg.
forums-dead = Loopt dood: { $names }.
forums-round = Loopt in een kring: { $names }.
forums-doubt = Weten we niet: { $names }.
forums-not-elaborated = Besluiten worden nergens uitgewerkt: { $names }.
forums-empty-levels = Er is geen overleg op { $names } niveau.
forums-table = De overleggen met wie er zitten en hoe ze samenhangen
forum = Overleg
level = Niveau
forum-kind = Soort
per-year = Keer per jaar
chair = Voorzitter
preparer = Wie bereidt voor
authority = Wat het mag
mandate = Tot waar het mag beslissen
members = Wie er zitten
elaborated-in = Waar besluiten worden uitgewerkt
elaborator = Wie uitwerkt
escalates-to = Weg omhoog
member = { $name } ({ $role })
member-function = { $name } ({ $role }, { $functionary })
up-dead_end = loopt dood
up-top = niet nodig
up-unknown = onbekend
up-circle = { $forum }, in een kring
nobody = niemand
not-filled = niet ingevuld
nowhere = nergens

# Wie zit waar?
seats = { $n ->
        [one] { $k ->
                [0] De enige belangrijke partij praat nog in geen overleg mee.
               *[other] De enige belangrijke partij praat mee in een overleg, zelf of via een ander.
            }
       *[other] { $k } van de { $n } belangrijke partijen { $k ->
                [one] praat
               *[other] praten
            } mee in een overleg, zelf of via een ander.
    }
seats-none = Nog geen plek: { $names }.
seats-doubt = Praat misschien alleen als toehoorder mee: { $names }.
seats-table = Belangrijke partijen en hun plek in een overleg, per niveau
seat-own = { $forum } ({ $role })
seat-own-function = { $forum } ({ $role }, { $functionary })
seat-via = { $forum } (via { $name })
level-unknown = Niveau onbekend

# Wie beslist?
raci = { $n ->
        [one] { $k ->
                [0] Het enige besluit heeft niet precies één bekende beslisser.
               *[other] Het enige besluit heeft precies één beslisser.
            }
       *[other] { $k } van de { $n } besluiten { $k ->
                [one] heeft
               *[other] hebben
            } precies één beslisser.
    }
raci-several = Meer dan één beslisser: { $names }.
raci-no-decider = Geen beslisser: { $names }.
raci-no-doer = Niemand voert het uit: { $names }.
raci-unknown = Nog niet alles bekend: { $names }.
raci-table = Besluiten en wie welke rol heeft
decision = Besluit
decides = A, beslist
carries-out = R, voert uit
asked = C, vooraf gevraagd
informed = I, geïnformeerd
role-unknown = Rol onbekend
check = Klopt het?
holder-function = { $name } ({ $functionary })
holder-unknown = partij onbekend
problem-several = { $k } beslissers
problem-no-decider = geen beslisser
problem-no-doer = geen uitvoerder
problem-unknown-letter = rol onbekend
problem-unknown-holder = partij onbekend
problem-none = ja

# Hoe praten medeoverheden mee?
fellow = { $n ->
        [one] { $k ->
                [0] De enige medeoverheid praat nog in geen overleg mee.
               *[other] De enige medeoverheid praat mee in een overleg, zelf of via een ander.
            }
       *[other] { $k } van de { $n } medeoverheden { $k ->
                [one] praat
               *[other] praten
            } mee in een overleg, zelf of via een ander.
    }
fellow-nobody = Er staat geen medeoverheid op de lijst van partijen.
fellow-none = Geraakt en nog geen plek: { $names }.
fellow-doubt = Nog uit te zoeken: { $names }.
fellow-table = Medeoverheden en hoe ze meepraten
fellow-government = Medeoverheid
place = Plek
forums-of = Overleggen
mandate-known = Mandaat bekend
place-direct = zelf
place-represented = via { $names }
place-none = geen
place-listening = luistert alleen
mandates = { $n ->
        [one] { $k ->
                [0] nee
               *[other] ja
            }
       *[other] { $k } van de { $n } plekken
    }
