## The rules of step 1, the shared picture.

G01 = No party from the group ‘{ $group }’ is on the list yet.
    .action = Add parties, or write down why this group does not apply.
    .title = a group of the palette is empty
    .why = A group of the palette has no party, and there is no reason why the group does not apply.

G02 = No citizens take part in this programme themselves yet.
    .action = Invite citizens themselves, for example through a panel, user research or a literacy centre.
    .title = citizens do not take part themselves
    .why = No party of citizens is involved and thinks along, has a seat or gave an answer itself in this round. Being informed alone is not taking part.

G03 = The first decision was taken on { $first_decision }. At that time, { $k ->
        [one] { $k } heavily affected party was
       *[other] { $k } heavily affected parties were
    } not involved yet.
    .names = This concerns: { $names }.
    .action = Explain the decision, and say what can still change.
    .title = heavily affected parties were involved too late
    .why = A party is heavily affected, and was involved only after the first decision, or is not involved yet. The same day is in time.

G04 = { $n ->
        [one] The only statement does not come from outside our organisation.
       *[other] { $k } of { $n } statements { $k ->
            [one] comes
           *[other] come
        } from outside our organisation.
    }
    .action = Ask outside parties what matters to them.
    .title = too few statements come from outside
    .why = Too small a share of all statements was brought in by a party from outside our organisation.

G05 = { $k_range } { $k_max ->
        [nearly_all] {""}
       *[other] of{" "}
    }{ $n } key { $n ->
        [one] party
       *[other] parties
    } { $k_max ->
        [one] is
       *[other] are
    } on board with the solution.{ $external ->
        [none] {" "}No key party is external.
        [hidden] {""}
       *[shown] {" "}External: { $k_external_range } { $k_external_max ->
            [nearly_all] {""}
           *[other] of{" "}
        }{ $n_external }.
    }
    .names = Not yet: { $names }.
    .names_unknown = Unknown: { $names_unknown }.
    .action = Ask each party that is not on board yet what it needs.
    .title = not all key parties are on board yet
    .why = Not every party that counts for the support base gave a 4 or 5 for support. While too small a share is on board, it is ‘do now’.

G06 = The party { $name } can stop the programme and is not on board yet.
    .action = This week, arrange a talk with this party at political level.
    .title = a party that can stop the programme is not on board yet
    .why = The party can make or break the programme, and its support lies below the threshold. A supervisor does not count here.

G07 = We do not know whether { $k ->
        [one] { $k } key party is
       *[other] { $k } key parties are
    } on board with the solution.
    .names = This concerns: { $names }.
    .action = Call this week and ask.
    .title = we do not know whether key parties are on board
    .why = A party that counts for the support base has no known score for support in this round.

G08 = { $n ->
        [one] The only score in this measurement round is our own estimate.
       *[other] In this measurement round, { $k } of { $n } scores { $k ->
            [one] is our own estimate
           *[other] are our own estimates
        }.
    }
    .action = Plan a measurement round and ask the parties themselves.
    .title = too many scores are our own estimates
    .why = Too large a share of the known scores of this round is our own estimate.

G09 = Parties differ on ‘{ $statement }’.
    .names_for = Agree: { $names_for }.
    .names_against = Disagree: { $names_against }.
    .action = Discuss this statement with each side separately.
    .title = parties are divided on a statement
    .why = At least one party agrees with this statement and at least one disagrees, and enough parties answered.

G16 = The change affects { $name } heavily. { $known ->
        [no] This party does not know yet what will change.
       *[other] We do not know whether this party knows what will change.
    }
    .action = Explain to this party in plain language what will change.
    .title = a heavily affected party may not know what will change
    .why = The party is heavily affected, and it is not stated that it knows what will change.

G19 = Support from { $name } differs from that of the constituency, { $represented }: { $support_name } versus { $support_represented }.
    .action = Talk to { $represented } directly as well.
    .title = umbrella organisation and constituency differ in support
    .why = One party speaks for the other, and their scores for support differ by at least the threshold.

G90 = { $nearly ->
        [yes] (Nearly) all
       *[no] All
    } key parties agree with ‘{ $statement }’.
    .action = Record this statement together.
    .title = all key parties agree with a statement
    .why = Every party that counts answered, and every answer reaches the threshold.
