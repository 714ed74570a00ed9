## What stands around a report.

title = { $name } – stakeholder report, { $edition }
title-portfolio = { $name } – programmes together, { $edition }
heading = { $name }
edition = { $edition ->
        [shareable] Shareable edition: written to be shared. Opinions stand in it as counts only.
       *[internal] Internal edition: holds our judgement of parties. Do not share this edition.
    }
skip = To the content
contents = Contents
footer = Made from the tables of the programme, at reference date { $date }. What we do not know is shown as unknown.
footer-portfolio = Made from the tables of the programmes, at reference date { $date }. What we do not know is shown as unknown.
