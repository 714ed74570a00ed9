## The words in and beside the pictures of step 1.

# Palette
palette-title = { $empty ->
        [0] Every group of the palette has a party
        [one] One group of the palette has nobody yet
       *[other] { $empty } groups of the palette have nobody yet
    }
palette-subtitle = Each dot is a party; the larger, the more it is affected. Bold is a key party.
palette-alt = { $covered } of { $applicable } groups have a party. { $empty ->
        [0] No group is empty.
       *[other] Without a party: { $names }.
    } { $k ->
        [one] There is { $k } party on the list.
       *[other] There are { $k } parties on the list.
    }
palette-nobody = nobody – why?
palette-not-applicable = not applicable: { $reason }
palette-affected = Affected
palette-unknown = unknown
palette-key = bold = key

# Force field
force-field-title = { $n ->
        [0] { $unknown ->
                [0] No party can stop it
               *[other] It is not certain of any party that it can stop it
            }
        [one] { $k ->
                [0] { $on ->
                        [0] Support of the one party that can stop it is unknown
                       *[other] The one party that can stop it is on board
                    }
               *[other] The one party that can stop it is not on board yet
            }
       *[other] { $k ->
                [0] { $on ->
                        [0] Support of the { $n } that can stop it is unknown
                        [one] { $on } of { $n } that can stop it is on board
                       *[other] { $silent ->
                                [0] All { $n } that can stop it are on board
                               *[other] { $on } of { $n } that can stop it are on board
                            }
                    }
                [one] { $k } of { $n } that can stop it is not on board yet
               *[other] { $k } of { $n } that can stop it are not on board yet
            }
    }
force-field-subtitle = Influence from left to right, how much they are affected from bottom to top; each mark is a party
force-field-alt = { $title }. Much influence and heavily affected: { $k ->
        [0] no party.
        [one] { $k } party: { $names }.
       *[other] { $k } parties: { $names }.
    }
support = Support
support-1 = not at all
support-3 = neutral
support-5 = fully
support-unknown = support unknown
open = open = estimate
ring = ring = can stop it
square = square = internal
influence = influence on the programme
affected = affected
low-influence = 1 hardly any
high-influence = 5 decides
low-affected = hardly
high-affected = very much
unknown-strip = influence or affectedness unknown

# Entry timeline
entry-title = { $n ->
        [0] Of no party we know that it is heavily affected
        [one] { $in_time ->
                [0] The one heavily affected party was not there in time
               *[other] The one heavily affected party was there in time
            }
       *[other] { $in_time } of { $n } heavily affected parties { $in_time ->
                [one] was
               *[other] were
            } there in time
    }
entry-title-unknown = We do not know who was there in time
entry-title-coming = { $in_time } of { $n } heavily affected parties { $in_time ->
        [one] is
       *[other] are
    } involved already
entry-subtitle = Per party the first real involvement against the first decision; bold is heavily affected
entry-alt = { $title }. { $k ->
        [0] No heavily affected party came too late.
       *[other] Too late or not involved yet: { $names }.
    }
entry-decision = first decision { $date }
entry-in-time = in time
entry-late = after the decision
entry-involved = involved; there is no first decision
entry-not-yet = not involved yet
entry-days = { $days ->
        [one] { $days } day
       *[other] { $days } days
    } later

# Consensus strip
consensus-title = { $shared } of { $n } { $n ->
        [one] statement is
       *[other] statements
    } { $n ->
        [one] shared
       *[other] { $shared ->
                [one] is shared
               *[other] are shared
            }
    }{ $divided ->
        [0] {""}
        [one] ; parties are divided about { $divided }
       *[other] ; parties are divided about { $divided }
    }
consensus-title-nothing = There are no statements to compare yet
consensus-subtitle = Per statement a dot per key party, from 1 (fully disagree) to 5 (fully agree)
consensus-subtitle-shareable = Per statement its status and the number of key parties that answered
consensus-alt = Of { $n } statements: { $shared } shared, { $provisional } shared so far, { $divided } divided, { $rejected } rejected, { $open } open, { $unknown } unknown.
consensus-asked = asked
consensus-estimate = estimate
consensus-median = middle
consensus-n = n = answers
consensus-status = status
consensus-disagree = 1 disagree
consensus-agree = 5 agree
consensus-outliers = far from the middle
consensus-answers = n = { $k } of { $n }
consensus-more = and { $k } more
provisionally = so far
