## The start notebook: which programme, what is filled in, and what can be shown already.

choice = { $k ->
        [0] In the folder { $folder } there is no programme yet.
        [one] In the folder { $folder } there is one programme.
       *[other] In the folder { $folder } there are { $k } programmes. Choose another one in the first code cell, and run all cells again.
    }
choice-caption = The programmes in this folder
choice-programme = Programme
choice-form = Form
choice-chosen = Shown here
choice-folder = folder with tables
choice-workbook = workbook
choice-yes = yes
choice-no = no
filled = { $k ->
        [one] { $k } of { $n } tables is filled in.
       *[other] { $k } of { $n } tables are filled in.
    }
filled-required = Of the { $n } tables for a full report { $k ->
        [one] { $k } is filled in.
       *[other] { $k } are filled in.
    }
filled-empty = Still empty: { $names }.
filled-caption = What is filled in
filled-table = Table
filled-needed = Needed for
filled-rows = Rows
filled-required-cells = Required cells that are known
filled-other-columns = Other columns that are used
filled-for-full = a full report
filled-for-more = more depth
filled-no-rows = no rows
filled-missing = missing
filled-nothing = nothing to count
filled-note = { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    }{ $cells ->
        [0] {""}
       *[other] {" "}· { $known } of { $cells } cells known
    }
faults = The check found { $errors ->
        [0] no errors
        [one] one error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warnings
        [one] one warning
       *[other] { $warnings } warnings
    } and { $remarks ->
        [0] no remarks.
        [one] one remark.
       *[other] { $remarks } remarks.
    }
faults-warnings = A cell that is not right is read as unknown. The report is made, and says so.
faults-all = You see all messages with: omgeving check { $programme } --language en
weight-error = Errors
weight-warning = Warnings
weight-remark = Remarks
ready = { $k } of { $n } sections { $k ->
        [one] has
       *[other] have
    } the tables that they need.
ready-caption = Per section: can it be shown already, or does it wait?
ready-section = Section
ready-step = Notebook
ready-state = Can it be shown?
ready-now = yes
ready-waits = waits for { $names }
after-errors = Mend the errors first. After that you see here how the four steps stand.
no-picture = There is no picture yet. Mend the errors first.
mend = Mend the errors in the tables first. Then run all cells again.
go-on = Go on with the notebook of step 1. You make a report with: omgeving report { $programme } --language en
