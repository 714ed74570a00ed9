## De opdrachten: uitleg en meldingen.

about = Omgevingsmanagement van digitaliseringsprogramma’s: van tabellen naar een verslag.
new = Begin een programma: een map of werkboek met lege tabellen en startregels
import = Maak een programma van uw eigen lijst in Excel of CSV
check = Controleer de tabellen van een programma en toon alle fouten
report = Maak het verslag van een of meer programma’s
portfolio = Maak het verslag over meer programma’s samen
collect = Verzamel een meting: formulieren voor de partijen, en hun antwoorden terug in de tabellen
one-programme = id van een programma, of een pad naar een map of werkboek
out = maak de formulieren in deze map
in = lees antwoorden uit deze bestanden of mappen
collect-cycle = nummer van de meting; 0 = de volgende, of de meting die is uitgestuurd
collect-date = dag waarop antwoorden binnen moeten zijn, als jjjj-mm-dd; ook de datum van een antwoord dat er zelf geen heeft
format = soort formulier: xlsx, csv of all (beide)
latest = bij verschillende antwoorden van één partij: neem het laatste volgens het tijdstempel of de datum
middle = bij verschillende antwoorden van één partij: neem het middelste, met het aantal mensen erbij
close = sluit de meting: zet erbij wie gevraagd is en niet antwoordde
dry-run = laat zien wat er zou gebeuren, en schrijf niets
teach = Maak de les: notebooks met opgaven voor deelnemers en voor de docent
teach-output = map voor de les
teach-edition = uitgave: student (deelnemer), teacher (docent) of all
name = korte naam van het programma: kleine letters, cijfers, _ en -
path = map of werkboek van het programma; geen = alle programma’s
programme = id van een programma, of een pad naar een map of werkboek; geen = alle programma’s
list = uw lijst: een Excel-werkboek of een CSV-bestand
sheet = alleen dit blad van het werkboek
accept = neem het hele voorstel over, zonder te vragen
import-name = korte naam van het nieuwe programma; leeg = de naam van de lijst
import-workbook = zet de tabellen in één Excel-werkboek in plaats van in losse bestanden
workbook = maak één Excel-werkboek in plaats van een map
language = taal: nl of en
language-all = taal: nl, en of all
edition = versie: internal (intern), shareable (deelbaar) of all
strict = een waarschuwing telt als fout
csv = schrijf de fouten ook naar dit CSV-bestand
data-root = map met programmes en reference
output = map voor de verslagen
reference-date = peildatum als jjjj-mm-dd; leeg = einde van de maand van de laatste meting
force = maak elk verslag opnieuw, ook als er niets veranderd is
resume = ga verder met de vorige opdracht die stopte
jobs = zoveel programma’s tegelijk; leeg = zoveel als er processorkernen zijn
time-limit = zoveel seconden mag één notebook duren; leeg = 600
notebooks = map met eigen notebooks; leeg = die van het pakket
ordinary-kernel = gebruik gewone Jupyter-kernels in plaats van de snelle weg
cycle = nummer van de meting; 0 = de laatste
help = toon deze uitleg
commands = opdrachten
options = opties
bad-date = ‘{ $found }’ is geen datum. Schrijf een peildatum als 2026-12-31.
bad-name = ‘{ $found }’ kan geen naam van een programma zijn. Gebruik kleine letters, cijfers, _ en -, en begin met een letter of cijfer. Namen als ‘con’ en ‘portfolio’ zijn bezet.
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
cannot-write = { $path } kan niet worden gelezen of geschreven: { $why }
why-full = de schijf is vol. Maak ruimte vrij, en probeer het opnieuw.
why-not-allowed = u mag dat niet, of een ander programma heeft het open. Vraag rechten, of sluit het daar.
why-gone = het is er niet. Controleer de naam en de plaats.
why-in-the-way = er staat een bestand of map in de weg. Kies een andere plaats.
why-too-long = de naam is te lang. Kies een kortere plaats.
why-other = de computer meldt ‘{ $words }’.
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
