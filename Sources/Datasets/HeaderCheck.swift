import Diagnostics

/// Compares the header row of a CSV file with the columns its metadata describes.
struct HeaderCheck {
  let file: String
  let metadataFile: String
  let names: [String]
  /// The columns that formulas make.
  let derived: [String]
  private(set) var problems = DiagnosticBag()

  init(file: String, metadataFile: String, names: [String], derived: [String] = []) {
    self.file = file
    self.metadataFile = metadataFile
    self.names = names
    self.derived = derived
  }

  mutating func check(_ header: [String], line: Int) {
    if header == names { return }
    if let only = header.first, header.count == 1, names.count > 1,
      only.contains(where: { ";\t".contains($0) })
    {
      return report(
        "csv-separator", "This file separates its values with \(only.contains(";") ? "semicolons" : "tabs").",
        "Separate them with commas: save the file again as “CSV UTF-8”.", line)
    }
    checkNames(header, line)
    if !problems.hasErrors {
      report(
        "column-order", "The columns stand in another order than in \(metadataFile).",
        "Write them in the order \(names.joined(separator: ", ")).", line)
    }
  }

  private mutating func checkNames(_ header: [String], _ line: Int) {
    var seen: Set<String> = []
    for (index, name) in header.enumerated() {
      if name.isEmpty {
        report(
          "unnamed-column", "Column \(index + 1) has no name.", "Name it, or take the extra comma out.", line)
      } else if !seen.insert(name).inserted {
        report(
          "duplicate-column", "Two columns are called “\(name)”.", "Give each column its own name.", line)
      } else if derived.contains(name) {
        report(
          "derived-column", "The column “\(name)” is worked out by a formula in \(metadataFile).",
          "Take the column out of this file, or the formula out of \(metadataFile).", line)
      } else if !names.contains(name) {
        report(
          "unknown-column", "The column “\(name)” is not described in \(metadataFile).",
          Suggestion.help(for: name, in: names, noun: "column"), line)
      }
    }
    for name in names where !header.contains(name) {
      report(
        "missing-column",
        "The column “\(name)” is described in \(metadataFile), but this file does not have it.",
        "Add the column, or take it out of \(metadataFile).", line)
    }
  }

  private mutating func report(_ id: String, _ message: String, _ help: String, _ line: Int) {
    problems.error(id, message, help: help, at: SourceLocation(file: file, line: line))
  }
}
