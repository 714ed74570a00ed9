## Wat een lezer in een notebook kan proberen: keuzes, en wat er dan verandert.

title = Wat als?
note = Dit is een proef. Er wordt niets bewaard, en het verslag verandert niet.
start = Kies hierboven iets. Dan ziet u hier wat er verandert.
back = Terug naar hoe het is
shareable = Een proef staat alleen in de interne versie. Uit een verschil kan een lezer een mening aflezen.

threshold = { $meaning } (nu { $value })
without-party = Denk een partij weg
    .hint = nu doet iedereen mee: typ of kies een naam
without-programme = Denk een programma weg
    .hint = nu doen alle programma’s mee: typ of kies een naam
forum = Welk overleg verandert?
    .hint = typ of kies een overleg
forum-level = Niveau
    .hint = zoals het is: typ of kies een niveau
forum-up = Een vraag gaat door naar
    .hint = zoals het is: typ of kies een overleg
    .nobody = geen ander overleg
forum-say = Wat mag het overleg?
    .hint = zoals het is: typ of kies een woord
party = Welke partij?
    .hint = typ of kies een naam
contact = Ander aanspreekpunt, en de partij weet dat
    .hint = zoals het is: typ of kies een rol
    .nobody = niemand

then = In deze proef:
now = Nu:
same = Dit blijft zo:
status-same = De stand van deze stap blijft: { $status }.
status-changed = De stand van deze stap wordt: { $status }. Nu is dat: { $was }.
picture = Zo ziet het er in deze proef uit:
signals-same = De signalen blijven gelijk.
signals-come = { $k ->
        [one] Dit signaal komt erbij:
       *[other] Deze { $k } signalen komen erbij:
    }
signals-gone = { $k ->
        [one] Dit signaal vervalt:
       *[other] Deze { $k } signalen vervallen:
    }

code-show = Toon de code
code-hide = Verberg de code
code-menu = Alleen de code klapt in; wat is gevonden blijft staan. Het kan ook in het menu: View, Expand All Code.
