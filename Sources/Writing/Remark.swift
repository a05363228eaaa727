/// One thing a good editor would say about a page.
struct Remark {
  /// The words it is about, as written.
  let words: String
  /// The line of the file.
  let line: Int
  /// What is wrong here, and who it hurts.
  let message: String
  /// What to write instead.
  let help: String
  /// What to write instead in few words, for a list of several; nothing where all of a kind are mended in one way.
  var brief: String?
  /// Whether it seems to fail a success criterion at level A or AA.
  var isBarrier = false
  /// The success criteria it concerns.
  var wcag: [String] = []
}

/// One rule of good writing.
protocol WritingRule: Sendable {
  /// A stable name for its remarks.
  static var id: String { get }
  /// Whether it is about words, so that it knows English only.
  static var isEnglish: Bool { get }
  /// What it calls several of its findings, such as “long sentences”.
  static var plural: String { get }
  /// What it finds on a page.
  static func remarks(on page: PageText, _ settings: WritingSettings) -> [Remark]
}

extension WritingRule {
  static var isEnglish: Bool { true }
}
