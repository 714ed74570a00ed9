"""What a notebook cell calls: a page that knows programme, step, language and edition, and shows one section at a time.

It computes nothing and words nothing: answers come from ``answers``, pictures from ``figures``.
"""

from omgeving_helpers.display.opening import judged, open_page, open_portfolio
from omgeving_helpers.display.page import Page, PortfolioPage
from omgeving_helpers.display.parameters import checked_parameters, wrong_parameter
from omgeving_helpers.display.shown import END_OF_PAGE, RUN, Shown, answered, code_buttons

__all__ = [
    "END_OF_PAGE",
    "RUN",
    "Page",
    "PortfolioPage",
    "Shown",
    "answered",
    "checked_parameters",
    "code_buttons",
    "judged",
    "open_page",
    "open_portfolio",
    "wrong_parameter",
]
