import Checks
import Content
import Diagnostics

/// Proves that every colour of a palette can be told from what it stands on, in the light and in the dark.
struct PaletteCheck {
  /// One colour on another, and how far apart they must be.
  private struct Pair {
    /// What the colour is used for, in words.
    let use: String
    let colour: String
    /// Where it stands, in words.
    let ground: String
    let under: String
    let least: Double

    var ratio: Double { Contrast.ratio(colour, under) ?? 1 }
    var isEnough: Bool { ratio >= least }
    /// How far from enough it is.
    var share: Double { ratio / least }
  }

  private let settings: SiteSettings
  /// The series colours of charts, as the stylesheet sets them.
  private let charts: ChartColours

  /// What is wrong with the colours of `settings`, and with those of the charts on its pages.
  static func problems(of settings: SiteSettings, charts: ChartColours) -> DiagnosticBag {
    let check = PaletteCheck(settings: settings, charts: charts)
    var bag = DiagnosticBag()
    for value in Value.allCases {
      if let problem = check.problem(of: value) { bag.append(problem) }
    }
    bag.append(contentsOf: check.chartProblems)
    return bag
  }

  /// The values a unit writes.
  private enum Value: String, CaseIterable {
    case accent
    case accentDark = "accent-dark"
    case highlight, ink

    /// Whether it gets better by getting lighter.
    var isBetterLighter: Bool { self == .accentDark }
  }

  private func problem(of value: Value) -> Diagnostic? {
    guard let written = text(of: value), let colour = Colour(hex: written) else { return nil }
    let failing = pairs(of: value, in: Palette(settings)).filter { !$0.isEnough }
    guard let worst = failing.min(by: { $0.share < $1.share }) else { return nil }
    let nearest = colour.moved(lighter: value.isBetterLighter) { hex in
      pairs(of: value, in: Palette(changed(value, to: hex))).allSatisfy(\.isEnough)
    }
    let found =
      "“\(value.rawValue)” is \(written). As \(worst.use) on \(worst.ground) (\(worst.under)), its contrast"
    let direction = value.isBetterLighter ? "lighter" : "darker"
    return Diagnostic(
      .error, id: "contrast",
      "\(found) is \(Self.number(worst.ratio)) to 1: many people could not \(worst.least < 4.5 ? "see" : "read") it.",
      help: """
        The least is \(Self.number(worst.least)) to 1. The nearest colour that passes is "\(nearest.hex)": write that, \
        or one that is \(direction).
        """,
      at: settings.colourPlaces?[value.rawValue] ?? settings.places["colours"],
      wcag: [worst.least < 4.5 ? "1.4.11" : "1.4.3"])
  }

  private func text(of value: Value) -> String? {
    switch value {
    case .accent: settings.accent
    case .accentDark: settings.accentDark
    case .highlight: settings.highlight
    case .ink: settings.ink
    }
  }

  private func changed(_ value: Value, to hex: String) -> SiteSettings {
    var changed = settings
    switch value {
    case .accent: changed.accent = hex
    case .accentDark: changed.accentDark = hex
    case .highlight: changed.highlight = hex
    case .ink: changed.ink = hex
    }
    return changed
  }

  /// Where each value, or what is made from it, is seen.
  private func pairs(of value: Value, in palette: Palette) -> [Pair] {
    let isDarkOwn = settings.accentDark != nil
    return Use.all.filter { $0.value == value }.flatMap { use in
      let isLight = value != .accentDark
      let isDark = value != .accent || !isDarkOwn
      let light = isLight ? Self.pairs(use, palette.light, "light") : []
      return light + (isDark ? Self.pairs(use, palette.dark, "dark") : [])
    }
  }

  private static func pairs(_ use: Use, _ scheme: Palette.Scheme, _ name: String) -> [Pair] {
    use.colours.flatMap { colour in
      use.grounds.map { ground in
        Pair(
          use: use.words, colour: scheme[colour] ?? "",
          ground: "\(grounds[ground] ?? "the page"), when the page is \(name)",
          under: scheme[ground] ?? "", least: use.least)
      }
    }
  }

