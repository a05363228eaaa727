import Markup

/// Explains each glossary word where it first appears on a page, and only there.
public struct WordTracker: Sendable {
  let glossary: Glossary
  private var seenTerms: Set<Int> = []
  private var seenAbbreviations: Set<Int> = []

  /// The entries met so far, in the order of their first appearance.
  public private(set) var found: [Int] = []

  /// Starts a page.
  public init(_ glossary: Glossary) {
    self.glossary = glossary
  }

  /// Writes `text`, escaped, with the words that appear for the first time marked.
  mutating func write(_ text: UnsafeBufferPointer<UInt8>, to writer: inout MarkupWriter) {
    var start = 0
    var index = 0
    while index < text.count {
      let atWordStart = index == 0 || !WordBoundary.isWord(endingAt: index, in: text)
      if atWordStart, let match = match(in: text, at: index) {
        writer.text(UnsafeBufferPointer(rebasing: text[start..<index]))
        index += write(match, in: text, at: index, to: &writer)
        start = index
      } else {
        index += 1
      }
    }
    writer.text(UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// A spelling found in text; `length` includes the “s” of a plural.
  private struct Match {
    let candidate: Glossary.Candidate
    let length: Int
    var isPlural: Bool { length > candidate.bytes.count }
  }

  private func match(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Match? {
    for candidate in glossary.candidates(startingWith: text[index]) where isNew(candidate) {
      guard index + candidate.bytes.count <= text.count, matches(candidate, text, index) else { continue }
      var end = index + candidate.bytes.count
      if end < text.count, text[end] == UInt8(ascii: "s") { end += 1 }
      if end == text.count || !WordBoundary.isWord(startingAt: end, in: text) {
        return Match(candidate: candidate, length: end - index)
      }
    }
    return nil
  }

  private func isNew(_ candidate: Glossary.Candidate) -> Bool {
    candidate.isAbbreviation
      ? !seenAbbreviations.contains(candidate.entry) : !seenTerms.contains(candidate.entry)
  }

  private func matches(_ candidate: Glossary.Candidate, _ text: UnsafeBufferPointer<UInt8>, _ index: Int)
    -> Bool
  {
    for (offset, byte) in candidate.bytes.enumerated() {
      let other = text[index + offset]
      if (candidate.isAbbreviation ? other : ASCII.lower(other)) != byte { return false }
    }
    return true
  }

  /// Writes a match and returns how many bytes of the text it stands for.
  private mutating func write(
    _ match: Match, in text: UnsafeBufferPointer<UInt8>, at index: Int, to writer: inout MarkupWriter
  ) -> Int {
    let entry = glossary.entries[match.candidate.entry]
    let written = UnsafeBufferPointer(rebasing: text[index..<(index + match.length)])
    if match.candidate.isAbbreviation {
      seenAbbreviations.insert(match.candidate.entry)
      writer.raw("<abbr>")
      writer.text(written)
      writer.raw("</abbr>")
      guard !isSpelledOut(entry, in: text, after: index + match.length) else { return match.length }
      writer.raw(" (")
      writeTerm(Array((entry.term + (match.isPlural ? "s" : "")).utf8), match.candidate.entry, to: &writer)
      writer.raw(")")
      return match.length
    }
    writeTerm(Array(written), match.candidate.entry, to: &writer)
    return match.length
      + writeFollowingAbbreviation(of: entry, match, text, index + match.length, to: &writer)
  }

  private mutating func writeTerm(_ text: [UInt8], _ entry: Int, to writer: inout MarkupWriter) {
    guard seenTerms.insert(entry).inserted else {
      return text.withUnsafeBufferPointer { writer.text($0) }
    }
    found.append(entry)
    writer.raw("<a class=\"word\" href=\"#")
    writer.text(glossary.entries[entry].id)
    writer.raw("\">")
    text.withUnsafeBufferPointer { writer.text($0) }
    writer.raw("</a>")
  }

  /// “violence reduction unit (VRU)” spells the abbreviation out already.
  private mutating func writeFollowingAbbreviation(
    of entry: Glossary.Entry, _ match: Match, _ text: UnsafeBufferPointer<UInt8>, _ index: Int,
    to writer: inout MarkupWriter
  ) -> Int {
    guard let abbreviation = entry.abbreviation else { return 0 }
    let opening = Array(" (\(abbreviation)".utf8)
    guard text.count >= index + opening.count, text[index..<(index + opening.count)].elementsEqual(opening)
    else {
      return 0
    }
    var end = index + opening.count
    if end < text.count, text[end] == UInt8(ascii: "s") { end += 1 }
    guard end == text.count || !WordBoundary.isWord(startingAt: end, in: text) else { return 0 }
    seenAbbreviations.insert(match.candidate.entry)
    writer.raw(" (<abbr>")
    writer.text(UnsafeBufferPointer(rebasing: text[(index + 2)..<end]))
    writer.raw("</abbr>")
    return end - index
  }

  private func isSpelledOut(
    _ entry: Glossary.Entry, in text: UnsafeBufferPointer<UInt8>, after index: Int
  ) -> Bool {
    let wanted = Array(" (\(entry.term)".lowercased().utf8)
    guard text.count >= index + wanted.count else { return false }
    return text[index..<(index + wanted.count)].lazy.map(ASCII.lower).elementsEqual(wanted)
  }
}
