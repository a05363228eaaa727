import Checks
import Testing

@Suite struct ServerImageMapTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("server-image-map", page("<a href=\"/map\"><img src=\"map.png\" alt=\"Map\" ismap></a>")) == [
        "1:125 Where this image is pressed decides where its link leads (ismap). People who use a keyboard cannot choose. | "
          + "Give each place its own link, as a list, or with <map> and <area>."
      ])
  }

  @Test func hasNothingToSay() {
    #expect(outcome("server-image-map", page("<img src=\"map.png\" alt=\"Map\" ismap>")) == .inapplicable)
  }
}
