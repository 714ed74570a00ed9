## A measurement round: forms out, answers in.

# The questions and the scales
ask-support = Do you support the solution of this programme?
ask-trust = Do you trust us as a partner?
ask-benefit = Does this approach leave you better off?
ask-interaction_quality = Does the consultation work well for you?
ask-agree = Do you agree with this sentence?
ask-option = What does this solution mean for you?
ask-principle = Do we keep this agreement?
low-support = not at all
middle-support = neutral
high-support = fully
low-trust = not at all
middle-trust = somewhat
high-trust = fully
low-benefit = much worse
middle-benefit = the same
high-benefit = much better
low-interaction_quality = very badly
middle-interaction_quality = fairly
high-interaction_quality = very well
low-agree = fully disagree
middle-agree = neutral
high-agree = fully agree
low-option = much worse
middle-option = equal
high-option = much better
low-principle = never
middle-principle = sometimes
high-principle = always

# The form
sheet = form
title = Measurement round { $cycle }: { $programme }
for-party = For: { $party }
how = Give each question a score from 1 to 5 in the column ‘Your score’. You do not know? Then leave the cell empty.
on-behalf = Answer for your organisation or group. Name no persons, not in a remark either.
use = We use your answers to adjust the programme.
use-internal = In the internal report your score stands beside the name of your organisation or group.
use-shareable = The report that everyone may read shows counts only.
reply-by = Will you please send the form back by { $day }?
reply-soon = Will you please fill in the form and send it back?
fictitious = FICTITIOUS PRACTICE DATA
label-programme = Code of the programme
label-round = Number of the round
label-party = Code of your party
label-name = Name of your party
label-date = Filled in on (date)
label-respondents = For how many people
leave-it = Leave these codes as they are. They tell us whose answer this is.
day-example = for example 31-12-2026; may stay empty
respondents-example = how many people gave this answer together?
head-code = Code
head-question = Question
head-low = 1 means
head-middle = 3 means
head-high = 5 means
head-score = Your score
head-note = Remark (may stay empty)
not-allowed = Choose 1, 2, 3, 4 or 5, or leave the cell empty.

# The list of questions for a forms tool, the invitation and their files
file-form = form_c{ $cycle }_{ $party }
file-list = question_list_c{ $cycle }
file-paste = questions_to_paste_c{ $cycle }
file-invitation = invitation_c{ $cycle }
party-header = For which party do you answer?
party-code = party
paste-title = Questions of measurement round { $cycle } for a forms tool: { $programme }
paste-how = Paste each question as a question of its own. Leave the code between [ ]: by that code we know the answer.
paste-who = Do not ask for names or e-mail addresses, and turn off the recording of names.
paste-choices = Choices (one answer):
paste-choice = { $number } – { $label }
paste-back = Export the answers as Excel or CSV. Read them with: { $command }
invitation-subject = Subject: how do you see { $programme }?
invitation-hello = Dear partner,
invitation-why = We want to know how you see { $programme }. So we ask you a few questions. This is measurement round { $cycle }.
invitation-do = Will you please fill in the attached form? It takes about ten minutes.
invitation-end = Kind regards,
reminder-head = Reminder
reminder-subject = Subject: reminder, how do you see { $programme }?
reminder-why = Earlier we asked you how you see { $programme }. We have no answer from you yet. Your answer counts: without it we do not know.
folder = rounds
round-folder = measurement_{ $cycle }
received = received
record = asked
record-questions = questions
record-until = by
not-taken = not_taken

# The table of what was not taken
col-day = date
col-file = file
col-kept = kept as
col-sheet = sheet
col-row = row
col-column = column
col-found = found
col-code = code
col-why = reason
col-remedy = what to do

# What the command says
sent = Measurement round { $cycle }: { $k ->
        [one] { $k } form is ready in { $folder }.
       *[other] { $k } forms are ready in { $folder }.
    }
sent-there = { $k ->
        [one] { $k } file was there already and is still the same.
       *[other] { $k } files were there already and are still the same.
    }
