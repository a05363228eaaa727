import Charts
import Content
import Diagrams
import Foundation
import Site
import Testing

/// The gallery of the demonstration site shows everything that can be drawn, and the text that drew it.
struct GalleryTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The blocks of the gallery that make pictures, tables and headline numbers.
  private static func blocks() async -> [Block] {
    let (source, _) = await ContentLoader.load(
      root: "\(Fixtures.project)/content", display: "content", jobs: 2)
    let pages = source.pages.filter { $0.path.hasPrefix("charts/") }
    return pages.flatMap(\.body.blocks).compactMap { $0 }.filter { block in
      switch block.content {
      case .chart, .diagram, .figures: true
      case .table(let table): if case .dataset = table.rows { true } else { false }
      default: false
      }
    }
  }

  @Test func everyKindOfChartAndDiagramIsThere() async {
    let lines = await Self.blocks().compactMap(\.source).flatMap { $0.split(separator: "\n") }
    let types = Set(lines.filter { $0.hasPrefix("type: ") }.map { String($0.dropFirst(6)) })
    let kinds = ChartKind.allCases.map(\.rawValue) + Diagram.Kind.allCases.map(\.rawValue)
    #expect(Set(kinds).subtracting(types) == [])
  }

  @Test func eachShowsTheTextThatMadeIt() async {
    let blocks = await Self.blocks()
    #expect(blocks.count >= ChartKind.allCases.count)
    for block in blocks where block.source == nil {
      Issue.record("Write “source” after the name of the block at \(block.places["title"]).")
    }
  }

  @Test func theTextStandsBelowWhatItMakes() async throws {
    try folder.write(
      "name: U\nbase-url: https://u.test/\ncontact: {email: a@u.example}\nnavigation: [index.md]\n",
      to: "content/site.yml")
    let written = "```diagram\ntype: steps\ntitle: First & last\ntext: |\n  - One\n  - Two\n```\n"
    let page = "---\ntitle: Home\n---\n\n" + written.replacing("```diagram", with: "```diagram source")
    try folder.write(page, to: "content/index.md")
    let outcome = await Build.run(
      Fixtures.options(content: "\(folder.path)/content", output: "\(folder.path)/public"))
    #expect(outcome.diagnostics == [])
    let html = try #require(Tree.read("\(folder.path)/public")["index.html"])
    let figure = String(decoding: html, as: UTF8.self).split(separator: "</figure>").last ?? ""
    #expect(figure.contains("<pre><code>" + written.replacing("&", with: "&amp;") + "</code></pre>"))
  }
}
