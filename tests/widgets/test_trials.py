"""What if: a trial shows what the same files would show if they said so, and changes nothing."""

from __future__ import annotations

import csv
import re
from datetime import date
from fractions import Fraction

import pytest
from build import ROOT, analysis, forum, member, parties, party, programme, scores, statement, together

from omgeving_helpers import open_page, open_portfolio, read_programme
from omgeving_helpers.signals import judge
from omgeving_helpers.steps.analysis import STEPS, Analysis, analyse
from omgeving_helpers.steps.what_if import with_cells, with_threshold, without_party
from omgeving_helpers.texts import plain
from omgeving_helpers.widgets.controls import Amount
from omgeving_helpers.widgets.trial import Outcome, trial_box
from omgeving_helpers.widgets.trials import TRIALS

SAMPLES = sorted(path for path in (ROOT / "data" / "programmes").iterdir() if path.is_dir())
OF_A_PARTY = ("belangen", "metingen", "deelname", "besluiten", "baten", "stakeholders")
EVERY_TRIAL = list(TRIALS)


def seen(judgement):
    """Everything that a trial shows of a programme: statuses, and signals with their severity and values."""
    told = [(s.id, s.severity, {k: str(v) for k, v in s.finding.values.items()}) for s in judgement.signals]
    return {step: judgement.statuses[step].status for step in STEPS}, told


def edited(sample, folder, change):
    """A copy of a sample in which ``change(table, row)`` may alter a row or leave it out; its date stays."""
    target = folder / sample.name
    target.mkdir()
    for path in sample.glob("*.csv"):
        with path.open(encoding="utf-8-sig", newline="") as stream:
            rows = list(csv.DictReader(stream, delimiter=";"))
        with (target / path.name).open("w", encoding="utf-8-sig", newline="") as stream:
            writer = csv.DictWriter(stream, list(rows[0]), delimiter=";")
            writer.writeheader()
            writer.writerows(new for row in rows if (new := change(path.stem, dict(row))))
    now = analyse(read_programme(sample)).snapshot
    return judge(analyse(read_programme(target), cycle=now.cycle, reference_date=now.asked_date))


def without(gone):
    """A change that takes a party out of the files: its rows, and its name in other rows."""

    def change(table, row):
        if table in OF_A_PARTY and gone in {row.get("stakeholder_id"), row.get("partij")}:
            return None
        kept = {
            k: "|".join(i for i in v.split("|") if i != gone)
            for k, v in row.items()
            if k in {"spreekt_namens", "namens"}
        }
        named = {k: "" for k in ("ingebracht_door", "stakeholder_id", "eigen_partij") if row.get(k) == gone}
        return {**row, **kept, **named}

    return change


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda p: p.name)
def test_party_thought_away_is_a_party_that_is_not_in_the_files(sample, tmp_path):
    """Signals and statuses are those of the same files without the party and without its name."""
    situation = analyse(read_programme(sample)).situation
    gone = next(p.id for p in situation.parties if p.counts)
    brought_in = {row["brought_in_by"] for row in situation.rows("statements")}
    if gone in brought_in:  # a statement needs an origin, so it cannot be typed without one
        gone = next(p.id for p in situation.parties if p.id not in brought_in)
    tried = seen(judge(Analysis(without_party(situation, gone))))
    assert tried == seen(edited(sample, tmp_path, without(gone)))


def test_forum_changed_is_a_forum_typed_so(tmp_path):
    """Another level and another way up give the signals of the files that say so."""
    sample = SAMPLES[0]
    situation = analyse(read_programme(sample)).situation
    first, *_ = situation.rows("forums")
    cells = {"level": "operational", "escalates_to": None}
    tried = seen(judge(Analysis(with_cells(situation, "forums", first["forum_id"], cells))))

    def change(table, row):
        is_it = table == "overleggen" and row["overleg_id"] == first["forum_id"]
        return {**row, "niveau": "operationeel", "escaleert_naar": ""} if is_it else row

    assert tried == seen(edited(sample, tmp_path, change))


def test_threshold_changed_is_a_threshold_of_the_programme(tmp_path):
    """Another value gives the signals of a programme with that value in a list of its own."""
    tables = {"stakeholders": parties(5), "measurements": scores("3,3,3,4,2")}
    situation = analyse(programme(tmp_path, **tables)).situation
    tried = judge(Analysis(with_threshold(situation, "support_from", Fraction(3))))
    (tmp_path / "klein" / "drempels.csv").write_text("code;waarde\nsupport_from;3\n", encoding="utf-8")
    typed = judge(analyse(read_programme(tmp_path / "klein", data_root=ROOT / "data")))
    assert seen(tried) == seen(typed)
    assert tried.analysis.shared_picture.support.k == 4


def test_support_follows_the_party_thought_away():
    """Worked by hand: of four, three are on board; without S4 three of three, without S1 two of three."""
    now = analysis(stakeholders=parties(4), measurements=scores("5,4,4,1"))
    assert (now.shared_picture.support.k, now.shared_picture.support.n) == (3, 4)
    for gone, answer in (("S4", (3, 3)), ("S1", (2, 3)), ("S9", (3, 4))):
        support = Analysis(without_party(now.situation, gone)).shared_picture.support
        assert (support.k, support.n) == answer


