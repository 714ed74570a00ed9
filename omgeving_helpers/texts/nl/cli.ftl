## De opdrachten: uitleg en meldingen.

about = Omgevingsmanagement van digitaliseringsprogramma’s: van tabellen naar een verslag.
new = Begin een programma: een map of werkboek met lege tabellen en startregels
check = Controleer de tabellen van een programma en toon alle fouten
report = Maak het verslag van een of meer programma’s
portfolio = Maak het verslag over meer programma’s samen
teach = Maak de les: notebooks met opgaven voor deelnemers en voor de docent
teach-output = map voor de les
teach-edition = uitgave: student (deelnemer), teacher (docent) of all
name = korte naam van het programma: kleine letters, cijfers, _ en -
path = map of werkboek van het programma; geen = alle programma’s
programme = id van een programma, of een pad naar een map of werkboek; geen = alle programma’s
workbook = maak één Excel-werkboek in plaats van een map
language = taal: nl of en
language-all = taal: nl, en of all
edition = versie: internal (intern), shareable (deelbaar) of all
strict = een waarschuwing telt als fout
csv = schrijf de fouten ook naar dit CSV-bestand
data-root = map met programmes en reference
output = map voor de verslagen
reference-date = peildatum als jjjj-mm-dd; leeg = einde van de maand van de laatste meting
cycle = nummer van de meting; 0 = de laatste
help = toon deze uitleg
commands = opdrachten
options = opties
bad-date = ‘{ $found }’ is geen datum. Schrijf een peildatum als 2026-12-31.
bad-name = ‘{ $found }’ kan geen naam van een programma zijn. Gebruik kleine letters, cijfers, _ en -, en begin met een letter of cijfer.
exists = { $path } bestaat al. Kies een andere naam; er is niets overschreven.
made = Gemaakt: { $path }. Vul eerst de tabellen programma en stakeholders. Controleer daarna met: omgeving check { $path }
checked = { $place }: { $errors ->
        [0] geen fouten
        [one] { $errors } fout
       *[other] { $errors } fouten
    }, { $warnings ->
        [one] { $warnings } waarschuwing
       *[other] { $warnings } waarschuwingen
    }, { $remarks ->
        [one] { $remarks } opmerking
       *[other] { $remarks } opmerkingen
    }.
all-well = { $place }: geen fouten, waarschuwingen of opmerkingen.
no-report = Er komt geen verslag zolang er fouten zijn.
weight-error = fout
weight-warning = waarschuwing
weight-remark = opmerking
more = en nog { $k } van dezelfde soort, in rij { $rows }
no-programmes = In { $folder } staat geen programma. Maak er een met: omgeving new mijn_programma
same-id = Twee programma’s hebben dezelfde id: { $first } en { $second }. Geef een van de twee een andere programma_id.
made-report = { $path } ({ $seconds } s)
not-made = { $programme }: geen verslag. { $why }
left-out = { $programme } is niet meegenomen.
not-finished = Het notebook kwam niet tot het einde ({ $why }). Het vorige verslag is niet veranderd. Controleer de tabellen, en probeer het opnieuw.
summary = { $made ->
        [one] { $made } verslag gemaakt
       *[other] { $made } verslagen gemaakt
    }, { $failed ->
        [0] alles gelukt.
        [one] { $failed } niet gelukt.
       *[other] { $failed } niet gelukt.
    }
interrupted = Gestopt. Wat af was, is bewaard.
cannot-write = In { $path } kan niet worden geschreven: { $why }
fault-file = bestand
fault-sheet = blad
fault-row = rij
fault-column = kolom
fault-weight = gewicht
fault-code = code
fault-message = melding
wrong-use = Deze opdracht begrijpen we niet. Zie: { $help }
wrong-word = ‘{ $found }’ herkennen we hier niet. Zie: { $help }
wrong-choice = ‘{ $found }’ kan niet bij { $option }. Kies uit: { $allowed }. Zie: { $help }
missing-word = Er ontbreekt iets: { $found }. Zie: { $help }
