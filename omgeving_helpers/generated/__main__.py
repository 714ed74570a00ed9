"""Make everything again that is generated: ``python -m omgeving_helpers.generated``."""

from omgeving_helpers.generated import ROOT, write_all

for path in write_all():
    print(path.relative_to(ROOT))
