exercise-4-1 =
    .title = Bij wie kan een partij terecht?
    .question = Welke partijen hebben geen eerste aanspreekpunt? En welke partijen kennen hun aanspreekpunt niet?
    .none-yet = Heeft geen aanspreekpunt
    .none-yet-box = { $choice } (heeft geen)
    .not-known = Kent het aanspreekpunt niet
    .not-known-box = { $choice } (kent niet)
    .right = Zonder aanspreekpunt: { $without }. Wel een aanspreekpunt, maar het niet kennen: { $unknown }.
    .swapped = U hebt de twee lijsten verwisseld.
    .other-list = { $name } hoort in de andere lijst. { $list ->
        [none-yet] Er is een aanspreekpunt, maar de partij kent het niet.
       *[other] Er is helemaal geen aanspreekpunt om te kennen.
    }
    .maybe = Van { $name } weten we niet of zij het aanspreekpunt kent. Dat is niet hetzelfde als nee.
    .fine = { $name } heeft een aanspreekpunt en kent het.
    .not-none = { $list ->
        [none-yet] Er zijn wel partijen zonder aanspreekpunt.
       *[other] Er zijn wel partijen die hun aanspreekpunt niet kennen.
    } Kijk in de tabel.
    .incomplete = { $list ->
        [none-yet] In de lijst zonder aanspreekpunt
       *[other] In de lijst van wie het niet kent
    } { $k ->
        [one] ontbreekt nog één partij.
       *[other] ontbreken nog { $k } partijen.
    }
    .hint-1 = Het beeld heeft vier soorten vakken. Lees eerst wat elk vak betekent.
    .hint-2 = ‘Onbekend’ is iets anders dan ‘kent het niet’.
    .hint-3 = Zoek eerst de partijen zonder rol. Zoek daarna wie een rol heeft die zij niet kent.
    .goal = het verschil zien tussen geen aanspreekpunt, een onbekend aanspreekpunt, en niet weten.
    .talk = Welke van deze partijen belt u maandag? Wie belt er, en met welke eerste zin?
    .mistakes = ‘onbekend’ lezen als ‘nee’. De twee lijsten door elkaar halen.
    .trouble = de lijst is lang. Verdeel hem: de een doet de eerste helft, de ander de tweede.

exercise-4-2 =
    .title = Van één afdeling naar allemaal
    .question = Verdeel de taken zo dat geen onderdeel meer dan 40{"\u00A0"}% heeft, en elke taak een eigenaar heeft.
    .tasks = De taken
    .right = Elke taak heeft een eigenaar, en geen onderdeel heeft te veel. Er doen nu { $k } onderdelen mee.
    .no-owner = { $k ->
        [one] Eén taak heeft nog geen eigenaar.
       *[other] { $k } taken hebben nog geen eigenaar.
    } Kies bij elke taak een onderdeel.
    .too-much = Het onderdeel { $unit } heeft nu { $k } van de { $n } taken. Dat is meer dan 40{"\u00A0"}%.
    .hint-1 = Reken eerst uit hoeveel taken 40{"\u00A0"}% is.
    .hint-2 = Begin met een taak die een ander onderdeel nu al half doet.
    .hint-3 = Met drie onderdelen lukt het al.
    .goal = zien dat omgevingsmanagement werk van de hele organisatie is.
    .talk = Welke taak gaf u het eerst weg? Wat moet dat onderdeel daarvoor kunnen?
    .mistakes = alles verdelen over twee onderdelen. Een taak leeg laten omdat niemand past.
    .trouble = er zijn veel goede antwoorden. Het antwoord hieronder is er één van.
