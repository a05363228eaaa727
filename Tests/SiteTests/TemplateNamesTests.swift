import Foundation
import Testing

@testable import Site

/// `docs/templates.md` and the names that templates may use say the same.
struct TemplateNamesTests {
  private let guide: String

  init() throws {
    guide = try String(contentsOfFile: "\(Fixtures.project)/docs/templates.md", encoding: .utf8)
  }

  @Test func everyNameIsDescribed() {
    for template in TemplateNames.templates {
      for name in Self.flat(TemplateNames.names(for: template)) {
        #expect(guide.contains("`\(name)`"), "docs/templates.md does not describe “\(name)” of \(template)")
      }
    }
  }

  @Test func everyDescribedNameIsKnown() throws {
    let common = try #require(section("Names every template knows"))
    for name in names(in: common.split(separator: "\n").filter { $0.hasPrefix("| `") }, column: 1) {
      #expect(TemplateNames.names(for: "page")[name] != nil, "templates do not know “\(name)”")
    }
    var templates: [String] = []
    for row in try #require(section("Names some templates know")).split(separator: "\n")
    where row.hasPrefix("| ") {
      let cells = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      let own = names(in: [row], column: 1)
      if !own.isEmpty { templates = own }
      guard !templates.isEmpty, cells.count > 3 else { continue }
      for name in names(in: [row], column: 2) {
        for template in templates {
          #expect(
            Self.flat(TemplateNames.names(for: template)).contains(name),
            "\(template) does not know “\(name)”")
        }
      }
    }
  }

  @Test func everyTemplateIsDescribed() throws {
    let files = try #require(section("The files"))
    for template in TemplateNames.templates { #expect(files.contains("`\(template).mustache`")) }
  }

  private func section(_ title: String) -> Substring? {
    guard let start = guide.range(of: "## \(title)\n") else { return nil }
    let rest = guide[start.upperBound...]
    return rest.range(of: "\n## ").map { rest[..<$0.lowerBound] } ?? rest
  }

  /// What stands in backticks in a column of the rows of a table.
  private func names(in rows: [Substring], column: Int) -> [String] {
    rows.flatMap { row in
      let cell = row.split(separator: "|", omittingEmptySubsequences: false)[column]
      return cell.matches(of: /`([A-Za-z]+)`/).map { String($0.output.1) }
    }
  }

  private static func flat(_ names: [String: TemplateNames.Shape]) -> Set<String> {
    names.reduce(into: []) { found, entry in
      found.insert(entry.key)
      if case .group(let inner) = entry.value { found.formUnion(flat(inner)) }
    }
  }
}
