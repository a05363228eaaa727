import Content
import Datasets

/// What is known about a dataset, as a list of terms and values that programs can read as well (https://schema.org/Dataset).
struct DatasetFacts {
  let metadata: DatasetMetadata
  let settings: SiteSettings
  let words: Words

  /// A term and its value; `property` is what schema.org calls it, and `thing` the type of what has the value as name.
  private struct Fact {
    let term: String
    let value: String?
    var href: String?
    var day: String?
    var property: String?
    var thing: String?
    /// Whether Candour says the value, and in English alone.
    var isEnglish = false
  }

  /// The facts for a template: all, or those of `terms` alone.
  func values(_ terms: Set<String>? = nil) -> [TemplateValues] {
    facts.compactMap { fact in
      guard let value = fact.value, terms?.contains(fact.term) ?? true else { return nil }
      let values: TemplateValues = [
        "value": value, "href": fact.href, "day": fact.day, "property": fact.property, "thing": fact.thing,
      ]
      values[html: "term"] = words.inOtherWords(fact.term)
      if fact.isEnglish { values[html: "value"] = words.inOtherWords(value) }
      return values
    }
  }

  private var facts: [Fact] {
    let licence = Licence(metadata.licence)
    return [
      Fact(
        term: "Source", value: metadata.source.name, href: metadata.source.url, property: "isBasedOn",
        thing: metadata.source.url == nil ? "CreativeWork" : nil),
      Fact(
        term: "Published by", value: metadata.publisher ?? settings.name, property: "publisher",
        thing: "Organization"),
      Fact(term: "Period", value: metadata.period, property: "temporalCoverage"),
      Fact(term: "Area", value: metadata.geography, property: "spatialCoverage", thing: "Place"),
      Fact(term: "Who or what they are about", value: metadata.population),
      Fact(
        term: "Status", value: metadata.status.rawValue.capitalizedFirst, property: "creativeWorkStatus",
        isEnglish: true),
      Fact(
        term: "First published", value: words.date(iso: metadata.published), day: metadata.published,
        property: "datePublished"),
      Fact(
        term: "Last updated", value: words.date(iso: metadata.updated), day: metadata.updated,
        property: "dateModified"),
      Fact(term: "Next update", value: words.date(iso: metadata.nextUpdate), day: metadata.nextUpdate),
      // Only an address says which licence it is: words such as “not stated” name none.
      Fact(
        term: "Licence", value: licence.name, href: licence.url,
        property: licence.url == nil ? nil : "license", isEnglish: licence.url != nil),
      contact,
      Fact(
        term: "Keywords", value: metadata.keywords.isEmpty ? nil : metadata.keywords.joined(separator: ", "),
        property: "keywords"),
    ]
  }

  /// The metadata names a role. Readers reach it through the unit.
  private var contact: Fact {
    Fact(
      term: "Contact", value: metadata.contact.map { "\($0), \(settings.email)" },
      href: "mailto:" + settings.email)
  }
}
