"""What somebody typed wrongly in a notebook is answered by a sentence, never by a traceback."""

from __future__ import annotations

import nbformat
import pytest
from inprocess import ROOT
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

from omgeving_helpers.display import open_page
from omgeving_helpers.faults import InputError

SAMPLE = str(ROOT / "data" / "programmes" / "belastingformulier")


@pytest.mark.parametrize(
    ("parameters", "told"),
    [
        ({"reference_date": "31-12-2026"}, "parameters, kolom reference_date: ‘31-12-2026’ kan hier niet."),
        ({"edition": "intern"}, "Kies uit, of schrijf als: internal en shareable."),
        ({"language": "fr"}, "Kies uit, of schrijf als: nl en en."),
        ({"programme": "belastingformulie"}, "Bedoelt u ‘belastingformulier’?"),
        ({"cycle": 9}, "Meting 9 is er niet"),
        ({"cycle": 9, "language": "en"}, "Round 9 is not there"),
    ],
)
def test_wrong_parameter_is_a_sentence(parameters, told):
    """Each wrong value is named with what it can be, and the notebook shows just that."""
    with pytest.raises(InputError) as stopped:
        open_page(**{"programme": SAMPLE, "data_root": str(ROOT / "data"), **parameters})
    assert told in "\n".join(stopped.value._render_traceback_())


def test_notebook_shows_no_traceback():
    """In a real kernel the error of a wrong parameter is one line that says what to do."""
    source = f"import omgeving_helpers as o\no.open_page({SAMPLE!r}, edition='intern')"
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source)])
    with pytest.raises(CellExecutionError):
        NotebookClient(notebook, kernel_name="python3").execute()
    (output,) = [o for o in notebook.cells[0].outputs if o.output_type == "error"]
    assert len(output.traceback) == 1
    assert "internal en shareable" in output.traceback[0]
