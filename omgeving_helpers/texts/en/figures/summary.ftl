## The words in the small pictures of the one page.

small-field-subtitle = Each mark is a party with its score for support. Ring = can block, square = internal, hatching = unknown.
small-field-unknown = { $k ->
        [one] { $k } party without a place
       *[other] { $k } parties without a place
    }
small-palette-subtitle = Each dot is a party on the list.
small-palette-not-applicable = not applicable
