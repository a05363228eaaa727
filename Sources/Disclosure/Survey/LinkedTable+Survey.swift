import Datasets

extension LinkedTable {
  /// The results of a survey. To the guard a base is a count like any other.
  init(survey: SurveyTable) {
    var metadata = survey.table.metadata
    if let columns = SurveyColumns(metadata.columns) { metadata.columns[columns.base].kind = .count }
    self.init(
      table: RawTable(metadata: metadata, columns: survey.table.columns, lines: survey.table.lines),
      file: survey.file, survey: survey.design)
  }

  /// What the columns mean, as they were handed over.
  var metadata: DatasetMetadata {
    var metadata = table.metadata
    if survey != nil, let columns = SurveyColumns(metadata.columns) {
      metadata.columns[columns.base].kind = .number
    }
    return metadata
  }

  /// A number in words: its labels and its column, or of a survey its answer, group and question, such as `Very unsafe,
  /// Northmarch, safe-after-dark`.
  func words(for place: SystemBuilder.Place) -> String {
    guard survey != nil, let columns = SurveyColumns(table.metadata.columns) else {
      return table.words(row: place.row, column: place.column)
    }
    let text = { (column: Int) in table.columns[column][place.row].text ?? "" }
    let group = text(columns.group) == SurveyColumns.everybody ? "everybody" : text(columns.group)
    let what = place.column == columns.base ? "base" : text(columns.response)
    return "\(what), \(group), \(text(columns.question))"
  }
}