sent-other = { $path } exists already, with other contents. It was not overwritten. Remove it, or choose another folder.
sent-next = Send each form to its own party; the text is in { $invitation }. Read the answers with: { $command }
nothing-to-ask = No question is still open in measurement round { $cycle }. No form was made.
no-party = No party counts for the support base. No form was made. Fill in stakeholders who is affected and who can block.
no-scale = We do not know the kind of { $k ->
        [one] this statement; it was not asked: { $names }.
       *[other] these statements; they were not asked: { $names }.
    }
older-round = There is a later measurement round already: { $latest }. Round { $cycle } does not change any more.
skips-round = The last measurement round is { $latest }. After { $latest } comes { $next }, not { $cycle }.
which-round = We do not know of which measurement round these answers are. Name its number, for example: --cycle { $next }
out-or-in = Choose one of the two: --out with a folder, or --in with files.
nothing-found = There is no Excel or CSV file in { $path }.
no-such-path = { $path } does not exist.
has-errors = This programme has errors. Correct them first; see: { $command }
read = Measurement round { $cycle }, { $programme }: { $files ->
        [one] { $files } file read.
       *[other] { $files } files read.
    }
outcome = { $new ->
        [0] No new answer.
        [one] { $new } new answer.
       *[other] { $new } new answers.
    } { $same ->
        [0] {""}
        [one] { $same } answer was there already, or came twice, with the same score.
       *[other] { $same } answers were there already, or came twice, with the same score.
    } { $not ->
        [0] Everything was taken.
        [one] { $not } cell was not taken.
       *[other] { $not } cells were not taken.
    }
blanks = { $k ->
        [one] { $k } question stayed empty. It is added as asked, without an answer.
       *[other] { $k } questions stayed empty. They are added as asked, without an answer.
    }
see = What was not taken stands in { $path }
kept = The received files are kept in { $folder }
dry = This was a trial: nothing was written.
empty-forms = { $k ->
        [one] { $k } form has no answer in it: { $names }.
       *[other] { $k } forms have no answer in them: { $names }.
    }
silent = { $k ->
        [one] No answer yet from { $k } party: { $names }.
       *[other] No answer yet from { $k } parties: { $names }.
    }
silent-next = Nothing more to come? Then close the round with --close. Who did not answer is added then as asked, without an answer.
after = After taking the answers the check also sees:
refused = The answers were not taken. { $why }
more-names = and { $k } more

# Why something was not taken or what stood out: first what is there, then (.remedy) what you can do
is-really-workbook = This file is not called .xlsx, but it is an Excel file. It was read as one.
    .remedy = You need not do anything.
is-really-text = This file is called .xlsx, but it is a text file. It was read as CSV.
    .remedy = You need not do anything.
same-file = This file is exactly the same as { $other }. It was read once.
    .remedy = You need not do anything.
empty-form = There is no answer in this form.
    .remedy = Ask the party to fill it in, or remove the file.
cannot-open = This file may not be opened. The other files were read.
    .remedy = Close it in other programs, or ask for rights to read. Then read it once more.
is-open = This file is open in Excel. What was not saved there yet, was not read.
    .remedy = Save and close it, and read it once more.
no-table = This is no Excel or CSV file. It was not read.
    .remedy = Ask for the form as an Excel or CSV file.
not-recognised = This is no form of ours, and no table with a party and questions.
    .remedy = Put the header of the form back, or put the codes of the questions in the header.
no-round-typed = The number of the measurement round is not in this form.
    .remedy = Type the number behind ‘{ $label }’ and read the form again.
other-round = This answer is of measurement round { $found }, not of round { $wanted }.
    .remedy = Ask the party for the form of round { $wanted }. An answer of another round does not count here.
no-programme-typed = The code of the programme is not in this form.
    .remedy = Type ‘{ $wanted }’ behind ‘{ $label }’ if it is of this programme, and read it again.
