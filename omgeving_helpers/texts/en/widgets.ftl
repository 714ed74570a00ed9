## What a reader can try in a notebook: choices, and what changes then.

title = What if?
note = This is a trial. Nothing is saved, and the report does not change.
start = Choose something above. Then you see here what changes.
back = Back to how it is
shareable = A trial stands in the internal edition only. From a difference a reader could tell a view.

as-it-is-value = as it is: { $value }
without-party = Think a party away
    .none = none: everyone takes part
without-programme = Think a programme away
    .none = none: all programmes take part
forum = Which forum changes?
    .none = choose a forum
forum-level = Level
    .none = as it is
forum-up = A question goes on to
    .none = as it is
    .nobody = no other forum
forum-say = What may the forum do?
    .none = as it is
party = Which party?
    .none = choose a party
contact = Another first contact, and the party knows it
    .none = as it is
    .nobody = nobody

then = In this trial:
now = Now:
same = This stays the same:
status-same = The status of this step stays: { $status }.
status-changed = The status of this step becomes: { $status }. Now it is: { $was }.
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
