import Configuration
import Diagnostics
import Diagrams

extension Diagram {
  /// Reads the keys of a diagram, and its text line by line.
  static func read(_ fields: inout Fields, _ reader: inout PassageReader) -> Diagram? {
    let kind = fields.choice("type", of: Kind.self)
    if fields.value("type") == nil { fields.missing("type", example: "structure") }
    let title = fields.requiredText("title", example: "Who decides")
    let subtitle = fields.text("subtitle")
    let text = list(&fields, reader)
    guard let text, let kind else { return nil }
    let place = SourceLocation(file: reader.file, line: reader.lineBefore(text) + 1)
    let (diagram, problems) = read(kind, title: title, subtitle: subtitle, text: text.scalar ?? "", at: place)
    fields.report(problems)
    return diagram
  }

  /// The value of `text`, in which every line must still be a line.
  private static func list(_ fields: inout Fields, _ reader: PassageReader) -> ConfigurationValue? {
    guard let value = fields.value("text") else {
      fields.missing("text", example: "|")
      return nil
    }
    guard value.scalar != nil, !reader.isFolded(value) else {
      let found = value.scalar == nil ? "no “|”" : "a “>”, which makes one line of the whole list"
      fields.report(
        "diagram-line", "After “text:” there is \(found).",
        help: "Write “text: |”, and the list below it, set in by two spaces.", at: "text")
      return nil
    }
    return value
  }
}
