import Diagnostics

/// Reads lines as items, and joins what runs on in the next line.
struct ItemLines {
  /// An item, whole.
  struct Item {
    let place: SourceLocation
    let indent: Int
    var text: String
  }

  private(set) var items: [Item] = []

  /// Adds a line; `false` where it neither begins an item nor runs one on.
  mutating func add(_ line: ListLine) -> Bool {
    if line.isItem {
      items.append(Item(place: line.place, indent: line.indent, text: line.text))
      return true
    }
    guard let last = items.last, line.indent > last.indent else { return false }
    items[items.count - 1].text += (last.text.isEmpty ? "" : " ") + line.text
    return true
  }
}

extension DiagnosticBag {
  /// Notes a line that is no item of a list.
  mutating func notAnItem(_ line: ListLine) {
    error(
      "diagram-line", "“\(line.text.clipped)” is not an item of a list.",
      help: "Begin the line with a hyphen and a space: “- \(line.text.clipped)”.", at: line.place)
  }

  /// Notes a label that is empty or too long to be read in a box; whether it was fine.
  mutating func checkLabel(_ text: String, at place: SourceLocation) -> Bool {
    if text.isEmpty {
      error(
        "diagram-line", "There is nothing after the hyphen.",
        help: "Write what the box should say, or take the line out.", at: place)
      return false
    }
    if text.count > Limits.longestLabel {
      error(
        "diagram-too-large",
        "This box would hold \(text.count) characters, and \(Limits.longestLabel) is the most: “\(text.clipped)”.",
        help: "Say it shorter, and put the rest in the text of the page.", at: place)
      return false
    }
    return true
  }

  /// Notes an arrow where a list has none.
  mutating func checkNoArrow(_ item: ItemLines.Item, _ kind: Diagram.Kind) {
    guard ArrowText.hasArrow(item.text) else { return }
    error(
      "diagram-line", "“\(item.text.clipped)” has an arrow, but a “\(kind.rawValue)” diagram is a list.",
      help: kind == .steps
        ? "Write each step on a line of its own, or use “type: theory-of-change”."
        : "Set a box in below the one it answers to, or use “type: theory-of-change”.", at: item.place)
  }

  /// Notes a diagram with too little or too much in it.
  mutating func checkCount(_ count: Int, noun: String, at place: SourceLocation) {
    if count > Limits.mostBoxes {
      error(
        "diagram-too-large", "This diagram has \(count) \(noun), and \(Limits.mostBoxes) is the most.",
        help: "Make two diagrams of it, each with its own title.", at: place)
    }
    if count < 2 {
      error(
        "diagram-too-small", "A diagram needs two \(noun) or more.",
        help: "Add another, or say it in a sentence.", at: place)
    }
  }
}

extension String {
  /// The text, cut so that it can stand in a message.
  var clipped: String { count > 60 ? prefix(60) + "…" : self }
}
