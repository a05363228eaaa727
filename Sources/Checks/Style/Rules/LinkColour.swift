import CGumbo

/// A link inside a sentence must be told from the words around it by more than its colour.
enum LinkColour: Rule {
  static let facts = RuleFacts(
    "link-colour", wcag: ["1.4.1"],
    asks: "Links inside sentences can be told from the words around them without seeing colour.")

  /// The most links that are looked at, and how many of them closely.
  private static let mostLinks = 5_000
  private static let mostClosely = 200

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    guard page.looks.sheets.unread.isEmpty else { return }
    let links = page.all(GUMBO_TAG_A).prefix(mostLinks).filter {
      $0.has("href") && !$0.state.contains(.hidden)
    }
    guard !links.isEmpty else { return }
    var failed: Set<Int32> = []
    look(at: links, page, LinkInText(styles: page.looks.light), .desktop, &failed, &run)
    if let dark = page.looks.dark { look(at: links, page, LinkInText(styles: dark), .dark, &failed, &run) }
  }

  /// A link and the words around it look like this; others that look the same are not said again.
  private struct Look: Hashable {
    let link: Int32
    let text: Int32
  }

  private static func look(
    at links: [Node], _ page: borrowing ParsedPage, _ inText: LinkInText, _ environment: Environment,
    _ failed: inout Set<Int32>, _ run: inout RuleRun
  ) {
    var declared: DeclaredStyle?
    var said: [Look: (link: Node, ratio: Double, others: Int)] = [:]
    var closely = 0
    for link in links where !failed.contains(link.index) && closely < mostClosely {
      // Most links are underlined, and there is no more to ask.
      guard !inText.styles.style(of: link).isUnderlined else {
        run.pass()
        continue
      }
      guard let text = inText.words(around: link, page) else { continue }
      guard let ratio = inText.contrastAlone(of: link, from: text, page) else {
        run.pass()
        continue
      }
      let known = declared ?? DeclaredStyle(page, environment)
      declared = known
      closely += 1
      guard !inText.isSetApart(link, from: text, by: known, page) else {
        run.pass()
        continue
      }
      failed.insert(link.index)
      let places = inText.styles.places
      let look = Look(link: places[Int(link.index)], text: places[Int(text.index)])
      said[look] = said[look].map { ($0.link, $0.ratio, $0.others + 1) } ?? (link, ratio, 0)
    }
    for item in said.values.sorted(by: { $0.link.index < $1.link.index }) {
      run.fail(
        item.link, message(page.name(of: item.link), item.ratio, item.others, environment),
        help:
          "Underline links in running text: take “text-decoration: none” away. Or give them a line or a background."
      )
    }
  }

  private static func message(
    _ name: String, _ ratio: Double, _ others: Int, _ environment: Environment
  ) -> String {
    let also =
      others == 0
      ? "" : others == 1 ? " One more link looks the same." : " \(others) more links look the same."
    return
      "Only its colour tells the link “\(name.shortened(to: 60))” from the words around it\(environment.isDark ? " on dark pages" : ""),"
      + " and the two colours have a contrast of \(ratio.rounded(toPlaces: 2)); it needs 3. People who do not see colours "
      + "well do not find the link." + also
  }
}
