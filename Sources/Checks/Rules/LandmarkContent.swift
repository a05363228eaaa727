import Diagnostics

/// Everything on the page is in a part that people can jump to.
struct LandmarkContent: Rule {
  static let facts = RuleFacts(
    "landmark-content", .warning,
    asks: "Everything on the page is in its header, its menu, its main part or another landmark.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    let landmarks = page.landmarks
    guard !landmarks.isEmpty else { return }
    let strays = page.contentOutside(landmarks)
    if strays.isEmpty { run.pass() }
    // Without a main part, the page is told once that it needs one; what it would hold need not be named.
    guard !page.exposed(.main).isEmpty else { return }
    for stray in strays {
      run.fail(
        stray,
        "This part of the page (\(stray.tagName)) is outside its header, menu, main part and footer. "
          + "Screen reader users who move by landmark never meet it.",
        help: "Move it into <main>, <header>, <nav>, <aside> or <footer>.")
    }
  }
}

extension ParsedPage {
  /// The parts people can jump to, and those that announce themselves, in the order of the page.
  fileprivate var landmarks: [Node] {
    nodes.filter { !$0.isText && $0.isExposed && ($0.role.isLandmark || $0.announcesItself) }
  }

  /// The outermost elements that hold something to read and neither are nor hold nor are in one of `landmarks`.
  fileprivate func contentOutside(_ landmarks: [Node]) -> [Node] {
    var strays: [Node] = []
    var index = 0
    var next = 0
    while index < nodes.count {
      let node = nodes[index]
      while next < landmarks.count, Int(landmarks[next].index) < index { next += 1 }
      let isLandmark = next < landmarks.count && Int(landmarks[next].index) == index
      if isLandmark || !node.isExposed {
        index = Int(node.end)
      } else if !node.isText, next < landmarks.count, landmarks[next].index < node.end {
        index += 1
      } else {
        if let stray = stray(node), strays.last?.index != stray.index,
          !isSkipLink(stray, before: landmarks[0])
        {
          strays.append(stray)
        }
        index = Int(node.end)
      }
    }
    return strays
  }

  /// The element to point at where `node` has something to read or to fill in.
  private func stray(_ node: Node) -> Node? {
    if node.isText { return node.text.isBlank ? nil : parent(of: node) }
    if node.state.contains(.speaks) || node.isFormControl { return node }
    return nodes[node.inside].contains { $0.isFormControl && $0.isExposed } ? node : nil
  }

  /// Whether it is a link to a place on the page, or holds nothing but such links, and comes before everything.
  private func isSkipLink(_ node: Node, before first: Node) -> Bool {
    guard node.index < first.index else { return false }
    var index = Int(node.index)
    while index < Int(node.end) {
      let inner = nodes[index]
      if inner.isText, !inner.text.isBlank { return false }
      let href = inner.isText ? nil : inner.attribute("href")?.trimmed
      let isLocal = href?.buffer.first == UInt8(ascii: "#")
      // Any other link is content, though it may hold no more than a picture.
      if href != nil, !isLocal { return false }
      index = isLocal ? Int(inner.end) : index + 1
    }
    return true
  }
}

extension Node {
  /// Whether it is read out when it changes or opens, wherever it stands.
  fileprivate var announcesItself: Bool {
    switch role {
    case .alert, .alertdialog, .dialog, .log, .status, .timer, .tooltip: true
    default: has("aria-live")
    }
  }
}
