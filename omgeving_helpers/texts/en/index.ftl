## The page with all reports.

title = Reports
about = All reports in this folder. The status of a step is that of the shareable edition, where there is one.
nothing = There are no reports in this folder yet. Make them with: omgeving report
other-language = Deze bladzijde in het Nederlands
programmes = Programmes
portfolio = Programmes together
examples = Examples
programme = Programme
reference-date = Reference date
cycle = Round
step-shared_picture = Shared picture
step-interaction_model = Interaction model
step-pdca = Adjusting
step-anchoring = Anchoring
reports = Reports
no-cycle = none yet
unknown = not known
internal-nl = Dutch, internal
internal-en = English, internal
shareable-nl = Dutch, shareable
shareable-en = English, shareable
at-date = { $report }, reference date { $date }
table = { $title } with their reference date, status and reports
