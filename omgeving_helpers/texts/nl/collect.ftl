## Een meting: formulieren eruit, antwoorden erin.

# De vragen en de schalen
ask-support = Staat u achter de oplossing van dit programma?
ask-trust = Vertrouwt u ons als partner?
ask-benefit = Gaat u er met deze aanpak op vooruit?
ask-interaction_quality = Werkt het overleg goed voor u?
ask-agree = Bent u het eens met deze zin?
ask-option = Wat betekent deze oplossing voor u?
ask-principle = Komen we deze afspraak na?
low-support = helemaal niet
middle-support = neutraal
high-support = helemaal
low-trust = helemaal niet
middle-trust = gaat wel
high-trust = helemaal
low-benefit = sterk achteruit
middle-benefit = blijft gelijk
high-benefit = sterk vooruit
low-interaction_quality = heel slecht
middle-interaction_quality = gaat wel
high-interaction_quality = heel goed
low-agree = helemaal oneens
middle-agree = neutraal
high-agree = helemaal eens
low-option = veel slechter
middle-option = gelijk
high-option = veel beter
low-principle = nooit
middle-principle = soms
high-principle = altijd

# Het formulier
sheet = formulier
title = Meting { $cycle }: { $programme }
for-party = Voor: { $party }
how = Geef bij elke vraag een cijfer van 1 tot en met 5 in de kolom ‘Uw cijfer’. Weet u het niet? Laat de cel dan leeg.
on-behalf = Antwoord namens uw organisatie of groep. Noem geen personen, ook niet in een toelichting.
use = Wij gebruiken uw antwoorden om het programma bij te sturen.
use-internal = In het interne verslag staat uw cijfer bij de naam van uw organisatie of groep.
use-shareable = In het verslag dat iedereen mag lezen staan alleen aantallen.
reply-by = Wilt u het formulier uiterlijk { $day } terugsturen?
reply-soon = Wilt u het formulier ingevuld terugsturen?
fictitious = FICTIEVE OEFENDATA
label-programme = Code van het programma
label-round = Nummer van de meting
label-party = Code van uw partij
label-name = Naam van uw partij
label-date = Ingevuld op (datum)
label-respondents = Namens hoeveel mensen
leave-it = Laat deze codes staan. Zo weten wij bij wie het antwoord hoort.
day-example = bijvoorbeeld 31-12-2026; mag leeg blijven
respondents-example = hoeveel mensen gaven samen dit antwoord?
head-code = Code
head-question = Vraag
head-low = 1 betekent
head-middle = 3 betekent
head-high = 5 betekent
head-score = Uw cijfer
head-note = Toelichting (mag leeg blijven)
not-allowed = Kies 1, 2, 3, 4 of 5, of laat de cel leeg.

# De vragenlijst voor een formulierenhulpmiddel, de uitnodiging en hun bestanden
file-form = formulier_c{ $cycle }_{ $party }
file-list = vragenlijst_c{ $cycle }
file-paste = vragen_om_te_plakken_c{ $cycle }
file-invitation = uitnodiging_c{ $cycle }
party-header = Voor welke partij antwoordt u?
party-code = partij
paste-title = Vragen van meting { $cycle } voor een formulierenhulpmiddel: { $programme }
paste-how = Plak elke vraag als een eigen vraag. Laat de code tussen [ ] staan: daaraan herkennen we het antwoord.
paste-who = Vraag niet naar namen of e-mailadressen, en zet het bewaren van namen uit.
paste-choices = Keuzes (één antwoord):
paste-choice = { $number } – { $label }
paste-back = Exporteer de antwoorden als Excel of CSV. Lees ze in met: { $command }
invitation-subject = Onderwerp: hoe kijkt u naar { $programme }?
invitation-hello = Geachte relatie,
invitation-why = Wij willen weten hoe u kijkt naar { $programme }. Daarom stellen wij u een paar vragen. Dit is meting { $cycle }.
invitation-do = Wilt u het formulier in de bijlage invullen? Het kost ongeveer tien minuten.
invitation-end = Met vriendelijke groet,
reminder-head = Herinnering
reminder-subject = Onderwerp: herinnering, hoe kijkt u naar { $programme }?
reminder-why = Eerder vroegen wij u hoe u kijkt naar { $programme }. Wij hebben nog geen antwoord van u. Uw antwoord telt: zonder antwoord weten wij het niet.
folder = rondes
round-folder = meting_{ $cycle }
received = ontvangen
record = gevraagd
record-questions = vragen
record-until = uiterlijk
not-taken = niet_verwerkt

