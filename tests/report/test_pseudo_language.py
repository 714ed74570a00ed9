"""In the pseudo-language every product text stands between ⟦ and ⟧; what shows outside is data, a number or a date."""

from __future__ import annotations

import base64
import re
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest
from inprocess import copy_of, page, portfolio_page

from omgeving_helpers.contract import find_table

USER = "жёлтый"
ALLOWED = re.compile(
    r"[\W\d_]|жёлтый|[жёлтый]+|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober"
    r"|november|december|S\d+|PT\d+|O\d+|csv|[a-z]+\.csv|jan|feb|mrt|apr|[A-Z]\d{2}"
)


def own_words(table, row):
    """Every text of the user in letters that no product text has; ids, values and dates stay."""
    for header in row:
        column = find_table(table).find_column(header)
        if row[header] and column is not None and column.item_kind in {"text", "role"}:
            row[header] = f"{USER} {USER}"
    if table == "programma":
        row["palet_nvt"] = f"kennisinstelling={USER}"
    return row


class Texts(HTMLParser):
    """The texts of a page in order, with titles of attributes, without what a user typed."""

    def __init__(self):
        super().__init__()
        self.found, self._hidden = [], 0

    def handle_starttag(self, tag, attrs):
        self._hidden += tag in {"bdi", "style"}
        for name, value in attrs:
            if name in {"alt", "title", "aria-label"} and value:
                self.found.append(value)
            if name == "src" and value.startswith("data:image/svg"):
                self.found += svg_texts(base64.b64decode(value.split(",", 1)[1]).decode())

    def handle_endtag(self, tag):
        self._hidden -= tag in {"bdi", "style"}

    def handle_data(self, data):
        if not self._hidden and data.strip():
            self.found.append(data.strip())


def svg_texts(svg):
    """The texts of a picture in order; one that was cut keeps its mark open, so it is closed here."""
    found = [e.text or "" for e in ElementTree.fromstring(svg).iter() if e.tag.endswith("text")]  # noqa: S314 - our own
    return [f"{t}⟧" if t.endswith("…") and t.count("⟦") > t.count("⟧") else t for t in found]


def outside(texts):
    """What stands outside the marks, over all texts in order: a sentence may go on in the next element."""
    left, depth = [], 0
    for text in texts:
        for sign in text:
            depth += sign == "⟦"
            if depth == 0:
                left.append(sign)
            depth -= sign == "⟧"
        left.append(" ")
        depth = max(depth, 0)
    return "".join(left)


@pytest.mark.parametrize("edition", ["internal", "shareable"])
@pytest.mark.parametrize("sample", ["belastingformulier", "uitkering_aanvragen"])
def test_no_text_outside_the_marks(tmp_path, sample, edition):
    """A report has no product text that does not come from the texts, the contract or the notebook."""
    reader = Texts()
    reader.feed(page(copy_of(sample, tmp_path, own_words), language="pseudo", edition=edition))
    assert sum(text.count("⟦") for text in reader.found) > 150
    assert set(ALLOWED.sub(" ", outside(reader.found)).split()) == set()


@pytest.mark.parametrize("edition", ["internal", "shareable"])
def test_no_text_outside_the_marks_over_several_programmes(tmp_path, edition):
    """The report over several programmes has no product text that comes from elsewhere, either."""
    for sample in ("belastingformulier", "uitkering_aanvragen", "burger_rijk"):
        copy_of(sample, tmp_path / "programmes", own_words)
    reader = Texts()
    reader.feed(portfolio_page(tmp_path, language="pseudo", edition=edition)[0])
    assert sum(text.count("⟦") for text in reader.found) > 100
    assert set(ALLOWED.sub(" ", outside(reader.found)).split()) == set()


def test_a_text_without_marks_is_found():
    """The test can fail: a bare word between marked ones is reported."""
    assert ALLOWED.sub(" ", outside(["⟦goed⟧ fout ⟦goed⟧", "3 maart"])).split() == ["fout"]