other-programme = This form is of the programme ‘{ $found }’, not of ‘{ $wanted }’.
    .remedy = Read it with that programme.
no-party-typed = It does not say of which party this answer is.
    .remedy = Fill in the code of the party, and read it again.
unknown-party = ‘{ $found }’ is no party of this programme.
    .remedy = { $has_meant ->
        [yes] Do you mean ‘{ $meant }’? Then fill in that code, and read it again.
       *[no] Fill in the code of a party, or put the party in stakeholders first.
    }
other-name = The code is of ‘{ $party }’, but the name is of ‘{ $found }’. We do not know whose answer this is.
    .remedy = Make code and name agree, and read it again.
name-changed = The name was changed to ‘{ $found }’. The code is of ‘{ $party }’; the answer was read as theirs.
    .remedy = Is the new name right? Then change it in stakeholders.
party-by-name = The code of the party is missing. The name ‘{ $found }’ belongs to one party; the answer was read as theirs.
    .remedy = You need not do anything.
party-by-content = Every cell in column ‘{ $found }’ is a party of this programme. This column was read as the party.
    .remedy = You need not do anything.
no-party-column = No column says of which party an answer is.
    .remedy = Put [{ $header }] in the header of that column, and read it again.
unknown-question = ‘{ $found }’ is no question that we know.
    .remedy = { $has_meant ->
        [yes] Do you mean ‘{ $meant }’? Then put the code of that question between [ ] in the header, and read it again.
       *[no] Does it belong to a question? Then put the code of that question between [ ] in the header. Otherwise you can skip it.
    }
question-by-text = We do not know the code ‘{ $found }’. The question beside it belongs to one item; the answer was read as one to that.
    .remedy = You need not do anything.
several-forms = This sheet holds several forms below each other. It is not sure whose answer is whose.
    .remedy = Put each form on a sheet of its own, and read it again.
question-unclear = The code ‘{ $found }’ belongs to another question than the text beside it.
    .remedy = Make code and question agree again, and read it again.
text-changed = The sentence at { $found } is not the same as in statements now. The answer was read as one to { $found }.
    .remedy = Was the sentence changed since the form went out? Then ask the party again.
outside = This stands in a place where no answer belongs.
    .remedy = Is it an answer? Then put it beside the question in the column ‘{ $wanted }’. Otherwise you can skip it.
no-value = In this cell stands a formula without an outcome, or an error of Excel.
    .remedy = Type the score, and read it again.
only-note = There is a remark here, but no score.
    .remedy = Ask the party for the score.
second-note = There is another remark beside this score. Only the first one was taken.
    .remedy = Should this one be there? Then put it in measurements yourself.
note-differs = The score is there already. In measurements it has another remark, or none.
    .remedy = Should this remark be there? Then put it in measurements yourself.
contradicts = { $party } gave different answers to this question: { $scores }. None of them was taken. They stand in { $places }.
    .remedy = Ask the party which score is right. Or choose: --latest takes the last one, --middle the middle of all answers.
superseded = { $party } gave another answer later: { $score }. That one was chosen.
    .remedy = You need not do anything.
split = Within { $party } answers stand opposite each other: { $scores }. A middle score says nothing then.
    .remedy = Split this party, or ask on.
conflict = In measurements { $party } already has { $there } for this question ({ $where }). That was not changed.
    .remedy = Is the new score right? Then change it in measurements yourself.
older-answer = Measurement round { $cycle } is over: there is round { $latest } already. An old round does not change.
    .remedy = Does this answer belong to a new round? Then send a new form.
ragged = This row has more or fewer fields than the header. Which score belongs to which question is not sure.
    .remedy = Put text with a separator between quotes ("), and read it again.
bad-day = ‘{ $found }’ is no date that we know for sure. { $used } was used.
    .remedy = Correct the date in measurements if needed.
columns-left-out = These columns were not kept, for they are about persons, addresses or times: { $names }.
    .remedy = Turn off the recording of names in the forms tool.
