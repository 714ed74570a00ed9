## De woorden in de kleine beelden van de ene bladzijde.

small-field-subtitle = Elk teken is een partij met haar cijfer voor steun. Ring = kan stoppen, vierkant = intern, arcering = onbekend.{ $supervisors ->
        [0] {""}
       *[other] {" "}Toezichthouders tellen niet mee.
    }
small-field-unknown = { $k ->
        [one] Van { $k } partij is invloed of geraakt onbekend.
       *[other] Van { $k } partijen is invloed of geraakt onbekend.
    }
small-palette-subtitle = Elke stip is een partij op de lijst.
small-palette-not-applicable = niet van toepassing
small-questions-title = De drie vragen, { $n ->
        [0] nog zonder meting
        [one] in de enige meting
       *[other] in de laatste { $n } metingen
    }
small-questions-subtitle = Gevuld = ja, arcering = weten we niet of voorlopig.
small-questions-question = Vraag
small-questions-round = meting { $cycle }
small-questions-parties = Doen de juiste partijen mee?
small-questions-picture = Delen we nog één beeld?
small-questions-interaction = Werkt het overleg goed?
small-questions-count = { $k } van { $n }
