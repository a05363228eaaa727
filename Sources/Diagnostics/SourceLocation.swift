/// A place in a file that a person can open: path, line and column, both counted from one.
public struct SourceLocation: Hashable, Sendable {
  /// The path as the person would type it, such as `content/strategy/index.md`.
  public var file: String

  /// The line, counted from one; absent where the whole file is meant.
  public var line: Int?

  /// The column in characters, counted from one; absent where the whole line is meant.
  public var column: Int?

  /// Names a place in `file`.
  public init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension SourceLocation: Comparable {
  /// Ordered by file, then line, then column.
  public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.file, left.line ?? 0, left.column ?? 0) < (right.file, right.line ?? 0, right.column ?? 0)
  }
}

extension SourceLocation: CustomStringConvertible {
  /// `file:line:column`, as far as it is known.
  public var description: String {
    guard let line else { return file }
    guard let column else { return "\(file):\(line)" }
    return "\(file):\(line):\(column)"
  }
}
