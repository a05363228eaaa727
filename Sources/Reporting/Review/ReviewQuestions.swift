public import Checks

/// What people should be asked about a site: a short list for each page, and one for each kind of page.
///
/// What a program writes in the same way on many pages is looked at on one of them, as the W3C’s method for evaluating
/// websites does with its sample. What a person wrote is read page by page.
public struct ReviewQuestions: Sendable {
  /// The list with nothing ticked.
  public private(set) var list: ReviewList
  /// For what a rule asks of a page, the item of the list that it is asked by.
  private let places: [Asked: ReviewList.Entry]

  /// What a rule asks of the page at an address.
  private struct Asked: Hashable {
    let url: String
    let text: String
  }

  /// The most questions about one page.
  static let most = 6

  /// From so many pages on, the same question is asked once.
  private static let fewestOfTemplate = 3

  /// `fingerprints` belong to `reports`, one each.
  public init(_ reports: [PageReport], _ fingerprints: [PageFingerprint]) {
    self.init(
      zip(reports, fingerprints).filter { !$0.0.facts.isRedirect }.map { Page($0, $1, named: $0.url) })
  }

  private init(_ pages: [Page]) {
    let asked = Self.placed(pages)
    places = asked.places
    var kinds: [String: ReviewList.Section] = [:]
    for page in pages where kinds[page.kind] == nil {
      let ofRules = Self.short(asked.ofKinds[page.kind] ?? [], room: Self.most - 1, on: page.url)
      kinds[page.kind] = ReviewList.Section(
        isKind: true, name: page.kind, example: page.url, seen: page.frame,
        items: (ofRules + KindQuestions.all(about: page.kind)).map { ReviewList.Item(ask: $0) })
    }
    let written = pages.filter { !KindQuestions.isMade(page: $0.kind) }.map { page in
      ReviewList.Section(
        isKind: false, name: page.url, seen: page.content,
        items: Self.questions(about: page, asked.ofPages[page.url] ?? []).map { ReviewList.Item(ask: $0) })
    }
    list = ReviewList(
      sections: kinds.values.sorted { $0.name < $1.name } + written.sorted { $0.name < $1.name })
  }

  /// The questions with what `site` raises as a whole.
  public func adding(_ site: SiteReport, _ reports: [PageReport], _ fingerprints: [PageFingerprint])
    -> ReviewQuestions
  {
    var questions = self
    questions.list = SiteQuestions.adding(site.questions, to: list, reports, fingerprints)
    return questions
  }

  /// The questions about one page, which goes by `name` on the list.
  public init(about report: PageReport, _ fingerprint: PageFingerprint, named name: String) {
    self.init([Page(report, fingerprint, named: name)])
    list = list.ofPage(named: name)
  }

  /// The item of the list that asks what `question` does of the page that goes by `name`.
  func entry(for question: OpenQuestion, on name: String) -> ReviewList.Entry? {
    guard !SiteQuestions.rules.contains(question.rule) else {
      return ReviewList.Entry(
        isKind: true, name: SiteQuestions.name, ask: SiteQuestions.ask(question.text, on: name))
    }
    return places[Asked(url: name, text: question.text)]
  }
}

extension ReviewQuestions {
  /// What is needed of a page.
  private struct Page {
    let url: String
    let kind: String
    let content: String
    let frame: String
    let questions: [String]
    let tables: [String]

    init(_ report: PageReport, _ print: PageFingerprint, named name: String) {
      url = name
      kind = report.facts.kind.isEmpty ? "page" : report.facts.kind
      (content, frame) = (print.content, print.frame)
      var asked: Set<String> = []
      questions = report.questions.map(\.text).filter { asked.insert($0).inserted }
      tables = report.facts.wideTables
    }
  }

  /// Where each question of a rule is asked: on the page it is about, or once for a kind of page.
  private static func placed(_ pages: [Page]) -> (
    ofPages: [String: [String]], ofKinds: [String: [String]], places: [Asked: ReviewList.Entry]
  ) {
    let written = pages.filter { !KindQuestions.isMade(page: $0.kind) }
    var first: [String: Page] = [:]
    var count: [String: Int] = [:]
    for page in written {
      for text in page.questions {
        first[text] = first[text] ?? page
        count[text, default: 0] += 1
      }
    }
    var ofPages: [String: [String]] = [:]
    var ofKinds: [String: [String]] = [:]
    var places: [Asked: ReviewList.Entry] = [:]
    for page in pages {
      for text in page.questions {
        let isMade = KindQuestions.isMade(page: page.kind)
        // What is built from other pages asks what they ask.
        let owner = isMade ? first[text] ?? page : page
        let isOfKind = KindQuestions.isMade(page: owner.kind) || (count[text] ?? 0) >= fewestOfTemplate
        let kind = first[text]?.kind ?? owner.kind
        let ask =
          isOfKind ? "\(text) (Such as on \((first[text] ?? firstOf(kind, text, pages) ?? page).url).)" : text
        places[Asked(url: page.url, text: text)] =
          isOfKind
          ? ReviewList.Entry(isKind: true, name: kind, ask: ask)
          : ReviewList.Entry(isKind: false, name: owner.url, ask: ask)
        if isOfKind {
          if ofKinds[kind]?.contains(ask) != true { ofKinds[kind, default: []].append(ask) }
        } else if owner.url == page.url {
          ofPages[page.url, default: []].append(ask)
        }
      }
    }
    return (ofPages, ofKinds, places)
  }

  private static func firstOf(_ kind: String, _ text: String, _ pages: [Page]) -> Page? {
    pages.first { $0.kind == kind && $0.questions.contains(text) }
  }

  /// What every page needs that a person wrote.
  private static let forPage =
    "Read it from top to bottom as if for the first time: are the words plain, and does the order make sense?"

  private static func questions(about page: Page, _ ofRules: [String]) -> [String] {
    let tables = question(about: page.tables).map { [$0] } ?? []
    return short(ofRules, room: most - 1 - tables.count, on: page.url) + tables + [forPage]
  }

  /// As many of the questions as there is room for; the last says how many more there are.
  private static func short(_ asked: [String], room: Int, on url: String) -> [String] {
    guard asked.count > room else { return asked }
    let more = asked.count - room + 1
    return asked.prefix(room - 1) + [
      "“candour check” lists \(more) more questions here: is each answered with yes?"
    ]
  }

  /// One question for all wide tables of a page.
  private static func question(about captions: [String]) -> String? {
    guard let first = captions.first else { return nil }
    let names = captions.filter { !$0.isEmpty }.map { "“\($0)”" }
    guard captions.count > 1 else {
      return
        "Does the \(first.isEmpty ? "wide table" : "table “\(first)”") make sense when it is read out row by row?"
    }
    let list = Counts.list(names).map { ": \($0)" } ?? ""
    return "Do the wide tables make sense when they are read out row by row\(list)?"
  }
}
