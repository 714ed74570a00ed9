## Een eigen lijst overnemen: het voorstel, het werkboek ernaast en wat ervan kwam.

# Woorden in het werkboek met het voorstel

part-explanation = Uitleg
part-sheets = Bladen
part-columns = Kolommen
part-values = Woorden
part-fixed = Aanvullen
part-rows = Rijen
title = Uw lijst overnemen
agree = Akkoord? Kies ja als alles klopt.
yes = ja
no = nee
leave-out = niet overnemen
file-date = dag van bewaren
step-1 = Dit is een voorstel. Er is nog niets gemaakt, en uw lijst blijft zoals zij is.
step-2 = Bekijk de bladen hiernaast. De gele cellen mag u veranderen; in de oranje cellen moet u zelf kiezen.
step-3 = Wat u leeg laat, nemen we niet over. Het blijft wel bewaard, met de rij waar het stond.
step-4 = Klopt alles? Kies dan boven in dit blad ja, bewaar dit bestand en geef dezelfde opdracht nog een keer.
step-5 = Uw keuzes blijven bewaard. Een volgende lijst met dezelfde koppen vraagt alleen wat nieuw is.
head-sheet = Blad
head-header-row = Kop op rij
head-rows = Rijen
head-to = Gaat naar
head-sureness = Zekerheid
head-why = Waarom
head-column = Kolom
head-header = Kop
head-examples = Voorbeelden
head-others = Kan ook
head-found = Er staat
head-count = Aantal
head-becomes = Wordt
head-row = Rij
head-taken = Overnemen
head-left-why = Waarom niet
sureness-sure = zeker
sureness-likely = waarschijnlijk
sureness-open = kies zelf
sureness-left = niet voorgesteld
sureness-confirmed = gekozen
kept-mapping = indeling
kept-left = niet_overgenomen

# Waarom: bladen

why-sheet-named = Het blad heet zo.
why-sheet-headers = { $word ->
        [1] Eén kop hoort bij deze tabel.
       *[other] { $word } koppen horen bij deze tabel.
    }
why-sheet-scores = Het blad geeft scores zoals bij partijen. Kies zelf in welke kolom hun naam staat.
why-sheet-none = De koppen passen bij geen enkele tabel. Kies er een, als het blad mee moet doen.
why-sheet-tie = Meer bladen passen bij dezelfde tabel. Kies welk blad meedoet, of noem het blad met --sheet.
why-chosen = Dit hebt u gekozen.

# Waarom: kolommen

why-same-word = De kop is een woord dat we kennen.
why-same-word-some = De kop is een woord dat we kennen, maar niet elke cel past.
why-nearly-same = De kop is bijna een woord dat we kennen.
why-nearly-same-some = De kop is bijna een woord dat we kennen, en niet elke cel past.
why-near = De kop lijkt op een woord dat we kennen.
why-near-some = De kop lijkt op een woord dat we kennen, en niet elke cel past.
why-tie = Dit past even goed op meer plaatsen, of er past nog een kolom. Kies zelf.
why-taken = De beste plaats is al voor een andere kolom. Kies zelf.
why-no-fit = De kop kennen we, maar de meeste cellen passen daar niet. Kies zelf.
why-no-place = Hiervoor is geen kolom. De cellen blijven bewaard in de lijst met wat niet is overgenomen.
why-no-header = Deze kolom heeft geen kop.
why-personal-header = Zo’n kolom gaat over personen. Een verslag noemt functies, nooit personen.
why-personal-cells = In deze kolom lijken personen, adressen of nummers te staan. Een verslag noemt functies, nooit personen.

# Waarom: woorden

why-score-word = Zo lezen we dit woord op onze schaal van 1 tot en met 5. Klopt dat?
why-other-scale = Uw schaal gaat tot { $word }, de onze van 1 tot en met 5. Klopt dit?
why-small-scale = U gebruikt alleen 1, 2 en 3. Is dit een schaal van drie? Kies dan andere cijfers.
why-reversed-scale = Bij u is 1 het hoogst, bij ons 5. Daarom staat dit cijfer hier omgekeerd.
why-digit-inside = In de tekst staat één cijfer.
why-known-word = Dit woord betekent bij ons hetzelfde.
why-looks-like = Dit lijkt op ‘{ $word }’.
why-word-inside = In de tekst staat een woord dat we kennen.
why-unknown-word = Dit betekent dat het nog niet bekend is. Dan blijft de cel leeg.
why-no-value = Dit woord kennen we niet. Kies wat het betekent, of laat de cel leeg.
why-same = Dit staat ook zo in onze lijst.
why-person = Dit lijkt een persoon, een adres of een nummer. Vul een functie in, of laat de cel leeg.
why-person-beside = Hier lijkt ook een persoon, een adres of een nummer te staan. Dat deel laten we weg. Klopt dat?
why-person-or-organisation = Dit lijkt op een naam van een persoon, maar het is zo te zien een organisatie. Klopt dat?

