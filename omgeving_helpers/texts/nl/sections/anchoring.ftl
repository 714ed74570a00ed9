## De namen van de onderdelen van stap 4.

levels = Hoe ver zijn we?
    .basis = feiten uit de tabel verankering, met ons oordeel over het niveau
tasks = Wie doet wat?
    .basis = feiten uit de tabel verankering
contacts = Kent elke partij haar aanspreekpunt?
    .basis = feiten uit de lijst van partijen
contact-list = De lijst om te versturen
    .basis = feiten uit de lijst van partijen
