import Diagnostics
import Reporting
import Testing

@Suite("One fault, said once")
struct RepeatedFaultsTests {
  private func fault(_ url: String, _ message: String = "The link “../gone/” leads nowhere.") -> Diagnostic {
    var fault = Diagnostic(
      .error, id: "broken-link", message, help: "Mend it.", at: SourceLocation(file: url, line: 3, column: 1),
      url: url, voice: .practice)
    fault.element = "<a href=\"../gone/\">"
    return fault
  }

  @Test("From three pages on, it is the template's")
  func joined() throws {
    let found = RepeatedFaults(fewest: 3).joined(["a", "b", "c", "d"].map { fault($0) })
    let only = try #require(found.first)
    #expect(found.count == 1)
    #expect(only.pages == ["a", "b", "c", "d"])
    #expect(only.audience == .templates)
    #expect(
      only.message == "The link “../gone/” leads nowhere. It is so once on each of 4 pages, such as a, b, c.")
    #expect(only.help.hasPrefix("This is in the site’s template, so whoever keeps the templates"))
  }

  @Test("Of a few pages of a foreign site, nobody says that it is a template, and every place counts")
  func foreign() throws {
    let faults = ["a", "b", "c"].flatMap { url in (1...3).map { _ in fault(url) } }
    let few = try #require(RepeatedFaults(fewest: 3, pageCount: 100).joined(faults).first)
    #expect(few.message.hasSuffix("It is so in 9 places on 3 pages, such as a, b, c."))
    #expect(few.help == "Mend it." && few.audience == .writer)
    let most = try #require(RepeatedFaults(fewest: 3, pageCount: 5).joined(faults).first)
    #expect(most.help.hasPrefix("This is probably in the site’s template: if so, whoever keeps"))
    #expect(most.audience == .templates)
  }

  @Test("On two pages it is two faults, each its writer's")
  func apart() {
    let found = RepeatedFaults(fewest: 3).joined(["a", "b"].map { fault($0) })
    #expect(found.map(\.pages) == [["a"], ["b"]])
    #expect(found.allSatisfy { $0.audience == .writer })
  }

  @Test("Many times on one page is not many pages")
  func onOnePage() {
    #expect(RepeatedFaults(fewest: 2).joined([fault("a"), fault("a")]).count == 2)
  }

  @Test("Deeper pages write the same address with more steps up")
  func depth() {
    var deep = fault("x/y", "The link “../../gone/” leads nowhere.")
    deep.element = "<a href=\"../../gone/\">"
    #expect(RepeatedFaults(fewest: 2).joined([fault("a"), deep]).count == 1)
  }

  @Test("What stands in the Markdown is never the template's")
  func markdown() {
    let joined = RepeatedFaults(fewest: 2, isTemplate: { $0.location?.line == nil })
      .joined(["a", "b", "c"].map { fault($0) })
    #expect(joined.count == 3)
  }

  @Test("A known template is named")
  func place() {
    let place = SourceLocation(file: "templates/layout.mustache", line: 7)
    let found = RepeatedFaults(fewest: 2, place: { _ in place }).joined([fault("a"), fault("b")])
    #expect(found.map(\.location) == [place])
  }
}
