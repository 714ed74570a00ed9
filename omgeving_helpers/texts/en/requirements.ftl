## From article to answer: what the article asks, and where the answer stands.

title = From article to answer
intro = The method was prompted by an article of Natasja Stet and Samantha Rolefes (PA Consulting) on stakeholder management in digitalisation; naming it suggests no endorsement. Below stands what the article says, in our own words, and where you find the answer. Where it says ‘not yet’, that part has not been made yet.
notebooks = The notebooks:
answered = { $n ->
        [0] The list of requirements is empty.
        [one] { $k } of { $n } sentence of the article has an answer.
       *[other] { $k } of { $n } sentences of the article { $k ->
            [one] has
           *[other] have
        } an answer.
    }
number = Number
kind = Kind
asks = What the article says
where = Where you find the answer
rules = Rules that watch it
not-yet = not yet
no-rule = none
only-rules = among the signals
rule = { $code } { $title }
sections = { $notebook }: { $names }
notebook-start = Start
notebook-shared_picture = Step 1
notebook-interaction_model = Step 2
notebook-pdca = Step 3
notebook-anchoring = Step 4
notebook-portfolio = Portfolio
part-lead = Head and occasion
part-inward = Looking inward too much
part-shared_picture = Step 1, shared picture
part-interaction_model = Step 2, interaction model
part-pdca = Step 3, adjusting
part-anchoring = Step 4, anchoring
part-close = Close and source
