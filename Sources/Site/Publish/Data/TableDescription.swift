import Configuration
import Content
import Datasets
import Disclosure

/// Describes a published CSV file to programs: CSV on the Web (https://www.w3.org/TR/tabular-metadata/).
struct TableDescription {
  let table: ReleasedTable
  /// The address of the CSV file, from the folder of this description.
  let csv: String
  /// The full address of the page about the figures.
  let page: String
  /// What values of the table stand for, where its metadata has no place to say so.
  let codes: [String]
  let settings: SiteSettings
  /// How the questions hang together, where these are the results of a survey.
  var survey: SurveyDesign? = nil

  private var metadata: DatasetMetadata { table.metadata }
  private var licence: Licence { Licence(metadata.licence) }

  var json: JSONValue {
    [
      "@context": ["http://www.w3.org/ns/csvw", ["@language": .text(settings.language)]],
      "url": .text(csv),
      "dc:title": .text(metadata.title),
      "dc:description": .text(metadata.description),
      "dc:publisher": publisher,
      "dc:source": source,
      "dc:license": licence.url.map(JSONValue.address),
      "dc:rights": licence.url == nil ? .text(licence.name) : nil,
      "dc:temporal": .text(metadata.period),
      "dc:spatial": .text(metadata.geography),
      "schema:temporalCoverage": TimeSpan(of: table).map { .text($0.text) },
      "schema:keywords": metadata.keywords.isEmpty ? nil : .list(metadata.keywords.map(JSONValue.text)),
      "dc:issued": metadata.published.map { ["@value": .text($0), "@type": "xsd:date"] },
      "dc:modified": metadata.updated.map { ["@value": .text($0), "@type": "xsd:date"] },
      "dcat:landingPage": .address(page),
      "dcat:contactPoint": metadata.contact.map {
        ["vcard:fn": .text($0), "vcard:hasEmail": .address("mailto:" + settings.email)]
      },
      "schema:creativeWorkStatus": .text(metadata.status.rawValue),
      "candour:disclosure": RuleDescription.json(metadata.rule),
      "candour:survey": SurveyDescription.json(survey),
      "notes": .list(notes.map(Self.annotation)),
      "tableSchema": schema,
    ]
  }

  private var publisher: JSONValue {
    let isUnit = metadata.publisher == nil || metadata.publisher == settings.name
    return [
      "schema:name": .text(metadata.publisher ?? settings.name),
      "schema:url": isUnit ? .address(settings.baseURL) : nil,
    ]
  }

  private var source: JSONValue {
    ["@id": metadata.source.url.map(JSONValue.text), "dc:title": .text(metadata.source.name)]
  }

  /// What a reader has to know: the notice, the cautions, what is hidden, what the symbols mean, what was revised.
  private var notes: [String] {
    [metadata.status.notice].compactMap(\.self) + metadata.notes + metadata.readingNotes + codes + [
      ReleaseWords.sentence(for: table)
    ]
      + Symbol.allCases.map { "\($0.rawValue): \($0.meaning)." }
      + metadata.revisions.map { "Revised on \(DayText.text($0.date) ?? $0.date): \($0.changed)" }
  }

  /// A note as the Web Annotation Data Model writes it.
  private static func annotation(_ text: String) -> JSONValue {
    ["type": "Annotation", "body": ["type": "TextualBody", "value": .text(text)]]
  }
}

extension TableDescription {
  private var schema: JSONValue {
    let key = key
    let columns = ReleasedCSV.fields(of: table).map {
      ColumnSchema(table: table, field: $0, isInKey: key.contains($0.name)).json
    }
    return [
      "columns": .list(columns), "primaryKey": key.isEmpty ? nil : .list(key.map(JSONValue.text)),
    ]
  }

  /// The columns whose values together name a row. Free text is not one of them, so rows can look the same without it.
  private var key: [String] {
    let labels = metadata.columns.indices.filter { !metadata.columns[$0].kind.isMeasure }
    let short = labels.filter { metadata.columns[$0].kind != .text }
    // Rows with the same labels are refused when the file is read.
    guard short == labels || namesEveryRow(short) else { return [] }
    return short.map { metadata.columns[$0].name }
  }

  private func namesEveryRow(_ columns: [Int]) -> Bool {
    var seen: Set<[Cell]> = []
    return (0..<table.rowCount).allSatisfy { row in
      seen.insert(columns.map { table.columns[$0][row] }).inserted
    }
  }
}
