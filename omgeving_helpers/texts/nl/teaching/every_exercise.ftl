## Wat bij elke opgave hoort: oordeel, knoppen, papier en de uitgave voor de docent.

good = Goed.
not-yet = Nog niet.
compare = Vergelijk.
none = geen van deze
round = meting { $cycle }
nothing = U hebt nog niets ingevuld. Vul uw antwoord in, en druk dan op ‘Kijk na’.
unfinished = { $k ->
        [one] Eén vraag is nog leeg.
       *[other] { $k } vragen zijn nog leeg.
    } Vul alles in, en kijk dan na.
not-in-list = { $found } staat niet in de lijst. Kies een antwoord dat in de lijst staat.
no-number = { $found } is geen getal dat hier past. Typ een getal, bijvoorbeeld 3 of 3,5.
not-on-scale = { $found } past hier niet. Typ een heel getal van { $lowest } tot en met { $highest }.
none-and-more = U koos ‘geen van deze’ en ook iets anders. Kies een van de twee.
nonsense = Dit antwoord kunnen we niet lezen: { $found }. Vul de vragen onder de opgave in.
no-such-exercise = Er is geen opgave { $found }. Kies uit: { $names }.
no-hint = Er zijn geen hints meer. Kijk nog eens naar het beeld en de tabel erboven.
hint = Hint { $number }: { $hint }
check-button = Kijk na
hint-button = Geef een hint
heading = Opgave { $code } { $stars } { $title }
stars = { $k ->
        [1] (lezen)
        [2] (veranderen)
       *[other] (maken)
    }
paper-number = uw antwoord: ……………
paper-slider = een heel getal van { $lowest } tot en met { $highest }: ……
paper-sentence = uw zin: ……………………………………………………………………………………
paper-table = Zet bij elke rij een van deze: { $options }.
paper-several = meer antwoorden mogelijk
paper-choice = één antwoord
days = dagen
weeks = weken
months = maanden
level-1 = nog niet
level-2 = een begin
level-3 = goed
level-4 = sterk
for-lecturer = Voor de docent: opgave { $code }
minutes = { $k ->
        [one] Tijd: { $k } minuut.
       *[other] Tijd: { $k } minuten.
    }
goal = Doel: { $text }
talk = Om te bespreken: { $text }
mistakes = Veel gemaakt: { $text }
trouble = Als het misgaat: { $text }
answer-below = Het antwoord hieronder is uitgerekend toen deze map werd gemaakt.
intro-student = Druk op ▶▶ (alle cellen draaien). Bij elke opgave vult u uw antwoord in. Druk dan op ‘Kijk na’. Wilt u hulp? Vraag een hint. Python kennen hoeft niet.
intro-teacher = Dit is de uitgave voor de docent. Onder elke opgave staan de tijd, het antwoord en wat u kunt bespreken. Deel deze map niet uit.
edition-student = Deelnemer
edition-teacher = Docent
fictitious = Alle programma’s en meningen in deze les zijn verzonnen. Ze gaan niet over bestaande organisaties.
made = Klaar: { $path }
next = Geef deelnemers de hele map ‘student’. Houd de map ‘teacher’ zelf. Zet ze niet op dezelfde schijf.
work-there = In { $folder } staat al iets anders: { $k ->
        [one] { $name } verschilt
       *[other] { $name } en andere bestanden verschillen
    } van de les. Misschien heeft iemand erin gewerkt, dus we veranderen niets. Kies een andere map met --output, of verplaats deze map eerst.
