import Diagnostics

/// The parts of a report, by who asks for something to be mended.
enum Voices: String, CaseIterable {
  /// What keeps the site from being made as its writers want it: no matter of accessibility.
  case making
  /// What the law requires.
  case law
  /// What good practice asks.
  case practice

  init(_ diagnostic: Diagnostic) {
    switch diagnostic.voice {
    case .law: self = .law
    case .practice: self = .practice
    case nil: self = .making
    }
  }

  /// The heading of the part.
  var heading: String {
    switch self {
    case .making: "About the content"
    case .law: "What the law requires (WCAG 2.2, levels A and AA)"
    case .practice: "What good practice asks"
    }
  }

  /// The heading over what only a person can tell.
  static let person = "What a person must look at"

  /// The diagnostics of this part, in their order.
  func among(_ diagnostics: [Diagnostic]) -> [Diagnostic] { diagnostics.filter { Voices($0) == self } }
}
