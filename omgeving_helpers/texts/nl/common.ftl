## Woorden die overal terugkomen.

unknown = onbekend
percent = { $number }{"\u00A0"}%
k-of-n = { $k } van de { $n }
range = { $low } tot { $high }
and-more = en nog { $k }
nearly-none = (vrijwel) geen
nearly-all = (vrijwel) alle
empty = leeg
