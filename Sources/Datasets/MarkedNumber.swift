/// A number with marks behind it, as a CSV file may hold it: `1234 [p]`, `1234 [p][e]`.
struct MarkedNumber {
  let number: NumberBytes
  /// How many bytes of the text the number itself takes.
  let length: Int
  let marks: Marks

  /// Reads `bytes`; nothing where they are not such a number, or a mark is unknown or stands twice.
  static func read(_ bytes: ArraySlice<UInt8>) -> MarkedNumber? {
    guard bytes.last == UInt8(ascii: "]"), let space = bytes.firstIndex(of: UInt8(ascii: " ")),
      let number = NumberBytes.read(bytes[..<space]),
      let marks = marks(String(decoding: bytes[(space + 1)...], as: UTF8.self))
    else { return nil }
    return MarkedNumber(number: number, length: space - bytes.startIndex, marks: Marks(marks))
  }

  /// The marks that `text` consists of; nothing where there is anything else.
  static func marks(_ text: some StringProtocol) -> [Mark]? {
    var found: [Mark] = []
    var rest = text[...]
    while let end = rest.firstIndex(of: "]") {
      guard let mark = Mark(rawValue: String(rest[...end])), !found.contains(mark) else { return nil }
      found.append(mark)
      rest = rest[rest.index(after: end)...]
    }
    return rest.isEmpty && !found.isEmpty ? found : nil
  }
}
