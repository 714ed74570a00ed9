## De namen van de onderdelen van stap 2.

forums = Hoe ziet het overleg eruit?
    .basis = feiten uit de lijst van overleggen
seats = Wie praat waar mee?
    .basis = feiten uit de lijst van wie waar zit
raci = Wie beslist?
    .basis = feiten uit de lijst van besluiten
fellow = Hoe praten medeoverheden mee?
    .basis = feiten uit de lijst van wie waar zit
