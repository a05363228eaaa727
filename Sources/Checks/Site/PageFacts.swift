import CGumbo

/// The little that rules across pages need to know of one page.
public struct PageFacts: Sendable {
  /// The words of its title.
  public internal(set) var title = ""
  /// The words of its main heading.
  public internal(set) var heading = ""
  /// The words of its other headings, one a line, shortened.
  var headings = ""
  /// How many paragraphs it has.
  var paragraphs = 0
  /// Whether it sends people on to another page by itself.
  public internal(set) var isRedirect = false
  /// The address it says it has, where it says so.
  var canonical = ""
  /// Its images that stand for something.
  var images: [ImageFact] = []
  /// What its wide tables are called.
  public internal(set) var wideTables: [String] = []
  /// The main part of the language it says it is in, such as `en`; empty where it does not say.
  var language = ""
  /// The kind of page, as its body's class says; empty where it does not.
  public internal(set) var kind = ""

  init() {}

  init(_ page: borrowing ParsedPage) {
    title = page.all(GUMBO_TAG_TITLE).first.map { page.plainText(of: $0, limit: 160) } ?? ""
    let main = page.all(GUMBO_TAG_H1).first { $0.isExposed }
    heading = main.map { page.name(of: $0).shortened(to: 120) } ?? ""
    headings = Self.headings(page)
    let language = page.all(GUMBO_TAG_HTML).first?.attribute("lang")?.string.lowercased() ?? ""
    self.language = String(language.prefix { $0 != "-" })
    paragraphs = page.all(GUMBO_TAG_P).count
    isRedirect = page.all(GUMBO_TAG_META).contains(where: \.sendsOn)
    for link in page.all(GUMBO_TAG_LINK) where link.attribute("rel", is: "canonical") {
      canonical = link.attribute("href")?.trimmed.string ?? ""
    }
    page.all(GUMBO_TAG_BODY).first?.attribute("class")?.forEachWord { word in
      let name = word.string
      if name.hasPrefix("kind-") { kind = String(name.dropFirst(5)) }
    }
    images = Self.images(page)
    wideTables = Self.wideTables(page)
  }

  /// From this many columns on, a table is hard to follow by ear.
  private static let wide = 7

  private static func wideTables(_ page: borrowing ParsedPage) -> [String] {
    var found: [String] = []
    for table in page.all(GUMBO_TAG_TABLE) where table.isExposed && found.count < 3 {
      guard let row = page.first(GUMBO_TAG_TR, in: table) else { continue }
      let cells = row.inside.count { page.nodes[$0].parent == row.index && !page.nodes[$0].isText }
      guard cells >= wide else { continue }
      let caption = page.first(GUMBO_TAG_CAPTION, in: table)
      found.append(caption.map { page.plainText(of: $0, limit: 120) } ?? "")
    }
    return found
  }

  private static let mostHeadings = 12
  private static let mostImages = 40

  private static func headings(_ page: borrowing ParsedPage) -> String {
    [GUMBO_TAG_H2, GUMBO_TAG_H3].flatMap { page.all($0) }.prefix(mostHeadings)
      .map { page.name(of: $0).shortened(to: 60) }.joined(separator: "\n")
  }

  private static func images(_ page: borrowing ParsedPage) -> [ImageFact] {
    let places = page.places
    var found: [ImageFact] = []
    for image in page.all(GUMBO_TAG_IMG) where image.isExposed && found.count < mostImages {
      guard let source = image.attribute("src")?.trimmed, let alt = image.attribute("alt"), !alt.isBlank,
        source.count < 400, !source.isInline
      else { continue }
      var words = NameText()
      words.append(alt)
      let place = places.place(of: image)
      found.append(ImageFact(source: source.string, words: words.string.shortened(to: 200), place: place))
    }
    return found
  }
}

extension ParsedPage {
  /// The first HTML element of a tag inside another.
  fileprivate func first(_ tag: GumboTag, in node: Node) -> Node? {
    node.inside.first { nodes[$0].tag == tag && nodes[$0].isHTML }.map { nodes[$0] }
  }
}

/// An image that stands for something, and the words that stand for it.
struct ImageFact: Sendable {
  let source: String
  let words: String
  let offset: Int
  let line: Int
  let column: Int

  init(source: String, words: String, place: Place) {
    self.source = source
    self.words = words
    offset = place.offset
    line = place.line
    column = place.column
  }
}

extension Node {
  /// Whether a `meta` sends people to another address at once; one that waits, or loads the same page anew, does not.
  fileprivate var sendsOn: Bool {
    guard attribute("http-equiv", is: "refresh"), let content = attribute("content")?.trimmed,
      MetaRefresh.delay(content) == 0
    else { return false }
    let rest = content.buffer.drop { !$0.isSpace && $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: ",") }
    return rest.contains { !$0.isSpace && $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: ",") }
  }
}

extension Bytes {
  /// Whether the address holds the file itself.
  fileprivate var isInline: Bool { count > 5 && slice(0, 5).matches("data:") }
}
