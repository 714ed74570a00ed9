## De woorden in de kleine beelden van de ene bladzijde.

small-field-subtitle = Elk teken is een partij met haar cijfer voor steun. Ring = kan stoppen, vierkant = intern, arcering = onbekend.
small-field-unknown = { $k ->
        [one] { $k } partij zonder plek
       *[other] { $k } partijen zonder plek
    }
small-palette-subtitle = Elke stip is een partij op de lijst.
small-palette-not-applicable = niet van toepassing
