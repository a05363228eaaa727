import Foundation

extension RenderedMarkdown {
  /// Whether one of `words`, with the same capitals, stands in the HTML: a quick look before a slow one.
  public func contains(anyOf words: [String]) -> Bool {
    html.withUnsafeBytes { text in
      words.contains { word in
        var word = word
        return word.withUTF8 { word in
          guard let start = text.baseAddress, let first = word.baseAddress else { return false }
          return memmem(start, text.count, first, word.count) != nil
        }
      }
    }
  }
}
