## Van artikel naar antwoord: wat het artikel vraagt, en waar het antwoord staat.

title = Van artikel naar antwoord
intro = De aanleiding voor deze methode was een artikel van Natasja Stet en Samantha Rolefes (PA Consulting) over omgevingsmanagement bij digitalisering. Dat wij het noemen, is geen aanbeveling van hun kant. Hieronder staat wat het artikel zegt, in onze eigen woorden, en waar u het antwoord vindt. Staat er ‘nog niet’, dan is dat deel nog niet gemaakt.
notebooks = De notebooks:
answered = { $n ->
        [0] De lijst met eisen is leeg.
        [one] { $k } van de { $n } zin uit het artikel heeft een antwoord.
       *[other] { $k } van de { $n } zinnen uit het artikel { $k ->
            [one] heeft
           *[other] hebben
        } een antwoord.
    }
number = Nummer
kind = Soort
asks = Wat het artikel zegt
where = Waar u het antwoord vindt
rules = Regels die erop letten
not-yet = nog niet
no-rule = geen
only-rules = bij de signalen
rule = { $code } { $title }
sections = { $notebook }: { $names }
notebook-start = Start
notebook-shared_picture = Stap 1
notebook-interaction_model = Stap 2
notebook-pdca = Stap 3
notebook-anchoring = Stap 4
notebook-portfolio = Portfolio
part-lead = Kop en aanleiding
part-inward = Te veel naar binnen gericht
part-shared_picture = Stap 1, gedeeld beeld
part-interaction_model = Stap 2, interactiemodel
part-pdca = Stap 3, bijsturen
part-anchoring = Stap 4, verankering
part-close = Slot en bron
