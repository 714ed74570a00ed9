## De formulieren van het startnotebook: een rij invullen, en een nieuw programma beginnen.

lead = Kies een tabel en een rij, en vul de velden in. Maakt u een veld leeg, dan ziet u alle keuzes. Onder elk veld ziet u wat de controle ervan vindt. Pas met ‘Sla op’ verandert uw bestand.
shareable = Invullen kan alleen in de interne versie, want in de tabellen staan meningen.
unattended = In het notebook kunt u hier zelf een rij invullen. U kunt de tabellen van { $programme } ook in uw spreadsheet openen.
now-open = Open is nu: tabel { $table }, { $row }.
type-or-choose = typ of kies
see-all = Maak dit veld leeg om alle keuzes te zien.
not-in-list = ‘{ $found }’ staat niet in de lijst. Maak het veld leeg om alle keuzes te zien.
table = Tabel
row = Rij
new-row = een nieuwe rij
the-new-row = de nieuwe rij
row-number = rij { $row }
needed = Dit veld is nodig.
own-column = Dit is een kolom van uzelf. De controle kijkt er niet naar.
how-text = {""}
how-list = Zet een streepje | tussen twee woorden of codes.
how-date = Typ een datum als 31-12-2026.
how-number = Typ een getal, met een komma voor de decimalen.
how-count = Typ een heel getal.
save = Sla op
read-again = Lees opnieuw
remove = Haal deze rij weg
remove-sure = Klik nog een keer om { $row } weg te halen
show-again = Toon de tabellen en de meldingen opnieuw
found = { $k ->
        [0] De controle heeft geen meldingen over deze rij.
        [one] De controle heeft één melding over deze rij.
       *[other] De controle heeft { $k } meldingen over deze rij.
    }
nothing-typed = Er is niets veranderd, dus er is niets op te slaan.
stops = { $k ->
        [one] Er is niets opgeslagen. Door één melding zou er geen verslag meer komen. Verbeter die eerst.
       *[other] Er is niets opgeslagen. Door { $k } meldingen zou er geen verslag meer komen. Verbeter die eerst.
    } Wat u typte, staat er nog.
saved = Opgeslagen: { $row } in { $file }.
emptied = Weggehaald: { $row } uit { $file }, want er stond niets meer in.
removed = Weggehaald: { $row } uit { $file }. De velden houden de tekst, zodat u de rij weer kunt toevoegen.
copy = De versie van daarvoor staat in { $copy }, in de map { $folder }.
formulas = In dit werkboek staan formules. Open en bewaar het in Excel, dan kloppen hun uitkomsten weer.
typed-stays = Wat u typte, staat nog in de velden.
not-saved = Dit is nog niet bewaard: { $columns }.
unsaved = Wat u typte in { $row }, is nog niet opgeslagen. Het staat er nog als u terugkomt.
read = De tabel is opnieuw gelezen.
kept = { $k ->
        [0] U had niets getypt dat nog niet was opgeslagen.
        [one] Eén veld houdt de tekst die u typte. Die is nog niet opgeslagen.
       *[other] { $k } velden houden de tekst die u typte. Die is nog niet opgeslagen.
    }
row-gone = Een ander haalde deze rij weg. Als u opslaat, komt zij terug als nieuwe rij.
clash = Let op: kolom { $column } is ook door een ander veranderd, in ‘{ $theirs }’. In het veld staat uw tekst: ‘{ $mine }’.
new-lead = Begin een nieuw programma met lege tabellen en een paar startregels. Er wordt nooit iets overschreven.
new-unattended = Een nieuw programma begint u in het notebook zelf, of met: omgeving new mijn_programma
name = Korte naam
make-folder = Maak een map met een bestand per tabel
make-workbook = Maak één werkboek
made = Gemaakt: { $path }. Vul in de eerste codecel de naam { $name } in achter ‘programme’, en draai alle cellen opnieuw.
