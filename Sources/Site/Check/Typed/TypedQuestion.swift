import Datasets
import Disclosure
import Markdown
import Prose

/// One number of a text, and whether the text says of which hidden cell it is.
struct TypedQuestion {
  let text: TypedText
  let numbered: NumberedText
  let number: NumberedText.Number
  let page: TypedTexts

  /// The first of `cells`, all of one table, that the number gives away; the hidden numbers themselves first.
  func first(of cells: [HiddenIndex.Given], _ names: CellNames) -> HiddenIndex.Given? {
    let metadata = names.table.metadata
    guard isCount(in: names), !isSourced(elsewhere: metadata.source.name, metadata.title) else { return nil }
    let speech = speech(names)
    let ordered = cells.filter(\.isItself) + cells.filter { !$0.isItself }
    return ordered.first { gives($0, speech, names) }
  }

  private func speech(_ names: CellNames) -> CellSpeech {
    let sentence =
      numbered.sentences.indices.contains(number.sentence) ? numbered.sentences[number.sentence] : ""
    let close = text.isCell ? [text.near] : [sentence, text.text, text.near]
    let scopes = (close + text.around).map { ScopeWords($0) }
    let isBound = page.datasets.contains(names.table.metadata.name)
    return CellSpeech(
      names: names, scopes: scopes, close: close.count,
      isBound: isBound, hasMeasure: text.hasMeasure && isBound, isPercentage: number.unit == .percent)
  }

  private func gives(_ given: HiddenIndex.Given, _ speech: CellSpeech, _ names: CellNames) -> Bool {
    let table = names.table
    if let answer = speech.answer(given.cell) {
      if given.isItself || given.isShare {
        // Where a number that is shown fits the words better, it is that one.
        if !isShown(betterThan: answer, speech, table) { return true }
      } else if given.totals.contains(where: { isTold($0, table) }) {
        return true
      }
    }
    return given.totals.contains { total in
      guard speech.answer(total) != nil else { return false }
      // Many things are 3% of something: a percentage alone says nothing of a group that is not named.
      if given.isItself || given.isShare { return speaksOfRest }
      return speaksOfRest || isTold(total, table)
    }
  }

  private func isShown(betterThan answer: CellSpeech.Answer, _ speech: CellSpeech, _ table: ReleasedTable)
    -> Bool
  {
    table.columns.indices.contains { column in
      table.columns[column].indices.contains { row in
        guard table.columns[column][row].number == number.value,
          let other = speech.answer(CellPlace(column: column, row: row)), other.isFull
        else { return false }
        return !answer.isFull || other.named > answer.named
      }
    }
  }

  /// Whether the number of a shown total stands beside this one, typed or drawn from the dataset.
  private func isTold(_ total: CellPlace, _ table: ReleasedTable) -> Bool {
    guard let value = table.columns[total.column][total.row].number else { return false }
    if !text.isCell, text.text.contains(Paragraph.object) { return true }
    return ([text.text, text.near, text.companions] + text.around.prefix(2)).contains { words in
      NumberedText(words, note: Paragraph.noteMark).numbers.contains { $0.value == value }
    }
  }

  /// “All but two”, “the other 28”.
  private var speaksOfRest: Bool {
    let sentence = numbered.sentences[number.sentence].lowercased()
    if sentence.contains("all but") || sentence.contains("apart from") { return true }
    let rest: Set<String> = ["other", "rest", "remaining", "remainder", "except", "excluding"]
    return LabelWords.all(in: sentence).contains(where: rest.contains)
  }

  /// Whether the number can be one of what the table counts, and is no part of a label.
  private func isCount(in names: CellNames) -> Bool {
    if text.isCell { return true }
    if names.isInLabel(number) { return false }
    let following = number.following.flatMap { LabelWords.all(in: $0) }
    let isOfTable = following.contains(where: names.isOfTable)
    if number.isNegation { return isOfTable || number.following.isEmpty }
    if number.mayBeYear { return isOfTable }
    if number.unit != .none { return true }
    // “Two workshops for under 18s”, “3 new posts”: something else is counted.
    let nouns = number.following.drop { Self.adjectives.contains($0) }
    guard let noun = nouns.first, let plain = LabelWords.all(in: noun).first, !names.isOfTable(plain) else {
      return true
    }
    if LabelWords.things.contains(plain) { return false }
    return isOfTable || noun.count < 4 || !noun.hasSuffix("s") || Self.verbs.contains(noun)
  }

  /// Words that may stand between a number and what it counts.
  private static let adjectives: Set<String> = [
    "new", "more", "main", "key", "local", "big", "small", "different", "further", "extra", "other", "full",
    "such",
  ]

  /// Words with an “s” at their end that are no plurals.
  private static let verbs: Set<String> = [
    "this", "less", "were", "was", "does", "lives", "years’", "previous", "plus",
  ]

  /// Whether a footnote gives another source for the sentence than that of the dataset.
  private func isSourced(elsewhere source: String, _ title: String) -> Bool {
    guard text.kind == .sentence, numbered.noted.contains(number.sentence) else { return false }
    let own = [source, title].map { Set(LabelWords.telling(in: $0)) }
    return !page.notes.contains { note in
      let words = Set(LabelWords.all(in: note))
      return own.contains { !$0.isEmpty && $0.isSubset(of: words) }
    }
  }
}
