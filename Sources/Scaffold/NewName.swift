import Diagnostics
import Foundation
import Markdown

/// The name a person gave to something new, as title and as the name of a file.
struct NewName {
  /// As it was typed.
  let title: String
  /// Small letters, numbers and single hyphens.
  let slug: String

  init(_ name: String) throws(Diagnostic) {
    title = name.trimmingCharacters(in: .whitespaces)
    slug = Self.slug(title)
    guard !slug.isEmpty, !title.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else {
      throw Diagnostic(
        .error, id: "no-name", "“\(name)” cannot be a name.",
        help: "Give a name with letters or numbers in it, on one line: “Needs assessment 2026”.")
    }
  }

  private init(title: String, slug: String) {
    self.title = title
    self.slug = slug
  }

  /// The name of the chapter every new document starts with.
  static let firstChapter = NewName(title: "First chapter", slug: "first-chapter")

  /// Whether the name of the file has only the letters a dataset’s name may have.
  var isPlain: Bool { slug.utf8.allSatisfy { $0 < 128 } }

  /// The title as a value in YAML, in quotation marks where it could be taken for something else.
  var yaml: String {
    let isPlain =
      title.first?.isLetter == true
      && title.allSatisfy { $0.isLetter || $0.isNumber || " -,()’'".contains($0) }
    let words = ["yes", "no", "true", "false", "null", "on", "off", "y", "n"]
    if isPlain, !words.contains(title.lowercased()) { return title }
    return "\"" + title.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private static func slug(_ title: String) -> String {
    let plain = title.folding(options: .diacriticInsensitive, locale: Locale(identifier: "en"))
    guard plain.contains(where: { $0.isLetter || $0.isNumber }) else { return "" }
    return Slugs.slug(plain).replacing("_", with: "-").split(separator: "-").joined(separator: "-")
  }
}
