public import Diagnostics

/// Reads a page as a good editor would.
public enum WritingReview {
  /// More remarks of one kind than this are counted, not written out.
  private static let mostOfAKind = 3

  /// What there is to say about a page.
  public static func diagnostics(on page: PageText, _ settings: WritingSettings) -> [Diagnostic] {
    WritingRules.all.flatMap { rule in
      page.isEnglish || !rule.isEnglish ? diagnostics(of: rule, on: page, settings) : []
    } + page.meant.unknown.map { unknownNote($0, on: page) }
  }

  private static func diagnostics(
    of rule: any WritingRule.Type, on page: PageText, _ settings: WritingSettings
  ) -> [Diagnostic] {
    let remarks = rule.remarks(on: page, settings)
      .filter { !page.meant.covers(rule.id, words: $0.words, line: $0.line) }
    let isCounted = remarks.count > mostOfAKind + 1
    let shown = isCounted ? remarks.prefix(mostOfAKind) : remarks[...]
    return shown.map { diagnostic($0, rule.id, page) }
      + (isCounted ? [rest(of: remarks.dropFirst(mostOfAKind), rule, page)] : [])
  }

  private static func diagnostic(_ remark: Remark, _ id: String, _ page: PageText) -> Diagnostic {
    Diagnostic(
      remark.isBarrier ? .warning : .advice, id: id, remark.message, help: remark.help,
      at: page.place(line: remark.line, words: remark.words), wcag: remark.wcag, voice: .practice)
  }

  private static func rest(
    of remarks: ArraySlice<Remark>, _ rule: any WritingRule.Type, _ page: PageText
  ) -> Diagnostic {
    let lines = Set(remarks.map(\.line)).sorted().map(String.init)
    let isVaried = remarks.contains { $0.brief != nil }
    return Diagnostic(
      remarks.contains(where: \.isBarrier) ? .warning : .advice, id: rule.id,
      "This page has \(remarks.count) more \(rule.plural)\(named(remarks)).",
      help: "They are on \(lines.count == 1 ? "line" : "lines") \(lines.joined(separator: ", "))."
        + (isVaried ? "" : " What is said of the first \(mostOfAKind) goes for these too."),
      at: SourceLocation(file: page.file, line: remarks.first?.line),
      wcag: remarks.first?.wcag ?? [], voice: .practice)
  }

  /// “: “prior to” (write “before”), “utilise” (write “use”) and 2 more”.
  private static func named(_ remarks: ArraySlice<Remark>) -> String {
    var seen: Set<String> = []
    let words = remarks.filter { !$0.words.isEmpty && seen.insert($0.words.lowercased()).inserted }
    guard !words.isEmpty else { return "" }
    let shown = words.prefix(8).map { remark in
      "“\(remark.words.shortened(to: 40))”" + (remark.brief.map { " (\($0))" } ?? "")
    }
    return ": " + shown.joined(separator: ", ") + (words.count > 8 ? " and \(words.count - 8) more" : "")
  }

  private static func unknownNote(_ note: MeantNotes.Unknown, on page: PageText) -> Diagnostic {
    Diagnostic(
      .warning, id: "unknown-remark",
      "This note says that “\(note.name)” is meant, which is no kind of remark.",
      help: Suggestion.help(for: note.name, in: WritingRules.ids.sorted(), noun: "kind of remark")
        + " Words that are meant stand in quotation marks: <!-- meant: “hard to reach” -->",
      at: SourceLocation(file: page.file, line: note.line))
  }
}

extension String {
  /// The text cut after a word so that it is at most `length` characters long.
  func shortened(to length: Int) -> String {
    guard count > length else { return self }
    let start = prefix(length)
    let end = start.lastIndex(of: " ") ?? start.endIndex
    return String(start[..<end]) + " …"
  }
}
