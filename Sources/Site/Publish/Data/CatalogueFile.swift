import Content
import Datasets
import Disclosure

/// The list of all datasets for programs: the Data Catalog Vocabulary, version 3, as JSON-LD
/// (https://www.w3.org/TR/vocab-dcat-3/).
struct CatalogueFile {
  static let path = "data/catalogue.json"

  let datasets: [PublishedDataset]
  let settings: SiteSettings

  var file: SiteFile { SiteFile(path: Self.path, bytes: json.bytes) }

  private var json: JSONValue {
    [
      "@context": Self.names,
      "@id": .text(address("data/")),
      "@type": "dcat:Catalog",
      "dct:title": .text("\(settings.name): data"),
      "dct:language": .text(settings.language),
      "dct:publisher": organisation(settings.name),
      "dcat:dataset": .list(datasets.map(dataset)),
    ]
  }

  private static let names: JSONValue = [
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "wdrs": "http://www.w3.org/2007/05/powder-s#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
  ]

  private func dataset(_ dataset: PublishedDataset) -> JSONValue {
    let metadata = dataset.table.metadata
    return [
      "@id": .text(address(dataset.page)),
      "@type": "dcat:Dataset",
      "dct:identifier": .text(metadata.name),
      "dct:title": .text(metadata.title),
      "dct:description": .text(metadata.description),
      "dct:publisher": organisation(metadata.publisher ?? settings.name),
      "dcat:keyword": metadata.keywords.isEmpty ? nil : .list(metadata.keywords.map(JSONValue.text)),
      "dct:temporal": temporal(dataset.table),
      "dct:spatial": ["@type": "dct:Location", "rdfs:label": .text(metadata.geography)],
      "dct:issued": metadata.published.map { ["@value": .text($0), "@type": "xsd:date"] },
      "dct:modified": metadata.updated.map { ["@value": .text($0), "@type": "xsd:date"] },
      "schema:creativeWorkStatus": .text(metadata.status.rawValue),
      "dcat:landingPage": .address(address(dataset.page)),
      "dcat:distribution": distribution(dataset),
    ]
  }

  private func temporal(_ table: ReleasedTable) -> JSONValue {
    let span = TimeSpan(of: table)
    return [
      "@type": "dct:PeriodOfTime", "rdfs:label": .text(table.metadata.period),
      "dcat:startDate": span.map { Self.date($0.first) }, "dcat:endDate": span.map { Self.date($0.last) },
    ]
  }

  /// A day such as `2024-04-01`, or a month such as `2024-04`.
  private static func date(_ text: String) -> JSONValue {
    ["@value": .text(text), "@type": text.utf8.count > 7 ? "xsd:date" : "xsd:gYearMonth"]
  }

  private func distribution(_ dataset: PublishedDataset) -> JSONValue {
    let licence = dataset.table.metadata.licence
    let csv = dataset.download.csv
    return [
      "@type": "dcat:Distribution",
      "dcat:accessURL": .address(address(dataset.page)),
      "dcat:downloadURL": .address(address(csv.path)),
      "dcat:mediaType": .address("https://www.iana.org/assignments/media-types/text/csv"),
      "dcat:byteSize": ["@value": .text("\(csv.bytes.count)"), "@type": "xsd:nonNegativeInteger"],
      "dct:license": Licence(licence).url.map(JSONValue.address),
      "dct:rights": Licence(licence).url == nil ? .text(licence) : nil,
      "wdrs:describedby": .address(address(dataset.download.metadata.path)),
    ]
  }

  private func organisation(_ name: String) -> JSONValue {
    ["@type": "foaf:Organization", "foaf:name": .text(name)]
  }

  private func address(_ path: String) -> String { settings.baseURL + WebAddress.encoded(path) }
}
