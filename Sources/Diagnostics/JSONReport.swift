import Foundation

/// Writes diagnostics for other programs.
public enum JSONReport {
  /// An object with `diagnostics`, each with its severity, id, message, help, place, page and criteria.
  public static func text(_ diagnostics: [Diagnostic]) -> String {
    text(of: Report(diagnostics: diagnostics.map(DiagnosticEntry.init)))
  }

  /// Any report as JSON: the same value gives the same bytes.
  public static func text(of report: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(report) else { return "{\"diagnostics\": []}\n" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  private struct Report: Encodable {
    let diagnostics: [DiagnosticEntry]
  }
}
