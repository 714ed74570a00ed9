"""The user's own list becomes a programme: suggest what everything is, have it confirmed once, lose nothing.

In reading order: ``lists``, ``marks`` and ``layout`` take the list apart, ``matching``, ``scales`` and ``persons``
suggest, ``proposal`` puts the suggestions in one ``mapping``, ``workbook`` shows it and ``agreed`` reads it back,
``memory`` finds it again for a next list, ``transfer`` makes rows, ``left`` names what finds no place, and ``made``
writes the programme. No check is made here: ``checks`` does.
"""
