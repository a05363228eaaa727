/// Looks for text that does not stand out enough, to readers of light and of dark pages.
struct ContrastCheck {
  /// What is wrong with some text.
  struct Failure {
    let node: Node
    let ratio: Double
    let needed: Double
    let text: Colour
    let behind: Colour
    let isDark: Bool
    /// How many more pieces of text look the same.
    var others = 0
  }

  /// Something a person must look at.
  struct Doubt {
    let node: Node
    let reason: TextPaint.Reason
    /// How many more texts, each with a look of its own, raise the same doubt.
    var others = 0
  }

  private(set) var failures: [Failure] = []
  private(set) var doubts: [Doubt] = []
  private(set) var checksAny = false
  private let needed: (_ isLarge: Bool) -> Double
  private let least: (_ isLarge: Bool) -> Double
  private var failed: Set<Int32> = []

  /// Looks at all text. Text with a contrast below `least` is somebody else's to report.
  init(
    _ page: borrowing ParsedPage, needed: @escaping (_ isLarge: Bool) -> Double,
    least: @escaping (_ isLarge: Bool) -> Double = { _ in 0 }
  ) {
    self.needed = needed
    self.least = least
    look(at: page, page.looks.light, .desktop)
    if let dark = page.looks.dark { look(at: page, dark, .dark) }
  }

  private mutating func look(at page: borrowing ParsedPage, _ styles: PageStyles, _ environment: Environment)
  {
    let seen = SeenText(styles)
    // What most looks come to: nothing to say, whatever the text.
    var isFine = [Bool](repeating: false, count: styles.lookCount)
    var exceptions: Exceptions?
    var reported: [Int32: Int] = [:]
    var doubted: Set<Int32> = []
    for node in page.nodes where node.isText {
      let place = styles.places[Int(node.index)]
      if isFine[Int(place)] { continue }
      guard seen.contains(node, page) else { continue }
      checksAny = true
      let style = styles.style(of: node)
      let trouble = trouble(node, styles.paint(at: Int(node.index)), style, environment)
      guard trouble.failure != nil || trouble.doubt != nil else {
        isFine[Int(place)] = true
        continue
      }
      guard node.text.fewLetters > 0 else { continue }
      let except = exceptions ?? Exceptions(page, styles)
      exceptions = except
      if except.inactive.contain(node, page) { continue }
      guard let failure = trouble.failure else {
        if let doubt = trouble.doubt, doubted.insert(place).inserted { add(doubt) }
        continue
      }
      let isUnsure = node.state.contains(.ariaHidden) || node.text.fewLetters < 2
      if isUnsure || except.covered.contain(node, page, styles) {
        if doubted.insert(place).inserted { add(Doubt(node: node, reason: isUnsure ? .effect : .floats)) }
      } else if let known = reported[place] {
        failures[known].others += 1
      } else if failed.insert(node.index).inserted {
        reported[place] = failures.count
        failures.append(failure)
      }
    }
  }

  /// One question is enough for each kind of doubt, in the light and in the dark.
  private mutating func add(_ doubt: Doubt) {
    if let known = doubts.firstIndex(where: { $0.reason == doubt.reason }) {
      if doubts[known].node.index != doubt.node.index { doubts[known].others += 1 }
    } else {
      doubts.append(doubt)
    }
  }

  private struct Exceptions {
    let inactive: InactiveParts
    let covered: CoveredParts

    init(_ page: borrowing ParsedPage, _ styles: PageStyles) {
      inactive = InactiveParts(page)
      covered = CoveredParts(page, styles)
    }
  }

  private func trouble(
    _ node: Node, _ paint: TextPaint, _ style: ComputedStyle, _ environment: Environment
  ) -> (failure: Failure?, doubt: Doubt?) {
    let needed = needed(style.isLargeText)
    switch paint {
    case .invisible: return (nil, nil)
    case .unknown(let reason): return (nil, Doubt(node: node, reason: reason))
    case .ratio(let best, let worst, let text, let behind):
      if best >= needed {
        // On some stops of a gradient the text is harder to read than on others; without layout nobody knows where
        // it stands. A shadow may be all that makes it stand out, and may be too thin to.
        let reason: TextPaint.Reason = style.textShadow.isEmpty ? .picture : .effect
        return (nil, worst < needed ? Doubt(node: node, reason: reason) : nil)
      }
      if best < least(style.isLargeText) { return (nil, nil) }
      let failure = Failure(
        node: node, ratio: best, needed: needed, text: text, behind: behind, isDark: environment.isDark)
      return (failure, nil)
    }
  }
}

extension ComputedStyle {
  /// Whether text is large as WCAG counts: 18 points, or 14 in bold.
  var isLargeText: Bool { fontSize >= 24 || fontSize >= 18.66 && fontWeight >= 700 }
}
