import CGumbo

/// The stylesheets a page uses, in the order they count.
struct PageSheets {
  private(set) var parts: [Stylesheets.Part] = []
  /// The addresses of those that could not be read.
  private(set) var unread: [String] = []

  /// What tells the stylesheets of pages apart; nothing where a page has some of its own.
  struct Key: Hashable, Sendable {
    fileprivate let sheets: [ObjectIdentifier]
    fileprivate let media: [[MediaCondition]]
  }

  private var hasOwn = false

  var key: Key? {
    hasOwn
      ? nil : Key(sheets: parts.map { ObjectIdentifier($0.sheet) }, media: parts.map(\.conditions))
  }

  var asksForDark: Bool {
    parts.contains { $0.sheet.asksForDark || $0.conditions.contains(where: \.asksForDark) }
  }
  var asksForOrientation: Bool {
    parts.contains { $0.sheet.asksForOrientation || $0.conditions.contains(where: \.asksForOrientation) }
  }

  /// The rules that count in `environment`, in the order they count.
  func rules(in environment: Environment) -> [StyleRule] {
    parts.filter { $0.conditions.allSatisfy { $0.holds(in: environment) } }.flatMap { part in
      part.sheet.rules.filter { $0.conditions.allSatisfy { $0.holds(in: environment) } }
    }
  }

  init(_ nodes: [Node], url: String, _ site: Stylesheets?) {
    let bases = nodes.filter { !$0.isText && $0.tag == GUMBO_TAG_BASE }
    let base = PageBase.address(in: bases).map { $0.string } ?? ""
    // Where the base is on another site, its sheets cannot be read.
    let site = base.isEmpty || site?.start(base, on: url) != nil ? site : nil
    let url = base.isEmpty ? url : site?.start(base, on: url) ?? url
    // Browsers that run scripts, which is nearly all, take no notice of what is for those that do not.
    var end: Int32 = 0
    for node in nodes where !node.isText && node.index >= end {
      switch node.tag {
      case GUMBO_TAG_NOSCRIPT: end = node.end
      case GUMBO_TAG_STYLE: add(styleOf: node, nodes, url, site)
      case GUMBO_TAG_LINK where node.isHTML: add(linkOf: node, url, site)
      default: continue
      }
    }
  }

  private mutating func add(styleOf node: Node, _ nodes: [Node], _ url: String, _ site: Stylesheets?) {
    if let type = node.attribute("type")?.trimmed, !type.isEmpty, !type.matches("text/css") { return }
    hasOwn = true
    let source = node.inside.flatMap { nodes[$0].isText ? Array(nodes[$0].text.buffer) : [] }
    let sheet = Stylesheet(source)
    let conditions = Self.media(of: node)
    for item in sheet.imports { add(item.href, url, site, conditions + item.conditions) }
    parts.append(Stylesheets.Part(sheet: sheet, conditions: conditions))
  }

  private mutating func add(linkOf node: Node, _ url: String, _ site: Stylesheets?) {
    var isSheet = false
    var isAlternate = node.has("disabled")
    node.attribute("rel")?.forEachWord { word in
      if word.matches("stylesheet") { isSheet = true }
      if word.matches("alternate") { isAlternate = true }
    }
    guard isSheet, !isAlternate, let href = node.attribute("href")?.trimmed, !href.isEmpty else { return }
    add(href.string, url, site, Self.media(of: node))
  }

  private mutating func add(
    _ href: String, _ url: String, _ site: Stylesheets?, _ conditions: [MediaCondition]
  ) {
    // A sheet that is only for paper says nothing about the screen.
    let counts = [Environment.desktop, .dark].contains { here in conditions.allSatisfy { $0.holds(in: here) }
    }
    guard let found = site?.parts(href, on: url) else {
      if counts { unread.append(href) }
      return
    }
    parts += found.map { Stylesheets.Part(sheet: $0.sheet, conditions: $0.conditions + conditions) }
  }

  private static func media(of node: Node) -> [MediaCondition] {
    guard let media = node.attribute("media"), !media.isBlank else { return [] }
    let tokens = Tokenizer.tokens(Array(media.buffer))
    return Components.areTooDeep(tokens[...]) ? [.never] : [MediaReader.condition(tokens[...])]
  }
}
