## Veel verslagen in één keer: waarom ze gemaakt worden, hoe ver het is, en wat ervan kwam.

why = { $programme }: { $why }
because-new = er is nog geen verslag.
because-changed = veranderd sinds het vorige verslag: { $names }.
because-damaged = bestanden van het verslag zijn weg of veranderd: { $names }.
because-incomplete = de vorige keer konden niet alle programma’s mee.
because-forced = u vroeg om een nieuw verslag.
because-unchanged = Er is niets veranderd.
progress-all = { $done } van { $of } klaar
progress-seconds = { $done } van { $of } klaar, nog ongeveer { $left } s
progress-minutes = { $done } van { $of } klaar, nog ongeveer { $left } min
not-made = { $programme }: geen nieuw verslag. { $why }
has-errors = { $k ->
        [one] Er is { $k } fout in de tabellen.
       *[other] Er zijn { $k } fouten in de tabellen. De eerste:
    } { $first }
same-id = Dit programma heeft dezelfde id als { $others }. Geef elk programma een eigen programma_id.
left-out = niet meegenomen, want er zijn fouten in de tabellen.
own-error = Er ging iets mis in het pakket zelf ({ $why }). Meld dit, en probeer het opnieuw.
ordinary = { $programme }: de snelle weg lukte niet ({ $why }). Het gaat verder met een gewone kernel.
late = Het notebook { $notebook } duurde langer dan { $seconds } seconden en is gestopt. Het vorige verslag is niet veranderd.
died = De kernel stopte voordat het verslag af was. Het vorige verslag is niet veranderd.
not-whole = Het verslag was niet compleet. Het vorige verslag is niet veranderd.
tables-change = De tabellen veranderden steeds tijdens het maken. Sluit ze, en probeer het opnieuw.
held = Een andere opdracht maakt al verslagen in { $folder } ({ $holder }). Wacht tot die klaar is.
nothing-to-resume = In { $folder } is niets om mee verder te gaan. Begin met: omgeving report
among-tables = De verslagen kunnen niet in { $folder } staan, want dat is een plaats voor tabellen. Kies met --output een andere map.
bad-jobs = ‘{ $found }’ kan niet. Schrijf een getal vanaf 1.
no-notebooks = In { $folder } staan niet alle notebooks. Er ontbreekt: { $names }.
line-failed = mislukt: { $programme }. { $why }
line-in-part = deels: { $programme }. { $why }
more-failed = en nog { $k } programma’s; zie summary.csv
counts = { $made ->
        [one] { $made } verslag gemaakt
       *[other] { $made } verslagen gemaakt
    }, { $unchanged } overgeslagen (niets veranderd), { $failed ->
        [0] alles gelukt.
       *[other] { $failed } niet gelukt.
    }
result-made = gemaakt
result-unchanged = overgeslagen
result-failed = mislukt
column-programme = programma
column-language = taal
column-edition = versie
column-result = resultaat
column-why = reden
column-seconds = seconden
column-report = verslag
fact-asked = de gevraagde peildatum of meting
fact-environment = de geïnstalleerde pakketten
fact-package = het pakket omgeving zelf
and-more = nog { $k }
