/// Text must stand out from what is behind it.
enum TextContrast: Rule {
  static let facts = RuleFacts(
    "text-contrast", wcag: ["1.4.3", "1.4.6"], act: ["afw4f7", "09o5cg"],
    asks: "Text stands out from what is behind it.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    if let unread = page.looks.sheets.unreadLooks.first {
      return run.ask(nil, Self.question(unread: unread))
    }
    let check = ContrastCheck(page, needed: { $0 ? 3 : 4.5 })
    if check.checksAny { run.pass() }
    for failure in check.failures {
      run.fail(failure.node.parentNode(page), failure.message(page.quote(failure.node)), help: failure.help)
    }
    for doubt in check.doubts {
      run.ask(doubt.node.parentNode(page), doubt.question(page.quote(doubt.node)))
    }
  }

  private static func question(unread: String) -> String {
    "The stylesheet “\(unread)” could not be read, so the colours of the text were not checked. "
      + "Does all text stand out from what is behind it?"
  }
}

extension Node {
  /// The element a text is in.
  func parentNode(_ page: borrowing ParsedPage) -> Node { page.parent(of: self) ?? self }
}

extension ContrastCheck.Failure {
  func message(_ quote: String) -> String {
    let also =
      others == 0
      ? "" : others == 1 ? " One more text here looks the same." : " \(others) more texts here look the same."
    return
      "“\(quote)” does not stand out\(isDark ? " to readers of dark pages" : ""): \(text.hex) on "
      + "\(behind.hex), a contrast of \(ratio.rounded(toPlaces: 2)) where \(needed.short) is needed. "
      + "People with low vision, and anyone on a phone in the sun, cannot read it." + also
  }

  var help: String {
    let text = text.mended(against: behind, ratio: needed)
    let behind = behind.mended(against: self.text, ratio: needed)
    let way = text.map { "Make the text \($0.hex)" } ?? "Make the text darker or lighter"
    return way + (behind.map { ", or what is behind it \($0.hex)" } ?? "")
      + ", in the stylesheet or wherever its colour is set."
  }
}

extension ContrastCheck.Doubt {
  func question(_ quote: String) -> String {
    let also = others == 0 ? "" : ", like other text on the page,"
    let text = "“\(quote)”" + also
    return switch reason {
    case .picture:
      "\(text) stands on a picture or on colours that run into one another. Can it be read on all of it?"
    case .systemColour:
      "\(text) has a colour that the reader’s system chooses. Does it stand out from what is behind it?"
    case .effect: "\(text) is a sign, or is drawn with an effect that changes its colours. Can it be read?"
    case .floats:
      "\(text) may lie on top of something else on the page. Does it stand out from what is behind it?"
    }
  }
}

extension Double {
  /// The number cut, never rounded up, to so many decimal places: 4.499 is not 4.5.
  ///
  /// What is too large to have any, or is no number, is written as it is.
  func rounded(toPlaces places: Int) -> String {
    let scale = (0..<max(places, 0)).reduce(1) { scale, _ in scale * 10 }
    guard let cut = Int(exactly: (magnitude * Double(scale)).rounded(.down)) else { return "\(self)" }
    let sign = self < 0 && cut > 0 ? "-" : ""
    guard places > 0 else { return "\(sign)\(cut)" }
    let rest = String(cut % scale)
    return "\(sign)\(cut / scale).\(String(repeating: "0", count: places - rest.count))\(rest)"
  }

  /// 4.5 as “4.5” and 3 as “3”.
  var short: String { Int(exactly: self).map { "\($0)" } ?? "\(self)" }
}
