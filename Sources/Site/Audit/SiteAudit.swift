import Datasets
public import Diagnostics
import Disclosure

/// An attack on published sites with nothing but their public files, for those who trust nothing.
public struct SiteAudit: Sendable {
  /// What cannot be read, and each hidden count that is exposed.
  public let diagnostics: [Diagnostic]
  private let audit: PublicAudit
  private let tables: Int

  /// Reads all tables in `folders`, on disk and as the person would type them, and attacks them together.
  ///
  /// Several folders are several publications: what one shows, another may have hidden.
  public static func run(_ folders: [(root: String, display: String)]) -> SiteAudit {
    let read = folders.map { PublishedTables(root: $0.root, display: $0.display) }
    let tables = read.flatMap(\.tables)
    return SiteAudit(
      PublicAudit.run(tables), ofTables: tables.count, problems: read.flatMap(\.problems.all))
  }

  init(_ audit: PublicAudit, ofTables tables: Int, problems: [Diagnostic]) {
    self.audit = audit
    self.tables = tables
    diagnostics = problems.sorted() + audit.exposures.map(\.diagnostic)
  }

  /// Whether everything was read and attacked, and nothing gave way.
  public var isSafe: Bool { diagnostics.isEmpty && audit.attacked == audit.hidden }

  /// What was found, in a few plain sentences.
  public var summary: String {
    if tables == 0, !diagnostics.isEmpty { return "Nothing was audited.\n" }
    let read = "Read \(counted(tables, "table"))."
    guard audit.hidden > 0 else {
      return audit.exposures.isEmpty
        ? "\(read) No count is hidden.\n"
        : "\(read) No count is hidden: \(counted(audit.exposures.count, "of them is", "of them are")) exposed.\n"
    }
    return [read, attack, audit.narrowest.map { "The narrowest: \($0.words)." }].compactMap(\.self)
      .joined(separator: " ") + "\n"
  }

  private var attack: String {
    let hidden = counted(audit.hidden, "hidden count")
    if audit.attacked < audit.hidden {
      let rest = counted(audit.hidden - audit.attacked, "hidden count")
      return
        "\(rest) of \(NumberText.string(Double(audit.hidden))) could not be attacked: nothing is known of them."
    }
    if audit.exposures.isEmpty {
      return "Attacked \(hidden) together: none can be worked out, nor that one is small."
    }
    return
      "Attacked \(hidden) together: \(counted(audit.exposures.count, "of them is", "of them are")) exposed."
  }

  private func counted(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(NumberText.string(Double(number))) \(number == 1 ? noun : plural ?? noun + "s")"
  }
}

extension SiteAudit {
  /// What was found, for programs. Every key is always there: one that does not apply is null.
  public var json: String {
    SiteAuditJSON(
      tables: tables, hidden: audit.hidden, attacked: audit.attacked,
      exposures: audit.exposures.map(SiteAuditJSON.Exposure.init),
      narrowest: audit.narrowest.map(JSONRange.init),
      problems: diagnostics.dropLast(audit.exposures.count).map {
        SiteAuditJSON.Problem(
          file: $0.location?.file, line: $0.location?.line, message: $0.message, help: $0.help)
      }
    ).jsonText
  }
}

private struct SiteAuditJSON: Encodable {
  let tables: Int
  let hidden: Int
  let attacked: Int
  let exposures: [Exposure]
  let narrowest: JSONRange?
  let problems: [Problem]

  struct Exposure: Encodable {
    let file: String
    let cell: String
    let kind: String
    let reasons: [String]

    init(_ exposure: PublicAudit.Exposure) {
      (file, cell, kind, reasons) = (exposure.file, exposure.cell, exposure.kind.rawValue, exposure.reasons)
    }
  }

  struct Problem: Encodable {
    let file: String?
    let line: Int?
    let message: String
    let help: String
  }
}

extension PublicAudit.Exposure {
  fileprivate var diagnostic: Diagnostic {
    Diagnostic(
      .error, id: "exposed-count", "“\(cell)” is \(what).",
      help: kind == .shown
        ? "Build the site again from its content. The published files are not for editing."
        : "What gives it away: \(reasons.joined(separator: "; ")).",
      at: SourceLocation(file: file))
  }

  private var what: String {
    switch kind {
    case .exact: "hidden, but the number can be worked out"
    case .narrow: "hidden, but it can be worked out that the number is small"
    case .shown: "small by the rule of its own table, but it is not hidden"
    }
  }
}