# De tabel met wat niet is overgenomen
col-day = datum
col-file = bestand
col-kept = bewaard als
col-sheet = blad
col-row = rij
col-column = kolom
col-found = gevonden
col-code = code
col-why = reden
col-remedy = wat te doen

# Wat de opdracht zegt
sent = Meting { $cycle }: { $k ->
        [one] { $k } formulier staat klaar in { $folder }.
       *[other] { $k } formulieren staan klaar in { $folder }.
    }
sent-there = { $k ->
        [one] { $k } bestand stond er al en is gelijk gebleven.
       *[other] { $k } bestanden stonden er al en zijn gelijk gebleven.
    }
sent-other = { $path } bestaat al, met een andere inhoud. Het is niet overschreven. Haal het weg, of kies een andere map.
sent-next = Stuur elk formulier naar de eigen partij; de tekst staat in { $invitation }. Lees de antwoorden in met: { $command }
nothing-to-ask = In meting { $cycle } staat geen vraag meer open. Er is geen formulier gemaakt.
no-party = Geen partij telt mee voor het draagvlak. Er is geen formulier gemaakt. Vul in stakeholders in wie geraakt is en wie kan blokkeren.
no-scale = Van { $k ->
        [one] dit punt kennen we de soort niet; het is niet gevraagd: { $names }.
       *[other] deze punten kennen we de soort niet; ze zijn niet gevraagd: { $names }.
    }
older-round = Er is al een latere meting: { $latest }. Meting { $cycle } verandert niet meer.
skips-round = De laatste meting is { $latest }. Na { $latest } komt { $next }, niet { $cycle }.
which-round = We weten niet van welke meting deze antwoorden zijn. Noem het nummer, bijvoorbeeld: --cycle { $next }
out-or-in = Kies één van de twee: --out met een map, of --in met bestanden.
nothing-found = In { $path } staat geen Excel- of CSV-bestand.
no-such-path = { $path } bestaat niet.
has-errors = Dit programma heeft fouten. Verbeter die eerst; zie: { $command }
read = Meting { $cycle }, { $programme }: { $files ->
        [one] { $files } bestand gelezen.
       *[other] { $files } bestanden gelezen.
    }
outcome = { $new ->
        [0] Geen nieuw antwoord.
        [one] { $new } nieuw antwoord.
       *[other] { $new } nieuwe antwoorden.
    } { $same ->
        [0] {""}
        [one] { $same } antwoord stond er al, of kwam dubbel, met hetzelfde cijfer.
       *[other] { $same } antwoorden stonden er al, of kwamen dubbel, met hetzelfde cijfer.
    } { $not ->
        [0] Alles is overgenomen.
        [one] { $not } cel is niet overgenomen.
       *[other] { $not } cellen zijn niet overgenomen.
    }
blanks = { $k ->
        [one] { $k } vraag bleef leeg. Die staat erbij als gevraagd, zonder antwoord.
       *[other] { $k } vragen bleven leeg. Die staan erbij als gevraagd, zonder antwoord.
    }
see = Wat niet is overgenomen staat in { $path }
kept = De ontvangen bestanden zijn bewaard in { $folder }
dry = Dit was een proef: er is niets geschreven.
empty-forms = { $k ->
        [one] In { $k } formulier staat geen antwoord: { $names }.
       *[other] In { $k } formulieren staat geen antwoord: { $names }.
    }
