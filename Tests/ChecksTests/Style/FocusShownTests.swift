import Checks
import Testing

@Suite struct FocusShownTests {
  private static let link = "<p><a href=\"#main\">Words</a></p>"

  private func outcome(_ css: String, _ body: String = link) -> Outcome? {
    report(page(body, head: "<style>\(css)</style>")).outcome(of: "focus-shown")
  }

  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("focus-shown", page(Self.link + Self.link, head: "<style>a:focus{outline:none}</style>")) == [
        "1:149 “Words” looks the same whether the keyboard is on it or not: its outline is taken away, and nothing takes "
          + "its place. People who use a keyboard do not see where they are. One more part is like this. | Take "
          + "“outline: none” away, or add a rule such as “:focus-visible { outline: 3px solid }”."
      ])
  }

  @Test(arguments: [
    "*{outline:0}", "*{outline:0 !important} a:hover{color:red}",
    "p{a{&:focus{outline-width:0;cursor:pointer}}}",
    ":focus-visible{outline:none;box-shadow:none}",
    "a:focus{outline:none} html:focus-within{scroll-behavior:smooth}",
  ])
  func findsOutlinesTakenAway(css: String) {
    #expect(outcome(css) == .failed)
  }

  @Test(arguments: [
    "", "a:focus:not(:focus-visible){outline:none}", "a:not(:focus-visible){outline:none}",
    "a:hover{outline:none}",
    "a:focus:active{outline:none}", "a:focus{outline:none;color:red}", "a:focus{outline:none;fill:red}",
    "*{outline:none} :focus-visible{box-shadow:0 0 0 2px}", "*{outline:none} p:focus-within{background:#ff0}",
    "a:focus{outline:none} a:focus-visible{outline:2px solid}", "*{outline:none} a:focus::after{content:'<'}",
    "@media print{a{outline:none}}", "a{outline:var(--ours)}", "p:has(a:focus){color:red} a{outline:0}",
  ])
  func anyChangeIsEnough(css: String) {
    #expect(outcome(css) == .passed)
  }

  @Test func whatAnElementSaysItselfCounts() {
    #expect(outcome("", "<button style=\"outline:none\">Send</button>") == .failed)
    #expect(outcome("", "<button style=\"outline:none\" onfocus=\"show()\">Send</button>") == .passed)
  }

  @Test func fieldsToWriteInShowACursor() {
    #expect(
      outcome("*{outline:none}", "<input aria-label=\"Name\"><div tabindex=\"-1\">Part</div>")
        == .inapplicable)
  }

  @Test func aClassThatNamesTheFocusMayBeSetByAScript() {
    #expect(outcome("a{outline:none} .is-focused a{color:red}") == .needsPerson)
  }
}
