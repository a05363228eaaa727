import Content
import Diagnostics
import Markdown
import Prose

/// Reads how many people a page says live somewhere.
enum PopulationStatements {
  static func all(on page: Page, own: Set<String>, period: String) -> [Statement] {
    guard page.body.mayMentionPopulation else { return [] }
    return page.body.runningText.flatMap { paragraph in
      PopulationStatement.find(in: paragraph.text, note: Paragraph.noteMark).map { found in
        Statement(
          subject: Statement.Subject(
            measure: [MeasureWords.population], area: found.names.subtracting(own),
            period: found.year.map { "\($0)" } ?? period),
          number: found.number, text: found.text, name: "The population",
          place: SourceLocation(file: page.file, line: paragraph.line))
      }
    }
  }
}

extension Passage {
  /// Whether one of the words stands in the text without which nothing is said of the population: most pages have none.
  fileprivate var mayMentionPopulation: Bool {
    let html = markdown.html
    return ["opulation", "people li", "residents", "inhabitants", "serv", "home to"].contains {
      html.firstRange(of: $0.utf8) != nil
    } || blocks.contains { $0?.passages.contains(where: \.mayMentionPopulation) ?? false }
  }
}
