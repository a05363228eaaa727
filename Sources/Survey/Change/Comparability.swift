/// Whether a measure means the same in two waves.
struct Comparability {
  /// The waves from the earlier to the later, those between included: a question may have changed in any of them.
  let waves: [WaveResults]
  let measure: Measure
  let group: WaveResults.Group

  /// The first reason against a comparison; nothing where the two can be compared.
  var reason: Incomparable? {
    guard let first = waves.first?.wave, let last = waves.last?.wave else { return .notAsked }
    guard let old = first.question(measure.question.id), let new = last.question(measure.question.id) else {
      return .notAsked
    }
    if first.isSelfSelected || last.isSelfSelected { return .selfSelected }
    if Self.plain(first.population) != Self.plain(last.population) { return .otherPopulation }
    return rewording(old, new) ?? routing(old, new) ?? answers(old, new) ?? grouping(first, last)
  }

  /// Whether the words are the same, and nobody has said of a wave since then that they changed.
  private func rewording(_ old: Wave.Question, _ new: Wave.Question) -> Incomparable? {
    let changes = waves.dropFirst().compactMap { $0.wave.question(new.id)?.change }
    if let change = changes.last { return .reworded(change) }
    return Self.plain(old.wording) == Self.plain(new.wording) ? nil : .reworded(nil)
  }

  private func routing(_ old: Wave.Question, _ new: Wave.Question) -> Incomparable? {
    guard old.route?.question == new.route?.question,
      Set(old.route?.answers ?? []) == Set(new.route?.answers ?? []),
      Self.plain(old.askedOf) == Self.plain(new.askedOf)
    else { return .otherPeopleAsked }
    return nil
  }

  /// Where one answer had to be chosen, a new one takes people from all others; where several could be, only the
  /// measure’s own count.
  private func answers(_ old: Wave.Question, _ new: Wave.Question) -> Incomparable? {
    let (before, after) = (Measure(old, measure.name), Measure(new, measure.name))
    guard old.isMultiple == new.isMultiple, Set(before.answers) == Set(after.answers),
      Set(after.answers).isSubset(of: old.options), Set(after.answers).isSubset(of: new.options)
    else { return .otherAnswers }
    return new.isMultiple || Set(old.options) == Set(new.options) ? nil : .otherAnswers
  }

  private func grouping(_ first: Wave, _ last: Wave) -> Incomparable? {
    if group == .everybody { return nil }
    guard let old = first.breakdown(group.breakdown), let new = last.breakdown(group.breakdown),
      old.groups.contains(group.name), new.groups.contains(group.name)
    else { return .otherGroup }
    guard Set(old.parts[group.name] ?? []) == Set(new.parts[group.name] ?? []) else { return .otherGroup }
    guard let before = old.definition, let after = new.definition else { return nil }
    return Self.plain(before) == Self.plain(after) ? nil : .otherGroup
  }

  /// `text` without what nobody hears: the kind of spaces, and how the end is marked.
  private static func plain(_ text: String) -> String {
    let words = text.lowercased().replacing("’", with: "'").split(whereSeparator: \.isWhitespace)
    let joined = words.joined(separator: " ")
    return joined.hasSuffix(".") ? String(joined.dropLast()) : joined
  }
}
