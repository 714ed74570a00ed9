## De woorden in en bij het beeld van het startnotebook.

filled-title = { $k ->
        [one] { $k } van de { $n } tabellen is gevuld
       *[other] { $k } van de { $n } tabellen zijn gevuld
    }
filled-subtitle = Per tabel welk deel van de verplichte cellen bekend is
filled-known = bekend
filled-unknown = onbekend of leeg
filled-needed = vet: nodig voor een volledig verslag
filled-footer = { $rows ->
        [one] { $rows } rij
       *[other] { $rows } rijen
    } in { $k ->
        [one] { $k } tabel
       *[other] { $k } tabellen
    }, zoals getypt
filled-alt = { $title }, met samen { $rows } { $rows ->
        [one] rij
       *[other] rijen
    }. { $empty ->
        [0] Geen tabel is leeg.
       *[other] Zonder rijen: { $names }.
    }
