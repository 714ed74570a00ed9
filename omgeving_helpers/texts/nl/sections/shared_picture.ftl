## De namen van de onderdelen van het verslag.

reliability = Zo betrouwbaar is dit beeld
    .basis = feiten: tellingen van antwoorden
palette = Wie worden er geraakt?
    .basis = feiten uit de lijst van partijen
force-field = Waar zit de kracht?
    .basis = ons oordeel over invloed en stoppen, en meningen van partijen
entry = Waren ze op tijd?
    .basis = feiten: datums
support = Wie staat achter de oplossing?
    .basis = meningen van partijen, geteld
consensus = Zien we hetzelfde?
    .basis = meningen van partijen, geteld
