/// One thing wrong, where it is, and what to do about it.
public struct Diagnostic: Error, Hashable, Sendable {
  /// Whether the problem stops publication.
  public enum Severity: String, Sendable {
    /// Nothing is published until it is mended.
    case error

    /// The site is published all the same, unless `--strict` is given.
    case warning

    /// Something worth a thought. It never stops publication, and is said only where somebody asks.
    case advice
  }

  /// Who asks for something to be mended.
  public enum Voice: String, Sendable {
    /// The law requires it: it fails a success criterion of WCAG 2.2 at level A or AA.
    case law

    /// Good practice asks for it.
    case practice
  }

  /// Who can mend something.
  public enum Audience: String, Sendable {
    /// Whoever writes the pages.
    case writer

    /// Whoever keeps the templates that pages are made with.
    case templates
  }

  /// Whether the problem stops publication.
  public var severity: Severity

  /// A stable name for this kind of problem, such as `unknown-key`.
  public var id: String

  /// What is wrong, in one sentence, in the words of whoever wrote the file.
  public var message: String

  /// What to do about it.
  public var help: String

  /// Where it is, if it is in a file.
  public var location: SourceLocation?

  /// The address of the page it shows on, for findings about rendered pages.
  public var url: String?

  /// The WCAG success criteria it fails, such as `1.1.1`.
  public var wcag: [String]

  /// The identifiers of the W3C ACT rules it fails, such as `23a2a8`.
  public var act: [String]

  /// Who asks for it to be mended; nothing where it is about the making of the site.
  public var voice: Voice?

  /// How the element in question begins, as it stands in the HTML; empty where it is about no one element.
  public var element = ""

  /// The pages it shows on, where one fault of a template shows on several.
  public var pages: [String] = []

  /// Who can mend it; nothing where that cannot be told.
  public var audience: Audience?

  /// Whether reports may show the line it is about; not where the line holds a number that must stay hidden.
  public var showsLine = true

  /// Describes one problem.
  public init(
    _ severity: Severity, id: String, _ message: String, help: String, at location: SourceLocation? = nil,
    url: String? = nil, wcag: [String] = [], act: [String] = [],
    voice: Voice? = nil
  ) {
    self.severity = severity
    self.id = id
    self.message = message
    self.help = help
    self.location = location
    self.url = url
    self.wcag = wcag
    self.act = act
    self.voice = voice
  }
}

extension Diagnostic {
  /// Whether a rule about pages or texts found it, whose name people may have to write.
  var isNamed: Bool { severity == .advice || url != nil || !pages.isEmpty }
}

extension Diagnostic: Comparable {
  /// Ordered by place, so that a report reads from the top of each file to its end.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    let places = (left.location ?? SourceLocation(file: ""), right.location ?? SourceLocation(file: ""))
    if places.0 != places.1 { return places.0 < places.1 }
    return (left.url ?? "", left.id, left.message, left.help) < (
      right.url ?? "", right.id, right.message, right.help
    )
  }
}
