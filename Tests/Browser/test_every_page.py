"""What must be true of every page."""

from urllib.parse import urljoin

import pytest

from reports import nothing
from visits import LOOKS, RESTYLED, WITHOUT_SCRIPT

WAYS = pytest.mark.parametrize("way", LOOKS, ids=[f"{width}px-{colours}" for width, colours in LOOKS])

# WCAG 2.2, success criterion 1.4.12.
WIDE_TEXT_SPACING = """
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }
"""
DOUBLE_TEXT = "html { font-size: 200% !important }"


@WAYS
def test_axe_finds_nothing(visitor, page, way):
    nothing(visitor.visit(page).looks[way].violations)


@WAYS
def test_nothing_scrolls_sideways(visitor, page, way):
    nothing(visitor.visit(page).looks[way].overflowing)


@WAYS
def test_words_in_charts_are_whole_and_apart(visitor, page, way):
    nothing(visitor.visit(page).looks[way].cut_words)


def test_is_heard_in_an_order_that_makes_sense(visitor, page):
    """Skip link, header, main part, footer; each title before what it is the title of."""
    nothing(visitor.visit(page).out_of_order)


@WAYS
def test_looks_as_it_is_heard(visitor, page, way):
    """No style moves anything above or in front of what is heard before it (WCAG 2.2, success criterion 1.3.2)."""
    nothing(visitor.visit(page).looks[way].misplaced)


def test_browser_has_no_complaint(visitor, page):
    """No script error, nothing missing, nothing that breaks the Content-Security-Policy."""
    nothing(visitor.visit(page).complaints)


def test_nothing_is_asked_of_another_host(visitor, page):
    requests = visitor.visit(page).requests
    assert requests, "the page was not loaded"
    nothing([url for url in requests if not url.startswith((visitor.address, "data:"))])


def test_reads_the_same_without_javascript(visitor, page):
    without = visitor.open(page, WITHOUT_SCRIPT).evaluate("document.body.innerText")
    assert without == visitor.visit(page).text


# WCAG asks for double text in a usual window only: in a narrow one, text is already as large as the window allows.
@pytest.mark.parametrize(
    ("style", "width"), [(WIDE_TEXT_SPACING, 1280), (WIDE_TEXT_SPACING, 320), (DOUBLE_TEXT, 1280)],
    ids=["wide-spacing", "wide-spacing-320px", "double-text"])
def test_no_words_are_cut_off_when_text_grows(visitor, page, style, width):
    tab = visitor.open(page, RESTYLED, width)
    tab.evaluate("probes.openDetails()")
    tab.add_style_tag(content=style)
    nothing(tab.evaluate("probes.overflowing()"))
    nothing(tab.evaluate("probes.clipped()"))


def test_tab_key_stops_at_everything_in_order_and_each_stop_is_seen(visitor, page):
    """No trap either: after the last stop the focus leaves the page."""
    tab = visitor.open(page)
    tab.evaluate("probes.openDetails()")
    stops = []
    for _ in range(tab.evaluate("probes.rememberFocusable()")):
        tab.keyboard.press("Tab")
        stop = tab.evaluate("probes.focused()")
        assert stop, f"the focus left the page after {stops[-1:]}"
        assert stop["marked"], f"nothing shows that this has the focus: {stop['name']}"
        assert stop["inView"], f"this has the focus out of sight: {stop['name']}"
        assert not stops or stop["index"] > stops[-1]["index"], f"out of order: {stop['name']} after {stops[-1]['name']}"
        stops.append(stop)
    reached = [stop["index"] for stop in stops]
    nothing(tab.evaluate("reached => probes.missed(reached)", reached))
    tab.keyboard.press("Tab")
    trapped = tab.evaluate("probes.focused()")
    assert not trapped or trapped["index"] != reached[-1], f"the focus cannot leave {trapped['name']}"


def test_skip_link_comes_first_and_works(visitor, page):
    tab = visitor.open(page)
    tab.evaluate("probes.rememberFocusable()")
    tab.keyboard.press("Tab")
    first = tab.evaluate("probes.focused()")
    target = tab.evaluate("document.activeElement.getAttribute('href')")
    assert first["index"] == 0 and first["inView"], first
    assert (target or "").startswith("#"), f"the first stop is not a skip link: {first['name']}"
    tab.keyboard.press("Enter")
    # The browser follows the link a moment after the key; waiting for it is what makes this certain.
    tab.wait_for_function("target => location.hash === target", arg=target, timeout=5000)
    tab.keyboard.press("Tab")
    assert tab.evaluate("id => probes.focusIsInOrAfter(id)", target[1:]), tab.evaluate("probes.focused()")


def test_old_address_leads_to_a_page(visitor, redirect):
    tab = visitor.tab()
    old = visitor.address + redirect.address
    with tab.expect_navigation(url=lambda url: url != old) as arrival:
        tab.goto(old, wait_until="commit")
    assert arrival.value.ok, f"{redirect} leads to {arrival.value.url}, which does not exist"


def test_missing_page_is_explained_at_any_depth(visitor):
    tab = visitor.tab()
    answer = tab.goto(urljoin(visitor.address, "no/such/page/"))
    assert answer.status == 404
    assert tab.locator("h1").count() == 1
    styled = tab.evaluate("[...document.styleSheets].some((sheet) => sheet.cssRules.length > 0)")
    assert styled, "the page for missing pages loses its stylesheet in a folder"
