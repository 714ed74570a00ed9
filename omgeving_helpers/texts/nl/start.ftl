## Het startnotebook: welk programma, wat is ingevuld, en wat er al kan.

choice = { $k ->
        [0] In de map { $folder } staat nog geen programma.
        [one] In de map { $folder } staat één programma.
       *[other] In de map { $folder } staan { $k } programma’s. Kies een ander in de eerste codecel, en draai alle cellen opnieuw.
    }
choice-caption = De programma’s in deze map
choice-programme = Programma
choice-form = Vorm
choice-chosen = Hier getoond
choice-folder = map met tabellen
choice-workbook = werkboek
choice-yes = ja
choice-no = nee
filled = { $k ->
        [one] { $k } van de { $n } tabellen is gevuld.
       *[other] { $k } van de { $n } tabellen zijn gevuld.
    }
filled-required = Van de { $n } tabellen voor een volledig verslag { $k ->
        [one] is er { $k } gevuld.
       *[other] zijn er { $k } gevuld.
    }
filled-empty = Nog leeg: { $names }.
filled-caption = Wat is ingevuld
filled-table = Tabel
filled-needed = Nodig voor
filled-rows = Rijen
filled-required-cells = Verplichte cellen die bekend zijn
filled-other-columns = Andere kolommen die zijn gebruikt
filled-for-full = een volledig verslag
filled-for-more = verdieping
filled-no-rows = geen rijen
filled-missing = ontbreekt
filled-nothing = niets te tellen
filled-note = { $rows ->
        [one] { $rows } rij
       *[other] { $rows } rijen
    }{ $cells ->
        [0] {""}
       *[other] {" "}· { $known } van de { $cells } cellen bekend
    }
faults = De controle vond { $errors ->
        [0] geen fouten
        [one] één fout
       *[other] { $errors } fouten
    }, { $warnings ->
        [0] geen waarschuwingen
        [one] één waarschuwing
       *[other] { $warnings } waarschuwingen
    } en { $remarks ->
        [0] geen opmerkingen.
        [one] één opmerking.
       *[other] { $remarks } opmerkingen.
    }
faults-warnings = Een cel die niet klopt, lezen we als onbekend. Het verslag komt er, en zegt dat erbij.
faults-all = Alle meldingen ziet u met: omgeving check { $programme }
weight-error = Fouten
weight-warning = Waarschuwingen
weight-remark = Opmerkingen
ready = { $k } van de { $n } onderdelen { $k ->
        [one] heeft
       *[other] hebben
    } de tabellen die nodig zijn.
ready-caption = Per onderdeel: kan het al, of wacht het?
ready-section = Onderdeel
ready-step = Notebook
ready-state = Kan het al?
ready-now = ja
ready-waits = wacht op { $names }
after-errors = Herstel eerst de fouten. Daarna ziet u hier hoe de vier stappen ervoor staan.
no-picture = Er is nog geen beeld. Herstel eerst de fouten.
mend = Herstel eerst de fouten in de tabellen. Draai daarna alle cellen opnieuw.
go-on = Ga verder met het notebook van stap 1. Een verslag maakt u met: omgeving report { $programme }
