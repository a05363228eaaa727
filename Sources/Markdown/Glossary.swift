/// The words and abbreviations that a site explains.
public struct Glossary: Sendable {
  /// One word, or one abbreviation with what it stands for.
  public struct Entry: Hashable, Sendable {
    /// The word, spelled out.
    public let term: String
    /// Its abbreviation, if it has one.
    public let abbreviation: String?
    /// What it means, in plain words.
    public let meaning: String

    /// Explains a word.
    public init(term: String, abbreviation: String? = nil, meaning: String) {
      self.term = term
      self.abbreviation = abbreviation
      self.meaning = meaning
    }

    /// The anchor of the entry.
    public var id: String { "word-" + Slugs.slug(term) }
  }

  /// The entries in the order of the alphabet.
  public let entries: [Entry]

  private let candidates: [[Candidate]]

  /// Prepares to find `entries` in text.
  public init(_ entries: [Entry] = []) {
    let entries = entries.sorted { ($0.term.lowercased(), $0.term) < ($1.term.lowercased(), $1.term) }
    self.entries = entries
    candidates = Self.index(entries)
  }

  /// One spelling to look for. Words match in any case, abbreviations only as they are written.
  struct Candidate: Sendable {
    let bytes: [UInt8]
    let entry: Int
    let isAbbreviation: Bool
  }

  /// The spellings that start with `byte`, longest first.
  @inline(__always)
  func candidates(startingWith byte: UInt8) -> [Candidate] {
    candidates.isEmpty ? [] : candidates[Int(byte)]
  }

  var isEmpty: Bool { entries.isEmpty }

  private static func index(_ entries: [Entry]) -> [[Candidate]] {
    guard !entries.isEmpty else { return [] }
    var table = [[Candidate]](repeating: [], count: 256)
    for (position, entry) in entries.enumerated() {
      let term = Array(entry.term.lowercased().utf8)
      for first in Set([term.first, term.first.map(ASCII.upper)].compactMap { $0 }) {
        table[Int(first)].append(Candidate(bytes: term, entry: position, isAbbreviation: false))
      }
      if let abbreviation = entry.abbreviation.map({ Array($0.utf8) }), let first = abbreviation.first {
        table[Int(first)].append(Candidate(bytes: abbreviation, entry: position, isAbbreviation: true))
      }
    }
    return table.map { $0.sorted { ($1.bytes.count, $0.entry) < ($0.bytes.count, $1.entry) } }
  }
}

/// The few things the text scanner needs to know about single bytes.
enum ASCII {
  @inline(__always)
  static func lower(_ byte: UInt8) -> UInt8 {
    (65...90).contains(byte) ? byte | 0x20 : byte
  }

  @inline(__always)
  static func upper(_ byte: UInt8) -> UInt8 {
    (97...122).contains(byte) ? byte & 0xDF : byte
  }

  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// Whether a byte belongs to a word: letters, digits, and every byte of a letter beyond ASCII.
  @inline(__always)
  static func isWord(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte) || byte >= 0x80
  }
}
