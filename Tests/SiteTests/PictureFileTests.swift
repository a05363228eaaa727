import Foundation
import Site
import Testing

/// The pictures of a page as files of their own.
struct PictureFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      """
      name: Unit
      base-url: https://unit.test/sub/
      contact: {email: hello@unit.example}
      navigation: [index.md]
      """, to: "content/site.yml")
    try folder.write("---\ntitle: Home\n---\n\n[Plan](plan/index.md)\n", to: "content/index.md")
    try folder.write("year,rate\n2024,4.5\n2025,7.5\n", to: "content/data/rates.csv")
    try folder.write(
      """
      title: Rates
      description: D.
      source: {name: S}
      period: 2025
      geography: G
      status: final
      columns:
        year: {title: Y, type: year, description: D.}
        rate: {title: R, type: rate, unit: per 1000, description: D.}
      """, to: "content/data/rates.yml")
    try page("Plan", kind: "document", "", at: "plan/index.md")
  }

  private func page(_ title: String, kind: String? = nil, more: String = "", _ body: String, at path: String)
    throws
  {
    let kind = kind.map { "kind: \($0)\n" } ?? ""
    try folder.write(
      "---\ntitle: \(title)\nsummary: S.\n\(kind)\(more)---\n\n\(body)\n", to: "content/\(path)")
  }

  private func chart(_ title: String) -> String {
    "```chart\ntype: line\ndata: rates\nx: year\ny: rate\ntitle: \(title)\nsubtitle: Rates, G, 2024 to 2025\n```\n\n"
  }

  private func build(jobs: Int = 4) async throws -> [String: Data] {
    var options = Fixtures.options(content: "\(folder.path)/content", output: "\(folder.path)/public")
    options.jobs = jobs
    let outcome = await Build.run(options)
    #expect(Fixtures.report(outcome.diagnostics, root: folder.path) == "")
    return try Tree.read("\(folder.path)/public")
  }

  private func text(_ path: String, in files: [String: Data]) throws -> String {
    String(decoding: try #require(files[path]), as: UTF8.self)
  }

  /// The paths of all pictures but the icon.
  private func pictures(in files: [String: Data]) -> [String] {
    files.keys.filter { $0.hasSuffix(".svg") && !$0.hasPrefix("assets/") }.sorted()
  }

  @Test func aChartAndADiagramAreFilesNextToTheirPage() async throws {
    let steps = "```diagram\ntype: steps\ntitle: \"What we do: a/b\"\ntext: |\n  1. Ask\n  2. Act\n```\n"
    try page("Aims", chart("Fewer & fewer") + steps, at: "plan/01-aims.md")
    let files = try await build()
    #expect(pictures(in: files) == ["plan/aims/fewer-fewer.svg", "plan/aims/what-we-do-ab.svg"])
    let chart = try text("plan/aims/fewer-fewer.svg", in: files)
    #expect(chart.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
    #expect(chart.contains("Fewer &amp; fewer") && chart.contains("Source: S."))
    let size = Int((Double(chart.utf8.count) / 1000).rounded())
    let page = try text("plan/aims/index.html", in: files)
    #expect(page.contains("<a href=\"../../plan/aims/fewer-fewer.svg\" download>Download the picture<span"))
    #expect(page.contains("“Fewer &amp; fewer”</span> (SVG, \(size) kB)</a>"))
    #expect(page.contains("<a href=\"../../plan/aims/what-we-do-ab.svg\" download>"))
    let csv = files["data/rates/rates.csv"]?.count ?? 0
    #expect(page.contains("download>Download Rates (CSV, \(csv) bytes)</a>"))
    #expect(page.contains("<a href=\"../../data/rates/rates-metadata.json\" download>What its columns mean"))
  }

  @Test func aWholeDocumentLinksToThePicturesOfItsChapters() async throws {
    try page("Aims", chart("Same") + chart("Same"), at: "plan/01-aims.md")
    try page("Ends", chart("Same"), at: "plan/02-ends.md")
    let files = try await build()
    let expected = ["plan/aims/same-1.svg", "plan/aims/same.svg", "plan/ends/same.svg"]
    #expect(pictures(in: files) == expected)
    let links = try text("plan/whole/index.html", in: files).matches(
      of: /href="\.\.\/\.\.\/(plan\/[^"]*svg)"/)
    #expect(links.map { String($0.output.1) } == [expected[1], expected[0], expected[2]])
    let sizes = try text("plan/whole/index.html", in: files).matches(of: /\(SVG, \d kB\)/)
    #expect(sizes.count == 3)
    #expect(try await build(jobs: 1) == files)
  }

  @Test func aPictureOfTheUnitKeepsItsName() async throws {
    let ours = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"/>"
    try folder.write(ours, to: "content/plan/aims/same.svg")
    try page("Aims", "[Ours](aims/same.svg)\n\n" + chart("Same"), at: "plan/01-aims.md")
    let files = try await build()
    #expect(pictures(in: files) == ["plan/aims/same-1.svg", "plan/aims/same.svg"])
    #expect(try text("plan/aims/same.svg", in: files) == ours)
  }

  @Test func aLongTitleIsCutBetweenWords() async throws {
    let title = "Ünfälle – and much else – have become fewer in every one of the twelve districts since 2011"
    try page("Aims", chart(title), at: "plan/01-aims.md")
    #expect(
      pictures(in: try await build()) == [
        "plan/aims/ünfälle-and-much-else-have-become-fewer-in-every-one-of.svg"
      ])
  }

  @Test func aPageThatIsKeptBackPublishesNone() async throws {
    try page("Aims", more: "draft: true\n", chart("Secret"), at: "plan/01-aims.md")
    #expect(pictures(in: try await build()) == [])
  }
}
