import Checks
import Testing

@Suite struct StateValueTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("aria-value", page("<button aria-expanded=\"open\">Menu</button>")) == [
        "1:110 aria-expanded cannot be “open”. Browsers take no notice of it, and screen reader users are told nothing or something wrong. | "
          + "Write true or false, or take the attribute away."
      ])
  }

  @Test(arguments: [
    "<p aria-live=\"loud\">a</p>",
    "<div role=\"grid\" aria-colcount=\"2.5\"></div>",
    "<p aria-relevant=\"text noise\">a</p>",
    "<div role=\"slider\" aria-valuenow=\"some\"></div>",
    "<input aria-required=\"undefined\">",
    "<div role=\"scrollbar\" aria-valuenow=\"1\" aria-controls=\"nowhere\"></div>",
  ])
  func finds(_ html: String) {
    #expect(outcome("aria-value", page(html)) == .failed)
  }

  @Test(arguments: [
    "<div role=\"slider\" aria-valuenow=\"0.5\"></div>",
    "<div role=\"grid\" aria-colcount=\"-1\"></div>",
    "<p aria-relevant=\"text removals\">a</p>",
    "<p aria-describedby=\"nowhere\">a</p>",
    "<input role=\"combobox\" aria-expanded=\"false\" aria-controls=\"later\">",
    "<a href=\"/\" aria-current=\"page\">Home</a>",
  ])
  func leavesAlone(_ html: String) {
    #expect(findings("aria-value", page(html)).isEmpty)
  }

  @Test func passes() {
    #expect(outcome("aria-value", page("<button aria-expanded=\"TRUE\">Menu</button>")) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("aria-value", page("<button aria-expanded=\"\">Menu</button>")) == .inapplicable)
  }
}
