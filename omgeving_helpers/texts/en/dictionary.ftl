## The data dictionary in docs.

title = Data dictionary
intro = Made from the contract, version { $version }. An asterisk means: this column must be there. Internal and personal cells never stand in a shareable report.
row = One row is { $row }. Key: { $columns }.
needed = Needed for a full report.
optional = May be left out.
column = Column
other = Dutch
kind = Kind and values
empty = Empty means
meaning = Meaning
seen = Who sees it
public = public
internal = internal
personal = personal
