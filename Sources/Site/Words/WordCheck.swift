import Diagnostics

/// Holds a translation of the site’s words against the English ones.
struct WordCheck {
  let english: WordList

  /// Reports the keys, holes and links of `list` that the English words do not have, and those that it has lost.
  func check(_ list: WordList, _ bag: inout DiagnosticBag) {
    for (key, entry) in list.entries.sorted(by: { $0.key < $1.key }) {
      guard let original = english[key] else {
        bag.error(
          "words", "“\(key)” is not a key of the site’s words.",
          help: Suggestion.help(for: key, in: english.entries.keys.sorted(), noun: "key"), at: entry.place)
        continue
      }
      checkHoles(key, entry, original.text, &bag)
      if entry.text.linkCount != original.text.linkCount {
        bag.error(
          "words",
          original.text.linkCount == 0
            ? "“\(key)” has square brackets, but there is no link in this sentence."
            : "“\(key)” has not the same number of links as in English.",
          help: original.text.linkCount == 0
            ? "Take the brackets out." : "Put [square brackets] round the words of each link.",
          at: entry.place)
      }
    }
  }

  private func checkHoles(
    _ key: String, _ entry: WordList.Entry, _ original: WordText, _ bag: inout DiagnosticBag
  ) {
    for hole in entry.text.holes.subtracting(original.holes).sorted() {
      bag.error(
        "words", "Nothing fills the hole {\(hole)} in “\(key)”.",
        help: original.holes.isEmpty
          ? "Take it out." : Suggestion.help(for: hole, in: original.holes.sorted(), noun: "hole"),
        at: entry.place)
    }
    for hole in original.holes.subtracting(entry.text.holes).sorted() {
      bag.error(
        "words", "The words for “\(key)” have lost the hole {\(hole)}.",
        help: "Write {\(hole)} where it belongs in the sentence.", at: entry.place)
    }
  }
}
