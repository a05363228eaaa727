import Checks
import Diagnostics

/// Writes what a run found for people at a terminal, one part for each voice.
public struct RunText {
  private let colour: Bool
  private let source: (String) -> [Substring]?
  private let listsQuestions: Bool

  /// The most questions listed for one rule; the rest are counted.
  private static let mostPerRule = 3

  /// `source` gives the lines of a file, where it can be read. Where questions are not listed, they are counted.
  public init(colour: Bool, listsQuestions: Bool = true, source: @escaping (String) -> [Substring]?) {
    self.colour = colour
    self.listsQuestions = listsQuestions
    self.source = source
  }

  /// What was found, in the voices' order, and nothing of how much was checked.
  public func findings(_ run: CheckedRun) -> String {
    let report = TextReport(colour: colour, source: source)
    let parts = Voices.allCases.map { ($0, $0.among(run.diagnostics)) }.filter { !$0.1.isEmpty }
    // Where everything is about the content, a heading would say nothing.
    guard parts.contains(where: { $0.0 != .making }) else { return report.text(run.diagnostics) }
    return parts.map { voice, found in
      heading(voice.heading, Counts.severities(found) ?? "") + text(found, report)
    }.joined()
  }

  /// What a person must look at, and what no program can check.
  public func forPeople(_ run: CheckedRun) -> String {
    guard run.tally.pages > 0 else { return "" }
    let count = run.questions.count
    guard listsQuestions else {
      return count == 0
        ? ""
        : "\(Counts.text(count, "question")) for a person: “candour review” writes them as a list to tick off.\n"
    }
    var text =
      count == 0 ? "" : heading(Voices.person, Counts.text(count, "question")) + questions(run.questions)
    text += "No program can tell:\n" + Limits.notChecked.map { "  - \($0)\n" }.joined()
    return text
  }

  /// The diagnostics, the same thing in one file said a few times and then counted.
  private func text(_ found: [Diagnostic], _ report: TextReport) -> String {
    var met: [[String]: Int] = [:]
    var shown: [Diagnostic] = []
    var last: [[String]: Int] = [:]
    for diagnostic in found {
      let key = Self.key(diagnostic)
      met[key, default: 0] += 1
      guard met[key, default: 0] <= Self.mostPerRule else { continue }
      last[key] = shown.count
      shown.append(diagnostic)
    }
    return report.text(shown) { index in
      let key = Self.key(shown[index])
      let more = (met[key] ?? 0) - Self.mostPerRule
      return more > 0 && last[key] == index ? "  … and \(more) more like this in \(key[2]).\n\n" : ""
    }
  }

  /// What makes two diagnostics the same thing again.
  private static func key(_ diagnostic: Diagnostic) -> [String] {
    [diagnostic.id, diagnostic.message, diagnostic.location?.file ?? ""]
  }

  private func heading(_ words: String, _ count: String) -> String {
    let line = "\(words): \(count)"
    return colour ? "\u{1B}[1m\(line)\u{1B}[0m\n\n" : "\(line)\n\n"
  }

  private func questions(_ questions: [OpenQuestion]) -> String {
    var rules: [String] = []
    for question in questions where !rules.contains(question.rule) { rules.append(question.rule) }
    return rules.map { rule in
      let asked = questions.filter { $0.rule == rule }
      let lines = asked.prefix(Self.mostPerRule).map { "  \($0.location): \($0.words)\n" }
      let more = asked.count - lines.count
      return lines.joined() + (more > 0 ? "  … and \(more) more like this one.\n" : "")
    }.joined() + "\n"
  }
}

extension OpenQuestion {
  /// The question, and on how many pages it arises.
  var words: String {
    pages.count > 1
      ? "\(text) (On \(pages.count) pages, such as \(pages.prefix(3).joined(separator: ", ")).)" : text
  }
}
