import CGumbo

/// A page parsed once, its nodes laid out in the order of the document for rules to look at.
///
/// It owns the parser's memory, and with it every ``Node`` and ``Bytes`` taken from it.
struct ParsedPage: ~Copyable {
  /// Why a page could not be parsed.
  enum Refusal: Error {
    case tooBig, tooDeep, tooTangled
  }

  /// The largest page that is looked at, in bytes.
  static let largestPage = 16 << 20
  private static let memoryBudget = 384 << 20
  private static let secondsBudget = 5.0
  private static let outlivesFailedAssertions: Void = candour_outlive_failed_assertions()

  /// Every element and text in the order of the document.
  let nodes: [Node]
  /// What they look like.
  let looks: PageLooks
  /// Finds where nodes are in the HTML.
  let places: PagePlaces
  /// The names of elements that were asked for.
  let nameCache = NameCache()
  private let byRole: [[Int32]]
  private let byTag: [[Int32]]
  private let ids: [Name: Int32]
  private let idNodes: [Int32]
  private let repeats: [Int32]
  private let labels: [String: [Int32]]
  private let ariaNodes: [Int32]
  private let parse: UnsafeMutablePointer<CandourParse>

  /// Parses the HTML of `page`, or says why not. Never takes more than a few seconds or a few hundred megabytes.
  init(_ page: PageInput) throws(Refusal) {
    let html = page.html
    guard html.count <= Self.largestPage else { throw .tooBig }
    _ = Self.outlivesFailedAssertions
    let trimmer = html.withUnsafeBufferPointer(ProseTrimmer.init)
    guard !trimmer.isTooDeep else { throw .tooDeep }
    let parsed = trimmer.bytes.withUnsafeBytes { bytes in
      candour_parse(
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, Self.memoryBudget,
        Self.secondsBudget)
    }
    guard let parsed else { throw .tooTangled }
    let walk = PageWalk(
      candour_document(parsed), html: trimmer.bytes, url: page.url, page.stylesheets)
    guard let walk else {
      candour_free(parsed)
      throw .tooDeep
    }
    parse = parsed
    places = PagePlaces(html: html, trimmer: trimmer)
    nodes = walk.nodes
    looks = walk.looks
    byRole = walk.byRole
    byTag = walk.byTag
    ids = walk.ids
    idNodes = walk.idNodes
    repeats = walk.repeats
    labels = walk.labels
    ariaNodes = walk.withAria
  }

  /// Parses HTML that is a page by itself, without stylesheets from elsewhere.
  init(_ html: [UInt8]) throws(Refusal) { try self.init(PageInput(url: "", html: html)) }

  deinit { candour_free(parse) }

  /// The elements of a role that assistive technology meets.
  func exposed(_ role: Role) -> [Node] {
    byRole[Int(role.rawValue)].map { nodes[Int($0)] }.filter(\.isExposed)
  }

  /// The HTML elements of a tag, shown or not.
  func all(_ tag: GumboTag) -> [Node] {
    let tag = Int(tag.rawValue)
    return tag < byTag.count ? byTag[tag].map { nodes[Int($0)] } : []
  }

  /// The first element with this id.
  func element(id: String) -> Node? { ids[Name(id.utf8)].map { nodes[Int($0)] } }

  /// The elements that have an id, in the order of the page.
  var withIDs: [Node] { idNodes.map { nodes[Int($0)] } }

  /// The elements whose id an earlier element has.
  var repeatedIDs: [Node] { repeats.map { nodes[Int($0)] } }

  /// The elements with a `role` or an attribute of WAI-ARIA, in the order of the page.
  var withAria: [Node] { ariaNodes.map { nodes[Int($0)] } }

  /// The element that `node` is in.
  func parent(of node: Node) -> Node? { node.parent < 0 ? nil : nodes[Int(node.parent)] }

  /// The nearest element around `node` for which `holds` is true.
  func nearest(to node: Node, where holds: (Node) -> Bool) -> Node? {
    var next = parent(of: node)
    while let ancestor = next {
      if holds(ancestor) { return ancestor }
      next = parent(of: ancestor)
    }
    return nil
  }

  /// The labels that point at the element by its id.
  func labels(for id: String) -> [Node] { labels[id, default: []].map { nodes[Int($0)] } }
}
