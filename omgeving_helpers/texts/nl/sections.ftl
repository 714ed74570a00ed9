## De namen van de onderdelen van het verslag.

reliability = Zo betrouwbaar is dit beeld
palette = Wie worden er geraakt?
entry = Waren ze op tijd?
support = Wie staat achter de oplossing?
consensus = Zien we hetzelfde?
signals = Wat valt op en wat kunt u doen?
