## Many reports at once: why they are made, how far it is, and what came of it.

why = { $programme }: { $why }
because-new = there is no report yet.
because-changed = changed since the previous report: { $names }.
because-damaged = files of the report are gone or changed: { $names }.
because-incomplete = last time not all programmes could be taken along.
because-forced = you asked for a new report.
because-unchanged = Nothing has changed.
progress-all = { $done } of { $of } done
progress-seconds = { $done } of { $of } done, about { $left } s left
progress-minutes = { $done } of { $of } done, about { $left } min left
not-made = { $programme }: no new report. { $why }
has-errors = { $k ->
        [one] There is { $k } error in the tables.
       *[other] There are { $k } errors in the tables. The first:
    } { $first }
same-id = This programme has the same id as { $others }. Give each programme a programme_id of its own.
left-out = left out, because there are errors in its tables.
own-error = Something went wrong in the pack itself ({ $why }). Please report this, and try again.
ordinary = { $programme }: the fast way did not work ({ $why }). It goes on with an ordinary kernel.
late = The notebook { $notebook } took longer than { $seconds } seconds and was stopped. The previous report has not changed.
died = The kernel stopped before the report was finished. The previous report has not changed.
not-whole = The report was not whole. The previous report has not changed.
tables-change = The tables kept changing while the report was made. Close them, and try again.
held = Another run is already making reports in { $folder } ({ $holder }). Wait until it is finished.
nothing-to-resume = In { $folder } there is nothing to go on with. Start with: omgeving report
among-tables = The reports cannot stand in { $folder }, for that is a place for tables. Choose another folder with --output.
bad-jobs = ‘{ $found }’ is not possible. Write a number from 1.
no-notebooks = Not all notebooks are in { $folder }. Missing: { $names }.
line-failed = failed: { $programme }. { $why }
line-in-part = in part: { $programme }. { $why }
more-failed = and { $k } more programmes; see summary.csv
counts = { $made ->
        [one] { $made } report made
       *[other] { $made } reports made
    }, { $unchanged } skipped (nothing changed), { $failed ->
        [0] all is well.
       *[other] { $failed } failed.
    }
result-made = made
result-unchanged = skipped
result-failed = failed
column-programme = programme
column-language = language
column-edition = edition
column-result = result
column-why = reason
column-seconds = seconds
column-report = report
fact-asked = the reference date or round that is asked
fact-environment = the installed packages
fact-package = the pack omgeving itself
and-more = { $k } more
