/// Directions that only those can follow who see the page as it was drawn.
enum Directions: WritingRule {
  static let id = "direction-by-sight"
  static let plural = "directions that need sight"

  static func remarks(on page: PageText, _ settings: WritingSettings) -> [Remark] {
    page.parts.filter { !$0.isQuotation }.flatMap { part in
      part.tokens.indices.compactMap { remark(on: part, at: $0) }
    }
  }

  private static func remark(on part: TextPart, at index: Int) -> Remark? {
    let token = part.tokens[index]
    guard !token.isQuoted, !token.isTitle else { return nil }
    let next = (1...3).map { word(part, index + $0) }
    let isShade =
      ["shaded", "coloured"].contains(token.lower) && ["area", "areas", "cells"].contains(next[0])
    let isColour = isShade || (colours.contains(token.lower) && colouredThings.contains(next[0]))
    if isColour, isPointing(part, index) {
      return colour(part, index..<(index + 2))
    }
    if shapes.contains(token.lower), shapedThings.contains(next[0]), word(part, index - 1) == "the" {
      return side(part, index..<(index + 2), "by its shape or size")
    }
    if ["see", "shown", "pictured", "listed"].contains(token.lower), ["left", "right"].contains(next[0]),
      part.tokens[index + 1].endsClause || index + 2 == part.tokens.count
    {
      return side(part, index..<(index + 2), "by where it is")
    }
    let isSide =
      ["right", "left"].contains(next[1]) && next[0] == "the" && ["on", "to", "at"].contains(token.lower)
    guard isSide, token.sentence == part.tokens[index + 2].sentence else { return nil }
    let isHand = ["hand", "side"].contains(next[2])
    let isPlace =
      isHand || part.tokens[index + 2].endsClause || index + 3 == part.tokens.count
      || ["of", "is", "are", "shows", "show", "and", "for", "to", "you", "gives"].contains(next[2])
    guard isPlace else { return nil }
    let sentence = part.sentences[token.sentence]
    let hasThing = part.tokens[sentence].contains { pageThings.contains($0.lower) }
    return hasThing ? side(part, index..<(index + (isHand ? 4 : 3)), "by where it is") : nil
  }

  private static func word(_ part: TextPart, _ index: Int) -> String {
    part.tokens.indices.contains(index) ? part.tokens[index].lower : ""
  }

  /// “The green bars”, not “a red line of argument”.
  private static func isPointing(_ part: TextPart, _ index: Int) -> Bool {
    ["the", "in", "each", "every", "these"].contains(word(part, index - 1))
      || ["light", "dark", "pale"].contains(word(part, index - 1))
  }

  private static func colour(_ part: TextPart, _ range: Range<Int>) -> Remark {
    let words = part.words(range)
    return Remark(
      words: words, line: part.line(at: part.tokens[range.lowerBound].range.lowerBound),
      message:
        "“\(words)” names something by its colour alone. People who cannot tell colours apart, or who listen, "
        + "do not know what is meant.",
      help: "Name it by what it shows, such as “the bars for Riverton”. The colour can stand beside that.",
      isBarrier: true, wcag: ["1.4.1"])
  }

  private static func side(_ part: TextPart, _ range: Range<Int>, _ how: String) -> Remark {
    let words = part.words(range)
    return Remark(
      words: words, line: part.line(at: part.tokens[range.lowerBound].range.lowerBound),
      message:
        "“\(words)” points to something \(how). People who listen cannot see it, and on a phone it is somewhere "
        + "else.",
      help: "Give its name, such as “the chart ‘Admissions by year’”, or link to it.",
      isBarrier: true, wcag: ["1.3.3"])
  }

  private static let colours: Set<String> = [
    "red", "green", "blue", "yellow", "orange", "purple", "pink", "grey", "gray", "black", "white", "brown",
    "teal",
    "coloured", "shaded",
  ]
  private static let colouredThings: Set<String> = [
    "bar", "bars", "line", "lines", "dot", "dots", "column", "columns", "slice", "slices", "segment",
    "segments", "box", "boxes", "button", "buttons", "text", "link", "links", "shading", "icon",
    "icons", "circle", "circles", "square", "squares", "triangle", "triangles", "band",
  ]
  private static let shapes: Set<String> = [
    "round", "square", "triangular", "circular", "big", "large", "small",
  ]
  private static let shapedThings: Set<String> = [
    "button", "buttons", "icon", "icons", "box", "boxes", "arrow",
  ]
  private static let pageThings: Set<String> = [
    "see", "click", "menu", "button", "chart", "graph", "map", "figure", "panel", "box", "link", "links",
    "table",
    "column", "picture", "image", "photo", "diagram", "page", "screen", "sidebar", "icon", "contents",
  ]
}
