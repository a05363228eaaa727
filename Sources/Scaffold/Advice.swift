/// Says what to do with something new.
enum Advice {
  /// - Parameter files: What was made, as the person would type it.
  static func next(after kind: ScaffoldKind, files: [String]) -> [String] {
    switch kind {
    case .dataset:
      [
        "Put your numbers into the .csv file, and say in the .yml file what they mean.",
        "Its numbers are invented. It is marked as illustrative until you change its status.",
        "Draw it: write a chart block with “data: …” in a page.", publish,
      ]
    case .document:
      [steps, "Add a chapter: candour new chapter \"Population\" --in FOLDER.", show, publish]
    case .survey:
      [
        "Put the questions, and how the survey was done, into survey.yml.",
        "Add the answers up, from the file of your survey tool in a folder elsewhere: "
          + aggregate(files), "Never put anybody’s own answers into this project.", steps, show, publish,
      ]
    case .chapter, .decision, .update, .page: [steps, show, publish]
    }
  }

  private static func aggregate(_ files: [String]) -> String {
    let file = { (name: String) in files.first { $0.hasSuffix("/\(name)") } ?? name }
    return
      "candour survey aggregate ../responses.csv --design \(file("survey.yml")) --output \(file("results.csv"))"
  }

  private static let steps = "Open the file, and put your own words in place of those that say what to write."
  private static let show = "Look at it: make serve ARGS=--drafts"
  private static let publish = "When it is ready for the public, take out the line “draft: true”."
}
