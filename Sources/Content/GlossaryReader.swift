import Configuration
import Diagnostics
import Markdown

/// Reads the entries of `glossary.yml`.
enum GlossaryReader {
  static func entry(_ value: ConfigurationValue, _ bag: inout DiagnosticBag) -> Glossary.Entry {
    var fields = Fields(value, subject: "a glossary entry")
    let entry = Glossary.Entry(
      term: fields.requiredText("term"), abbreviation: fields.text("abbreviation"),
      meaning: fields.requiredText("meaning"))
    bag.append(contentsOf: fields.finish().all)
    return entry
  }
}
