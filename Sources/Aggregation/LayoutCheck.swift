import Diagnostics
import Survey

/// Finds names in the key `responses` of survey.yml that no question or breakdown has.
enum LayoutCheck {
  static func problems(in wave: Wave, file: String) -> [Diagnostic] {
    wave.questions.flatMap { question in
      wave.responses.questions[question.id].map {
        problems($0, names: question.options, of: question.id, noun: "answer", file)
      } ?? []
    }
      + wave.breakdowns.flatMap { breakdown in
        wave.responses.breakdowns[breakdown.name].map {
          problems($0, names: breakdown.groups, of: breakdown.name, noun: "group", file)
        } ?? []
      } + bands(wave, file)
  }

  private static func problems(
    _ field: ResponseLayout.Field, names: [String], of subject: String, noun: String, _ file: String
  ) -> [Diagnostic] {
    let used = Set(
      Array(field.codes.values) + field.columns.keys + field.bands.keys + [field.other].compactMap(\.self))
    return used.subtracting(names).sorted().map { name in
      Diagnostic(
        .error, id: "unknown-\(noun)",
        "Under “responses”, “\(name)” is said to be \(noun == "answer" ? "an answer" : "a group") of “\(subject)”, which "
          + "has none of this name.",
        help: Suggestion.help(for: name, in: names, noun: noun), at: SourceLocation(file: file))
    }
  }

  private static func bands(_ wave: Wave, _ file: String) -> [Diagnostic] {
    wave.breakdowns.flatMap { breakdown in
      let bands = wave.responses.breakdowns[breakdown.name]?.bands ?? [:]
      return bands.sorted { $0.key < $1.key }.filter { AgeBand($0.value) == nil }.map { group, band in
        Diagnostic(
          .error, id: "no-band",
          "Under “responses”, the band “\(band)” of “\(group)” is no range of numbers.",
          help: "Write it as 16-24, 65+ or under 16.", at: SourceLocation(file: file))
      }
    }
  }
}
