## De woorden in en bij de beelden van stap 3.

earlier-rounds = { $k ->
        [one] Eén eerdere meting staat alleen in de tabel.
       *[other] { $k } eerdere metingen staan alleen in de tabel.
    }
more-rows = { $k ->
        [one] Nog één punt staat alleen in de tabel.
       *[other] Nog { $k } punten staan alleen in de tabel.
    }

# De drie vragen
questions-title = Partijen: { $parties }. Gedeeld beeld: { $picture }. Goed overleg: { $interaction }
questions-title-nothing = Er is nog geen meting
questions-subtitle = Per meting een stip voor alles wat meetelt; de lijn stijgt en daalt met wat goed is
questions-alt = { $title }. Dit is de laatste van { $k } { $k ->
        [one] meting
       *[other] metingen
    }.
questions-yes = ja
questions-provisional = voorlopig gedeeld
questions-unknown = onbekend
questions-no = nee
questions-least = lijn = drempel voor goed overleg, { $percent }
questions-nearly = balk = niet precies getoond
questions-of-parties = nodig in de fase en actief
questions-of-picture = punten die gedeeld zijn
questions-of-interaction = partijen die 4 of 5 geven

# Drifttabel
drift-title = { $n ->
        [one] { $k ->
                [0] Over het enige punt is het beeld niet verschoven
               *[other] Over het enige punt is het beeld verschoven
            }
       *[other] { $k ->
                [0] Over geen van de { $n } punten is het beeld verschoven
               *[other] Over { $k } van de { $n } punten is het beeld verschoven
            }
    }
drift-title-one = Er is nog maar één meting om te vergelijken
drift-title-nothing = Er zijn nog geen punten om te vergelijken
drift-subtitle = Per punt en meting het midden en het bereik van 1 tot en met 5 van de belangrijke partijen; een pijl is een verschuiving
drift-subtitle-shareable = Per punt de stand in elke meting
drift-alt = { $title }. Er { $n ->
        [one] staat { $n } punt
       *[other] staan { $n } punten
    } naast elkaar over { $k } { $k ->
        [one] meting
       *[other] metingen
    }.
drift-down = schoof omlaag
drift-up = schoof omhoog
drift-middle = midden, met het bereik als balk
drift-drifted = verschoven
drift-recovers = herstelt zich
drift-drifted-recovers = op de weg terug
drift-unsure = weten we niet

# Steunlijnen
movers-title = Vergeleken met meting { $base }: { $joined } erbij en { $left } afgehaakt, van { $n } belangrijke { $n ->
        [one] partij
       *[other] partijen
    }
movers-title-one = Er is nog maar één meting om te vergelijken
movers-title-nothing = Er is nog geen meting
movers-subtitle = Elke lijn is een partij en haar cijfer voor steun; gekleurd en met naam is wie erbij kwam, afhaakte of kantelde
movers-alt = { $title }. { $joined ->
        [0] Van alle partijen kwam er geen bij.
       *[other] Van alle partijen kwamen erbij: { $names_joined }.
    } { $left ->
        [0] Geen partij haakte af.
       *[other] Afgehaakt: { $names_left }.
    }
movers-more = nog { $k }
movers-joined = kwam erbij
movers-left = haakte af
movers-swing = ring = kantelaar
movers-key = vet = telt mee
movers-limit = staat erachter

# Agendaspoor
agenda-title = { $n ->
        [one] { $k ->
                [0] Het enige besluit is niet op tijd geagendeerd
               *[other] Het enige besluit is op tijd geagendeerd
            }
       *[other] { $k } van de { $n } besluiten { $k ->
                [one] is
               *[other] zijn
            } op tijd geagendeerd
    }{ $late ->
        [0] {""}
       *[other] ; { $late } te laat
    }{ $without ->
        [0] {""}
       *[other] ; { $without } zonder beslisdatum
    }
agenda-title-nothing = In de tabel ‘planning’ staat nog geen besluit met een datum
agenda-subtitle = Boven de besluiten uit de planning, onder de overleggen; een lijn verbindt een besluit met een agendapunt
agenda-alt = { $title }. { $k ->
        [0] Elk besluit is op tijd.
       *[other] Let op: { $names }.
    }
agenda-in-time = op tijd
agenda-late = te laat
agenda-not-discussed = niet met externe partijen besproken
agenda-no-agenda = zonder beslisdatum
agenda-unknown = datum onbekend
agenda-track-needed = besluit nodig op
agenda-track-meetings = overleg op
agenda-meeting = overleg bij een besluit
agenda-other-meeting = ander overleg
agenda-today = peildatum
agenda-more = { $k ->
        [one] Nog één besluit staat alleen in de tabel.
       *[other] Nog { $k } besluiten staan alleen in de tabel.
    }
agenda-more-meetings = { $k ->
        [one] Eén overleg heeft hier geen naam.
       *[other] { $k } overleggen hebben hier geen naam.
    }
agenda-footer = Peildatum { $date } · { $n } { $n ->
        [one] besluit
       *[other] besluiten
    }
