## De woorden in en bij de beelden: titel (de bevinding), ondertitel (wat er getekend is), assen, uitleg, voettekst.

footer-date = Peildatum { $date }
footer = Peildatum { $date } · { $n } { $n ->
        [one] partij
       *[other] partijen
    }
footer-sources = , { $asked } gevraagd, { $document } uit een document, { $estimate } inschatting, { $unknown } onbekend
nothing = Er is nog niets om te tekenen.
