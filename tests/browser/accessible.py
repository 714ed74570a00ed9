"""What every page must be in a browser: accessible with every folded part opened, quiet, and not wider than its window.

The contrast of colours is nine tenths of what axe costs, and says the same of every row of a table. So it looks at one
element of each kind: the same tags, classes, colours, size and weight from the body down.
"""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]
ALL_BUT_CONTRAST = {
    "runOnly": {"type": "tag", "values": TAGS},
    "rules": {"color-contrast": {"enabled": False}},
    "resultTypes": ["violations"],
}
CONTRAST = {"runOnly": {"type": "rule", "values": ["color-contrast"]}, "resultTypes": ["violations"]}
MARK_ONE_OF_EACH_KIND = """() => {
  const seen = new Set(), kinds = new Map();
  const kind = (e) => {
    if (!e || e === document.documentElement) return "";
    if (!kinds.has(e)) {
      const s = getComputedStyle(e);
      const own = [e.tagName, e.className, s.color, s.backgroundColor, s.fontSize, s.fontWeight, s.opacity];
      kinds.set(e, kind(e.parentElement) + "/" + own.join(" "));
    }
    return kinds.get(e);
  };
  document.querySelectorAll("[data-kind]").forEach((e) => e.removeAttribute("data-kind"));
  for (const e of document.body.querySelectorAll("*")) {
    if (![...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()) || seen.has(kind(e))) continue;
    seen.add(kind(e));
    e.setAttribute("data-kind", "");
  }
  return seen.size;
}"""


def violations(view):
    """What axe-core finds, with every folded part opened: the rule and where it is broken."""
    view.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    kinds = view.evaluate(MARK_ONE_OF_EACH_KIND)
    rest = Axe().run(view, options=ALL_BUT_CONTRAST).response
    contrast = Axe().run(view, context={"include": [["[data-kind]"]]}, options=CONTRAST).response
    assert len(rest["passes"]) > 10
    assert kinds > 10
    assert contrast["passes"] or contrast["violations"]
    return [(v["id"], v["nodes"][0]["html"][:120]) for v in (*rest["violations"], *contrast["violations"])]


def assert_accessible(view, asked):
    """No violation, no request, and no sideways scrolling of the page."""
    assert violations(view) == []
    assert asked == []
    assert view.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def narrow(view):
    """The same page 320 pixels wide: what someone sees who enlarges it to 400 %."""
    view.set_viewport_size({"width": 320, "height": 900})
