/// Every drawing (SVG) that is shown as an image or chart is described.
struct DrawingAlternative: Rule {
  static let facts = RuleFacts(
    "drawing-alternative", wcag: ["1.1.1"], act: ["7d6734"],
    asks: "Every drawing shown as an image or chart is described.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for role in [Role.img, .graphicsDocument, .graphicsSymbol] {
      for drawing in page.exposed(role) where drawing.isSVG {
        if page.isNamed(drawing) {
          run.pass()
        } else {
          run.fail(
            drawing,
            "A chart or drawing has no title. People who cannot see it are not told what it shows.",
            help: "Start the drawing with <title> and what it shows, or name it with aria-label.")
        }
      }
    }
  }
}
