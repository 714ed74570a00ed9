## Het regelboek in woorden: wat is gevonden, de staart met namen, wat u kunt doen, de titel en waarom u dit ziet.

possible = We weten niet of dit speelt: { $title }.
    .names = Vul aan bij: { $names }.
    .action = Vul de lege cellen in.
    .why = Er zijn lege cellen. Van hun inhoud hangt af of deze regel afgaat.
