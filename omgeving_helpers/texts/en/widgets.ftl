## What a reader can try in a notebook: choices, and what changes then.

title = What if?
note = This is a trial. Nothing is saved, and the report does not change.
start = Choose something above. Then you see here what changes.
back = Back to how it is
shareable = A trial stands in the internal edition only. From a difference a reader could tell a view.

threshold = { $meaning } (now { $value })
without-party = Think a party away
    .hint = everyone takes part now: type or choose a name
without-programme = Think a programme away
    .hint = all programmes take part now: type or choose a name
forum = Which forum changes?
    .hint = type or choose a forum
forum-level = Level
    .hint = as it is: type or choose a level
forum-up = A question goes on to
    .hint = as it is: type or choose a forum
    .nobody = no other forum
forum-say = What may the forum do?
    .hint = as it is: type or choose a word
party = Which party?
    .hint = type or choose a name
contact = Another first contact, and the party knows it
    .hint = as it is: type or choose a role
    .nobody = nobody

then = In this trial:
now = Now:
same = This stays the same:
status-same = The status of this step stays: { $status }.
status-changed = The status of this step becomes: { $status }. Now it is: { $was }.
picture = This is how it looks in this trial:
signals-same = The signals stay the same.
signals-come = { $k ->
        [one] This signal is added:
       *[other] These { $k } signals are added:
    }
signals-gone = { $k ->
        [one] This signal goes:
       *[other] These { $k } signals go:
    }

code-show = Show the code
code-hide = Hide the code
code-menu = Only the code folds; what was found stays in sight. The menu does the same: View, Expand All Code.
