import Charts
import Markup

extension Result<Figure, ChartProblems> {
  /// What is wrong, each as `key: message → help`.
  var problems: [String] {
    guard case .failure(let found) = self else { return [] }
    return found.all.map { "\($0.key): \($0.message) → \($0.help)" }
  }
}

extension Figure {
  /// The figure as it stands in a page.
  var page: String {
    var writer = MarkupWriter()
    write(to: &writer, id: "f", links: FigureLinks(dataset: "d", download: "c"))
    return writer.string
  }
}
