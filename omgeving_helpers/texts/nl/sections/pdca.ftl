## De namen van de onderdelen van stap 3.

rhythm = Houden we het ritme vast?
    .basis = feiten: datums en tellingen van antwoorden
questions = De drie vragen
    .basis = feiten over wie meedoet, en meningen van partijen, geteld
drift = Is het beeld nog gedeeld?
    .basis = meningen van partijen, geteld
movers = Wie kwam erbij, wie haakte af?
    .basis = meningen van partijen over de oplossing
agenda = Sluit de agenda aan op de planning?
    .basis = feiten: datums uit planning en agenda
waiting = Wie wacht nog op antwoord?
    .basis = feiten: datums uit de agenda
