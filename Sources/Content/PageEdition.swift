import Diagnostics
public import Languages

/// What sets a file apart from the page beside it that it repeats: another language, or Easy Read.
///
/// The name says it: `index.ur.md` is `index.md` in Urdu, `index.easy-read.md` is it in Easy Read.
public struct PageEdition: Sendable {
  /// How it repeats the page.
  public enum Kind: Sendable {
    /// In another language.
    case translation(Language)
    /// In short sentences with pictures, for people with a learning disability.
    case easyRead
  }

  /// How it repeats the page.
  public let kind: Kind
  /// The path of the page it repeats.
  public let original: String

  /// The language it is in, where it is a translation.
  public var language: Language? {
    if case .translation(let language) = kind { language } else { nil }
  }

  /// Reads the name of the file at `path`; nothing where the name does not say that it repeats another.
  static func read(_ path: String, file: String, _ bag: inout DiagnosticBag) -> PageEdition? {
    let name = PagePath.name(of: path).dropLast(".md".count)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    let suffix = String(name[name.index(after: dot)...])
    let original = String(path.dropLast(".md".count + suffix.count + 1)) + ".md"
    if suffix == "easy-read" { return PageEdition(kind: .easyRead, original: original) }
    if let language = Language.named(suffix), language.code == suffix {
      return PageEdition(kind: .translation(language), original: original)
    }
    if let problem = Self.problem(with: suffix, at: SourceLocation(file: file)) { bag.append(problem) }
    return nil
  }

  /// What is wrong with a suffix that looks as if it were meant to be a language or Easy Read.
  private static func problem(with suffix: String, at place: SourceLocation) -> Diagnostic? {
    let plain = suffix.lowercased().filter(\.isLetter)
    if plain == "easyread" || plain == "er" {
      return Diagnostic(
        .error, id: "unknown-edition", "“.\(suffix)” is not how the name of an Easy Read page ends.",
        help: "Write “.easy-read.md”.", at: place)
    }
    let first = suffix.split(separator: "-").first ?? ""
    guard first.count < 4, first.allSatisfy(\.isLetter) || Language.called(suffix) != nil else { return nil }
    return Diagnostic(
      .error, id: "unknown-language", "“\(suffix)”, in the name of this file, is not the code of a language.",
      help: Language.help(for: suffix)
        + " If the page is no translation, use a hyphen in place of the full stop.",
      at: place)
  }
}

extension Language {
  /// The language that English, or the language itself, calls `name`.
  static func called(_ name: String) -> Language? {
    let name = name.lowercased()
    return all.first { language in
      [language.name, language.ownName].contains { $0.lowercased() == name }
        || language.name.lowercased().split { !$0.isLetter }.contains { $0 == name }
    }
  }

  /// What to write in place of `code`, which is not the code of a language.
  public static func help(for code: String) -> String {
    let code = code.replacing("_", with: "-")
    if let meant = called(code) ?? named(code) { return "Write “\(meant.code)” for \(meant.name)." }
    if let meant = Self.slips[code.lowercased()].flatMap(named) {
      return "Write “\(meant.code)” for \(meant.name)."
    }
    return "Write one of: \(all.map(\.code).joined(separator: ", "))."
  }

  /// Codes of countries, which are often taken for those of languages, and three-letter codes.
  private static let slips = [
    "al": "sq", "cz": "cs", "ua": "uk", "pk": "ur", "in": "hi", "ir": "fa", "cn": "zh", "dk": "ku",
    "gr": "el", "il": "he", "so-so": "so", "wel": "cy", "cym": "cy", "urd": "ur", "pol": "pl", "ben": "bn",
    "pan": "pa", "ron": "ro", "rum": "ro", "som": "so", "ara": "ar", "fas": "fa", "per": "fa", "wales": "cy",
    "bd": "bn", "br": "pt", "sor": "ckb",
  ]
}
