/// The kinds of file that can be published as they are.
enum AssetKind {
  static let pictures: Set<String> = ["png", "jpg", "jpeg", "webp", "gif", "svg"]

  static let endings: Set<String> = pictures.union([
    "pdf", "odt", "ods", "odp", "docx", "xlsx", "pptx", "mp3", "mp4", "vtt", "txt",
  ])

  static func advice(for ending: String) -> String {
    switch ending {
    case "csv": "A table of numbers belongs into data/, with a .yml file beside it that says what it means."
    case "html", "htm": "Write the page as Markdown, with the ending .md."
    case "yaml": "Settings have the ending .yml."
    default: "Take it out of the folder, or put an underscore in front of its name to have it left alone."
    }
  }
}
