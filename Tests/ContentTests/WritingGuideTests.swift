import Diagnostics
import Foundation
import Markdown
import Testing
import Writing

@testable import Content

@Suite("The authoring guide on words")
struct WritingGuideTests {
  struct Pair: CustomStringConvertible, Sendable {
    let kind: String
    let bad: String
    let good: String
    var description: String { "\(kind): \(bad)" }
  }

  private static let heading = "### Let somebody read it: advice on words"

  /// The rows of the table of remarks.
  private static func pairs() throws -> [Pair] {
    let rows = try Guide().section(heading).drop { !$0.hasPrefix("| Kind of remark |") }.dropFirst(2)
    return rows.prefix { $0.hasPrefix("|") }.map { row in
      let cells = row.split(separator: "`").enumerated().filter { $0.offset % 2 == 1 }.map {
        String($0.element)
      }
      return Pair(kind: cells[0], bad: cells[1], good: cells[2])
    }
  }

  private func kinds(_ markdown: String) -> Set<String> {
    var source = markdown + "\n\nWe listened to everyone who came.\n"
    let outline = source.withUTF8 { TextOutline.read($0, at: SourceLocation(file: "a.md", line: 0)) }
    let page = PageText(
      file: "a.md", passages: [PageText.Passage(outline)], source: Array(source.utf8), isEnglish: true,
      abbreviations: [])
    return Set(WritingReview.diagnostics(on: page, WritingSettings()).map(\.id))
  }

  @Test(arguments: try pairs())
  func everyExampleGetsItsRemarkAndItsMendedFormNone(_ pair: Pair) {
    #expect(kinds(pair.bad) == [pair.kind])
    #expect(kinds(pair.good) == [])
  }

  @Test func everyKindOfRemarkIsNamed() throws {
    let text = try Guide().section(Self.heading).joined(separator: "\n")
    for kind in WritingRules.ids { #expect(text.contains("`\(kind)`"), "\(kind)") }
  }

  @Test func theExampleIsMeant() async throws {
    let example = try #require(try Guide().examples.first { $0.text.contains("<!-- meant: ") })
    #expect(kinds(example.text) == [])
  }
}
