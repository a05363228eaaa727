import Testing

@testable import Markdown

@Suite("Hostile texts", .timeLimit(.minutes(2)))
struct HostileTextTests {
  /// A text of about a megabyte.
  static func repeated(_ text: String) -> String {
    String(repeating: text, count: 999_000 / text.utf8.count)
  }

  @Test(
    arguments: [
      "[", "![", "*a_", "a <!", "a <?", "`", "[^1]", "\"", "'a", "a@", "![[]()", "~*a_", "&", "www.a.b/)",
      "[a](b", "|`", "\\|",
      "(", ":", "http://a ", "<a b=\" ", "*", "_ a",
    ])
  func aMegabyteOfSpecialCharactersIsRefused(_ text: String) {
    let clock = ContinuousClock()
    var problems: [String] = []
    let time = clock.measure { problems = Rendering("Fine.\n\na" + Self.repeated(text)).problems }
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("3 text-too-tangled: The paragraph that starts here has ") == true)
    #expect(
      problems.first?.hasSuffix(
        " characters that Markdown gives a meaning, such as [ * _ \". → Split it with empty lines. To show text as it "
          + "stands, put a line ```text above it and a line ``` below.") == true)
    #expect(time < .seconds(10))
  }

  @Test func aCommentThatNeverEnds() {
    #expect(Rendering(Self.repeated("<!--")).shortProblems == ["1 text-too-tangled"])
  }

  @Test(arguments: [">", "> ", "- ", "1. ", "+ ", "* > "])
  func tenThousandNestedInOneLine(_ mark: String) {
    #expect(
      Rendering("a\n\n" + String(repeating: mark, count: 10_000) + "a").problems == [
        "3 nested-too-deep: Lists or quotes are nested more than 40 deep here. → Take the extra “>”, “-” or spaces out."
      ])
  }

  @Test func nestingOverManyLines() {
    let stairs = (0..<500).map { String(repeating: " ", count: $0 * 2) + "- a\n" }.joined()
    #expect(
      Rendering(stairs).problems == [
        "101 nested-too-deep: This line starts with 201 spaces. → Take the spaces out."
      ])
    let gentle = (0..<60).map { String(repeating: " ", count: $0 * 2) + "- a\n" }.joined()
    #expect(
      Rendering(gentle).problems == [
        "41 nested-too-deep: Lists, quotes or emphasis are nested more than 40 deep here. → Take the extra “>”, “-”, “*” "
          + "or spaces out."
      ])
  }

  @Test func emphasisNestedTooDeep() {
    let text = String(repeating: "*a ", count: 2000) + String(repeating: " a*", count: 2000)
    #expect(Rendering(text).shortProblems == ["1 nested-too-deep"])
  }

  @Test func tooLong() {
    let help = "Split it into chapters of a few thousand words."
    #expect(
      Rendering(String(repeating: "a ", count: 2_500_000), after: 3).problems == [
        "4 text-too-long: This text is 5000 kB long, too long for one page. → \(help)"
      ])
    #expect(
      Rendering(String(repeating: "[a]: b\n", count: 100_000)).problems == [
        "1 text-too-long: This text has 100000 lines, too many for one page. → \(help)"
      ])
  }

  @Test func tenThousandColumns() {
    let row = "|" + String(repeating: "a|", count: 10_000)
    let delimiter = "|" + String(repeating: "-|", count: 10_000)
    #expect(
      Rendering("Text.\n\n\(row)\n\(delimiter)\n\(row)\n").problems == [
        "4 table-too-large: This table has 10000 columns. → Nobody can read more than about ten. Publish the whole table as "
          + "a dataset in data/."
      ])
  }

  @Test func aTableThatFillsTheMemory() {
    let text = String(repeating: "a|", count: 99) + "a\n" + String(repeating: "-|", count: 99) + "-\n"
    #expect(
      Rendering(text + String(repeating: "x\n", count: 40_000)).problems == [
        "2003 table-too-large: The tables up to here have more than 200000 cells. → Publish a table of this size as a "
          + "dataset in data/."
      ])
  }

  @Test func aDefinitionThatFillsTheMemory() {
    let text =
      "[a]: " + String(repeating: "x", count: 400_000) + "\n\n"
      + String(repeating: "[a] b\n\n", count: 20_000)
    #expect(
      Rendering(text).problems == [
        "1 text-too-tangled: The link address written here is too long to be used so often. → Write a shorter address, with "
          + "an empty line after it."
      ])
  }

  @Test func realTextsPass() {
    let paragraph = String(
      repeating: "The board's “plan” (see [it](a.md)) is **good**: it *works* & more. ", count: 20)
    let table =
      "**Table: A**\n\n| a | b | c |\n| - | - | - |\n"
      + String(repeating: "| x | 1,000 | [c] |\n", count: 2000)
    let list = String(repeating: "- An item with a [link](a.md) and *more*.\n", count: 500)
    let fence = "```text\n" + String(repeating: "a: [\"b\", 'c', \"d\"]\n", count: 2000) + "```\n"
    let text = String(repeating: paragraph + "\n\n", count: 300) + table + "\n" + list + "\n" + fence
    #expect(text.utf8.count > 500_000)
    #expect(Rendering(text).problems == [])
  }

  @Test func manyFootnotesAndHeadings() {
    let marks = (0..<5000).map { "A[^\($0)].\n\n## Heading\n\n" }.joined()
    let notes = (0..<5000).map { "[^\($0)]: Note.\n\n" }.joined()
    let rendering = Rendering(marks + notes)
    #expect(rendering.problems == [])
    #expect(rendering.markdown.headings.last?.id == "heading-4999")
  }

  @Test func everySpecialCharacterIsCounted() {
    let special = (UInt8(0)...255).filter { SpecialCharacters.count($0) == 1 }
    #expect(String(decoding: special, as: UTF8.self) == "!\"&'()*:<@[\\]_`|~")
  }

  @Test func manyTextsAtOnceGiveTheSameBytes() async {
    let text = "~~a~~ | b\n\n| a |\n| - |\n| ~~b~~ |\n\nwww.example.org"
    let expected = Rendering(text).html
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<500 { group.addTask { Rendering(text).html == expected } }
      for await isSame in group { #expect(isSame) }
    }
  }
}
