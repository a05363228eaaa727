import Configuration
import Diagnostics
import Markdown

/// Reads the entries of `glossary.yml`.
enum GlossaryReader {
  /// The entries in `values`; a term or abbreviation that stands there twice is a problem.
  static func entries(_ values: [ConfigurationValue], _ bag: inout DiagnosticBag) -> [Glossary.Entry] {
    var seen: Set<String> = []
    return values.map { value in
      let entry = entry(value, &bag)
      let names = [entry.term.isEmpty ? nil : entry.id, entry.abbreviation].compactMap { $0 }
      for name in names where !seen.insert(name).inserted {
        bag.error(
          "duplicate-term", "“\(name == entry.abbreviation ? name : entry.term)” is explained twice.",
          help: "Keep one of the two entries.", at: value.location)
      }
      return entry
    }
  }

  private static func entry(_ value: ConfigurationValue, _ bag: inout DiagnosticBag) -> Glossary.Entry {
    var fields = Fields(value, subject: "a glossary entry")
    let entry = Glossary.Entry(
      term: fields.requiredText("term"), abbreviation: fields.text("abbreviation"),
      meaning: fields.requiredText("meaning"))
    bag.append(contentsOf: fields.finish().all)
    return entry
  }
}
