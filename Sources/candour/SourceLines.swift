import Foundation
import Site

/// The lines of a file, to show the one a problem is in.
enum SourceLines {
  /// A file above this size, in bytes, is not read again for the sake of a message.
  private static let largest = 2_000_000

  static func of(_ file: String) -> [Substring]? {
    guard RegularFile.size(of: file).map({ $0 <= largest }) ?? false,
      let data = FileManager.default.contents(atPath: file)
    else { return nil }
    return String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  }
}