  /// What a reader would call the grounds.
  private static let grounds = [
    "surface-2": "the tinted band", "warning-surface": "a warning", "support-surface": "a note on support",
    "ink": "the foot of the page", "focus": "its dark half",
  ]

  /// What colours of the palette are for, and which of the unit’s values they come from.
  private struct Use {
    let value: Value
    let colours: [String]
    let words: String
    let grounds: [String]
    let least: Double

    private static let everywhere = ["surface", "surface-2", "warning-surface", "support-surface"]
    private static let page = ["surface", "surface-2"]

    static let all = [
      Use(value: .accent, colours: ["accent"], words: "a link", grounds: everywhere, least: 4.5),
      Use(value: .accentDark, colours: ["accent"], words: "a link", grounds: everywhere, least: 4.5),
      Use(value: .highlight, colours: ["warm"], words: "a mark", grounds: page, least: 3),
      Use(
        value: .highlight, colours: ["focus-halo"], words: "the ring of the focus", grounds: ["focus"],
        least: 3),
      Use(value: .ink, colours: ["text", "muted"], words: "text", grounds: everywhere, least: 4.5),
      Use(value: .ink, colours: ["warning"], words: "a title", grounds: ["warning-surface"], least: 4.5),
      Use(
        value: .ink, colours: ["support"], words: "a title", grounds: page + ["support-surface"], least: 4.5),
      Use(
        value: .ink, colours: ["on-ink", "on-ink-muted"], words: "the ground of white text", grounds: ["ink"],
        least: 4.5),
      Use(value: .ink, colours: ["line-strong"], words: "an edge", grounds: page, least: 3),
    ]
  }

  /// Charts have colours of their own, and stand on the unit’s pages.
  private var chartProblems: [Diagnostic] {
    let palette = Palette(settings)
    return problems(charts.light, palette.light, "light") + problems(charts.dark, palette.dark, "dark")
  }

  private func problems(
    _ colours: [ChartColours.Named], _ scheme: Palette.Scheme, _ name: String
  ) -> [Diagnostic] {
    colours.compactMap { series in
      let ground = scheme["surface"] ?? ""
      let least = series.name.hasPrefix("series-text") ? 4.5 : 3
      let own = Self.nameInPalette(series.value)
      if let own, Self.isProved(own, least) { return nil }
      guard let ratio = Contrast.ratio(own.flatMap { scheme[$0] } ?? series.value, ground) else {
        return Diagnostic(
          .error, id: "contrast",
          "The chart colour --\(series.name) is “\(series.value)”. Candour cannot tell how it looks on the \(name) "
            + "page, so it cannot be checked.",
          help: "Write it as #rrggbb, such as #12436d, in the css of your templates.",
          at: settings.places["colours"], wcag: ["1.4.11"])
      }
      guard ratio < least else { return nil }
      return Diagnostic(
        .error, id: "contrast",
        "The chart colour --\(series.name), \(series.value), is too near to the \(name) page (\(ground)): "
          + "\(Self.number(ratio)) to 1.",
        help: "The least is \(Self.number(least)) to 1. Change it in the css of your templates.",
        at: settings.places["colours"], wcag: ["1.4.11"])
    }
  }

  /// `accent` for `var(--accent, #12436d)`; nothing for a colour of its own.
  private static func nameInPalette(_ value: String) -> String? {
    guard value.hasPrefix("var(--"), value.hasSuffix(")") else { return nil }
    return String(value.dropFirst("var(--".count).dropLast().prefix { $0 != "," && !$0.isWhitespace })
  }

  /// Whether the unit's own colour of this name is proved on the page anyway, and said to be wrong where it is.
  private static func isProved(_ name: String, _ least: Double) -> Bool {
    Use.all.contains { $0.colours.contains(name) && $0.grounds.contains("surface") && $0.least >= least }
  }

  private static func number(_ ratio: Double) -> String {
    let text = String((ratio * 10).rounded(.down) / 10)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