silent = { $k ->
        [one] Nog geen antwoord van { $k } partij: { $names }.
       *[other] Nog geen antwoord van { $k } partijen: { $names }.
    }
silent-next = Komt er niets meer? Sluit de meting dan af met --close. Wie niet antwoordde staat er dan bij als gevraagd, zonder antwoord.
after = Na het overnemen ziet de controle ook:
refused = De antwoorden zijn niet overgenomen. { $why }
more-names = en { $k } meer

# Waarom iets niet is overgenomen of wat opviel: eerst wat er staat, dan (.remedy) wat u kunt doen
is-really-workbook = Dit bestand heet geen .xlsx, maar het is een Excel-bestand. Het is zo gelezen.
    .remedy = U hoeft niets te doen.
is-really-text = Dit bestand heet .xlsx, maar het is een tekstbestand. Het is als CSV gelezen.
    .remedy = U hoeft niets te doen.
same-file = Dit bestand is precies gelijk aan { $other }. Het is één keer gelezen.
    .remedy = U hoeft niets te doen.
empty-form = In dit formulier staat geen antwoord.
    .remedy = Vraag de partij om het in te vullen, of haal het bestand weg.
cannot-open = Dit bestand mag niet worden geopend. De andere bestanden zijn wel gelezen.
    .remedy = Sluit het in andere programma’s, of vraag leesrechten. Lees het daarna nog een keer in.
is-open = Dit bestand staat open in Excel. Wat daar nog niet is bewaard, is niet gelezen.
    .remedy = Bewaar en sluit het, en lees het nog een keer in.
no-table = Dit is geen Excel- of CSV-bestand. Het is niet gelezen.
    .remedy = Vraag om het formulier als Excel- of CSV-bestand.
not-recognised = Dit is geen formulier van ons en geen tabel met een partij en vragen.
    .remedy = Zet de kopregel van het formulier terug, of zet de codes van de vragen in de kopregel.
no-round-typed = Het nummer van de meting staat niet in dit formulier.
    .remedy = Typ het nummer achter ‘{ $label }’ en lees het formulier opnieuw in.
other-round = Dit antwoord is van meting { $found }, niet van meting { $wanted }.
    .remedy = Vraag de partij om het formulier van meting { $wanted }. Een antwoord van een andere meting telt hier niet.
no-programme-typed = De code van het programma staat niet in dit formulier.
    .remedy = Typ ‘{ $wanted }’ achter ‘{ $label }’ als het van dit programma is, en lees het opnieuw in.
other-programme = Dit formulier is van het programma ‘{ $found }’, niet van ‘{ $wanted }’.
    .remedy = Lees het in bij dat programma.
no-party-typed = Er staat niet bij van welke partij dit antwoord is.
    .remedy = Vul de code van de partij in, en lees het opnieuw in.
unknown-party = ‘{ $found }’ is geen partij van dit programma.
    .remedy = { $has_meant ->
        [yes] Bedoelt u ‘{ $meant }’? Vul dan die code in, en lees het opnieuw in.
       *[no] Vul de code van een partij in, of zet de partij eerst in stakeholders.
    }
other-name = De code is van ‘{ $party }’, maar de naam is van ‘{ $found }’. We weten niet van wie dit antwoord is.
    .remedy = Maak code en naam gelijk, en lees het opnieuw in.
name-changed = De naam is veranderd in ‘{ $found }’. De code is van ‘{ $party }’; daaronder is het antwoord gelezen.
    .remedy = Klopt de nieuwe naam? Verander hem dan in stakeholders.
party-by-name = De code van de partij ontbreekt. De naam ‘{ $found }’ is van één partij; daaronder is het antwoord gelezen.
    .remedy = U hoeft niets te doen.
party-by-content = Elke cel in kolom ‘{ $found }’ is een partij van dit programma. Deze kolom is gelezen als de partij.
    .remedy = U hoeft niets te doen.
