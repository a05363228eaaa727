import Checks
import Testing

@Suite struct MenuItemNameTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("menu-item-name", page("<div role=\"menu\"><div role=\"menuitem\"></div></div>")) == [
        "1:127 A menu item has no words. Screen reader users cannot tell what it does. | "
          + "Write what the item does inside it, or name it with aria-label."
      ])
  }

  @Test func passes() {
    #expect(
      outcome("menu-item-name", page("<div role=\"menu\"><div role=\"menuitem\">Print</div></div>"))
        == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("menu-item-name", page("<p>No menu</p>")) == .inapplicable)
  }
}
