/// A page must not be turned on its side when the screen is.
enum ScreenOrientation: Rule {
  static let facts = RuleFacts(
    "screen-orientation", wcag: ["1.3.4"], act: ["b33eff"],
    asks: "The page can be read whichever way the screen is held.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    guard page.looks.sheets.asksForOrientation else { return }
    let upright = page.looks.styles(in: .upright)
    let sideways = page.looks.styles(in: .sideways)
    var end = 0
    for node in page.nodes where !node.isText && node.index >= end {
      guard let one = upright.style(of: node).turn, let other = sideways.style(of: node).turn else {
        continue
      }
      guard one != 0 || other != 0, holdsSomethingSeen(node, page, upright) else { continue }
      guard isQuarter(one - other) else {
        run.pass()
        continue
      }
      end = Int(node.end)
      run.fail(
        node,
        "A stylesheet turns this part of the page on its side when the screen is held one way. People whose device "
          + "is fixed, such as to a wheelchair, cannot turn it back.",
        help: "Take the rotation out of the @media (orientation: …) rule.")
    }
  }

  /// Whether an angle is a quarter of a turn, one way or the other; a degree more or less does not matter.
  private static func isQuarter(_ degrees: Double) -> Bool {
    let turn = abs(degrees.truncatingRemainder(dividingBy: 360))
    return abs(turn - 90) <= 1 || abs(turn - 270) <= 1
  }

  private static func holdsSomethingSeen(_ node: Node, _ page: borrowing ParsedPage, _ styles: PageStyles)
    -> Bool
  {
    node.inside.contains { index in
      guard styles.isSeen(index), !page.nodes[index].state.contains(.hidden) else { return false }
      let inner = page.nodes[index]
      return inner.isText ? !inner.text.isBlank : inner.role == .img || inner.isFormControl
    }
  }
}

extension ComputedStyle {
  /// How far it is turned, in degrees; nothing where that cannot be told.
  fileprivate var turn: Double? {
    guard let transformTurn, let rotateTurn else { return nil }
    return transformTurn + rotateTurn
  }
}
