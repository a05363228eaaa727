import Checks
import Testing

@Suite struct LabelInNameTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("label-in-name", page("<a href=\"/plan/\" aria-label=\"Read the strategy\">Our plan</a>")) == [
        "1:110 People see “Our plan”, but assistive technology calls it “Read the strategy”. People who speak to their computer say what they see, and nothing happens."
          + " | Take aria-label away, or begin it with the very words that people see."
      ])
  }

  @Test func passes() {
    #expect(
      outcome(
        "label-in-name",
        page(
          "<a href=\"/plan/\" aria-label=\"Our plan (2026), the strategy\">Our plan:</a> <button aria-label=\"Close\">×</button><button aria-label=\"Find a service\">Find <span hidden>me</span> a service</button>"
        )) == .passed)
  }

  @Test(arguments: [
    ("Search by date (YYYY-MM-DD)", "Search by date"), ("Non-standard", "nonstandard"),
    ("2,400", "2 400 people"),
    ("Don’t know", "Don't know"), ("Next…", "Next page"), ("A—B", "a b"),
  ])
  func hearsTheSameWords(label: String, name: String) {
    #expect(outcome("label-in-name", page("<button aria-label=\"\(name)\">\(label)</button>")) == .passed)
  }

  @Test(arguments: [
    ("It", "Italy"), ("Italy", "It aly"), ("2026", "20 26"), ("how are you", "are you how"),
    ("The plan", "plan"),
  ])
  func hearsOtherWords(label: String, name: String) {
    #expect(outcome("label-in-name", page("<button aria-label=\"\(name)\">\(label)</button>")) == .failed)
  }

  @Test func seesWhatAStylesheetShows() {
    let head = "<style>.aside { position: absolute; left: -9000px } .line { display: block }</style>"
    let body =
      "<button aria-label=\"Our plan\">Our <i class=\"aside\">old</i><i class=\"line\">plan</i></button>"
    #expect(outcome("label-in-name", page(body, head: head)) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("label-in-name", page("<a href=\"/plan/\">Our plan</a>")) == .inapplicable)
  }
}
