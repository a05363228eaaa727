extension RenderedMarkdown {
  /// Whether one of `words`, with the same capitals, stands in the HTML: a quick look before a slow one.
  public func contains(anyOf words: [String]) -> Bool {
    let wanted = words.map { Array($0.utf8) }
    let starts = Set(wanted.compactMap(\.first))
    var isStart = [Bool](repeating: false, count: 256)
    for byte in starts { isStart[Int(byte)] = true }
    return html.withUnsafeBufferPointer { text in
      text.indices.contains { index in
        isStart[Int(text[index])] && wanted.contains { text[index...].starts(with: $0) }
      }
    }
  }
}
