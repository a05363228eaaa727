import Diagnostics
import Languages
import Markdown
public import Writing

extension SiteSource {
  /// The texts of `page` as its writer wrote them, read from `bytes`, its file, once more.
  public func text(of page: Page, in bytes: [UInt8]) -> PageText? {
    let bytes = TextFile.withoutLoneReturns(bytes)
    guard TextFile.problem(in: bytes, file: page.file) == nil,
      case .success(let matter) = FrontMatter.read(bytes, file: page.file)
    else { return nil }
    var reader = PassageReader(file: page.file, glossary: Glossary())
    reader.written = []
    _ = bytes.withUnsafeBufferPointer { bytes in
      reader.body(UnsafeBufferPointer(rebasing: bytes[matter.bodyStart...]), after: matter.linesBefore)
    }
    return PageText(
      file: page.file, passages: opening(of: page, matter) + (reader.written ?? []), source: bytes,
      isEnglish: isEnglish(page),
      abbreviations: Set(glossary.entries.compactMap(\.abbreviation)))
  }

  /// The title and the summary, which more people read than anything else.
  private func opening(of page: Page, _ matter: FrontMatter) -> [PageText.Passage] {
    let lines = (matter.yaml ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    let title = page.body.markdown.leadingTitle == nil ? page.details.title : nil
    let texts = [("title:", title.map { "# " + $0 }), ("summary:", page.details.summary)]
    return texts.compactMap { key, text in
      guard var text, let index = lines.firstIndex(where: { $0.hasPrefix(key) }) else { return nil }
      // The details begin on the second line of the file.
      let place = SourceLocation(file: page.file, line: index + 1)
      return PageText.Passage(text.withUTF8 { TextOutline.read($0, at: place) })
    }
  }

  /// A page is in the site’s language, unless its name or its details say otherwise.
  private func isEnglish(_ page: Page) -> Bool {
    let language = page.edition?.language?.code ?? page.details.language ?? settings.language
    return language.lowercased().prefix { $0 != "-" } == "en"
  }
}