def test_last_party_thought_away_leaves_nobody():
    """Without a party nothing is in order, and everything can still be shown."""
    now = analysis(stakeholders=parties(1), measurements=scores("5", date="2026-03-01"), statements=[statement(1)])
    outcome = Outcome("shared_picture", "consensus", judge(now), "nl", "nl")
    assert "weten we niet" in plain(outcome.html({"without-party": "S1"}))


def test_statement_keeps_its_place_and_loses_its_origin():
    """What a party brought in stays when the party is thought away."""
    now = analysis(stakeholders=parties(3), statements=[statement(1)], measurements=scores("5,5,5", "punt", punt="PT1"))
    rows = without_party(now.situation, "S1").rows("statements")
    assert [(row["statement_id"], row["brought_in_by"]) for row in rows] == [("PT1", None)]


def test_who_spoke_for_the_party_no_longer_does():
    """The name of the party is gone from lists of names."""
    now = analysis(stakeholders=[party(1), party(2, spreekt_namens="S1|S3"), party(3)])
    (spoken,) = {p.speaks_for for p in without_party(now.situation, "S1").parties if p.id == "S2"}
    assert spoken == ("S3",)


@pytest.mark.parametrize(("step", "name"), EVERY_TRIAL)
@pytest.mark.parametrize(("programme_id", "language"), [("data/examples/hostile", "nl"), ("data/examples/thin", "en")])
def test_every_choice_has_an_outcome(step, name, programme_id, language):
    """Whatever is chosen, a trial answers."""
    outcome = of(step, name, programme_id, language)
    for chosen in choices(outcome):
        html = str(outcome.html(chosen))
        assert "<script" not in html
        assert ("In deze proef:" in html or "Dit blijft zo:" in html) is (language == "nl")


def of(step, name, programme_id, language="nl"):
    """The outcome below a section of a sample."""
    where = {"data_root": str(ROOT / "data"), "language": language}
    path = str(ROOT / programme_id) if "/" in programme_id else programme_id
    page = open_portfolio(**where) if step == "portfolio" else open_page(path, step=step, **where)
    return Outcome(step, name, page.subject, language, page.typed_in)


def choices(outcome):
    """Both ends of every control, each together with the first name of the others."""
    names = {c.name: next(iter(c.values.values())) for c in outcome.controls if not isinstance(c, Amount)}
    for control in outcome.controls:
        is_amount = isinstance(control, Amount)
        ends = [Fraction(control.lowest), Fraction(control.highest)] if is_amount else list(control.values.values())
        yield from ({**names, control.name: value} for value in (ends[0], ends[-1]))


@pytest.mark.parametrize(("step", "name"), EVERY_TRIAL)
def test_no_words_but_ours_and_the_users(step, name):
    """In the pseudo-language every text of a control stands between the marks, names of the user aside."""
    outcome = of(step, name, "burger_rijk", "pseudo")
    for control in outcome.controls:
        assert control.title.startswith("⟦")
        assert isinstance(control, Amount) or control.hint.startswith("⟦")


def test_typed_text_is_escaped():
    """Markup in a name is text in the outcome and in the list of names."""
    now = judge(analysis(stakeholders=[party(1, naam="<b>A</b>"), party(2)], measurements=scores("5,1")))
    box = trial_box("anchoring", "contacts", now, language="nl", typed_in="nl")
    who, _ = fields(box)
    assert "<b>A</b>" in who.options
    who.value = "<b>A</b>"
    assert "&lt;b&gt;A&lt;/b&gt;" in shown(box)
    assert "<b>A" not in shown(box)


def fields(box):
    """The fields of a trial, from above to below."""
    return box.children[1:-2]


def shown(box):
    """What stands below the fields."""
    return box.children[-1].value


def test_two_parties_of_one_name_can_both_be_chosen():
    """The second of the same name gets a number."""
    now = judge(analysis(stakeholders=[party(1, naam="Raad"), party(2, naam="Raad")], measurements=scores("5,1")))
    (who, *_) = Outcome("shared_picture", "consensus", now, "nl", "nl").controls
    assert dict(who.values) == {"Raad": "S1", "Raad (2)": "S2"}


def test_back_to_how_it_is():
    """The button empties names, gives numbers their own value, and the outcome goes."""
    now = judge(analysis(stakeholders=parties(4), measurements=scores("5,4,4,1"), statements=[statement(1)]))
    box = trial_box("shared_picture", "consensus", now, language="nl", typed_in="nl")
    lead, who, median, _, back, below = box.children
    assert "Er wordt niets bewaard" in lead.value
    first = below.value
    who.value, median.value = "Partij 4", 2.0
    assert "In deze proef: </strong>" in below.value.replace("proef:", "proef: ").replace(": <", ": <")
    assert "Extern: 3 van de 3" in re.sub("<[^>]+>", "", below.value)
    back.click()
    assert (who.value, median.value, below.value) == ("", 4.0, first)