no-party-column = Geen kolom zegt van welke partij een antwoord is.
    .remedy = Zet [{ $header }] in de kop van die kolom, en lees het opnieuw in.
unknown-question = ‘{ $found }’ is geen vraag die we kennen.
    .remedy = { $has_meant ->
        [yes] Bedoelt u ‘{ $meant }’? Zet dan de code van die vraag tussen [ ] in de kop, en lees het opnieuw in.
       *[no] Hoort dit bij een vraag? Zet dan de code van die vraag tussen [ ] in de kop. Anders kunt u het overslaan.
    }
question-by-text = De code ‘{ $found }’ kennen we niet. De vraag ernaast is van één punt; daarbij is het antwoord gelezen.
    .remedy = U hoeft niets te doen.
several-forms = Op dit blad staan meer formulieren onder elkaar. We weten niet zeker welk antwoord van wie is.
    .remedy = Zet elk formulier op een eigen blad, en lees het opnieuw in.
question-unclear = De code ‘{ $found }’ hoort bij een andere vraag dan de tekst ernaast.
    .remedy = Maak code en vraag weer gelijk, en lees het opnieuw in.
text-changed = De zin bij { $found } is anders dan nu in punten. Het antwoord is bij { $found } gelezen.
    .remedy = Is de zin veranderd sinds het formulier uitging? Vraag de partij dan opnieuw.
outside = Dit staat op een plek waar geen antwoord hoort.
    .remedy = Is het een antwoord? Zet het dan bij de vraag in de kolom ‘{ $wanted }’. Anders kunt u het overslaan.
no-value = In deze cel staat een formule zonder uitkomst, of een fout van Excel.
    .remedy = Typ het cijfer, en lees het opnieuw in.
only-note = Hier staat een toelichting, maar geen cijfer.
    .remedy = Vraag de partij om het cijfer.
second-note = Bij dit cijfer staat nog een andere toelichting. Alleen de eerste is overgenomen.
    .remedy = Moet deze erbij? Zet haar dan zelf in metingen.
note-differs = Het cijfer staat er al. In metingen staat er een andere toelichting bij, of geen.
    .remedy = Moet deze toelichting erbij? Zet haar dan zelf in metingen.
contradicts = { $party } gaf op deze vraag verschillende antwoorden: { $scores }. Geen daarvan is overgenomen. Ze staan in { $places }.
    .remedy = Vraag de partij welk cijfer klopt. Of kies: --latest neemt het laatste, --middle het middelste van alle antwoorden.
superseded = { $party } gaf later een ander antwoord: { $score }. Dat is gekozen.
    .remedy = U hoeft niets te doen.
split = Binnen { $party } staan antwoorden tegenover elkaar: { $scores }. Een middelste cijfer zegt dan niets.
    .remedy = Splits deze partij, of vraag door.
conflict = In metingen staat voor { $party } op deze vraag al { $there } ({ $where }). Dat is niet veranderd.
    .remedy = Klopt het nieuwe cijfer? Verander het dan zelf in metingen.
older-answer = Meting { $cycle } is voorbij: er is al meting { $latest }. Een oude meting verandert niet.
    .remedy = Hoort dit antwoord bij een nieuwe meting? Stuur dan een nieuw formulier.
ragged = Deze rij heeft meer of minder velden dan de kopregel. Welk cijfer bij welke vraag hoort, is niet zeker.
    .remedy = Zet tekst met een scheidingsteken tussen aanhalingstekens ("), en lees het opnieuw in.
bad-day = ‘{ $found }’ is geen datum die we zeker kennen. Gebruikt is { $used }.
    .remedy = Verbeter de datum in metingen als dat nodig is.
columns-left-out = Deze kolommen zijn niet bewaard, want ze gaan over personen, adressen of tijden: { $names }.
    .remedy = Zet het vragen naar namen uit in het formulierenhulpmiddel.
