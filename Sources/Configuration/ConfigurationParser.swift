public import Diagnostics
import Yams

/// Reads YAML into values that know their place.
public enum ConfigurationParser {
  /// The largest file of settings that is read, in bytes.
  static let largestFile = 1_000_000

  /// The most values one file may hold, and how deep they may be nested.
  static let mostValues = 100_000
  static let deepestNesting = 60

  /// The scan before parsing sees more nesting than there is in some texts, so it allows for more.
  private static let deepestScan = 150

  /// Reads `text`, which stands in `file` from the line after `line` and, on every line, after `column` characters.
  public static func parse(
    _ text: String, file: String, after line: Int = 0, column: Int = 0
  ) -> Result<ConfigurationValue, Diagnostic> {
    let origin = Origin(file: file, line: line, column: column)
    let text = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    if let problem = refusal(of: text, origin) { return .failure(problem) }
    do {
      guard let node = try Yams.compose(yaml: text) else {
        return .success(ConfigurationValue(.empty, at: origin.location(line: 1, column: 1)))
      }
      var conversion = NodeConversion(origin: origin, budget: mostValues)
      return .success(try conversion.value(of: node, depth: 0))
    } catch let problem as TooMuch {
      return .failure(problem.diagnostic)
    } catch let problem as Diagnostic {
      return .failure(problem)
    } catch {
      return .failure(YAMLProblem.diagnostic(for: error, in: text, origin))
    }
  }

  private static func refusal(of text: String, _ origin: Origin) -> Diagnostic? {
    if text.utf8.count > largestFile {
      return Diagnostic(
        .error, id: "yaml-too-large", "This is too long to be a page’s details or settings.",
        help: "Keep it under 1 MB. Numbers belong in a CSV file.", at: origin.location(line: 1, column: 1))
    }
    if let line = NestingScan.line(in: text, deeperThan: deepestScan) {
      return TooMuch(location: origin.location(line: line, column: nil)).diagnostic
    }
    if let line = AnchorScan.lineOfAlias(in: text) {
      return Diagnostic(
        .error, id: "yaml-alias", "This repeats another part by a short name (“&name” and “*name”).",
        help:
          "Write the part out where it is needed. Put quotation marks round a value that starts with * or &.",
        at: origin.location(line: line, column: nil))
    }
    return nil
  }
}

/// Where the first line of a piece of YAML stands in its file.
struct Origin {
  let file: String
  let line: Int
  let column: Int

  func location(line: Int, column: Int?) -> SourceLocation {
    SourceLocation(file: file, line: self.line + line, column: column.map { self.column + $0 })
  }
}
