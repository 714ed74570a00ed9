## Onderdelen die elke stap heeft.

signals = Wat valt op en wat kunt u doen?
    .basis = regels die voor elk programma gelijk zijn
