import Content
import Diagnostics
import Foundation
public import Writing

/// Says what a good editor would say of a site’s texts, and how hard they are to read.
struct WritingAdvice {
  /// The remarks on all pages, drafts included, in the order of the pages.
  private(set) var diagnostics: [Diagnostic] = []
  /// How hard each page is to read.
  private(set) var readings: [PageReading] = []

  /// Reads the pages of a site once more, as they were written.
  static func read(_ plan: SitePlan, jobs: Int) async -> WritingAdvice {
    let source = plan.source
    let pages = await Workers.map(source.pages, jobs: jobs) { page -> (found: [Diagnostic], PageReading?)? in
      guard let data = FileManager.default.contents(atPath: "\(source.root)/\(page.path)"),
        let text = source.text(of: page, in: [UInt8](data))
      else { return nil }
      let reading =
        text.isEnglish ? PageReading(file: page.file, readability: text.readability) : nil
      return (WritingReview.diagnostics(on: text, settings(for: page, source.writing)), reading)
    }
    var advice = WritingAdvice()
    for case (let found, let reading)? in pages {
      advice.diagnostics += found
      if let reading, reading.readability.words > 0 { advice.readings.append(reading) }
    }
    return advice
  }
}

extension WritingAdvice {
  private static func settings(for page: Page, _ settings: WritingSettings) -> WritingSettings {
    if case .easyRead? = page.edition?.kind { settings.forEasyRead } else { settings }
  }
}

/// How hard a page is to read.
public struct PageReading: Sendable {
  /// The file, as the person would type it.
  public let file: String
  /// Its words, sentences and reading age.
  public let readability: Readability
}
