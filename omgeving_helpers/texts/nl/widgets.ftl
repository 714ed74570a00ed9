## Wat een lezer in een notebook kan proberen: keuzes, en wat er dan verandert.

title = Wat als?
note = Dit is een proef. Er wordt niets bewaard, en het rapport verandert niet.
start = Kies hierboven iets. Dan ziet u hier wat er verandert.
back = Terug naar hoe het is
shareable = Een proef staat alleen in de interne versie. Uit een verschil kan een lezer een mening aflezen.

as-it-is-value = zoals het is: { $value }
without-party = Denk een partij weg
    .none = geen: iedereen doet mee
without-programme = Denk een programma weg
    .none = geen: alle programma’s doen mee
forum = Welk overleg verandert?
    .none = kies een overleg
forum-level = Niveau
    .none = zoals het is
forum-up = Een vraag gaat door naar
    .none = zoals het is
    .nobody = geen ander overleg
forum-say = Wat mag het overleg?
    .none = zoals het is
party = Welke partij?
    .none = kies een partij
contact = Ander aanspreekpunt, en de partij weet dat
    .none = zoals het is
    .nobody = niemand

then = In deze proef:
now = Nu:
same = Dit blijft zo:
status-same = De stand van deze stap blijft: { $status }.
status-changed = De stand van deze stap wordt: { $status }. Nu is dat: { $was }.
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
