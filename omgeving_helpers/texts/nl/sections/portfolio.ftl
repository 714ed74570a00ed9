## De namen van de onderdelen van het verslag over meer programma’s.

load = Vragen we te veel van één organisatie?
    .basis = feiten: plekken in overleggen, vergaderdatums en keren per jaar
calendar = Waar botst het, en wat kan samen?
    .basis = feiten: vergaderdatums en metingen
standing = Hoe staan de programma’s ervoor?
    .basis = de stand van elke stap, zoals in het verslag van het programma zelf
faces = Wat komt een organisatie bij ons tegen?
    .basis = feiten: aanspreekpunten; in de interne versie ook meningen over steun
patterns = Wat komt steeds terug?
    .basis = de signalen van de programma’s, geteld