def test_number_outside_its_bounds_is_brought_back():
    """A score is 1 to 5; a threshold that a programme changed to something else keeps it within its bounds."""
    now = judge(analysis(stakeholders=parties(4), measurements=scores("5,4,4,1")))
    box = trial_box("shared_picture", "support", now, language="nl", typed_in="nl")
    score = box.children[1]
    score.value = 9
    assert score.value == 5.0


def test_name_half_typed_is_no_choice():
    """While the text is no name, the outcome waits."""
    now = judge(analysis(stakeholders=parties(4), measurements=scores("5,4,4,1")))
    (who, *_) = Outcome("shared_picture", "consensus", now, "nl", "nl").controls
    assert [who.meant(text) for text in ("", "Part", "Partij 4")] == [None, None, "S4"]


def test_first_contact_given_to_a_party():
    """Its sentence names role, deputy, and what rests on that role; nobody is a choice too."""
    rows = [party(1, aanspreekpunt="Loket", vervanger="Balie", aanspreekpunt_bekend="ja"), party(2, aanspreekpunt="")]
    outcome = Outcome("anchoring", "contacts", judge(analysis(stakeholders=rows)), "nl", "nl")
    _, contact = outcome.controls
    assert list(contact.values) == ["niemand", "Loket"]
    told = plain(outcome.html({"party": "S2", "contact": "Loket"}).striptags())
    assert "Het aanspreekpunt van Partij 2 is: Loket." in told
    assert "Het is het aanspreekpunt van 2 partijen. Daarvan zijn er 2 belangrijk." in told
    assert "Nu: Partij 2 heeft geen eerste aanspreekpunt." in told
    gone = plain(outcome.html({"party": "S1", "contact": ("nobody",)}).striptags())
    assert "In deze proef: Partij 1 heeft geen eerste aanspreekpunt." in gone


def test_forum_that_leads_to_itself_is_a_circle():
    """A trial is as strict as the rules: a way up that comes back is no way up."""
    now = judge(analysis(stakeholders=parties(2), forums=[forum(1), forum(2, escaleert_naar="O1")]))
    outcome = Outcome("interaction_model", "forums", now, "nl", "nl")
    assert "I09" in {s.code for s in outcome.trial.change(now, {"forum": "O1", "forum-up": "O1"}).signals}
    assert outcome.trial.change(now, {"forum": "O1"}) is now
    assert outcome.trial.change(now, {"forum-level": "strategic"}) is now


def test_programme_thought_away_and_threshold_moved():
    """Worked by hand: seven moments of three programmes are too much from seven; without one of them five are left."""
    of = {"reference_date": date(2026, 3, 31)}
    weeks = [f"2026-04-{day:02}" for day in (1, 7, 8, 14, 15, 21, 22)]
    now = together(member("a", weeks[:3]), member("b", weeks[3:5]), member("c", weeks[5:]), **of)
    change = Outcome("portfolio", "load", now, "nl", "nl").trial.change
    assert change(now, {}).portfolio.loads[0].total == 7
    overloaded = [change(now, {"overload_moments": Fraction(n)}).portfolio.loads[0].is_overloaded for n in (7, 8)]
    assert overloaded == [True, False]
    assert change(now, {"without-programme": "b"}).portfolio.loads[0].total == 5
    one = Outcome("portfolio", "load", together(member("a", weeks), **of), "nl", "nl")
    assert [control.name for control in one.controls] == ["overload_moments"]


def test_report_and_shareable_edition_have_no_trial():
    """A report and a run without a reader show nothing; the shareable edition says that a difference tells a view."""
    where = {"data_root": str(ROOT / "data")}
    assert open_page("burger_rijk", mode="report", **where).try_out("support") is None
    assert open_page("burger_rijk", mode="report", **where).switch_code() is None
    said = open_page("burger_rijk", edition="shareable", **where).try_out("support")
    assert "alleen in de interne versie" in str(said)
    page = open_page("burger_rijk", **where)
    assert (page.try_out("support"), page.switch_code()) == (None, None)
    with pytest.raises(KeyError):
        trial_box("shared_picture", "palette", page.subject, language="nl", typed_in="nl")


def test_answer_looks_at_each_rule_once(monkeypatch):
    """With thirty parties a choice works out what it shows, and not whether a signal hangs on one answer."""
    rows = [statement(n) for n in range(1, 13)]
    answers = [row for n in range(1, 13) for row in scores(",".join("3452" * 8)[:59], "punt", punt=f"PT{n}")]
    now = judge(analysis(stakeholders=parties(30), statements=rows, measurements=answers + scores("4," * 29 + "2")))
    tried = []
    monkeypatch.setattr("omgeving_helpers.signals.model.hangs_on_one_answer", lambda *found: tried.append(found))
    changed = {"without-party": "S30", "shared_minimum": Fraction(2)}
    assert Outcome("shared_picture", "consensus", now, "nl", "nl").html(changed)
    assert tried == []
