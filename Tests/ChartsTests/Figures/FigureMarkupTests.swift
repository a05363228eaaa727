import Charts
import Datasets
import Disclosure
import Markup
import Testing

struct FigureMarkupTests {
  private func html(_ example: Example) throws -> String {
    let figure = try Figure.make(example.specification, from: example.table, context: example.context).get()
    var writer = MarkupWriter()
    figure.write(
      to: &writer, id: "chart-1",
      links: FigureLinks(
        dataset: "../data/violence/", download: DownloadLink("../data/violence.csv", size: "2 kB"),
        columns: DownloadLink("../data/violence-metadata.json", size: "4 kB"),
        picture: DownloadLink("violence.svg", size: "6 kB")))
    return writer.string
  }

  private func values(of attribute: String, in html: String) -> [Substring] {
    html.components(after: " \(attribute)=\"").map { $0.prefix { $0 != "\"" } }
  }

  @Test(arguments: Example.all)
  func obeysTheContentSecurityPolicy(_ example: Example) throws {
    let html = try html(example)
    #expect(!html.contains(" style=") && !html.contains("<style") && !html.contains("<script"))
  }

  @Test(arguments: Example.all)
  func everyPictureHasANameAndADescriptionOfItsOwn(_ example: Example) throws {
    let html = try html(example)
    let ids = values(of: "id", in: html)
    #expect(Set(ids).count == ids.count)
    let named = values(of: "aria-labelledby", in: html).flatMap { $0.split(separator: " ") }
    #expect(named.count >= 4)
    #expect(named.allSatisfy(ids.contains))
    #expect(html.components(after: "role=\"img\"").count == 2)
  }

  @Test func holdsThePartsInTheOrderTheyAreRead() throws {
    let html = try html(try #require(Example.all.first { $0.name == "bar-districts" }))
    let parts = [
      "<figure class=\"figure\" id=\"chart-1\"><figcaption><p class=\"figure-title\">",
      "<p class=\"figure-subtitle\">", "</figcaption><p class=\"illustrative\">Illustrative figures:",
      "<div class=\"chart-wide\"><svg class=\"chart lone\"",
      "<div class=\"chart-narrow\"><svg class=\"chart lone\"",
      "<p class=\"figure-description\">From highest to lowest:", "<details class=\"figure-table\"><summary>",
      "<caption id=\"chart-1-table-caption\">",
      "<th scope=\"row\">Northmarch</th><td class=\"number\">12.06</td>",
      "<td class=\"number\">[c]</td>",
      "<p class=\"table-note\">[c] means hidden so that no person can be identified.</p>",
      "<p class=\"figure-source\">Source: <a href=\"https://example.org/data\">Exampleshire Police</a>. "
        + "Period: 2011 to 2025. Status: illustrative. Updated 12 May 2025. "
        + "<a href=\"../data/violence/\">About this dataset: Recorded violence</a>.</p><ul class=\"figure-files\">",
      "<a href=\"violence.svg\" download>Download the picture<span class=\"visually-hidden\"> “",
      "”</span> (SVG, 6 kB)</a>",
      "<a href=\"../data/violence.csv\" download>Download Recorded violence (CSV, 2 kB)</a>",
      "<a href=\"../data/violence-metadata.json\" download>What its columns mean"
        + "<span class=\"visually-hidden\"> “Recorded violence”</span> (JSON, 4 kB)</a></li></ul></figure>",
    ]
    var rest = html[...]
    for part in parts {
      let found = try #require(rest.firstRange(of: part), "\(part) is not there, or not in its place")
      rest = rest[found.upperBound...]
    }
  }

  @Test func textFromAFileIsEscaped() throws {
    let table = Tables.table([.district, .count], "<b>\"North\" & co</b>;4", url: "javascript:alert(1)")
    let specification = ChartSpecification(
      kind: .bar, x: "district", y: "count", title: "<script>", subtitle: "A & B")
    let html = try html(Example(name: "", specification: specification, table: table))
    #expect(!html.contains("<script>") && !html.contains("<b>") && !html.contains("javascript:"))
    #expect(html.contains("&lt;b&gt;&quot;North&quot; &amp; co&lt;/b&gt;"))
  }

  @Test func aSuppressedNumberIsNowhere() throws {
    let metadata = DatasetMetadata(
      name: "d", title: "D", description: "", source: .init(name: "S"), period: "2025", geography: "E",
      status: .final, columns: [.district, .count],
      rule: ReleaseRule(threshold: 5, reason: "Small."))
    let raw = RawTable(
      metadata: metadata, columns: [[.text("A"), .text("B")], [.number(3.0625), .number(77)]], lines: [2, 3])
    let specification = ChartSpecification(kind: .bar, x: "district", y: "count", title: "T", subtitle: "S")
    let html = try html(Example(name: "", specification: specification, table: raw.released()))
    #expect(!html.contains("3.06") && html.contains("[c]"))
  }
}

extension String {
  /// What follows each appearance of `mark`.
  fileprivate func components(after mark: String) -> [Substring] {
    ranges(of: mark).map { self[$0.upperBound...] }
  }
}
