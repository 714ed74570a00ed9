## De regels over de gegevens zelf.

D01 = We kennen de mening van { $answered } van de { $n } belangrijke { $n ->
        [one] partij
       *[other] partijen
    } over de oplossing. Dat is te weinig voor een conclusie: { $k_range } { $k_max ->
        [one] partij staat
       *[other] partijen staan
    } erachter.
    .action = Vraag de andere partijen of ze achter de oplossing staan.
    .title = te weinig antwoorden over steun
    .why = Een te klein deel van de partijen die tellen, gaf een bekend antwoord op de vraag naar steun.

D04 = De tabel ‘{ $table }’ ontbreekt of is leeg. Daarom is het onderdeel ‘{ $section }’ leeg of niet compleet.
    .action = Vul de tabel in als u dit deel wilt zien.
    .title = een tabel ontbreekt of is leeg
    .why = De tabel is er niet, of er staat geen rij in.

D05 = ‘{ $name }’ lijkt één persoon te zijn, maar heeft cijfers voor een mening.
    .action = Vul als partij de organisatie of het bestuur in.
    .title = een partij lijkt één persoon te zijn
    .why = In de naam staat een woord voor één functie en geen woord voor een groep, en er is een cijfer gegeven.
