## De woorden in en bij de beelden van stap 2.

more-in-table = en nog { $k } in de tabel

# Overlegkaart
forums-title = { $dead ->
        [0] { $circles ->
                [0] { $doubt ->
                        [0] { $below ->
                                [0] Er zijn alleen strategische overleggen
                               *[other] { $open ->
                                        [0] Elk overleg onder het strategische niveau heeft een weg omhoog
                                        [one] De besluiten van één strategisch overleg worden nergens uitgewerkt
                                       *[other] De besluiten van { $open } strategische overleggen worden nergens uitgewerkt
                                    }
                            }
                        [one] Van één overleg kennen we de weg omhoog niet
                       *[other] Van { $doubt } overleggen kennen we de weg omhoog niet
                    }
                [one] Eén weg omhoog loopt in een kring
               *[other] { $circles } wegen omhoog lopen in een kring
            }
       *[other] Bij { $dead } { $dead ->
                [one] overleg
               *[other] overleggen
            } loopt de weg omhoog dood{ $circles ->
                [0] {""}
                [one] , en één weg loopt in een kring
               *[other] , en { $circles } wegen lopen in een kring
            }
    }
forums-title-nothing = Er zijn nog geen overleggen om te tekenen
forums-subtitle = Elk vak is een overleg. De pijl wijst naar waar een vraag heen gaat als het overleg er niet uitkomt.
forums-alt = { $title }. { $total ->
        [one] Er is { $total } overleg
       *[other] Er zijn { $total } overleggen
    }: { $levels }.{ $dead ->
        [0] {""}
       *[other] {" "}Loopt dood: { $dead_names }.
    }{ $circles ->
        [0] {""}
       *[other] {" "}Loopt in een kring: { $round_names }.
    }
forums-on-level = { $k } { $level }
forums-on-no-level = { $k } op een onbekend niveau
forums-footer = Peildatum { $date } · { $n } { $n ->
        [one] overleg
       *[other] overleggen
    }
forums-up = weg omhoog
forums-elaborated = hier uitgewerkt
forums-dead = loopt dood
forums-round = in een kring
forums-doubt = weg omhoog onbekend
forums-open = nergens uitgewerkt
forums-per-year = { $n } keer per jaar
forums-per-year-unknown = aantal keer onbekend
forums-chair = voorzitter: { $role }
forums-chair-unknown = voorzitter onbekend
forums-none-here = geen overleg op dit niveau
forums-none-known = geen overleg op dit niveau bekend
forums-level-unknown = niveau onbekend

# Zetelraster
seats-title = { $n ->
        [one] { $k ->
                [0] De enige belangrijke partij heeft nog geen plek in een overleg
               *[other] De enige belangrijke partij heeft een plek in een overleg
            }
       *[other] { $k } van de { $n } belangrijke partijen { $k ->
                [one] heeft
               *[other] hebben
            } een plek in een overleg
    }
seats-title-nobody = Er is nog geen partij die meetelt
seats-title-nothing = We weten nog niet wie waar zit
seats-subtitle = Per belangrijke partij haar plek op elk niveau, zelf of via een ander
seats-alt = { $title }. { $k ->
        [0] Niemand blijft zonder plek.
       *[other] Zonder plek: { $names }.
    }
seats-direct = zit er zelf
seats-represented = via een ander
seats-none = geen plek
seats-unsure = rol onbekend
seats-forums = { $k ->
        [0] geen overleg
        [one] { $k } overleg
       *[other] { $k } overleggen
    }
seats-remark = Wie nergens zelf zit
seats-nowhere = nergens een plek
seats-listening = luistert alleen
seats-via = via { $name }
seats-via-more = via { $name } en { $k } meer

# RACI-raster
raci-title = { $n ->
        [one] { $k ->
                [0] Het enige besluit heeft niet precies één bekende beslisser
               *[other] Het enige besluit heeft precies één beslisser
            }
       *[other] { $k } van de { $n } besluiten { $k ->
                [one] heeft
               *[other] hebben
            } precies één beslisser
    }
raci-title-nothing = Er zijn nog geen besluiten om te tekenen
raci-subtitle = Per besluit de rol van elke partij of elk overleg; wat niet klopt staat bovenaan
raci-alt = { $title }. { $several ->
        [0] {""}
       *[other] Meer dan één beslisser: { $several_names }.{" "}
    }{ $no_decider ->
        [0] {""}
       *[other] Geen beslisser: { $no_decider_names }.{" "}
    }{ $no_doer ->
        [0] {""}
       *[other] Geen uitvoerder: { $no_doer_names }.{" "}
    }{ $unknown ->
        [0] {""}
       *[other] Niet alles bekend: { $unknown_names }.
    }
raci-footer = Peildatum { $date } · { $n } { $n ->
        [one] besluit
       *[other] besluiten
    }
raci-A = beslist
raci-R = voert uit
raci-C = vooraf gevraagd
raci-I = geïnformeerd
raci-unknown = onbekend
raci-fine = in orde
