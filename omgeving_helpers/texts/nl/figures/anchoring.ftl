## De woorden in en bij de beelden van stap 4.

# Trap
levels-title = { $compared ->
        [0] { $known ->
                [0] We kennen nog van geen enkel onderwerp het niveau
               *[other] We kennen het niveau van { $known } van de { $n } onderwerpen
            }
        [one] { $on_target ->
                [0] Het ene onderwerp met een doel is nog niet op dat doel
               *[other] Het ene onderwerp met een doel is op dat doel
            }
       *[other] { $on_target ->
                [one] { $on_target } van de { $compared } onderwerpen is op zijn doel
               *[other] { $on_target } van de { $compared } onderwerpen zijn op hun doel
            }
    }
levels-subtitle = Per onderwerp het niveau nu, de vorige keer en het doel, van 1 (ad hoc) tot en met 5 (vanzelfsprekend)
levels-alt = { $title }. { $tracks }
levels-alt-track = { $track }: nu { $now }, vorige keer { $before }, doel { $target }.
levels-alt-unknown = { $track }: onbekend.
levels-footer = Peildatum { $date } · { $n } { $n ->
        [one] onderdeel
       *[other] onderdelen
    }
levels-now = nu
levels-before = vorige keer
levels-target = doel
levels-unknown = onbekend
levels-elements = { $n ->
        [one] { $n } onderdeel
       *[other] { $n } onderdelen
    }
levels-no-elements = nog geen onderdelen
levels-not-known = { $k ->
        [one] van { $k } het niveau onbekend
       *[other] van { $k } het niveau onbekend
    }
levels-lowered = { $k } zonder bewijs, { $k ->
        [one] telt
       *[other] tellen
    } hoogstens als { $level }

# Takenraster
tasks-title = { $n ->
        [0] We weten nog van geen enkele taak bij welke eenheid zij ligt
        [one] We weten van één taak bij welke eenheid zij ligt
       *[other] { $units ->
                [one] Alle { $n } taken met een bekende eenheid liggen bij één eenheid
               *[other] De taken liggen bij { $units } eenheden; de grootste heeft er { $k } van de { $n }
            }
    }
tasks-title-concentrated = { $k } van de { $n } taken liggen bij één eenheid
tasks-title-nothing = Er zijn nog geen taken
tasks-subtitle = Per taak de eenheid waar zij ligt, met de rol van de eigenaar; onderaan het deel van de taken per eenheid
tasks-alt = { $title }. { $owners }
tasks-footer = Peildatum { $date } · { $n } { $n ->
        [one] taak
       *[other] taken
    }
tasks-owner = met eigenaar
tasks-no-owner = geen eigenaar
tasks-unknown = eenheid onbekend
tasks-share = Deel van de taken
tasks-of = { $k } van { $n }
tasks-not-counted = telt niet mee
tasks-more-units = { $k } andere eenheden
tasks-more = en nog { $k ->
        [one] { $k } taak
       *[other] { $k } taken
    }, zie de tabel

# Contactkaart
contacts-title = { $knows ->
        [one] { $knows } van de { $n } { $n ->
                [one] partij
               *[other] partijen
            } kent het eerste aanspreekpunt
       *[other] { $knows } van de { $n } { $n ->
                [one] partij
               *[other] partijen
            } kennen het eerste aanspreekpunt
    }{ $none ->
        [0] {""}
        [one] ; { $none } heeft er geen
       *[other] ; { $none } hebben er geen
    }
contacts-title-all = { $n ->
        [one] De ene partij kent haar eerste aanspreekpunt
       *[other] Alle { $n } partijen kennen hun eerste aanspreekpunt
    }
contacts-title-nobody = Er zijn nog geen partijen met een aanspreekpunt
contacts-subtitle = Links hoeveel partijen elke rol als aanspreekpunt hebben; rechts of zij er een hebben en het kennen, en of er een vervanger is
contacts-alt = { $title }. { $has } van de { $n } { $has ->
        [one] heeft
       *[other] hebben
    } er een, voor { $deputy } is er een vervanger.
contacts-alt-role = De rol met de meeste partijen is ‘{ $role }’: { $k }, van wie { $key_parties } belangrijk.
contacts-key = belangrijke partij
contacts-other = andere partij
contacts-none = nog geen aanspreekpunt
contacts-no-deputy = { $k ->
        [0] {""}
       *[other] { $k } zonder vervanger
    }
contacts-more = en nog { $k ->
        [one] { $k } rol
       *[other] { $k } rollen
    }, zie de tabel
contacts-has = heeft een aanspreekpunt
contacts-knows = kent het
contacts-deputy = er is een vervanger
contacts-everyone = alle
contacts-key-parties = belangrijk
contacts-yes = ja
contacts-no = nee
contacts-unknown = weten we niet
