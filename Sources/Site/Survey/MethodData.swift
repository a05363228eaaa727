import Datasets
import Disclosure
import Markup

/// The results as a file, and how to read it.
struct MethodData {
  let table: ReleasedTable

  func write(to composer: inout Composer, _ download: Download) {
    composer.writer.paragraphs([
      "The file has one row for each answer of each group of people to each question. Everybody together stands "
        + "under the breakdown All and the group All. A net is a row too, under its name. Who answered stands under "
        + "the name of a breakdown as the question and a group as the answer."
    ])
    composer.writer.raw("<ul class=\"figure-files\">")
    for (file, words, format) in [
      (download.csv, "Download the results", "CSV"), (download.metadata, "What the columns mean", "JSON"),
    ] {
      let link = file.link.from(composer.root)
      composer.writer.element("li") { writer in
        writer.element(
          "a", ["href": link.href, "download": ""],
          text: "\(words) (\(format)\(link.size.map { ", \($0)" } ?? ""))")
      }
    }
    composer.writer.raw("</ul>\n")
    writeColumns(to: &composer.writer)
  }

  private func writeColumns(to writer: inout MarkupWriter) {
    writer.facts(table.metadata.columns.map { ($0.name, $0.description) })
    writer.paragraphs(
      [
        "Symbols in the file: "
          + Symbol.allCases.filter { symbol in
            table.columns.contains { $0.contains { $0.symbol == symbol } }
          }.map { "\($0.rawValue) means \($0.meaning)" }.joined(separator: "; ")
      ].filter { !$0.hasSuffix(": ") }.map { $0 + "." })
  }
}
