import Checks
import Testing

@Suite struct AllowedRoleTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("allowed-role", page("<a href=\"/\" role=\"heading\" aria-level=\"2\">Home</a>")) == [
        "1:110 <a> cannot have the role “heading”. Screen reader users are told one thing, and it does another. | "
          + "Take the role away, or use a <div> or a <button> where the role is meant."
      ])
  }

  @Test(arguments: [
    "<label role=\"note\">a</label>",
    "<input type=\"radio\" role=\"switch\">",
    "<ul role=\"note\"><li>a</li></ul>",
  ])
  func finds(_ html: String) {
    #expect(outcome("allowed-role", page(html)) == .failed)
  }

  @Test(arguments: [
    "<div role=\"note\">a</div>",
    "<input role=\"searchbox\">",
    "<h2 role=\"heading\">a</h2>",
  ])
  func leavesAlone(_ html: String) {
    #expect(findings("allowed-role", page(html)).isEmpty)
  }

  @Test func passes() {
    #expect(outcome("allowed-role", page("<a href=\"/\" role=\"button\">Home</a>")) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("allowed-role", page("<p>Text</p>")) == .inapplicable)
  }

  @Test(arguments: ["alt=Search", "aria-label=Search", "title=Search"])
  func imagesWithANameMayBeButtons(name: String) {
    #expect(findings("allowed-role", page("<img src=a.png role=button \(name)>")).isEmpty)
    #expect(findings("allowed-role", page("<img src=a.png role=button alt=\"\">")).count == 1)
  }
}