# Waarom: aanvullen

why-own-list = Uw lijst zegt niet waar dit vandaan komt. Een eigen lijst geldt als inschatting, de voorzichtigste keuze.
why-one-issue = Gaat elk belang over hetzelfde vraagstuk? Typ dat dan hier. Anders blijft het leeg.
why-first-round = Een cijfer hoort bij een meting. Dit wordt de eerste.
why-file-date = Een cijfer heeft een dag nodig. We nemen de dag waarop u de lijst voor het laatst bewaarde.

# Waarom: rijen

why-row-total = Dit lijkt een totaal.
why-row-header = Dit is de kopregel nog een keer.
why-row-section = Dit lijkt een tussenkop.
why-row-note = Dit lijkt een toelichting onder de lijst.
why-row-lonely = In deze rij is maar één cel gevuld.
why-row-no-name = In deze rij staat geen naam van een partij.

# Waarom een cel niet is overgenomen

left-personal = deze kolom lijkt over personen te gaan
left-person = lijkt een persoon, een adres of een nummer
left-no-place = hiervoor is geen kolom gekozen
left-no-value = voor dit woord is geen waarde gekozen
left-unreadable = dit is hier niet te lezen als waarde
left-note = staat in een notitie bij deze cel
left-unknown = betekent dat het nog niet bekend is
left-changed = wel overgenomen, maar anders geschreven: op één regel, zonder onzichtbare tekens
left-replaced = vervangen door wat u koos
left-id = geen bruikbare code, of de code staat er twee keer
left-reference = wijst naar iets dat niet in de lijst staat
left-row-reference = een andere cel van deze rij wijst naar iets dat niet in de lijst staat
left-differs = bij deze partij staat op een andere rij iets anders
left-sheet = dit blad is niet overgenomen
left-above = staat boven de kopregel
left-fields = deze rij heeft meer of minder velden dan de kopregel
left-excel-error = fout van Excel
left-formula-without-outcome = formule zonder uitkomst
left-row-total = lijkt een totaal
left-row-header = is de kopregel nog een keer
left-row-section = lijkt een tussenkop
left-row-note = lijkt een toelichting onder de lijst
left-row-lonely = deze rij wilde u niet overnemen
left-row-no-name = in deze rij staat geen naam van een partij

# Het voorstel op het scherm

reads-as = Blad ‘{ $sheet }’ wordt { $table }. De kop staat op rij { $row }; eronder { $rows ->
        [0] staan geen rijen.
        [one] staat { $rows } rij.
       *[other] staan { $rows } rijen.
    }
reads-file-as = Uw lijst wordt { $table }. De kop staat op rij { $row }; eronder { $rows ->
        [0] staan geen rijen.
        [one] staat { $rows } rij.
       *[other] staan { $rows } rijen.
    }
sheet-left = Blad ‘{ $sheet }’ doet niet mee. { $why }
file-left = We weten niet wat voor lijst dit is. { $why }
column-to = { $letters } ‘{ $header }’ wordt { $to } ({ $sureness }).
column-open = { $letters } ‘{ $header }’: kies zelf. Het kan zijn: { $others }.
column-left = { $letters } ‘{ $header }’ nemen we niet over. { $why }
words = Zo lezen we de woorden: { $words }.
words-open = { $k ->
        [one] Eén woord kennen we niet: { $words }. Deze cel nemen we niet over.
       *[other] { $k } woorden kennen we niet: { $words }. Deze cellen nemen we niet over.
    }
words-beside = { $k ->
        [one] In één cel staat ook een persoon, een adres of een nummer. Over blijft: { $words }.
       *[other] In { $k } cellen staat ook een persoon, een adres of een nummer. Over blijft: { $words }.
    }
words-person = { $k ->
        [one] Eén cel lijkt een persoon, een adres of een nummer te noemen. Die nemen we niet over.
       *[other] { $k } cellen lijken een persoon, een adres of een nummer te noemen. Die nemen we niet over.
    }
