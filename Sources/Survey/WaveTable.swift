public import Datasets

extension Wave {
  /// What the columns of a `results.csv` with the given first line mean, for this wave’s questions.
  public func columns(header: [String]) -> [Column] {
    // A breakdown is a question as well: who answered, by group.
    Wave.columns(subjects: questions.map(\.id) + breakdowns.map(\.name))
      + Wave.optionalColumns.filter { header.contains($0.name) }.sorted {
        (header.firstIndex(of: $0.name) ?? 0) < (header.firstIndex(of: $1.name) ?? 0)
      }
  }

  static func columns(subjects: [String]) -> [Column] {
    [
      Column(
        name: "question", title: "Question", kind: .category,
        description: "The question’s id in the questionnaire.",
        order: subjects, hasNoTotal: true, hasNoSubtotals: true),
      Column(
        name: "breakdown", title: "Breakdown", kind: .category,
        description: "What people are grouped by; All where everybody is counted together.", total: everybody,
        hasNoSubtotals: true),
      Column(
        name: "group", title: "Group", kind: .category, description: "The group of people.", total: everybody,
        hasNoSubtotals: true),
      Column(
        name: "response", title: "Answer", kind: .category, description: "The answer that was given.",
        hasNoTotal: true, hasNoSubtotals: true),
      Column(
        name: "count", title: "People", kind: .count,
        description: "People who gave this answer, before weighting."),
      Column(
        name: "percentage", title: "Percentage", kind: .percentage,
        description: "The percentage of those asked who gave this answer, after any weighting.", decimals: 1,
        derivedFrom: ["count"]),
      Column(
        name: "base", title: "Base", kind: .number,
        description: "People who were asked the question and answered it, before weighting.",
        isNotDerived: true),
    ]
  }

  /// What `results.csv` may hold besides: how sure the percentages are.
  private static let optionalColumns = [
    Column(
      name: "effective-base", title: "Effective base", kind: .number,
      description: "How many answers of a simple random sample the results of this group are worth.",
      decimals: 1,
      derivedFrom: ["base"]),
    Column(
      name: "design-effect", title: "Design effect", kind: .number,
      description: "How many times the weights make the variance larger than that of a simple random sample.",
      decimals: 2, derivedFrom: ["base"]),
    Column(
      name: "standard-error", title: "Standard error", kind: .number,
      description: "The standard error of the percentage, in percentage points.", decimals: 2,
      derivedFrom: ["count"]),
    Column(
      name: "lower", title: "Lower end", kind: .percentage,
      description: "The lower end of the 95% confidence interval of the percentage.", decimals: 1,
      derivedFrom: ["count"]),
    Column(
      name: "upper", title: "Upper end", kind: .percentage,
      description: "The upper end of the 95% confidence interval of the percentage.", decimals: 1,
      derivedFrom: ["count"]),
  ]

  /// The wave’s results as a dataset called `name`, about the place called `area`; `header` is the first line of the
  /// file.
  public func metadata(
    name: String, publisher: String, area: String? = nil, header: [String] = []
  ) -> DatasetMetadata {
    var metadata = DatasetMetadata(
      name: name, title: title, description: purpose, source: source ?? DatasetMetadata.Source(name: title),
      publisher: self.publisher ?? publisher, period: fieldwork.text,
      geography: geography ?? area ?? population, status: status,
      notes: notes, columns: columns(header: header), rule: rule)
    metadata.population = population
    if let licence { metadata.licence = licence }
    return metadata
  }
}
