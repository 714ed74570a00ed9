## De ene bladzijde voor wie vier minuten heeft.

title = { $name } – op één bladzijde, { $edition }
facts = Fase: { $phase }. Peildatum: { $date }. { $cycle ->
        [0] Nog geen meting.
       *[other] Meting { $cycle }.
    }
that-was = Vorige meting: { $k_range } { $k_max ->
        [nearly_all] {""}
       *[other] van de{" "}
    }{ $n }.
decide = Beslis vandaag: { $decision }

# Feiten in de vakken
fact-shared_picture = { $k } van de { $n } groepen { $k ->
        [one] heeft
       *[other] hebben
    } een partij.
fact-shared_picture-unknown = Er staan nog geen partijen op de lijst.
fact-interaction_model = { $k } van de { $n } belangrijke { $n ->
        [one] partij
       *[other] partijen
    } { $k ->
        [one] praat
       *[other] praten
    } mee in een overleg.
fact-interaction_model-unknown = We weten niet wie meepraat in een overleg.
fact-pdca = { $k } van de { $n } { $n ->
        [one] partij die nu nodig is, doet
       *[other] partijen die nu nodig zijn, { $k ->
            [one] doet
           *[other] doen
        }
    } mee.
fact-pdca-unknown = We weten niet wie er in deze fase meedoet.
fact-anchoring = { $k } van de { $n } { $n ->
        [one] partij kent haar
       *[other] partijen { $k ->
            [one] kent haar
           *[other] kennen hun
        }
    } eerste aanspreekpunt.
fact-anchoring-unknown = We weten niet wie een aanspreekpunt heeft.
tile-in_order = Geen regel vraagt hier aandacht.

# Nu doen
urgent = Nu doen
urgent-none = Er is niets dat nu moet gebeuren.
urgent-more = En nog { $k }.
names = Het gaat om: { $names }.
names-more = Het gaat om: { $names } en nog { $k }.

# Gevraagd besluit
decisions = Gevraagd besluit
decisions-none = Er wordt nu geen besluit van u gevraagd.
decision-P07 = { $reason ->
        [no_agenda] zet ‘{ $what }’ op de agenda.
        [no_decision] leg vast wat er over ‘{ $what }’ is besloten.
       *[other] bespreek ‘{ $what }’ met externe partijen.
    }
decision-P06 = neem het besluit voor ‘{ $what }’ eerder, of verschuif de mijlpaal.
decision-I05 = kies wie beslist over ‘{ $what }’.
decision-I06 = wijs aan wie beslist over ‘{ $what }’.
decision-who = Wie: { $who }.
decision-who-unknown = Wie: dat staat er niet bij.
decision-when = Uiterlijk: { $when }.
decision-when-now = Wanneer: zo snel mogelijk.

# Bel deze week
calls = Bel deze week
calls-none = Er is niemand die u deze week moet bellen.
call-G06 = ‘Wat hebt u nodig om achter de oplossing te staan?’
call-P04 = ‘Wat is er voor u veranderd?’
call-G07 = ‘Staat u achter de oplossing?’

# Goed nieuws en verschil
good-news = Goed nieuws
good-news-none = Geen enkele regel vond deze keer goed nieuws.
changes = Verschil
change-cycle = Sinds de vorige meting: { $new } { $new ->
        [one] signaal
       *[other] signalen
    } erbij, { $gone } weg.
change-cycle-none = Er is geen vorige meting om mee te vergelijken.
change-correction = Door uw correctie: { $new } { $new ->
        [one] signaal
       *[other] signalen
    } erbij, { $gone } weg.
change-thresholds = Door andere drempels: { $new } { $new ->
        [one] signaal
       *[other] signalen
    } erbij, { $gone } weg.
change-joined = Erbij: { $names }.
change-left = Afgehaakt: { $names }.

# Betrouwbaarheid
reliability = Betrouwbaarheid
reliability-shares = Van de { $n } { $n ->
        [one] cijfer
       *[other] cijfers
    } is { $asked } gevraagd, { $estimate } eigen inschatting en { $document } uit documenten.
reliability-no-scores = Er zijn nog geen cijfers.
reliability-unknown = Van { $k ->
        [one] { $k } belangrijke partij
       *[other] { $k } belangrijke partijen
    } kennen we het antwoord over steun niet.
reliability-panels = { $k ->
        [one] Er is { $k } klein panel.
       *[other] Er zijn { $k } kleine panels.
    }

# Wat is er veranderd
changed = Wat is er veranderd?
changed-question = Welke signalen kwamen erbij, en welke vervielen?
changed-cycle = Sinds de vorige meting (meting { $cycle }, { $date })
changed-report = Sinds het vorige verslag ({ $date })
changed-nothing = Er veranderde geen signaal.
changed-first = Er is nog geen vorige meting en geen vorig verslag om mee te vergelijken.
changed-answer = Sinds de vorige meting { $new ->
        [0] kwam er geen signaal
        [one] kwam er { $new } signaal
       *[other] kwamen er { $new } signalen
    } bij en { $gone ->
        [0] verviel er geen.
        [one] verviel er { $gone }.
       *[other] vervielen er { $gone }.
    }
changed-new = Erbij
changed-gone = Weg
why-correction = Door uw correctie
why-thresholds = Door andere drempels
why-since_previous = Sinds de vorige meting
why-explained-correction = Deze signalen veranderden omdat gegevens van toen zijn verbeterd. Dat is geen vooruitgang of achteruitgang.
other-version = Het vorige verslag is met een andere versie van dit pakket gemaakt.
other-thresholds = { $k ->
        [one] Deze drempel is anders dan in het vorige verslag: { $names }.
       *[other] Deze drempels zijn anders dan in het vorige verslag: { $names }.
    }
cell-then = { $place }: { $column } was { $then }, en is nu { $now }.
