"""Opens each page once and keeps what was seen, so that many tests can ask about one visit."""

from dataclasses import dataclass, field
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser
from playwright.sync_api import Page as Tab

from built_site import Page

PROBES = (Path(__file__).parent / "probes.js").read_text(encoding="utf-8")
# Every rule, those that are off or experimental too, but one: “p-as-heading” takes the titles of figures, the first lines
# of their captions, for headings that lost their element.
RARE_RULES = [
    "color-contrast-enhanced", "css-orientation-lock", "focus-order-semantics", "hidden-content",
    "identical-links-same-purpose", "label-content-name-mismatch", "meta-refresh-no-exceptions", "table-fake-caption",
    "target-size", "td-has-header",
]
AXE_OPTIONS = {
    "resultTypes": ["violations"], "preload": False, "rules": {rule: {"enabled": True} for rule in RARE_RULES}}

# Ways of opening a page.
USUAL = "usual"
WITHOUT_SCRIPT = "without script"
RESTYLED = "restyled"
CONTEXTS = {
    USUAL: {},
    WITHOUT_SCRIPT: {"java_script_enabled": False},
    # The site's own Content-Security-Policy would refuse the styles that a test puts in.
    RESTYLED: {"bypass_csp": True},
}

# Ways of looking at an open page: window width in pixels, and colour scheme.
LOOKS = [(width, colours) for width in (1280, 320) for colours in ("light", "dark")]


@dataclass
class Look:
    """What was seen of a page at one width."""

    violations: list[str]
    overflowing: list[str]
    cut_words: list[str]
    misplaced: list[str]


@dataclass
class Visit:
    """What was seen of a page."""

    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    text: str = ""
    out_of_order: list[str] = field(default_factory=list)
    looks: dict[tuple, Look] = field(default_factory=dict)


class Visitor:
    """Keeps one tab for each way of opening a page, and every visit made."""

    def __init__(self, browser: Browser, address: str):
        self.browser = browser
        self.address = address
        self.tabs: dict[str, Tab] = {}
        self.visits: dict[str, Visit] = {}
        self.seen = Visit()

    def visit(self, page: Page) -> Visit:
        """Looks the page over, or recalls the visit if it was made before."""
        if page.address not in self.visits:
            self.visits[page.address] = self.look_over(page)
        return self.visits[page.address]

    def look_over(self, page: Page) -> Visit:
        tab = self.open(page)
        seen = self.seen
        seen.text = tab.evaluate("document.body.innerText")
        tab.evaluate("probes.openDetails()")
        seen.out_of_order = tab.evaluate("probes.outOfOrder()")
        tab.evaluate(Axe().axe_script)
        seen.looks = {way: look(tab, *way) for way in LOOKS}
        return seen

    def open(self, page: Page, way: str = USUAL, width: int = 1280) -> Tab:
        """Opens the page, ready to be asked things."""
        tab = self.tab(way)
        self.seen = Visit()
        tab.emulate_media(color_scheme="light", media="screen")
        tab.set_viewport_size({"width": width, "height": 900})
        tab.goto(self.address + page.address)
        tab.evaluate(PROBES)
        return tab

    def tab(self, way: str = USUAL) -> Tab:
        if way not in self.tabs:
            context = self.browser.new_context(reduced_motion="reduce", **CONTEXTS[way])
            tab = self.tabs[way] = context.new_page()
            tab.on("request", lambda request: self.seen.requests.append(request.url))
            tab.on("requestfailed", self.miss)
            tab.on("pageerror", lambda error: self.seen.complaints.append(str(error)))
            tab.on("console", self.hear)
        return self.tabs[way]

    def miss(self, request) -> None:
        # An icon that was still on its way when the tab went to the next page is not missing.
        if request.failure != "net::ERR_ABORTED":
            self.seen.complaints.append(f"could not load {request.url}")

    def hear(self, line) -> None:
        if line.type in ("error", "warning"):
            self.seen.complaints.append(line.text)


def look(tab: Tab, width: int, colours: str) -> Look:
    tab.set_viewport_size({"width": width, "height": 900})
    tab.emulate_media(color_scheme=colours)
    overflowing, cut_words, misplaced = tab.evaluate(
        "[probes.overflowing(), probes.cutChartWords(), probes.misplaced()]")
    found = tab.evaluate("options => axe.run(document, options)", AXE_OPTIONS)["violations"]
    return Look([describe(rule, node) for rule in found for node in rule["nodes"]], overflowing, cut_words, misplaced)


def describe(rule: dict, node: dict) -> str:
    advice = node["failureSummary"].splitlines()[-1].strip()
    return f"{rule['id']}: {rule['help']}\n    {node['html'][:200]}\n    {advice}"
