## De regels van stap 3, PDCA.

P01 = { $n ->
        [one] De enige partij die in deze fase nodig is, doet nog niet mee.
       *[other] Van de { $n } partijen die in deze fase nodig zijn, { $k ->
            [one] doet
           *[other] doen
        } er { $k } mee.
    }
    .names = We missen: { $names }.
    .action = Nodig deze week uit wie nog ontbreekt.
    .title = partijen die nodig zijn, doen in deze fase niet mee
    .why = Een partij is nodig in de fase van nu, maar gaf in deze meting zelf geen antwoord en zit niet in een overleg dat bijeenkwam. Alleen luisteren telt niet als meedoen.

P02 = Het beeld over ‘{ $statement }’ is niet gedeeld, en verschoof sinds meting { $base_cycle }. { $how ->
        [median] Het middelste cijfer ging van { $from } naar { $to }.
       *[other] { $k } van de { $n } partijen { $k ->
            [one] ging
           *[other] gingen
        } van eens naar oneens.
    }
    .names = Veranderd: { $names }.
    .action = Vraag wat er is veranderd, en bespreek dit punt opnieuw.
    .title = het beeld over een punt is verschoven en niet gedeeld
    .why = Bij dezelfde partijen verschoof het middelste cijfer minstens zoveel als de drempel, of gingen genoeg partijen van eens naar oneens. Nu is het punt niet gedeeld.

P03 = { $reason ->
        [drop] Partijen vinden dat het overleg minder goed werkt. Het middelste cijfer ging sinds de vorige meting van { $from } naar { $to }.
       *[other] Het overleg werkt goed voor { $k_range } { $k_max ->
            [nearly_all] {""}
           *[other] van de{" "}
        }{ $n } belangrijke { $n ->
            [one] partij
           *[other] partijen
        }. Dat is te weinig.
    }
    .action = Vraag de partijen wat er beter kan, en pas het overleg aan.
    .title = het overleg werkt niet goed genoeg
    .why = Bij dezelfde partijen daalde het middelste cijfer voor samenspel minstens zoveel als de drempel. Of het overleg werkt voor te weinig partijen goed, ook als elk onbekend antwoord goed zou zijn.

P04 = De partij { $name } staat sinds meting { $left_cycle } niet meer achter de oplossing.
    .action = Bel deze week en vraag wat er is veranderd.
    .title = een partij staat niet meer achter de oplossing
    .why = De partij haalde in een eerdere meting de drempel voor steun, en nu niet meer. Zij blijft hier staan tot zij terug is.

P05 = Deze aanpak is { $c ->
        [one] in deze meting
       *[other] al { $c } metingen op rij
    } een achteruitgang voor { $name }.
    .action = Vraag deze partij wat nodig is om erop vooruit te gaan.
    .title = een partij gaat erop achteruit
    .why = Een partij die telt voor draagvlak gaf voor opbrengst een cijfer op of onder de drempel.

P06 = Het besluit voor ‘{ $milestone }’ { $when ->
        [past] kwam
       *[other] komt
    } { $days ->
        [one] { $days } dag
       *[other] { $days } dagen
    } te laat. De mijlpaal { $when ->
        [past] stond
       *[other] staat
    } op { $needed }. Het besluit { $when ->
        [past] viel
       *[other] staat gepland
    } op { $decided }.
    .action = { $when ->
            [past] Bespreek wat het uitstel betekent, en plan het volgende besluit eerder.
           *[other] Vervroeg de vergadering, of verschuif de mijlpaal.
        }
    .title = een besluit komt na de mijlpaal
    .why = Het eerste overleg dat dit besluit neemt of nam, is later dan de mijlpaal. Dezelfde dag is op tijd.

P07 = Voor ‘{ $milestone }’ { $when ->
        [past] was
       *[other] is
    } uiterlijk { $needed } een besluit nodig. { $reason ->
        [no_agenda] Het { $when ->
            [past] stond niet
           *[other] staat nog niet
        } als besluit op de agenda.
        [no_decision] Het stond op de agenda, maar er is geen besluit ingevuld.
       *[other] { $when ->
            [past] Het is niet met externe partijen besproken.
           *[other] Het staat nog niet op de agenda van een overleg met externe partijen.
        }
    }
    .action = { $when ->
            [past] Bespreek het alsnog met externe partijen en leg het besluit vast.
           *[other] Zet het op tijd op de agenda, ook bij een overleg met externe partijen.
        }
    .title = een nodig besluit ontbreekt of is niet met externe partijen besproken
    .why = De mijlpaal is geweest of komt binnen de vooruitblik. Er is geen overleg dat dit besluit neemt of nam, of het is nergens met externe partijen besproken.

P10 = We hebben { $name } nog niet laten weten wat we met de inbreng deden. De oudste inbreng is van { $oldest }.
    .action = Laat deze partij deze week weten wat we ermee deden.
    .title = een partij wacht op terugkoppeling
    .why = De partij bracht iets in, en hoorde meer werkdagen later dan de drempel nog niets terug.

P12 = De laatste meting is { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weken
    } geleden.
    .action = Plan een nieuwe meting.
    .title = de laatste meting is lang geleden
    .why = De laatste dag van de laatste meting is langer geleden dan de drempel.

P13 = Van { $k ->
        [one] { $k } partij
       *[other] { $k } partijen
    } hebben we in deze meting geen cijfer, in de vorige wel. Een oud cijfer telt niet mee.
    .names = Het gaat om: { $names }.
    .action = Vraag deze week alsnog om een antwoord.
    .title = van sommige partijen hebben we in deze meting geen cijfer
    .why = De partij heeft in de vorige meting een bekend cijfer, en in deze meting geen enkel.

P90 = Na de actie ‘{ $action }’ ging de steun van { $name } van { $from } naar { $to }.
    .action = Bedank deze partij en vraag wat er is veranderd.
    .title = steun steeg na een actie
    .why = De actie was klaar op of voor de dag van het nieuwe cijfer, en de steun van de partij is hoger dan in de meting van de actie. Of het door de actie komt, weten we niet.

P91 = { $how ->
        [shared] Partijen delen het beeld over ‘{ $statement }’ weer.
       *[other] Het beeld over ‘{ $statement }’ beweegt terug. Het middelste cijfer ging van { $from } naar { $to }. Zeker gedeeld is het punt nog niet.
    }
    .action = { $how ->
            [shared] Vertel de partijen dit goede nieuws en vraag wat er is veranderd.
           *[other] Vertel de partijen wat er beweegt, en vraag wat er nog nodig is.
        }
    .title = het beeld over een punt beweegt terug
    .why = In de vorige meting was het beeld over dit punt verschoven. Nu is het punt weer gedeeld, of het middelste cijfer bewoog terug.

P92 = In de afgelopen en komende { $weeks ->
        [one] week
       *[other] { $weeks } weken
    } { $k ->
        [one] is het enige besluit
        [2] zijn beide besluiten
       *[other] zijn alle { $k } besluiten
    } op tijd. Externe partijen zijn daarbij betrokken.
    .action = Blijf agenda en planning naast elkaar leggen.
    .title = besluiten zijn op tijd, met externe partijen erbij
    .why = Elk besluit in de terugblik en de vooruitblik staat op tijd op een agenda, en externe partijen bespraken of bespreken het voor die tijd.
