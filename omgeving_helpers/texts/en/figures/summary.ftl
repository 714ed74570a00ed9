## The words in the small pictures of the one page.

small-field-subtitle = Each mark is a party with its score for support. Ring = can stop it, square = internal, hatching = unknown.{ $supervisors ->
        [0] {""}
       *[other] {" "}Supervisors do not count.
    }
small-field-unknown = { $k ->
        [one] Influence or affectedness of { $k } party is unknown.
       *[other] Influence or affectedness of { $k } parties is unknown.
    }
small-palette-subtitle = Each dot is a party on the list.
small-palette-not-applicable = not applicable
small-questions-title = The three questions, { $n ->
        [0] without a round yet
        [one] in the only round
       *[other] in the last { $n } rounds
    }
small-questions-subtitle = Filled = yes, hatched = unknown or provisional.
small-questions-question = Question
small-questions-round = round { $cycle }
small-questions-parties = Do the right parties take part?
small-questions-picture = Do we still share one picture?
small-questions-interaction = Does consultation work well?
small-questions-count = { $k } of { $n }
