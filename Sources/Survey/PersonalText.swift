/// Finds what can lead to one person in a text.
public enum PersonalText: CaseIterable, Sendable {
  /// An e-mail address.
  case email
  /// A full postcode.
  case postcode
  /// A telephone number.
  case telephone

  /// Whether `text` holds one.
  public func isIn(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    switch self {
    case .email: return Self.hasEmail(bytes)
    case .postcode: return Self.hasPostcode(bytes)
    case .telephone: return Self.hasTelephone(bytes)
    }
  }

  private static func hasEmail(_ bytes: [UInt8]) -> Bool {
    for (position, byte) in bytes.enumerated() where byte == UInt8(ascii: "@") {
      guard position > 0, isWord(bytes[position - 1]) else { continue }
      let host = bytes[(position + 1)...].prefix {
        isWord($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
      }
      let labels = host.split(separator: UInt8(ascii: "."))
      if labels.count > 1, labels.last.map({ $0.count > 1 }) == true { return true }
    }
    return false
  }

  /// A district such as `NE1` or `SW1A`, perhaps a space, and a digit with two letters. Inside a longer text the letters
  /// must be capitals: `E1 2nd` is none.
  private static func hasPostcode(_ bytes: [UInt8]) -> Bool {
    for end in bytes.indices.dropFirst(4) {
      guard end + 1 == bytes.count || !isWord(bytes[end + 1]) else { continue }
      guard isUnitLetter(bytes[end]), isUnitLetter(bytes[end - 1]), isDigit(bytes[end - 2]) else { continue }
      var last = end - 3
      if last > 0, bytes[last] == UInt8(ascii: " ") { last -= 1 }
      for start in stride(from: last - 1, through: max(0, last - 3), by: -1) {
        guard start == 0 || !isWord(bytes[start - 1]) else { continue }
        let isWhole = start == 0 && end + 1 == bytes.count
        guard isDistrict(bytes[start...last]) else { continue }
        if isWhole || !bytes[start...end].contains(where: isSmall) { return true }
      }
    }
    return false
  }

  /// One or two letters, a digit, and perhaps a digit or a letter.
  private static func isDistrict(_ bytes: ArraySlice<UInt8>) -> Bool {
    let letters = bytes.prefix(while: isLetter)
    guard (1...2).contains(letters.count), let number = bytes.dropFirst(letters.count).first, isDigit(number)
    else { return false }
    let rest = bytes.dropFirst(letters.count + 1)
    return rest.count < 2 && rest.allSatisfy(isWord)
  }

  /// Ten digits or more with nothing but spaces, brackets and hyphens between them, from a nought or a plus sign on.
  private static func hasTelephone(_ bytes: [UInt8]) -> Bool {
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      let isStart = byte == UInt8(ascii: "0") || byte == UInt8(ascii: "+")
      guard isStart, position == 0 || !isWord(bytes[position - 1]) else {
        position += 1
        continue
      }
      let run = bytes[position...].prefix { isDigit($0) || " ()-+".utf8.contains($0) }
      if (10...15).contains(run.count(where: isDigit)) { return true }
      position += run.count
    }
    return false
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
  private static func isSmall(_ byte: UInt8) -> Bool { (97...122).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte & 0xDF) }
  private static func isWord(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) || byte > 127 }

  /// The letters at the end of a postcode; C, I, K, M, O and V are never among them.
  private static func isUnitLetter(_ byte: UInt8) -> Bool {
    isLetter(byte) && !"CIKMOV".utf8.contains(byte & 0xDF)
  }
}
