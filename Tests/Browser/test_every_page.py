"""What must be true of every page."""

from urllib.parse import urljoin

import pytest

from reports import nothing
from visits import DESKTOP, PHONE, WITHOUT_SCRIPT

WAYS = pytest.mark.parametrize("way", [DESKTOP, PHONE], ids=["desktop-light", "320px-dark"])


@WAYS
def test_axe_finds_nothing(visitor, page, way):
    nothing(visitor.visit(page).looks[way].violations)


@WAYS
def test_nothing_scrolls_sideways(visitor, page, way):
    nothing(visitor.visit(page).looks[way].overflowing)


@WAYS
def test_words_in_charts_are_whole_and_apart(visitor, page, way):
    nothing(visitor.visit(page).looks[way].cut_words)


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
