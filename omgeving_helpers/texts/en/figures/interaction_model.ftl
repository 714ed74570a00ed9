## The words in and beside the pictures of step 2.

more-in-table = and { $k } more in the table

# Map of forums
forums-title = { $dead ->
        [0] { $circles ->
                [0] { $doubt ->
                        [0] { $below ->
                                [0] There are strategic forums only
                               *[other] { $open ->
                                        [0] Every forum below the strategic level has a way up
                                        [one] The decisions of one strategic forum are worked out nowhere
                                       *[other] The decisions of { $open } strategic forums are worked out nowhere
                                    }
                            }
                        [one] We do not know the way up of one forum
                       *[other] We do not know the way up of { $doubt } forums
                    }
                [one] One way up runs in a circle
               *[other] { $circles } ways up run in a circle
            }
       *[other] The way up is a dead end at { $dead } { $dead ->
                [one] forum
               *[other] forums
            }{ $circles ->
                [0] {""}
                [one] , and one way runs in a circle
               *[other] , and { $circles } ways run in a circle
            }
    }
forums-title-nothing = There are no forums to draw yet
forums-subtitle = Each box is a forum. The arrow points to where a question goes when the forum cannot agree.
forums-alt = { $title }. { $total ->
        [one] There is { $total } forum
       *[other] There are { $total } forums
    }: { $levels }.{ $dead ->
        [0] {""}
       *[other] {" "}Dead end: { $dead_names }.
    }{ $circles ->
        [0] {""}
       *[other] {" "}In a circle: { $round_names }.
    }
forums-on-level = { $k } { $level }
forums-on-no-level = { $k } at an unknown level
forums-footer = Reference date { $date } · { $n } { $n ->
        [one] forum
       *[other] forums
    }
forums-up = way up
forums-elaborated = worked out here
forums-dead = dead end
forums-round = in a circle
forums-doubt = way up unknown
forums-open = worked out nowhere
forums-per-year = { $n ->
        [one] { $n } meeting a year
       *[other] { $n } meetings a year
    }
forums-per-year-unknown = meetings a year unknown
forums-chair = chair: { $role }
forums-chair-unknown = chair unknown
forums-none-here = no forum at this level
forums-none-known = no forum known at this level
forums-level-unknown = level unknown

# Grid of seats
seats-title = { $n ->
        [one] { $k ->
                [0] The only key party has no seat in a forum yet
               *[other] The only key party has a seat in a forum
            }
       *[other] { $k } of { $n } key parties { $k ->
                [one] has
               *[other] have
            } a seat in a forum
    }
seats-title-nobody = There is no party that counts yet
seats-title-nothing = We do not know yet who sits where
seats-subtitle = Per key party its seat at each level, directly or through another
seats-alt = { $title }. { $k ->
        [0] Nobody is without a seat.
       *[other] Without a seat: { $names }.
    }
seats-direct = sits there
seats-represented = through another
seats-none = no seat
seats-unsure = role unknown
seats-forums = { $k ->
        [0] no forum
        [one] { $k } forum
       *[other] { $k } forums
    }
seats-remark = Who has no seat of its own
seats-nowhere = no seat anywhere
seats-listening = only listens
seats-via = through { $name }
seats-via-more = through { $name } and { $k } more

# RACI grid
raci-title = { $n ->
        [one] { $k ->
                [0] The only decision does not have exactly one known decision-maker
               *[other] The only decision has exactly one decision-maker
            }
       *[other] { $k } of { $n } decisions { $k ->
                [one] has
               *[other] have
            } exactly one decision-maker
    }
raci-title-nothing = There are no decisions to draw yet
raci-subtitle = Per decision the role of each party or forum; what is not right stands first
raci-alt = { $title }. { $several ->
        [0] {""}
       *[other] More than one decision-maker: { $several_names }.{" "}
    }{ $no_decider ->
        [0] {""}
       *[other] No decision-maker: { $no_decider_names }.{" "}
    }{ $no_doer ->
        [0] {""}
       *[other] Nobody carries it out: { $no_doer_names }.{" "}
    }{ $unknown ->
        [0] {""}
       *[other] Not everything known: { $unknown_names }.
    }
raci-footer = Reference date { $date } · { $n } { $n ->
        [one] decision
       *[other] decisions
    }
raci-A = decides
raci-R = carries out
raci-C = asked beforehand
raci-I = informed
raci-unknown = unknown
raci-fine = in order
