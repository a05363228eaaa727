import CGumbo

/// Every image is described, or marked as decoration.
struct ImageAlternative: Rule {
  static let facts = RuleFacts(
    "image-alternative", wcag: ["1.1.1"], act: ["23a2a8"],
    asks: "Every image is described, or marked as decoration.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for decoration in page.all(GUMBO_TAG_IMG) where decoration.role == .none && decoration.isExposed {
      run.pass()
    }
    for image in page.exposed(.img) where !image.isSVG {
      if page.isNamed(image) {
        run.pass()
      } else {
        run.fail(
          image,
          "\(name(of: image)) has no description. People who cannot see it are not told what it shows.",
          help: "Say what the image shows in its alt text. If it only decorates the page, write alt=\"\".")
      }
    }
  }

  private static func name(of image: Node) -> String {
    guard let source = image.attribute("src"), !source.isBlank, source.count < 100 else { return "An image" }
    return "The image “\(source.string)”"
  }
}
