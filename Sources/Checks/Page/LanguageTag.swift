/// Language tags such as `en-GB` (BCP 47).
public enum LanguageTag {
  /// Whether the first part of `tag` is a registered language, as pages may name it.
  public static func isKnown(_ tag: String) -> Bool {
    var tag = tag
    return tag.withUTF8 { isKnown(Bytes(buffer: $0)) }
  }

  /// Whether the first part of `tag` is a registered language: two letters, three, or the private `qaa` to `qtz`.
  static func isKnown(_ tag: Bytes) -> Bool {
    let primary = tag.buffer.prefix { $0 != UInt8(ascii: "-") }.map(\.lowercased)
    guard primary.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return false }
    switch primary.count {
    case 2: return isTwoLetterCode(primary[0], primary[1])
    case 3: return isPrivate(primary) || isThreeLetterCode(primary)
    default: return false
    }
  }

  /// The language of a tag without country or script, in small letters.
  static func primary(_ tag: Bytes) -> String {
    String(decoding: tag.buffer.prefix { $0 != UInt8(ascii: "-") }.map(\.lowercased), as: UTF8.self)
  }

  private static func isTwoLetterCode(_ first: UInt8, _ second: UInt8) -> Bool {
    let codes = LanguageCodes.two
    return stride(from: 0, to: codes.utf8CodeUnitCount, by: 3).contains {
      codes.utf8Start[$0] == first && codes.utf8Start[$0 + 1] == second
    }
  }

  private static func isThreeLetterCode(_ code: [UInt8]) -> Bool {
    let place = code.map { Int($0) - 0x61 }
    let bit = place[1] * 26 + place[2]
    let sextets = 113
    let byte = LanguageCodes.three.utf8Start[place[0] * sextets + bit / 6]
    return (byte - 0x30) >> UInt8(bit % 6) & 1 == 1
  }

  private static func isPrivate(_ code: [UInt8]) -> Bool {
    code[0] == UInt8(ascii: "q") && code[1] <= UInt8(ascii: "t")
  }
}
