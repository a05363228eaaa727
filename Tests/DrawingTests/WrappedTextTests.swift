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

  @Test(arguments: ["−7,196,659,340.7", "£123,456,789,012", "1,234,567.8%"])
  func aNumberIsNeverBroken(_ number: String) {
    let text = WrappedText("Lower limit \(number)", limit: 60, fontSize: 16)
    #expect(text.lines.last == number)
    #expect(text.width > 60)
  }

  @Test func aNumberInALongWordStaysWhole() {
    let text = WrappedText("Districtwithoutanyspaces12,345(provisional)", limit: 80, fontSize: 16)
    #expect(text.lines.joined() == "Districtwithoutanyspaces12,345(provisional)")
    #expect(text.lines.contains { $0.contains("12,345") })
  }
}
