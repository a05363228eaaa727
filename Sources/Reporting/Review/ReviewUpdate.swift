/// A list that people ticked, set against what is to be asked now.
extension ReviewList {
  /// This list as it should be now: `wanted` says what is to be asked. Ticks stay where nothing has changed; where
  /// the page has, its questions are asked again, and the list says who had looked. What people wrote about pages
  /// and questions that are not there now is kept behind the rest, marked as gone.
  public func updated(to wanted: ReviewList) -> ReviewList {
    let known = byKey
    let isWanted = Set(wanted.sections.map(\.key))
    let now = wanted.sections.map { section in known[section.key].map { section.keeping($0) } ?? section }
    let gone = sections.filter { !isWanted.contains($0.key) && $0.items.contains(where: \.isWrittenOn) }
    return ReviewList(
      sections: now
        + gone.map { section in
          var section = section
          section.isGone = true
          return section
        })
  }

  /// The pages and kinds that somebody looked at and that have changed since, by name.
  public func changed(since wanted: ReviewList) -> [String] {
    let now = wanted.byKey
    return sections.filter { section in
      section.isTicked && now[section.key].map { $0.seen != section.seen } ?? false
    }.map(\.name)
  }

  /// The pages that somebody looked at and that `wanted` does not have, by name.
  public func missing(from wanted: ReviewList) -> [String] {
    let now = wanted.byKey
    return sections.filter { !$0.isKind && $0.isTicked && now[$0.key] == nil }.map(\.name)
  }

  private var byKey: [[String]: Section] {
    Dictionary(sections.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension ReviewList.Section {
  fileprivate var key: [String] { [isKind ? "kind" : "page", ReviewWords.compared(name)] }

  /// This section with what people wrote in `old`.
  fileprivate func keeping(_ old: ReviewList.Section) -> ReviewList.Section {
    var section = self
    let isSame = old.seen == seen
    var left = old.items
    for index in section.items.indices {
      let ask = ReviewWords.compared(section.items[index].ask)
      guard let place = left.firstIndex(where: { ReviewWords.compared($0.ask) == ask }) else { continue }
      let item = left.remove(at: place)
      section.items[index].note = item.note
      section.items[index].before = isSame ? item.before : item.looked
      if isSame { (section.items[index].by, section.items[index].on) = (item.by, item.on) }
    }
    // A tick on a changed page is for words that are no more; a note is for people.
    section.items += left.filter { isSame ? $0.isWrittenOn : !$0.note.isEmpty }.map(\.gone)
    return section
  }
}

extension ReviewList.Item {
  fileprivate var looked: String { isTicked ? "\(by), \(on)" : before }
  fileprivate var isWrittenOn: Bool { isTicked || !before.isEmpty || !note.isEmpty }

  fileprivate var gone: ReviewList.Item {
    var item = self
    item.isGone = true
    return item
  }
}

/// How texts of the list are compared: as they are in the file.
enum ReviewWords {
  /// The text with one space for all white space, and for what a file of YAML cannot hold.
  static func compared(_ text: String) -> String {
    let parts = text.unicodeScalars.split { $0.properties.isWhitespace || !isWritten($0) }
    return parts.map { String($0) }.joined(separator: " ")
  }

  /// Whether a file of YAML can hold it as it is. Source: YAML 1.2.2, “c-printable”.
  static func isWritten(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF:
      // Line breaks of other kinds would be folded.
      scalar.value != 0x2028 && scalar.value != 0x2029
    default: false
    }
  }
}
