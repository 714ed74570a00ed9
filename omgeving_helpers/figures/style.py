"""The one place for colours, sizes and line widths of pictures.

White on each colour of support has a contrast of at least 4.5 : 1, and the five differ for every kind of colour
blindness; printed grey the digit carries the difference. Grey is never green.
"""

WIDTH = 900.0
LEFT, RIGHT = 20.0, 12.0

INK = "#1a1a1a"
SOFT = "#595959"
LINE = "#bdbdbd"
TINT = "#f3efe4"
STRIPE = "#f4f4f4"
PAPER = "#ffffff"
UNKNOWN = "#6b6b6b"
ACCENT = "#b85c14"
BAD = "#7a2e00"
GOOD = "#003f73"
MIDDLE = "#3577ad"

SUPPORT = {1: "#7a2e00", 2: "#b85c14", 3: "#6b6b6b", 4: "#3577ad", 5: "#003f73"}

HEAT = ("#e3edf6", "#c6dbec", "#9fc2de")
"""From little to much, each light enough for dark text on it."""

TITLE, SUBTITLE, FOOTER = 17.0, 12.5, 11.0
LABEL, SMALL, DIGIT, AXIS_DIGIT, AXIS_WORD = 12.0, 10.5, 11.5, 14.0, 10.5
