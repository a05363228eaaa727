/// Finds words in a line of a file.
enum LineSearch {
  /// The column, counted from one in characters, where the first of `words` stand on `line` of `source`.
  static func column(of words: String, line: Int, in source: [UInt8]) -> Int? {
    // Quotation marks, dashes and emphasis may be typed otherwise than they read: look for what stands before them.
    let plain = words.prefix { $0.isLetter || $0.isNumber || " -&%£/:.,".contains($0) }
    let wanted = Array(plain.utf8.prefix(60))
    guard !wanted.isEmpty, let range = range(of: line, in: source) else { return nil }
    // A line may break inside the words.
    for length in [wanted.count, wanted.firstIndex(of: 0x20) ?? wanted.count] where length > 0 {
      if let found = source[range].firstRange(of: wanted[..<length]) {
        return String(decoding: source[range.lowerBound..<found.lowerBound], as: UTF8.self).count + 1
      }
    }
    return nil
  }

  private static func range(of line: Int, in source: [UInt8]) -> Range<Int>? {
    var start = 0
    for _ in 1..<max(line, 1) {
      guard let end = source[start...].firstIndex(of: 0x0A) else { return nil }
      start = end + 1
    }
    return start..<(source[start...].firstIndex(of: 0x0A) ?? source.count)
  }
}
