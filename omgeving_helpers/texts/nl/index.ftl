## De bladzijde met alle verslagen.

title = Verslagen
about = Hier staan alle verslagen in deze map. De stand van een stap is die van de deelbare versie, waar die er is.
nothing = Er staan nog geen verslagen in deze map. Maak ze met: omgeving report
other-language = This page in English
programmes = Programma’s
portfolio = Programma’s samen
examples = Voorbeelden
programme = Programma
reference-date = Peildatum
cycle = Meting
step-shared_picture = Gedeeld beeld
step-interaction_model = Interactiemodel
step-pdca = Bijsturen
step-anchoring = Verankering
reports = Verslagen
no-cycle = nog geen
unknown = niet bekend
internal-nl = Nederlands, intern
internal-en = Engels, intern
shareable-nl = Nederlands, deelbaar
shareable-en = Engels, deelbaar
at-date = { $report }, peildatum { $date }
table = { $title } met hun peildatum, stand en verslagen
