import Diagnostics

/// Reads a flat list as steps.
enum StepsReader {
  static func read(_ lines: [ListLine], at place: SourceLocation) -> ([String], DiagnosticBag) {
    var bag = DiagnosticBag()
    var items = ItemLines()
    for line in lines where !items.add(line) { bag.notAnItem(line) }
    for item in items.items {
      if bag.checkLabel(item.text, at: item.place) { bag.checkNoArrow(item, .steps) }
      if item.indent > items.items[0].indent { noteIndent(item, &bag) }
    }
    if !bag.hasErrors { bag.checkCount(items.items.count, noun: "steps", at: place) }
    return (items.items.map(\.text), bag)
  }

  private static func noteIndent(_ item: ItemLines.Item, _ bag: inout DiagnosticBag) {
    bag.error(
      "diagram-line", "“\(item.text.clipped)” stands below another step, but steps have one level.",
      help: "Begin the line where the others begin, or use “type: structure”.", at: item.place)
  }
}
