/// The kinds of file that can be published as they are.
enum AssetKind {
  static let pictures: Set<String> = ["png", "jpg", "jpeg", "webp", "gif", "svg"]

  static let endings: Set<String> = pictures.union([
    "pdf", "odt", "ods", "odp", "docx", "xlsx", "pptx", "mp3", "mp4", "vtt", "txt",
  ])

  static func advice(for ending: String) -> String {
    switch ending {
    case "csv": "A table of numbers belongs into data/, with a .yml file beside it that says what it means."
    case "md", "markdown": "Write the ending of a page in small letters: .md."
    case "html", "htm": "Write the page as Markdown, with the ending .md."
    case "yaml": "Settings have the ending .yml."
    case "yml":
      "Only site.yml, glossary.yml, events.yml, review.yml, words.yml, survey.yml and the files in data/ have this ending. Check the name."
    case "doc", "rtf": "Save it as .docx or, better, write it as a page."
    case "xls": "Save it as .xlsx, or put the numbers into data/ as .csv."
    case "heic", "tif", "tiff", "bmp": "Save the picture as .jpg or .png."
    default: "Take it out of the folder, or put an underscore in front of its name to have it left alone."
    }
  }

  /// A file’s name with a hyphen for every run of characters that an address cannot hold as they are.
  static func plainName(_ name: String) -> String {
    let parts = name.unicodeScalars.split { !isPlain($0) }
    return parts.map { String(String.UnicodeScalarView($0)) }.joined(separator: "-")
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || "-_.".unicodeScalars.contains(scalar))
  }
}
