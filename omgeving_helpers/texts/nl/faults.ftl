## Wat er mis is met de invoer: eerst wat er staat en wat er had moeten staan, dan (.remedy) wat u kunt doen.

place-sheet = blad { $sheet }
place-row = rij { $row }
place-column = kolom { $column }

# De map of het bestand als geheel

not-found = Deze map of dit bestand bestaat niet.
    .remedy = { $has_meant ->
        [yes] Bedoelt u ‘{ $meant }’?
       *[no] Controleer de naam en de plaats.
    }
not-readable = Dit bestand of deze map kan niet worden gelezen.
    .remedy = Vraag leesrechten, sluit het in andere programma’s, of kijk of de netwerkmap bereikbaar is.
no-programmes = In deze map staat geen programma.
    .remedy = Maak er een met: omgeving new mijn_programma
table-missing = De tabel ‘{ $name }’ ontbreekt of is leeg. Zonder deze tabel kan er geen verslag komen.
    .remedy = Voeg het bestand { $name }.csv toe, of een werkblad met de naam { $name }.
no-programme-row = De tabel ‘{ $name }’ heeft geen rij. Er moet precies één rij in staan.
    .remedy = Vul de rij van het programma in.
several-programme-rows = Hier staan { $k } programma’s. Er mag er één staan.
    .remedy = Houd één rij over. Elk programma krijgt een eigen map.
same-programme-id = ‘{ $found }’ is de code van meer programma’s: { $places }.
    .remedy = Geef elk programma een eigen code.
shared-list-missing = De gedeelde lijst ‘{ $name }’ ontbreekt of is leeg.
    .remedy = Zet { $name }.csv terug in de map reference.
table-twice = Deze tabel staat er twee keer: in { $first } en in { $second }.
    .remedy = Houd er één, en haal de andere weg.
copy = ‘{ $name }’ lijkt een kopie. Hij is niet gelezen.
    .remedy = Haal de kopie weg, of geef hem de naam van de tabel als dit de goede is.
open-elsewhere = ‘{ $name }’ staat open in een ander programma. Het hulpbestand is overgeslagen.
    .remedy = Bewaar en sluit het bestand als u net iets hebt veranderd.
unknown-file = ‘{ $name }’ is geen naam van een tabel. Het bestand is niet gelezen.
    .remedy = { $has_meant ->
        [yes] Bedoelt u ‘{ $meant }’?
       *[no] Geef het bestand de naam van een tabel als het gelezen moet worden.
    }
unknown-sheet = ‘{ $name }’ is geen naam van een tabel. Het werkblad is niet gelezen.
    .remedy = { $has_meant ->
        [yes] Bedoelt u ‘{ $meant }’?
       *[no] Geef het werkblad de naam van een tabel als het gelezen moet worden.
    }

# Wat een bestand werkelijk is

is-workbook = Dit is een Excel-bestand, geen CSV.
    .remedy = Geef het bestand een naam die eindigt op .xlsx.
other-spreadsheet = Dit is een spreadsheet van een ander programma dan Excel.
    .remedy = Open het daar en bewaar het als .xlsx of als CSV.
is-old-excel = Dit is een oud Excel-bestand (.xls).
    .remedy = Open het in Excel en bewaar het als .xlsx of als CSV.
is-html = Dit is een webpagina (HTML), geen tabel.
    .remedy = Open het in Excel en bewaar het als .xlsx of als CSV.
is-text = Dit is een tekstbestand, geen Excel-bestand.
    .remedy = Geef het bestand een naam die eindigt op .csv.
is-empty = Dit bestand is leeg.
    .remedy = Bewaar het opnieuw, of haal het weg.
encrypted = Dit bestand is versleuteld: het heeft een wachtwoord of een label.
    .remedy = Bewaar het zonder wachtwoord of label.
broken-workbook = Dit Excel-bestand is beschadigd en kan niet worden geopend.
    .remedy = Open het in Excel en bewaar het opnieuw, of bewaar elk werkblad als CSV.
has-macros = Dit Excel-bestand heeft macro’s. Zulke bestanden openen we niet.
    .remedy = Bewaar het als .xlsx zonder macro’s.
