## De woorden in en bij de beelden over meer programma’s.

portfolio-footer = Peildatum { $date } · { $n } { $n ->
        [one] programma
       *[other] programma’s
    }
portfolio-more = { $k ->
        [one] En nog { $k } organisatie: zie de tabel.
       *[other] En nog { $k } organisaties: zie de tabel.
    }
portfolio-more-programmes = { $k ->
        [one] En nog { $k } programma: zie de tabel.
       *[other] En nog { $k } programma’s: zie de tabel.
    }

# Belasting
portfolio-load-title = { $n ->
        [0] We herkennen nog geen organisaties
       *[other] { $k ->
                [0] Geen organisatie wordt overvraagd
                [one] Eén van de { $n } organisaties wordt overvraagd
               *[other] { $k } van de { $n } organisaties worden overvraagd
            }
    }
portfolio-load-title-unknown = Van { $k } van de { $n } organisaties weten we niet of zij worden overvraagd
portfolio-load-subtitle = Momenten per organisatie en programma in { $period }; rechts het totaal, met een lijn bij de drempel
portfolio-load-alt = { $title }. { $k ->
        [0] {""}
       *[other] Het gaat om: { $names }.
    } { $total ->
        [0] Er staan geen momenten.
       *[other] Het meest gevraagd: { $organisation }, { $m } keer.
    }
portfolio-load-dated = gevuld = met een datum
portfolio-load-undated = open = zonder datum, naar keren per jaar
portfolio-load-unknown = gearceerd = onbekend
portfolio-load-overloaded = overvraagd = minstens { $programmes } programma’s, en samen minstens { $moments } momenten of { $collisions } botsingen
portfolio-load-above = open = wel minstens { $moments } momenten, maar bij minder dan { $programmes } programma’s
portfolio-load-threshold = drempel { $number }
portfolio-load-others = { $k } andere programma’s

# Kalender
portfolio-calendar-title = { $moments ->
        [0] Er staan nog geen afspraken in de agenda’s
       *[other] { $k ->
                [0] Geen enkele dag heeft een botsing
                [one] Eén botsing: meer programma’s vragen op één dag tijd van een organisatie
               *[other] { $k } botsingen: meer programma’s vragen op één dag tijd van een organisatie
            }
    }
portfolio-calendar-subtitle = { $weeks ->
        [one] Afspraken per week vanaf de peildatum; elk teken is een overleg of meting
       *[other] Afspraken per { $weeks } weken vanaf de peildatum; elk teken is een overleg of meting
    }
portfolio-calendar-alt = { $title }. { $k ->
        [0] {""}
       *[other] Botsingen op: { $days }.
    }
portfolio-calendar-meeting = overleg
portfolio-calendar-measurement = meting
portfolio-calendar-collision = ring = meer programma’s op één dag

# Stand
portfolio-standing-title = { $n ->
        [one] { $k ->
                [0] Bij het ene programma hoeft er nu niets meteen
               *[other] Bij het ene programma moet er nu iets gebeuren
            }
       *[other] { $k ->
                [0] Bij geen van de { $n } programma’s hoeft er nu iets meteen
               *[other] Bij { $k } van de { $n } programma’s moet er nu iets gebeuren
            }
    }
portfolio-standing-subtitle = Per programma de stand van de vier stappen en het draagvlak; de volgorde is geen ranglijst
portfolio-standing-alt = { $title }. { $do_now } keer nu doen, { $attention } keer let op, { $unknown } keer weten we niet, { $in_order } keer op orde.
