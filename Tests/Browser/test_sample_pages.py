"""Slower questions, asked of a few pages that between them show every part of the site."""

import pytest

from reports import nothing
from visits import RESTYLED, USUAL

# WCAG 2.2, success criterion 1.4.12.
WIDE_TEXT_SPACING = """
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }
"""
DOUBLE_TEXT = "html { font-size: 200% !important }"


# WCAG asks for double text in a usual window only: in a narrow one, text is already as large as the window allows.
@pytest.mark.parametrize(
    ("style", "width"), [(WIDE_TEXT_SPACING, 1280), (WIDE_TEXT_SPACING, 320), (DOUBLE_TEXT, 1280)],
    ids=["wide-spacing", "wide-spacing-320px", "double-text"])
def test_no_words_are_cut_off_when_text_grows(visitor, sample_page, style, width):
    tab = open_page(visitor, sample_page, RESTYLED, width)
    tab.add_style_tag(content=style)
    nothing(tab.evaluate("probes.overflowing()"))
    nothing(tab.evaluate("probes.clipped()"))


def test_every_stop_of_the_tab_key_can_be_seen(visitor, sample_page):
    tab = open_page(visitor, sample_page, USUAL)
    count = tab.evaluate("probes.rememberFocusable()")
    reached = set()
    for _ in range(count):
        tab.keyboard.press("Tab")
        stop = tab.evaluate("probes.focused()")
        if stop is None:
            break
        assert stop["marked"], f"nothing shows that this has the focus: {stop['name']}"
        assert stop["inView"], f"this has the focus out of sight: {stop['name']}"
        reached.add(stop["index"])
    missed = tab.evaluate(
        "reached => probes.focusable.filter((e, i) => !reached.includes(i) && probes.isShown(e)).map(e => probes.name(e))",
        list(reached))
    nothing(missed)


def test_prints_to_pdf(visitor, sample_page):
    tab = open_page(visitor, sample_page, USUAL, width=718)  # A4 with margins of 1 cm
    tab.emulate_media(media="print")
    assert tab.locator("h1").first.is_visible()
    nothing(tab.evaluate("probes.overflowing()"))
    nothing(tab.evaluate("probes.overprinted()"))
    nothing(tab.evaluate("probes.brokenTableWords()"))
    paper = tab.pdf(format="A4", margin={side: "1cm" for side in ("top", "right", "bottom", "left")})
    assert paper.startswith(b"%PDF-") and len(paper) > 5000


def open_page(visitor, page, way, width=1280):
    tab = visitor.open(page, way, width)
    tab.evaluate("probes.openDetails()")
    return tab
