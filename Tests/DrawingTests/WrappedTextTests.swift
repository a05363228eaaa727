import Drawing
import Testing

struct WrappedTextTests {
  @Test func breaksAtSpacesAndKeepsEveryWord() {
    let text = WrappedText("Community-led projects with young people at risk", limit: 150, fontSize: 16)
    #expect(text.lines == ["Community-led", "projects with", "young people at", "risk"])
    #expect(text.width <= 150)
  }

  @Test func breaksAWordThatIsWiderThanTheRoom() {
    let text = WrappedText("Llanfairpwllgwyngyllgogerychwyrndrobwll", limit: 100, fontSize: 16)
    #expect(text.lines.joined() == "Llanfairpwllgwyngyllgogerychwyrndrobwll")
    #expect(text.lines.count > 2)
    #expect(text.width <= 100)
  }

  @Test func anEmptyTextIsOneEmptyLine() {
    #expect(WrappedText("", limit: 100, fontSize: 16).lines == [""])
  }
}
