## The words in and beside the picture of the start notebook.

filled-title = { $k ->
        [one] { $k } of { $n } tables is filled in
       *[other] { $k } of { $n } tables are filled in
    }
filled-subtitle = Per table which share of the required cells is known
filled-known = known
filled-unknown = unknown or empty
filled-needed = bold: needed for a full report
filled-footer = { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    } in { $k ->
        [one] { $k } table
       *[other] { $k } tables
    }, as typed
filled-alt = { $title }, with { $rows } { $rows ->
        [one] row
       *[other] rows
    } together. { $empty ->
        [0] No table is empty.
       *[other] Without rows: { $names }.
    }
