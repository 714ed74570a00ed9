## Het gegevenswoordenboek in docs.

title = Gegevenswoordenboek
intro = Gemaakt uit het contract, versie { $version }. Een sterretje betekent: deze kolom moet er zijn. Intern en persoonlijk staan nooit in een deelbaar verslag.
row = Eén rij is { $row }. Sleutel: { $columns }.
needed = Nodig voor een volledig verslag.
optional = Mag ontbreken.
column = Kolom
other = Engels
kind = Soort en waarden
empty = Leeg betekent
meaning = Betekenis
seen = Wie ziet het
public = openbaar
internal = intern
personal = persoonlijk
