## Stap 4, verankeren: de antwoordzin en de tabel van elk onderdeel.

no-table = De tabel ‘verankering’ heeft op de peildatum nog geen rijen. Vul de tabel in om dit te zien.
nobody = Er zijn nog geen partijen. Vul de tabel ‘stakeholders’ in om dit te zien.
yes = ja
no = nee

level-1 = ad hoc
level-2 = afgesproken
level-3 = gedaan
level-4 = gemeten
level-5 = vanzelfsprekend
level-word = { $level } { $word }

# Hoe ver zijn we?
levels = { $known ->
        [0] We kennen nog van geen van de { $n } onderwerpen het niveau.
        [one] { $known } van de { $n } onderwerpen heeft een bekend niveau.
       *[other] { $known } van de { $n } onderwerpen hebben een bekend niveau.
    }{ $compared ->
        [0] {""}
        [one] { $on_target ->
                [0] {" "}Het doel daarvan is nog niet gehaald.
               *[other] {" "}Het doel daarvan is gehaald.
            }
       *[other] { $on_target ->
                [0] {" "}Bij geen van de { $compared } onderwerpen met een doel is dat doel gehaald.
               *[other] {" "}Bij { $on_target } van de { $compared } onderwerpen met een doel is dat doel gehaald.
            }
    }
levels-lowered = { $k ->
        [one] Bij { $k } onderdeel staat geen bewijs. Dat telt hoogstens als ‘{ $level }’.
       *[other] Bij { $k } onderdelen staat geen bewijs. Die tellen hoogstens als ‘{ $level }’.
    }
levels-table = Onderdelen met hun niveau
element = Onderdeel
kind = Soort
level = Niveau
counts-as = Telt als
previous = Vorige keer
target = Doel
proof = Bewijs
track-tasks = Taken
track-first-contacts = Aanspreekpunten
track-culture = Cultuur en opleiding
track-talks = Gesprekken
track-securing = Borging

# Wie doet wat?
tasks = { $n ->
        [one] { $k ->
                [0] De ene taak heeft nog geen eigenaar.
               *[other] De ene taak heeft een eigenaar.
            }
       *[other] { $rest ->
                [0] Alle { $n } taken hebben een eigenaar.
               *[other] { $k ->
                        [one] { $k } van de { $n } taken heeft een eigenaar.
                       *[other] { $k } van de { $n } taken hebben een eigenaar.
                    }
            }
    }
tasks-largest = { $n ->
        [one] Van één taak kennen we de eenheid.
       *[other] De eenheid met de meeste taken heeft er { $k } van de { $n }.
    }
tasks-largest-named = { $n ->
        [one] Van één taak kennen we de eenheid: ‘{ $unit }’.
       *[other] De meeste taken heeft ‘{ $unit }’: { $k } van de { $n }.
    }
tasks-without-unit = { $k ->
        [one] Van { $k } taak kennen we de eenheid niet.
       *[other] Van { $k } taken kennen we de eenheid niet.
    }
tasks-shareable = In de deelbare versie staat niet welke eenheden en eigenaren dat zijn.
tasks-nothing = Er staan nog geen taken in de tabel ‘verankering’. Voeg ze toe, elk met een eigenaar en een eenheid.
tasks-table = Taken met hun eenheid en eigenaar
task = Taak
unit = Eenheid
owner = Eigenaar
deputy = Vervanger
no-owner = nog geen eigenaar

# Kent elke partij haar aanspreekpunt?
contacts = { $has } van de { $n } { $n ->
        [one] partij
       *[other] partijen
    } { $has ->
        [one] heeft
       *[other] hebben
    } een eerste aanspreekpunt. { $knows } van de { $n } { $knows ->
        [one] kent
       *[other] kennen
    } het ook. Voor { $deputy ->
        [0] geen
       *[other] { $deputy }
    } van de { $n } is er een vervanger.
contacts-all = { $n ->
        [one] De ene partij heeft een eerste aanspreekpunt en kent het. Er is ook een vervanger.
       *[other] Alle { $n } partijen hebben een eerste aanspreekpunt en kennen het. Voor alle { $n } is er een vervanger.
    }
contacts-key = { $k } van de { $n } belangrijke { $n ->
        [one] partij
       *[other] partijen
    } { $k ->
        [one] kent
       *[other] kennen
    } het aanspreekpunt.
contacts-unknown = { $k ->
        [one] Van { $k } partij weten we niet of zij het kent.
       *[other] Van { $k } partijen weten we niet of zij het kennen.
    }
contact-of = Het aanspreekpunt van { $party } is: { $role }.
contact-of-none = { $party } heeft geen eerste aanspreekpunt.
contact-of-deputy = De vervanger is: { $deputy }.
contact-no-deputy = Er is geen vervanger.
contact-is-known = De partij kent het aanspreekpunt.
contact-is-not-known = De partij kent het aanspreekpunt niet.
contact-is-unknown = We weten niet of de partij het aanspreekpunt kent.
contact-load = { $n ->
        [one] Het is het aanspreekpunt van alleen deze partij.
       *[other] Het is het aanspreekpunt van { $n } partijen. { $k ->
            [0] Daarvan is er geen belangrijk.
            [one] Daarvan is er { $k } belangrijk.
           *[other] Daarvan zijn er { $k } belangrijk.
        }
    }
contacts-table = Partijen met hun eerste aanspreekpunt
party = Partij
key = Belangrijk
role = Eerste aanspreekpunt
contact-deputy = Vervanger
known = Kent de partij het?
no-contact = nog geen aanspreekpunt
no-deputy = geen vervanger
state-known = ja
state-not-known = nee
state-unknown = weten we niet
state-none = er is er nog geen

# De lijst voor partijen
contact-list = { $k } van de { $n } { $n ->
        [one] partij
       *[other] partijen
    } { $k ->
        [one] staat
       *[other] staan
    } op de lijst.
contact-list-missing = Nog niet op de lijst: { $names }.
contact-list-missing-many = Voor { $k } partijen is er nog geen aanspreekpunt; u vindt ze in de tabel van de vorige vraag.
contact-list-hidden = { $k ->
        [one] In { $k } cel staat iets dat op een adres of nummer lijkt. Dat drukken we niet af.
       *[other] In { $k } cellen staat iets dat op een adres of nummer lijkt. Dat drukken we niet af.
    }
contact-list-table = Uw eerste aanspreekpunt
desk = Bereikbaar via
not-printed = niet afgedrukt
