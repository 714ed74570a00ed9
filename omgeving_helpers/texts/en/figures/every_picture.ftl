## The words in and beside the pictures: title (the finding), subtitle (what is drawn), axes, legend, footer.

footer-date = Reference date { $date }
footer = Reference date { $date } · { $n } { $n ->
        [one] party
       *[other] parties
    }
footer-sources = , { $asked } asked, { $document } from a document, { $estimate } estimated, { $unknown } unknown
nothing = There is nothing to draw yet.
