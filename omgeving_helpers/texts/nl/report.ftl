## Wat om een verslag heen staat.

title = { $name } – omgevingsverslag, { $edition }
title-portfolio = { $name } – programma’s samen, { $edition }
heading = { $name }
edition = { $edition ->
        [shareable] Deelbare versie: geschreven om te delen. Meningen staan er alleen in als telling.
       *[internal] Interne versie: bevat ons oordeel over partijen. Deel deze versie niet.
    }
skip = Naar de inhoud
contents = Inhoud
footer = Gemaakt uit de tabellen van het programma, op peildatum { $date }. Wat we niet weten, staat er als onbekend.
footer-portfolio = Gemaakt uit de tabellen van de programma’s, op peildatum { $date }. Wat we niet weten, staat er als onbekend.
