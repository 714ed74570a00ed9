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

P02 = Het beeld over ‘{ $statement }’ is verschoven sinds meting { $base_cycle }. { $how ->
        [median] Het middelste cijfer ging van { $from } naar { $to }.
       *[other] { $k } van de { $n } partijen { $k ->
            [one] ging
           *[other] gingen
        } van eens naar oneens.
    }
    .names = Veranderd: { $names }.
    .action = Vraag wat er is veranderd, en bespreek dit punt opnieuw.
    .title = het beeld over een punt is verschoven

P03 = { $reason ->
        [drop] Partijen vinden dat het overleg minder goed werkt. Het middelste cijfer ging sinds de vorige meting van { $from } naar { $to }.
       *[other] Het overleg werkt goed voor { $k_range } van de { $n } belangrijke { $n ->
            [one] partij
           *[other] partijen
        }. Dat is te weinig.
    }
    .action = Vraag de partijen wat er beter kan, en pas het overleg aan.
    .title = het overleg werkt niet goed genoeg

P04 = De partij { $name } staat sinds meting { $left_cycle } niet meer achter de oplossing.
    .action = Bel deze week en vraag wat er is veranderd.
    .title = een partij staat niet meer achter de oplossing

P05 = Deze aanpak is { $c ->
        [one] in deze meting
       *[other] al { $c } metingen op rij
    } een achteruitgang voor { $name }.
    .action = Vraag deze partij wat nodig is om erop vooruit te gaan.
    .title = een partij gaat erop achteruit

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

P10 = We hebben { $name } nog niet laten weten wat we met de inbreng deden. De oudste inbreng is van { $oldest }.
    .action = Laat deze partij deze week weten wat we ermee deden.
    .title = een partij wacht op terugkoppeling

P12 = De laatste meting is { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weken
    } geleden.
    .action = Plan een nieuwe meting.
    .title = de laatste meting is lang geleden

P13 = Van { $k ->
        [one] { $k } partij
       *[other] { $k } partijen
    } hebben we in deze meting geen cijfer, in de vorige wel. Een oud cijfer telt niet mee.
    .names = Het gaat om: { $names }.
    .action = Vraag deze week alsnog om een antwoord.
    .title = van sommige partijen hebben we in deze meting geen cijfer

P90 = Na de actie ‘{ $action }’ ging de steun van { $name } van { $from } naar { $to }.
    .action = Bedank deze partij en vraag wat er is veranderd.
    .title = steun steeg na een actie

P91 = { $how ->
        [shared] Partijen delen het beeld over ‘{ $statement }’ weer.
       *[other] Het beeld over ‘{ $statement }’ herstelt zich. Het middelste cijfer ging van { $from } naar { $to }.
    }
    .action = Vertel de partijen dit goede nieuws en vraag wat er is veranderd.
    .title = het beeld over een punt herstelt zich

P92 = In de afgelopen en komende { $weeks ->
        [one] week
       *[other] { $weeks } weken
    } { $k ->
        [one] is het enige besluit
       *[other] zijn alle { $k } besluiten
    } op tijd. Externe partijen zijn daarbij betrokken.
    .action = Blijf agenda en planning naast elkaar leggen.
    .title = besluiten zijn op tijd, met externe partijen erbij
