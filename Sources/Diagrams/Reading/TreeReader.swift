import Diagnostics

/// Reads a nested list as a tree.
struct TreeReader {
  private var tree = Tree()
  private var bag = DiagnosticBag()
  /// The items the next one may stand under, from the top down.
  private var open: [(indent: Int, number: Int)] = []

  static func read(_ lines: [ListLine], at place: SourceLocation) -> (Tree, DiagnosticBag) {
    var reader = TreeReader()
    var items = ItemLines()
    for line in lines where !items.add(line) { reader.bag.notAnItem(line) }
    for item in items.items { reader.add(item) }
    if reader.tree.levels > Limits.mostLevels {
      reader.bag.error(
        "diagram-too-large",
        "This list has \(reader.tree.levels) levels, and \(Limits.mostLevels) is the most.",
        help: "Make two diagrams of it, each with its own title.", at: place)
    }
    if !reader.bag.hasErrors { reader.bag.checkCount(items.items.count, noun: "boxes", at: place) }
    return (reader.tree, reader.bag)
  }

  private mutating func add(_ item: ItemLines.Item) {
    var closed = 0
    while let last = open.last, last.indent > item.indent {
      open.removeLast()
      closed += 1
    }
    let isSibling = open.last?.indent == item.indent
    if closed > 0, !isSibling { noteIndent(item) }
    if isSibling { open.removeLast() }
    if bag.checkLabel(item.text, at: item.place) { bag.checkNoArrow(item, .structure) }
    let parent = open.last?.number
    let depth = parent.map { tree.items[$0].depth + 1 } ?? 0
    open.append((item.indent, tree.items.count))
    tree.items.append(Tree.Item(label: item.text, parent: parent, depth: depth))
  }

  private mutating func noteIndent(_ item: ItemLines.Item) {
    bag.error(
      "diagram-line", "“\(item.text.clipped)” is set in by \(item.indent) spaces, as no line above it is.",
      help: "Set it in exactly as far as the boxes of its level: two spaces more for each level.",
      at: item.place)
  }
}
