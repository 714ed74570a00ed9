## Opslaan in een tabel: waarom iets niet is opgeslagen, en wat een ander heeft veranderd.

changed-elsewhere = ‘{ $name }’ is veranderd sinds u het opende. Er is niets opgeslagen. { $readable ->
        [no] Het is weg, of niet meer te lezen.
       *[yes] { $k ->
                [0] Aan de rijen van deze tabel is niets veranderd.
                [one] Dit is wat er is veranderd.
               *[other] Dit zijn de { $k } dingen die zijn veranderd.
            }
    }
    .remedy = Lees de tabel opnieuw. Sla daarna nog een keer op.
open-elsewhere = ‘{ $name }’ staat open in een ander programma. Er is niets opgeslagen.
    .remedy = Sluit het bestand daar, en sla nog een keer op.{ $has_trace ->
        [yes] {" "}Staat het nergens open? Haal dan het bestand ‘{ $trace }’ weg.
       *[no] {""}
    }
held-elsewhere = Een ander venster slaat nu op in ‘{ $name }’{ $has_since ->
        [yes] , sinds { $since }
       *[no] {""}
    }. Er is niets opgeslagen.
    .remedy = Wacht even, en sla nog een keer op.
no-space = De schijf is vol. Er is niets opgeslagen; ‘{ $name }’ is zoals het was.
    .remedy = Maak ruimte vrij, en sla nog een keer op.
read-only = In ‘{ $name }’ mag u niet schrijven. Er is niets opgeslagen.
    .remedy = Vraag schrijfrechten voor de map { $folder }, of werk in een eigen kopie van die map.
disk = De computer kon ‘{ $name }’ niet lezen of schrijven: { $reason } Er is niets opgeslagen.
    .remedy = Controleer of de schijf of de netwerkmap bereikbaar is, en probeer het opnieuw.
unreadable = ‘{ $name }’ is niet te lezen, dus ook niet te veranderen. { $fault }
    .remedy = Verbeter dit eerst in uw spreadsheet.
no-header = In ‘{ $name }’ is de kopregel niet te vinden.
    .remedy = Zet de namen van de kolommen in één rij boven de gegevens.
no-programme = { $name } bestaat niet.
    .remedy = Controleer de naam en de plaats.
bad-character = Er staat een teken in de tekst dat niet in een cel past ({ $found }). Er is niets opgeslagen.
    .remedy = Haal dat teken weg. Typ de tekst zo nodig opnieuw.
too-long = De tekst heeft { $k } tekens. In een cel passen er { $most }.
    .remedy = Kort de tekst in.
odd-bytes = Dit bestand bevat tekens die niet te lezen zijn. Veranderen kan hier niet zonder verlies.
    .remedy = Open het bestand in uw spreadsheet, en bewaar het als CSV UTF-8.
odd-workbook = Dit werkboek is anders opgebouwd dan Excel het doet. Veranderen kan hier niet zonder verlies.
    .remedy = Open het werkboek in Excel, bewaar het als .xlsx, en probeer het opnieuw.
signed = ‘{ $name }’ heeft een digitale handtekening. Die vervalt als er iets verandert.
    .remedy = Verander het werkboek in Excel, of haal de handtekening eerst weg.
formula = { $name }, blad { $sheet }, cel { $cell }: hier staat een formule. Die overschrijven we niet.
    .remedy = Verander deze cel in Excel.
merged = { $name }, blad { $sheet }, cel { $cell }: deze cel is samengevoegd met andere.
    .remedy = Hef het samenvoegen op in Excel, en probeer het opnieuw.
not-the-same = De nieuwe versie van ‘{ $name }’ leest anders terug dan u typte. Er is niets opgeslagen.
    .remedy = Verander deze rij in uw spreadsheet, en controleer daarna het programma.

difference-cell = rij { $row }{ $has_code ->
        [yes] {" "}({ $code })
       *[no] {""}
    }, kolom { $column }: { $has_was ->
        [yes] was ‘{ $was }’
       *[no] was leeg
    }, { $has_now ->
        [yes] is nu ‘{ $now }’
       *[no] is nu leeg
    }
difference-added = rij { $row }{ $has_code ->
        [yes] {" "}({ $code })
       *[no] {""}
    } is erbij gekomen
difference-removed = rij { $row }{ $has_code ->
        [yes] {" "}({ $code })
       *[no] {""}
    } is weg
