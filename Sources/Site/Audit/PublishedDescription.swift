import Datasets
import Foundation

/// What a published description says of a table, as far as an audit needs it.
struct PublishedDescription: Decodable {
  /// The release rule.
  struct Rule: Decodable {
    let method: String
    let threshold: Int?
    let round: Int?
    let zeros: String?
    let wide: Bool?

    private enum CodingKeys: String, CodingKey {
      case method = "candour:method"
      case threshold = "candour:threshold"
      case round = "candour:round"
      case zeros = "candour:zeros"
      case wide = "candour:wide"
    }
  }

  /// One column of the CSV file.
  struct Column: Decodable {
    let name: String
    /// A kind of column of a dataset, or `marks`, `codes` or `status`; nothing in what Candour did not write.
    let kind: String?
    let total: String?
    let subtotals: [Subtotal]?
    let rounded: Int?
    let derivedFrom: [String]?
    let within: [String]?
    let titles: [String]?

    private enum CodingKeys: String, CodingKey {
      case name, titles
      case kind = "candour:kind"
      case total = "candour:total"
      case subtotals = "candour:subtotals"
      case rounded = "candour:rounded"
      case derivedFrom = "candour:derivedFrom"
      case within = "candour:within"
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      name = try values.decode(String.self, forKey: .name)
      kind = try values.decodeIfPresent(String.self, forKey: .kind)
      total = try values.decodeIfPresent(String.self, forKey: .total)
      subtotals = try values.decodeIfPresent([Subtotal].self, forKey: .subtotals)
      rounded = try values.decodeIfPresent(Int.self, forKey: .rounded)
      derivedFrom = try values.decodeIfPresent([String].self, forKey: .derivedFrom)
      within = try values.decodeIfPresent([String].self, forKey: .within)
      // One title is written as a text, several as a list.
      titles = try? values.decode([String].self, forKey: .titles)
    }
  }

  /// A value of a column that is the sum of others in it.
  struct Subtotal: Decodable {
    let value: String
    let parts: [String]

    private enum CodingKeys: String, CodingKey {
      case value = "candour:value"
      case parts = "candour:parts"
    }
  }

  struct Schema: Decodable {
    let columns: [Column]
  }

  /// The CSV file, from the folder of the description.
  let url: String
  let title: String
  let disclosure: Rule?
  /// How the questions hang together, where it is about the results of a survey.
  let survey: PublishedSurvey?
  let tableSchema: Schema

  private enum CodingKeys: String, CodingKey {
    case url, tableSchema
    case title = "dc:title"
    case disclosure = "candour:disclosure"
    case survey = "candour:survey"
  }
}

extension PublishedDescription {
  /// The columns of the CSV file in order; those of marks, codes and the status have no meaning of their own.
  ///
  /// Nothing where a column does not say what it holds.
  var fields: [PublishedCSV.Field]? {
    var fields: [PublishedCSV.Field] = []
    for column in tableSchema.columns {
      guard let kind = column.kind else { return nil }
      if ["marks", "codes", "status"].contains(kind) {
        fields.append((column.name, nil))
      } else if let kind = Datasets.Column.Kind(rawValue: kind) {
        fields.append((column.name, column.meaning(kind)))
      } else {
        return nil
      }
    }
    return fields
  }

  /// The rule, without the words that only people read. Nothing where it is not one that there is.
  var rule: ReleaseRule? {
    guard let disclosure, let method = disclosure.known else { return nil }
    return ReleaseRule(
      method, threshold: disclosure.threshold,
      zeros: disclosure.zeros.flatMap(ReleaseRule.Zeros.init) ?? .open, isWide: disclosure.wide ?? false,
      reason: "")
  }

  /// Whether every count has a rule that there is: without one there is nothing to hold it to.
  var saysTheRule: Bool {
    let hasCounts = tableSchema.columns.contains { $0.kind == Datasets.Column.Kind.count.rawValue }
    return rule != nil || (disclosure == nil && !hasCounts)
  }
}

extension PublishedDescription.Rule {
  fileprivate var known: ReleaseRule.Method? {
    switch (method, round) {
    case ("suppress", _): threshold == nil ? nil : .suppress
    case ("round", let base?): .round(base: base)
    case ("both", let base?): threshold == nil ? nil : .both(base: base)
    case ("none", _): ReleaseRule.Method.none(approvedBy: "")
    default: nil
    }
  }
}

extension PublishedDescription.Column {
  fileprivate func meaning(_ kind: Datasets.Column.Kind) -> Datasets.Column {
    Datasets.Column(
      name: name, title: titles?.last ?? name, kind: kind, description: "", total: total, rounded: rounded,
      subtotals: (subtotals ?? []).map { Datasets.Subtotal($0.value, of: $0.parts) },
      derivedFrom: derivedFrom ?? [], within: within ?? [])
  }
}
