/// Puts a suggestion into the form of the word that was found: for “utilised”, “used”.
enum Inflection {
  /// The choices of `entry` in the form of `words`; as they are where the pattern has no forms.
  static func inflected(_ choice: String, as words: String, of entry: WordEntry) -> String {
    let pattern = entry.pattern
    let found = words.lowercased()
    let isVerb =
      pattern.contains("|ed|ing)") || pattern.contains("|en|ing)") || pattern.contains("|ned|ning)")
      || pattern.contains("|ded|ding)")
    let first = choice.prefix { $0 != " " }
    let rest = choice.dropFirst(first.count)
    if isVerb {
      let verb = found.split { $0 == " " || $0 == "-" }.first {
        $0.hasSuffix("ing") || $0.hasSuffix("ed") || $0.hasSuffix("en") || $0.hasSuffix("s")
      }
      // “Embed” ends like a past form and is none.
      guard let verb, entry.forms.first?.contains(verb) != true else { return choice }
      if verb.hasSuffix("ing") { return present(String(first)) + rest }
      if verb.hasSuffix("ed") || verb.hasSuffix("en") { return past(String(first)) + rest }
      return third(String(first)) + rest
    }
    let isNoun = pattern.hasSuffix("(|s)") || pattern.hasSuffix("(y|ies)")
    guard isNoun, rest.isEmpty, found.hasSuffix("s") else { return choice }
    return choice + "s"
  }

  private static func past(_ verb: String) -> String {
    if let known = irregular[verb] { return known }
    if verb.hasSuffix("e") { return verb + "d" }
    if endsInConsonantY(verb) { return verb.dropLast() + "ied" }
    return verb + "ed"
  }

  private static func present(_ verb: String) -> String {
    switch verb {
    case "be", "see": verb + "ing"
    case "put", "let": verb + "ting"
    case _ where verb.hasSuffix("e"): verb.dropLast() + "ing"
    default: verb + "ing"
    }
  }

  private static func third(_ verb: String) -> String {
    switch verb {
    case "be": "is"
    case "do", "pass": verb + "es"
    case _ where endsInConsonantY(verb): verb.dropLast() + "ies"
    default: verb + "s"
    }
  }

  private static func endsInConsonantY(_ verb: String) -> Bool {
    verb.hasSuffix("y") && !(verb.dropLast().last.map { "aeiou".contains($0) } ?? true)
  }

  private static let irregular = [
    "be": "was", "do": "done", "draw": "drew", "find": "found", "let": "let", "make": "made", "pay": "paid",
    "put": "put", "send": "sent", "tell": "told", "lead": "led", "buy": "bought", "speed": "sped",
    "build": "built",
  ]
}
