import CGumbo

/// No image has to be pressed with a mouse in the right place.
struct ServerImageMap: Rule {
  static let facts = RuleFacts(
    "server-image-map", wcag: ["2.1.1"], asks: "No image has to be pressed with a mouse in the right place.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for image in page.all(GUMBO_TAG_IMG) where image.has("ismap") && !image.state.contains(.hidden) {
      guard page.nearest(to: image, where: { $0.tag == GUMBO_TAG_A && $0.has("href") }) != nil else {
        continue
      }
      run.fail(
        image,
        "Where this image is pressed decides where its link leads (ismap). People who use a keyboard cannot choose.",
        help: "Give each place its own link, as a list, or with <map> and <area>.")
    }
  }
}