has-dtd = Dit Excel-bestand heeft een inhoud die niet in een werkmap hoort (een documenttype). We openen het niet.
    .remedy = Kopieer de cellen naar een nieuwe werkmap en bewaar die.
unpacks-too-large = Dit bestand wordt bij het uitpakken verdacht veel groter: { $size } MB. We openen het niet.
    .remedy = Kopieer de cellen naar een nieuwe werkmap en bewaar die.
last-cell = De laatste gebruikte cel is { $cell }. Zo’n groot werkblad lezen we niet.
    .remedy = Haal alles weg wat naast en onder de tabel staat, ook spaties, en bewaar het opnieuw.
too-many-rows = Dit werkblad heeft te veel rijen of cellen: { $rows } rijen. Het mogen er { $most } zijn.
    .remedy = Bewaar het als CSV, of haal lege rijen weg.
too-large = Dit bestand is te groot: { $size } MB.
    .remedy = Controleer of dit het goede bestand is, en splits het zo nodig.
read-as-windows-1252 = Dit bestand is geen UTF-8. Het is gelezen als Windows-1252.
    .remedy = Kijk of letters als é en ë kloppen. Bewaar het liefst als ‘CSV UTF-8’.
swallowed-rows = Eén cel slokt hele rijen op: rij { $first } tot en met { $last }. Waarschijnlijk staat er ergens een aanhalingsteken (") te veel.
    .remedy = Haal het losse aanhalingsteken weg, of zet er twee.
open-quote = Bij rij { $first } begint een aanhalingsteken (") dat nergens goed sluit.
    .remedy = Sluit het aanhalingsteken, of haal het weg.

# De kopregel en de rijen

lines-above-header = De kopregel is gevonden op rij { $header }. Wat erboven staat, vanaf rij { $first }, is niet gelezen.
    .remedy = Haal de regels boven de kopregel weg.
column-missing = De verplichte kolom ‘{ $name }’ ontbreekt.
    .remedy = { $has_meant ->
        [yes] Bedoelt u met ‘{ $meant }’ deze kolom? Verander dan de kop.
       *[no] Voeg de kolom toe. Weet u iets niet, laat de cel dan leeg.
    }
column-twice = De kolom ‘{ $found }’ staat er { $k } keer, bij { $places }.
    .remedy = Houd er één over.
mixed-separators = De kopregel gebruikt zowel ‘{ $first }’ als ‘{ $second }’ tussen de kolommen.
    .remedy = Gebruik er één, in het hele bestand.
no-header = Cel { $cell } heeft geen naam van een kolom. De kolom is niet gelezen.
    .remedy = Vul een naam in, of haal de kolom weg.
extra-columns = { $k ->
        [one] De kolom { $names } kennen we niet. Hij blijft staan en doet niet mee.
       *[other] De kolommen { $names } kennen we niet. Ze blijven staan en doen niet mee.
    }
    .remedy = U hoeft niets te doen, tenzij een naam verkeerd getypt is.
blank-rows = { $k ->
        [one] Hier staat een lege rij tussen de rijen.
       *[other] Er staan { $k } lege rijen tussen de rijen. Dit is de eerste.
    }
    .remedy = U hoeft niets te doen.
total-row = ‘{ $found }’ lijkt een totaalregel. De rij doet niet mee.
    .remedy = Haal de totaalregel weg.
too-many-fields = Deze rij begint met ‘{ $text }’ en heeft { $found } velden; er zijn { $wanted } kolommen. De rij doet niet mee.
    .remedy = Staat er een scheidingsteken in een tekst? Zet die tekst dan tussen aanhalingstekens ("Jansen, Piet").
too-few-fields = Deze rij begint met ‘{ $text }’ en heeft { $found } velden; er zijn { $wanted } kolommen. De rij doet niet mee.
    .remedy = Vul de rij aan. Lege cellen mogen, als de scheidingstekens er staan.
too-many-bad = { $k } van de { $n } cellen in deze verplichte kolom zijn niet te lezen. Dat is meer dan een vijfde; zo’n kolom kunnen we niet gebruiken.
    .remedy = Verbeter deze cellen, of laat ze leeg als u het niet weet.

# Wat Excel ervan weet

hidden-sheet = Dit werkblad is verborgen. Het is wel gelezen.
    .remedy = Maak het zichtbaar, of haal het weg als het niet mee moet doen.
hidden-rows = Verborgen: { $rows ->
        [one] { $rows } rij
       *[other] { $rows } rijen
    } en { $columns ->
        [one] { $columns } kolom
       *[other] { $columns } kolommen
    }. Alles is wel gelezen.
    .remedy = Maak ze zichtbaar, of haal ze weg als ze niet mee moeten doen.
cell-colours = In kolom { $columns } hebben cellen verschillende kleuren. Een kleur lezen we niet.
    .remedy = Betekent een kleur iets? Zet dat dan in woorden in een eigen kolom.
merged-cells = De cellen { $cells } zijn samengevoegd. Alleen de eerste telt; de andere zijn leeg.
    .remedy = Hef het samenvoegen op en vul elke cel.
formula-without-outcome = Cel { $cell } heeft een formule zonder uitkomst.
    .remedy = Open het bestand in Excel en bewaar het, of typ de waarde.
excel-error = Cel { $cell } heeft een Excel-fout: { $found }.
    .remedy = Verbeter de formule, of typ de waarde.
date-in-text = Excel maakte van deze cel een datum of tijd: { $found }. Hier hoort tekst.
    .remedy = Geef de kolom de opmaak Tekst en typ de waarde opnieuw.

# Eén cel

must-be-filled = Deze cel is leeg, maar moet gevuld zijn. Tot die tijd is hij onbekend.
    .remedy = Vul de cel in.
filler = ‘{ $found }’ is een opvulling. De cel telt als leeg.
    .remedy = Laat de cel leeg, of vul een echte waarde in.
bad-id = ‘{ $found }’ is geen geldige code: 1 tot 32 letters, cijfers, _, - of punten, zonder spaties.
    .remedy = Kies een korte code, bijvoorbeeld S12.
bad-slug = ‘{ $found }’ is geen geldige korte naam: 1 tot 48 kleine letters, cijfers, _ of -, en geen naam die Windows zelf gebruikt.
    .remedy = Kies een korte naam, bijvoorbeeld een_aanvraag.
bad-score = ‘{ $found }’ is geen heel cijfer van 1 tot en met 5.
    .remedy = Vul een cijfer in, of laat het leeg.
bad-count = ‘{ $found }’ is geen heel getal vanaf { $least }.
    .remedy = Vul een heel getal in, of laat het leeg.
bad-number = ‘{ $found }’ is geen getal.
    .remedy = Vul alleen cijfers in, zonder % of andere eenheid, of laat het leeg.
doubtful-number = ‘{ $found }’ is dubbelzinnig.
    .remedy = Schrijf { $whole } of { $part }.
bad-date = ‘{ $found }’ is geen datum die we kennen.
    .remedy = Schrijf dag, maand en jaar, bijvoorbeeld 31-12-2026.
no-such-date = ‘{ $found }’ bestaat niet.
    .remedy = Kijk welke dag het was, bijvoorbeeld 28-02-2026.
far-date = ‘{ $found }’ ligt buiten 1900 tot en met 2199.
    .remedy = Controleer het jaartal.
short-year = ‘{ $found }’ heeft geen jaartal met vier cijfers.
    .remedy = Schrijf het jaartal voluit, bijvoorbeeld 31-12-2026.
serial-date = ‘{ $found }’ is geen datum, maar een getal.
    .remedy = { $has_meant ->
        [yes] Bedoelt u { $meant }? Geef de cel dan de opmaak Datum.
       *[no] Geef de cel de opmaak Datum.
    }
date-with-time = ‘{ $found }’ heeft ook een tijd.
    .remedy = Schrijf alleen de dag, bijvoorbeeld 31-12-2026.
month-first = ‘{ $found }’ heeft de maand vooraan. Daarom is elke datum met schuine strepen in deze kolom onbekend.
    .remedy = Schrijf in de hele kolom eerst de dag, bijvoorbeeld 31-12-2026.
bad-yes-no = ‘{ $found }’ is geen ja, nee of onbekend.
    .remedy = Kies ja, nee of onbekend, of laat het leeg.
bad-value = ‘{ $found }’ herkennen we niet. { $has_meant ->
        [yes] Bedoelt u ‘{ $meant }’?
       *[no] Dit past niet in de lijst.
    }
    .remedy = Kies uit: { $allowed }.
unreadable-character = In ‘{ $found }’ staat een teken dat niet te lezen is (�).
    .remedy = Typ het woord opnieuw.
twice-encoded = ‘{ $found }’ is door een computer verkeerd bewaard.
    .remedy = Bedoelt u ‘{ $meant }’? Bewaar het bestand dan opnieuw als UTF-8.
control-character = In ‘{ $found }’ stond een onzichtbaar stuurteken. Het is weggelaten.
    .remedy = Typ de cel opnieuw.
direction-character = In ‘{ $found }’ stond een onzichtbaar teken dat de leesrichting omdraait. Het is weggelaten.
    .remedy = Typ de cel opnieuw als hij er vreemd uitziet.
invisible-character = In ‘{ $found }’ stond een onzichtbaar teken ({ $sign }). Het is weggelaten.
    .remedy = Typ de cel opnieuw.
look-alike = ‘{ $found }’ bevat { $sign }, een teken dat op een gewone letter lijkt.
    .remedy = Bedoelt u { $meant }? Typ de code dan opnieuw.
excel-return = In ‘{ $found }’ stond een restje van Excel (_x000D_). Het is weggelaten.
    .remedy = U hoeft niets te doen.
line-break = In ‘{ $found }’ stond een regeleinde. Het is een spatie geworden.
    .remedy = U hoeft niets te doen.
composed = ‘{ $found }’ was met losse accenten geschreven. Dat is rechtgezet.
    .remedy = U hoeft niets te doen.
blanks-around = Rond ‘{ $found }’ stonden spaties. Ze zijn weggelaten.
    .remedy = U hoeft niets te doen.
digits = ‘{ $found }’ was met bijzondere tekens geschreven. Dat is rechtgezet.
    .remedy = U hoeft niets te doen.

# Verwijzingen en codes

empty-id = Hier staat geen bruikbare code. Zonder code kunnen we de rij niet onderscheiden.
    .remedy = Geef elke rij een eigen code.
double-id = { $found } staat er { $k } keer, op rij { $places }.
    .remedy = Geef elke rij een eigen code, of haal de dubbele weg.
ids-differ-in-capitals = { $found } verschilt alleen in hoofdletters van { $other } op rij { $place }. Ze blijven twee.
    .remedy = Is het dezelfde? Schrijf dan de code overal gelijk.
unknown-id = ‘{ $found }’ staat niet in { $target }. De cel is nu onbekend.
    .remedy = { $has_meant ->
        [yes] Bedoelt u ‘{ $meant }’?
       *[no] Verbeter de code, of voeg de rij toe aan { $target }.
    }
unknown-threshold = ‘{ $found }’ is geen drempel die we kennen. De rij doet niet mee.
    .remedy = { $has_meant ->
        [yes] Bedoelt u ‘{ $meant }’?
       *[no] Kies een code uit de gedeelde lijst met drempels.
    }
unknown-organisation = ‘{ $found }’ staat niet in { $target }. De code blijft staan.
    .remedy = { $has_meant ->
        [yes] Bedoelt u ‘{ $meant }’?
       *[no] Voeg de organisatie toe aan de gedeelde lijst als meer programma’s haar kennen.
    }
nothing-to-point-at = { $k ->
        [one] Deze cel verwijst (‘{ $found }’) naar { $target }, maar daar staat niets in. De cel is nu onbekend.
       *[other] { $k } cellen in deze kolom verwijzen (‘{ $found }’) naar { $target }, maar daar staat niets in. Ze zijn nu onbekend.
    }
    .remedy = Vul { $target } in, of maak deze cellen leeg.
short-name-long = ‘{ $found }’ is langer dan 20 tekens. In een plaat past dat niet.
    .remedy = Kies een kortere naam.
same-name = ‘{ $found }’ staat er meer dan eens, als { $ids }.
    .remedy = Is het dezelfde partij? Voeg de rijen dan samen.

# Meting

statement-not-asked = Er staat een punt (‘{ $found }’), maar de maat is niet ‘punt’. We weten niet wat er gevraagd is.
    .remedy = Kies als maat ‘punt’, of maak het punt leeg.
statement-missing = De maat is ‘punt’, maar er staat geen punt bij. We weten niet wat er gevraagd is.
    .remedy = Vul de code van het punt in.
same-answer-twice = { $party } heeft hier twee keer hetzelfde antwoord ({ $found }), op rij { $places }. Het telt één keer.
    .remedy = Haal de dubbele rij weg.
answers-differ = { $party } heeft hier verschillende antwoorden ({ $found }), op rij { $places }. Het cijfer is nu onbekend.
    .remedy = Laat het goede cijfer staan, en haal het andere weg.
round-again = { $k ->
        [one] { $k } antwoord van dit formulier stond al in de metingen. Het is overgeslagen.
       *[other] { $k } antwoorden van dit formulier stonden al in de metingen. Ze zijn overgeslagen.
    }
    .remedy = U hoeft niets te doen.
round-differs = { $party } heeft hier { $found }, maar in de metingen staat al { $there }. Van dit formulier is niets overgenomen.
    .remedy = Maak de twee gelijk, of haal een van de twee weg.
cycles-overlap = Meting { $later } begint op { $found }, maar meting { $earlier } loopt tot en met { $end } (rij { $place }).
    .remedy = Controleer de datums en de nummers van de metingen.
cycle-skipped = { $k ->
        [one] Er is een meting { $found }, maar meting { $missing } ontbreekt.
       *[other] Er is een meting { $found }, maar de metingen { $missing } ontbreken.
    }
    .remedy = Nummer de metingen 1, 2, 3, zonder er een over te slaan.
measured-before-start = Deze meting is van { $found }, maar het programma begon op { $start }.
    .remedy = Controleer beide datums.
measured-far-ahead = Deze meting is van { $found }, meer dan een jaar na de laatste andere datum ({ $last }). De datum is nu onbekend.
    .remedy = Controleer het jaartal.
no-such-cycle = { $k ->
        [0] Meting { $cycle } is er niet op { $asked }: er is dan nog niets gemeten.
        [one] Meting { $cycle } is er niet op { $asked }. Er is alleen meting { $there }.
       *[other] Meting { $cycle } is er niet op { $asked }. Er zijn de metingen { $there }.
    }
    .remedy = Kies een meting die er is, of 0 voor de laatste.

# Wat elkaar tegenspreekt

speaks-for-circle = { $party } spreekt zo, rechtstreeks of via anderen, namens zichzelf: { $found }. Deze schakel telt niet mee.
    .remedy = Haal in de kring één partij weg.
theme-with-itself = Thema ‘{ $found }’ staat tegenover zichzelf. De rij doet niet mee.
    .remedy = Haal de rij weg, of kies een ander thema.
pair-twice = Het paar { $found } staat er twee keer, op rij { $places }. Het telt één keer.
    .remedy = Haal de dubbele rij weg.
pair-with-two-relations = Het paar { $found } is zowel verenigbaar als strijdig, op rij { $places }. De relatie is nu onbekend.
    .remedy = Houd één rij over.
part-above-whole = De teller ({ $part }) is groter dan de noemer ({ $whole }). Beide zijn nu onbekend.
    .remedy = Controleer beide getallen.
decision-with-two-texts = Bij dit besluit staan verschillende teksten. Hier staat ‘{ $found }’; we gebruiken ‘{ $shown }’.
    .remedy = Maak de teksten gelijk.
chosen-on-without-choice = Er staat een datum van de keuze ({ $found }), maar de status is niet ‘gekozen’. De datum telt niet mee.
    .remedy = Maak de status ‘gekozen’, of haal de datum weg.
chosen-without-date = De status is ‘gekozen’, maar er staat geen datum van de keuze.
    .remedy = Vul de datum van de keuze in.
phase-start-without-phase = ‘{ $found }’ is een fasestart, maar er staat niet bij van welke fase.
    .remedy = Vul de fase in.
end-before-start = Het einde ({ $found }) ligt vóór het begin ({ $start }, kolom { $other }). Beide zijn nu onbekend.
    .remedy = Controleer beide datums.
before-the-meeting = { $found } ligt vóór de vergadering van { $meeting }. De datum is nu onbekend.
    .remedy = Controleer beide datums.
held-in-the-future = Deze vergadering is op { $found }, maar staat al op ‘behandeld’. Hij telt als gepland.
    .remedy = Kies ‘geagendeerd’, of verbeter de datum.
stances-differ = { $party } heeft bij ‘{ $issue }’ verschillende richtingen ({ $found }), op rij { $places }. We rekenen met de middelste.
    .remedy = Kies er één, of splits het vraagstuk.
other-phase = Hier staat de fase ‘{ $found }’, maar volgens de planning is ‘{ $wanted }’ begonnen ({ $where }, rij { $number }). De planning gaat voor.
    .remedy = Maak de twee gelijk.
option-of-no-issue = Het vraagstuk ‘{ $found }’ komt bij geen enkel belang voor.
    .remedy = { $has_meant ->
        [yes] Bedoelt u ‘{ $meant }’?
       *[no] Schrijf het vraagstuk zoals bij de belangen.
    }
meets-no-criterion = Een oplossing kan alleen aan een criterium voldoen. Dit is er geen: { $found }.
    .remedy = Kies een punt van de soort ‘criterium’, of haal het weg.
deputy-is-contact = De vervanger (‘{ $found }’) is dezelfde als het aanspreekpunt. Er is dus geen vervanger.
    .remedy = Vul een andere functie in, of laat de vervanger leeg.
known-without-contact = Het aanspreekpunt zou bekend zijn, maar er is geen aanspreekpunt ingevuld.
    .remedy = Vul het aanspreekpunt in.
belongs-to-itself = ‘{ $found }’ hoort bij zichzelf. De verwijzing telt niet mee.
    .remedy = Kies een ander punt, of laat de cel leeg.
group-applies = De groep ‘{ $found }’ zou niet van toepassing zijn, maar { $k ->
        [one] heeft { $k } partij. Die telt mee.
       *[other] heeft { $k } partijen. Die tellen mee.
    }
    .remedy = Haal de groep hier weg.
keep-until-passed = De bewaartermijn is voorbij: { $found }. Het gaat om ‘{ $folder }’.
    .remedy = Verwijder de gegevens, of spreek een nieuwe termijn af.
other-folder-name = Hier staat ‘{ $found }’, maar de map heet ‘{ $folder }’. We gebruiken ‘{ $found }’.
    .remedy = Geef de map dezelfde naam.

# Personen (D02): wat er staat wordt niet herhaald

looks-like-person = Dit lijkt een naam van een persoon.
    .remedy = Vul een functie in, geen persoon.
looks-like-mail = Dit lijkt een e-mailadres.
    .remedy = Vul een functie of een loket in, geen adres.
looks-like-phone = Dit lijkt een telefoonnummer.
    .remedy = Vul een functie of een loket in, geen nummer.
looks-like-bsn = Dit lijkt een burgerservicenummer.
    .remedy = Haal het nummer weg.
bad-parameter = ‘{ $found }’ kan hier niet.
    .remedy = Kies uit, of schrijf als: { $allowed }.

# Het voorstel voor een eigen lijst

bad-choice = ‘{ $found }’ kan hier niet. { $has_meant ->
        [yes] Bedoelt u ‘{ $meant }’?
       *[no] Het staat niet in de keuzelijst.
    }
    .remedy = Kies een waarde uit de keuzelijst, of maak de cel leeg.
choice-twice = Twee kolommen gaan naar dezelfde plaats ({ $found }): { $names }.
    .remedy = Kies voor een van de twee een andere plaats, of maak de cel leeg.
