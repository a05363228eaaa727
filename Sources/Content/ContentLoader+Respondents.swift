import Charts
import Configuration
import Diagnostics

extension ContentLoader {
  /// Refuses files that look as if they held people’s own answers, before anything else is read from them.
  ///
  /// Files that are left alone are looked at too: they are never published, but whoever sees the project sees them.
  mutating func refuseRespondents() {
    let surveys = files.paths.filter { PagePath.name(of: $0) == "survey.yml" }
    let folders = Set(surveys.map(PagePath.folder(of:)))
    let designs = Dictionary(
      uniqueKeysWithValues: surveys.map { (PagePath.folder(of: $0), questions(of: $0)) })
    for path in files.paths + files.leftAlone {
      let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
      let near = folders.filter { isNear(path, $0) }.sorted()
      let reason = reason(path, ending, surveys: near, designs)
      guard let reason else { continue }
      files.refuse(path)
      bag.error(
        "respondent-level", reason,
        help: "Move it out of the project, so that it can never be published. "
          + advice(near.first ?? folders.sorted().first), at: SourceLocation(file: display(path)))
    }
  }

  private func reason(
    _ path: String, _ ending: String, surveys: [String], _ designs: [String: [String]]
  ) -> String? {
    if RespondentFile.statistics.contains(ending) {
      return
        "Files of this kind hold one person’s answers in each row, and must not be in the content folder."
    }
    if RespondentFile.spreadsheets.contains(ending), !surveys.isEmpty {
      return
        "This spreadsheet stands beside a survey, and nobody can see from outside whether it holds people’s own answers."
    }
    guard RespondentFile.tables.contains(ending), case .success(let bytes) = files.read(path) else {
      return nil
    }
    // Elsewhere one or two columns can have the name of a question by chance.
    let lists =
      surveys.isEmpty ? designs.values.filter { $0.count > 2 } : surveys.compactMap { designs[$0] }
    let reasons = RespondentFile(bytes, ending: ending, surveys: lists).reasons
    guard !reasons.isEmpty else { return nil }
    return "This file looks like people’s own answers: it has \(Sentence.list(reasons))."
  }

  /// Whether a file stands in the folder of a survey, below it, or right above it.
  private func isNear(_ path: String, _ folder: String) -> Bool {
    let own = PagePath.folder(of: path)
    if own == folder || own.hasPrefix(folder + "/") { return true }
    return !own.isEmpty && own == PagePath.folder(of: folder)
  }

  private func advice(_ folder: String?) -> String {
    let place = folder.map { display($0.isEmpty ? "" : $0 + "/") } ?? ""
    return
      "To add the answers up, run: candour survey aggregate ../responses.csv --design \(place)survey.yml "
      + "--output \(place)results.csv"
  }

  /// The ids of the questions of a survey, as far as they can be read.
  private func questions(of path: String) -> [String] {
    guard case .success(let bytes) = files.read(path),
      case .success(let value) = ConfigurationParser.parse(String(decoding: bytes, as: UTF8.self), file: path)
    else { return [] }
    var fields = Fields(value, subject: "a survey wave")
    return fields.groups("questions", subject: "a question").compactMap { group in
      var group = group
      return group.text("id")
    }
  }
}
