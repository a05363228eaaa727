public import Checks

/// What people should be asked about a site: a short list for each page, and one for each kind of page.
public enum ReviewQuestions {
  /// The most questions about one page.
  static let most = 7

  /// The list with nothing ticked. `fingerprints` belong to `reports`, one each.
  public static func list(_ reports: [PageReport], _ fingerprints: [PageFingerprint]) -> ReviewList {
    var kinds: [ReviewList.Section] = []
    var pages: [ReviewList.Section] = []
    for (report, print) in zip(reports, fingerprints) where !report.facts.isRedirect {
      let kind = report.facts.kind.isEmpty ? "page" : report.facts.kind
      if !kinds.contains(where: { $0.name == kind }) {
        kinds.append(
          .init(
            isKind: true, name: kind, example: report.url, seen: print.frame,
            items: forKind.map { ReviewList.Item(ask: $0) }))
      }
      pages.append(
        .init(
          isKind: false, name: report.url, seen: print.content,
          items: questions(about: report).map { ReviewList.Item(ask: $0) }))
    }
    return ReviewList(sections: kinds.sorted { $0.name < $1.name } + pages.sorted { $0.name < $1.name })
  }

  /// What every kind of page needs once: the pages of a kind share their frame.
  private static let forKind = [
    "Put the mouse away: can you reach and use everything with the Tab, Enter and arrow keys, and always see where "
      + "you are?",
    "Enlarge the page to 200% and to 400%: is everything still there, without scrolling sideways to read a line?",
  ]

  /// What every page needs.
  private static let forPage =
    "Read it from top to bottom as if for the first time: are the words plain, and does the order make sense?"

  private static func questions(about report: PageReport) -> [String] {
    var asked: [String] = []
    for text in own(report) + images(report) + tables(report) where !asked.contains(text) {
      asked.append(text)
    }
    let room = most - 1
    if asked.count > room {
      let more = asked.count - room + 1
      asked =
        asked.prefix(room - 1) + [
          "“candour check” lists \(more) more questions here: is each answered with yes?"
        ]
    }
    return asked + [forPage]
  }

  /// What rules ask about the page. Images are asked about below, each with its words.
  private static func own(_ report: PageReport) -> [String] {
    let saysImages = !report.facts.describedImages.isEmpty
    return report.questions.filter { !saysImages || $0.rule != "image-alternative-words" }.map(\.text)
  }

  /// The alternatives of images.
  private static func images(_ report: PageReport) -> [String] {
    report.facts.describedImages.map {
      "Do the words “\($0.words)” say what the picture \(name($0.source)) is there to say?"
    }
  }

  private static func name(_ source: String) -> String { String(source.split(separator: "/").last ?? "") }

  private static func tables(_ report: PageReport) -> [String] {
    report.facts.wideTables.map { caption in
      let name = caption.isEmpty ? "the wide table" : "the table “\(caption)”"
      return "Does \(name) make sense when it is read out row by row?"
    }
  }
}
