public import Diagnostics

/// Comments that people wrote into the list. They are no part of what is read, and would be lost when it is written.
public enum ReviewComments {
  /// What there is to say of each comment in `text`, besides those the file begins with.
  public static func lost(in text: String, file: String) -> [Diagnostic] {
    let ours = Set(ReviewWriter.head.split(separator: "\n").map { $0.drop { $0 == "#" || $0 == " " } })
    var quote: Character?
    var lost: [Diagnostic] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard let comment = comment(in: line, &quote), !ours.contains(comment), !comment.isEmpty else {
        continue
      }
      lost.append(
        Diagnostic(
          .error, id: "comment-lost", "A comment cannot be kept when the list is written: “\(comment)”.",
          help: "Put it into a line of its own under “on”, behind “note”: that is kept. "
            + "Then run “candour review” again. The list is as it was.",
          at: SourceLocation(file: file, line: index + 1)))
    }
    return lost
  }

  /// The words behind `#`, where that starts a comment; `quote` is the mark of a text that is still open.
  private static func comment(in line: Substring, _ quote: inout Character?) -> Substring? {
    var last: Character = " "
    var isEscaped = false
    for index in line.indices {
      let letter = line[index]
      if let open = quote {
        if letter == open, !isEscaped { quote = nil }
        isEscaped = open == "\"" && letter == "\\" && !isEscaped
      } else if letter == "#", last.isWhitespace {
        return line[index...].drop { $0 == "#" || $0 == " " }.trimmedEnd
      } else if letter == "\"" || letter == "'", " [{,".contains(last) {
        quote = letter
      }
      last = letter
    }
    return nil
  }
}

extension Substring {
  fileprivate var trimmedEnd: Substring {
    lastIndex { !$0.isWhitespace }.map { self[...$0] } ?? ""
  }
}
