/// The people a result is about, as sentences name them.
///
/// The results of a self-selected survey are about those who answered, and never about anybody else.
struct People {
  private let isSelfSelected: Bool
  private let group: String
  private let askedOf: String?

  init(_ group: WaveResults.Group, asked question: Wave.Question, in wave: Wave) {
    isSelfSelected = wave.isSelfSelected
    self.group = group.afterPeople(in: wave)
    askedOf = question.askedPeople
  }

  /// What stands in front where only some were asked: `Of people in Northmarch who said yes, `.
  var opening: String {
    guard let askedOf else { return "" }
    let people =
      askedOf.hasPrefix("people ") ? "people\(group)\(askedOf.dropFirst("people".count))" : askedOf + group
    return isSelfSelected ? "Of those who answered (\(people)), " : "Of \(people), "
  }

  /// The people after `words`, and the number in brackets: `About 6 in 10 people in Northmarch (58%)`. Where the
  /// opening has named the people, they are not named again.
  func subject(_ words: Share.Words?, _ number: String) -> String {
    let isNamed = askedOf != nil
    guard let words else { return isNamed ? number : "\(number) of \(whole)" }
    switch words {
    case .fraction(let text):
      return "\(text)\(isNamed ? "" : isSelfSelected ? " of \(whole)" : " \(whole)") (\(number))"
    case .part(let text): return "\(text)\(isNamed ? "" : " of \(whole)") (\(number))"
    case .quantity(let text): return "\(quantity(text, isNamed: isNamed)) (\(number))"
    }
  }

  /// The people in a phrase that follows “from” or “of”.
  var whole: String { (isSelfSelected ? "those who answered" : "people") + group }

  /// `Nearly all people`; of those who answered, `Almost none of those who answered`.
  private func quantity(_ text: String, isNamed: Bool) -> String {
    guard isNamed || isSelfSelected else { return "\(text) \(whole)" }
    let word = text.hasSuffix("all") || text == "All" ? text : text + "ne"
    return isNamed ? word : "\(word) of \(whole)"
  }
}

extension String {
  /// The text as it stands within a sentence: with a small letter at its start, unless that is an abbreviation.
  var withinSentence: String {
    dropFirst().first?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
  }

  /// The text with a capital letter at its start.
  var startingSentence: String { prefix(1).uppercased() + dropFirst() }
}
