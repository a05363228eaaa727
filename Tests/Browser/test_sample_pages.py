"""Slower questions, asked of a few pages that between them show every part of the site."""

from reports import nothing
from visits import RESTYLED, USUAL


def test_prints_to_pdf(visitor, sample_page):
    tab = open_page(visitor, sample_page, USUAL, width=718)  # A4 with margins of 1 cm
    tab.emulate_media(media="print")
    assert tab.locator("h1").first.is_visible()
    paper = tab.pdf(format="A4", margin={side: "1cm" for side in ("top", "right", "bottom", "left")})
    assert paper.startswith(b"%PDF-") and len(paper) > 5000
    tab.evaluate("probes.putAsideTurnedPages()")
    fits_on_paper(tab)


def test_turned_pages_hold_wide_tables(visitor, sample_page):
    tab = open_page(visitor, sample_page, USUAL, width=1009)  # A4 on its side with margins of 1.5 cm
    tab.emulate_media(media="print")
    fits_on_paper(tab)


def fits_on_paper(tab):
    nothing(tab.evaluate("probes.overflowing()"))
    nothing(tab.evaluate("probes.overprinted()"))
    nothing(tab.evaluate("probes.brokenTableWords()"))


def test_a_table_shows_that_it_goes_on(visitor, sample_page):
    tab = visitor.open(sample_page, width=320)
    tab.evaluate("probes.openDetails()")
    nothing(tab.evaluate("probes.unmarkedEdges()"))


def test_reads_from_right_to_left(visitor, sample_page):
    """The look mirrors: nothing is cut off or sticks out, wide or narrow."""
    for width in (1280, 320):
        tab = open_page(visitor, sample_page, RESTYLED, width)
        tab.evaluate("document.documentElement.dir = 'rtl'")
        nothing(tab.evaluate("probes.overflowing()"))
        nothing(tab.evaluate("probes.clipped()"))


def test_shows_where_the_focus_is_in_forced_colours(visitor, sample_page):
    """Backgrounds and shadows are gone there: only outlines and borders still show."""
    tab = visitor.open(sample_page, USUAL)
    tab.emulate_media(forced_colors="active")
    tab.evaluate("probes.rememberFocusable()")
    for _ in range(5):
        tab.keyboard.press("Tab")
        stop = tab.evaluate("probes.focused()")
        assert stop is None or stop["outlined"], f"nothing shows that this has the focus: {stop['name']}"
    tab.emulate_media(forced_colors="none")


def open_page(visitor, page, way, width=1280):
    tab = visitor.open(page, way, width)
    tab.evaluate("probes.openDetails()")
    return tab
