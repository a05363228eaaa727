import Diagnostics

/// The page's header, footer and main part are not inside another landmark.
struct LandmarkPlace: Rule {
  static let facts = RuleFacts(
    "landmark-place", .warning,
    asks: "The page's header, footer, main part and side notes are not inside another landmark.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for (role, name) in [
      (Role.banner, "header"), (.contentinfo, "footer"), (.main, "main part"), (.complementary, "side note"),
    ] {
      for landmark in page.exposed(role) {
        let around = page.nearest(to: landmark) { $0.role.isLandmark }
        guard let around, !(role == .complementary && around.role == .main) else {
          run.pass()
          continue
        }
        run.fail(
          landmark,
          "The page's \(name) is inside something with the role “\(around.role.name)”. "
            + "Screen reader users are told that it is only a part of that.",
          help: "Move it out, so that it is a part of the page itself.")
      }
    }
  }
}