word = { $found } = { $becomes }
word-empty = leeg
more = en nog { $k }
row-out = Rij { $row } (‘{ $text }’) nemen we niet over. { $why }
row-in = Rij { $row } (‘{ $text }’) nemen we over. { $why }
rows-more = { $k ->
        [one] Zo is er nog { $k } rij.
       *[other] Zo zijn er nog { $k } rijen.
    }
fixed = In elke rij komt ‘{ $becomes }’ te staan ({ $to }). { $why }
fixed-date = { $becomes } ({ $day })
proposed = Er is nog niets gemaakt. Het voorstel staat in { $path }.
what-now = Open dat bestand in Excel en verander wat niet klopt. Kies op het blad Uitleg ja, bewaar het en geef dezelfde opdracht opnieuw. Is alles nu al goed? Geef de opdracht dan met --accept erachter.
still-no = In { $path } staat nog nee op het blad Uitleg. Kies daar ja als alles klopt, bewaar het bestand en geef dezelfde opdracht opnieuw.
something-new = { $k ->
        [one] In uw lijst staat één ding waarover nog niets gekozen is.
       *[other] In uw lijst staan { $k } dingen waarover nog niets gekozen is.
    } Uw eerdere keuzes staan nog in { $path }.
unchosen = { $k ->
        [one] Eén keuze bleef open: { $names }. Die cellen nemen we niet over.
       *[other] { $k } keuzes bleven open: { $names }. Die cellen nemen we niet over.
    } Wilt u toch kiezen? Haal dit programma dan weg, en geef de opdracht zonder --accept.
ask = Klopt dit alles? Typ ja of nee:
remembered = De indeling van { $programme } past ook op deze lijst. Die is opnieuw gebruikt.
remembered-partly = De indeling van { $programme } past voor een deel. Alleen wat nieuw is, vragen we nu.

# Wat er is gemaakt

made = Gemaakt: { $path }
made-rows = { $table }: { $rows ->
        [one] { $rows } rij
       *[other] { $rows } rijen
    }
begun = Niet uit uw lijst, maar om mee te beginnen: { $tables }. Lees deze rijen, en haal weg wat niet past.
left = { $k ->
        [0] Alles uit uw lijst is overgenomen.
        [one] Eén cel uit uw lijst staat niet of anders in het programma. Welke, en waarom, staat in { $path }.
       *[other] { $k } cellen uit uw lijst staan niet of anders in het programma. Welke, en waarom, staat in { $path }.
    }
kept = Een kopie van uw lijst en de gekozen indeling staan in { $path }.
personal = Daar staan ook gegevens van personen in. Haal die bestanden weg als u ze niet meer nodig hebt, en geef ze niet door.
double = ‘{ $name }’ staat er { $k } keer, als { $ids }. Is het dezelfde partij? Voeg de rijen dan zelf samen.
added = { $k ->
        [one] Eén partij stond alleen bij een belang. Zij is toegevoegd: { $names }.
       *[other] { $k } partijen stonden alleen bij een belang. Zij zijn toegevoegd: { $names }.
    }
next = Vul nu de tabel programma aan. De controle hieronder zegt wat er nog ontbreekt.

# Wat niet kan

no-file = { $path } bestaat niet. Controleer de naam en de map.
no-list = { $path } is een map. Geef het bestand met uw lijst: een Excel-werkboek of een CSV-bestand.
is-mapping = { $path } is het voorstel zelf. Geef de opdracht met uw eigen lijst.
is-empty = In { $path } staat niets. Vul de lijst, of kies een ander bestand.
no-sheet = Het blad ‘{ $found }’ staat niet in { $path }, of er staat niets in. Kies uit: { $allowed }.
exists = { $path } bestaat al. Uw werk daarin blijft zoals het is. Kies een andere naam met --name, of haal dat programma eerst weg.
bad-name = ‘{ $found }’ kan geen naam van een programma zijn. Gebruik kleine letters, cijfers, _ en -, en begin met een letter of cijfer.
no-table = Geen enkel blad van de lijst doet mee. Kies in { $path } bij een blad wat het is, bijvoorbeeld stakeholders.
no-name-column = We weten niet in welke kolom de naam van de partij staat. Kies in { $path } bij die kolom: { $to }.
no-rows = Onder de kopregel staan geen rijen. Vul de lijst, of kies een ander blad met --sheet.
