## What belongs to every exercise: verdict, buttons, paper and the edition for the lecturer.

good = Right.
not-yet = Not yet.
compare = Compare.
none = none of these
round = round { $cycle }
nothing = You have not filled anything in yet. Fill in your answer, then press ‘Check’.
unfinished = { $k ->
        [one] One question is still empty.
       *[other] { $k } questions are still empty.
    } Fill in everything, then check.
not-in-list = { $found } is not in the list. Choose an answer from the list.
no-number = { $found } is not a number that fits here. Type a number, such as 3 or 3.5.
not-on-scale = { $found } does not fit here. Type a whole number from { $lowest } to { $highest }.
none-and-more = You chose ‘none of these’ and something else as well. Choose one of the two.
nonsense = We cannot read this answer: { $found }. Fill in the questions below the exercise.
no-such-exercise = There is no exercise { $found }. Choose from: { $names }.
no-hint = There are no more hints. Look again at the picture and the table above.
hint = Hint { $number }: { $hint }
check-button = Check
hint-button = Give a hint
heading = Exercise { $code } { $stars } { $title }
stars = { $k ->
        [1] (read)
        [2] (change)
       *[other] (make)
    }
paper-number = your answer: ……………
paper-slider = a whole number from { $lowest } to { $highest }: ……
paper-sentence = your sentence: ……………………………………………………………………………………
paper-table = Put one of these in each row: { $options }.
paper-several = more than one answer possible
paper-choice = one answer
days = days
weeks = weeks
months = months
level-1 = not yet
level-2 = a start
level-3 = good
level-4 = strong
for-lecturer = For the lecturer: exercise { $code }
minutes = { $k ->
        [one] Time: { $k } minute.
       *[other] Time: { $k } minutes.
    }
goal = Goal: { $text }
talk = To discuss: { $text }
mistakes = Often done: { $text }
trouble = If it goes wrong: { $text }
answer-below = The answer below was worked out when this folder was made.
intro-student = Press ▶▶ (run all cells). Fill in your answer with each exercise. Then press ‘Check’. Would you like help? Ask for a hint. You need no Python.
intro-teacher = This is the edition for the lecturer. Below each exercise stand the time, the answer and what you can discuss. Do not hand this folder out.
edition-student = Participant
edition-teacher = Lecturer
fictitious = All programmes and opinions in this lesson are made up. They are not about real organisations.
made = Done: { $path }
next = Give participants the whole folder ‘student’. Keep the folder ‘teacher’ to yourself. Do not put them on the same disk.
work-there = { $folder } already holds something else: { $k ->
        [one] { $name } differs
       *[other] { $name } and other files differ
    } from the lesson. Somebody may have worked in it, so we change nothing. Choose another folder with --output, or move this folder first.
