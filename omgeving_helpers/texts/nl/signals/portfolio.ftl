## De regels over meer programma’s samen.

O01 = In de komende { $weeks ->
        [one] week
       *[other] { $weeks } weken
    } vragen { $n } programma’s samen { $m } keer tijd van { $organisation }.
    .action = Maak met deze programma’s één planning voor deze organisatie.
    .title = een organisatie wordt overvraagd
    .why = Genoeg programma’s vragen tijd van deze organisatie, en samen zijn dat te veel momenten of te veel botsingen. Een overleg zonder datum telt mee voor wat het per jaar vraagt.

O02 = Op { $date } vragen { $k } programma’s tijd van { $organisation }.
    .names = Het gaat om: { $names }.
    .action = Kies voor een van deze programma’s een andere dag.
    .title = programma’s vragen op dezelfde dag tijd van één organisatie
    .why = Twee of meer programma’s hebben op één dag een vergadering of meting met deze organisatie.

O03 = { $programme_a } en { $programme_b } spreken { $organisation } kort na elkaar: op { $date_a } en { $date_b }.
    .action = Maak er één vergadering van.{ $hours ->
            [unknown] {""}
            [one] {" "}Dat scheelt { $hours } uur.
           *[other] {" "}Dat scheelt { $hours } uur.
        }
    .title = vergaderingen kunnen samen
    .why = Twee programma’s vergaderen met dezelfde organisatie op hetzelfde niveau. Dat is in dezelfde week, of er zitten weinig dagen tussen.

O04 = Er zijn { $k } verschillende aanspreekpunten voor { $organisation }, bij { $m } van onze organisaties.
    .action = Laat elkaar weten wie contact heeft, en kies waar het kan één rol.
    .title = een organisatie heeft veel aanspreekpunten
    .why = Bij de programma’s staan voor deze organisatie te veel verschillende aanspreekpunten. Dezelfde rol bij een andere organisatie van ons telt als een ander aanspreekpunt.

O05 = Bij { $k } van de { $n } programma’s speelt hetzelfde: { $finding }.
    .names = Het gaat om: { $names }.
    .action = Kies met deze programma’s één aanpak.
    .title = hetzelfde speelt bij meer programma’s
    .why = Dezelfde regel ging af bij twee of meer programma’s, en bij een groot genoeg deel van alle programma’s.

O06 = De steun van { $organisation } is groter voor { $programme_high } dan voor { $programme_low }: { $score_high } tegen { $score_low }.
    .action = Bespreek beide programma’s in één gesprek met deze organisatie.
    .title = steun verschilt tussen programma’s
    .why = In de laatste metingen geeft deze organisatie het ene programma genoeg steun, en het andere veel minder. Een toezichthouder telt niet mee.

O07 = { $k ->
        [one] { $k } programma heeft
       *[other] { $k } programma’s hebben
    } nog geen omgevingsanalyse.
    .names = Het gaat om: { $names }.
    .action = Maak de lijst met partijen en vul in hoe hard elke partij wordt geraakt.
    .title = een programma heeft nog geen analyse
    .why = Bij een programma staat geen partij op de lijst, of van geen enkele partij staat hoe hard zij wordt geraakt.
