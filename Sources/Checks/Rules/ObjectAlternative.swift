import CGumbo

/// Every embedded object (a film, a drawing, a PDF) has a name.
struct ObjectAlternative: Rule {
  static let facts = RuleFacts(
    "object-alternative", wcag: ["1.1.1"], act: ["8fc3b6"], asks: "Every embedded object has a name.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for object in page.all(GUMBO_TAG_OBJECT) where object.isExposed && object.role != .none {
      guard let data = object.attribute("data"), !data.isBlank, isMedia(object, data) else { continue }
      if page.isNamed(object) {
        run.pass()
      } else {
        run.fail(
          object,
          "The embedded object “\(data.string)” has no name. People who cannot see it are not told what it is.",
          help: "Name it with aria-label, and say in the text nearby what it shows.")
      }
    }
  }

  /// Whether the object is a picture, sound or film: by its type, or by the ending of its address.
  private static func isMedia(_ object: Node, _ data: Bytes) -> Bool {
    if let type = object.attribute("type")?.trimmed, !type.isBlank {
      return type.contains("image/") || type.contains("audio/") || type.contains("video/")
    }
    return data.hasEnding(endings)
  }

  private static let endings: [StaticString] = [
    "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "bmp", "tif", "tiff", "ico", "mp3", "wav", "ogg",
    "oga",
    "m4a", "aac", "flac", "mp4", "m4v", "webm", "ogv", "mov", "avi", "mpg", "mpeg",
  ]
}
