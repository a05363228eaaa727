import Diagnostics
import Foundation

/// Decides what a browser gets.
struct Responder {
  let state: PreviewState
  let files: PreviewFiles
  let names: FileNames
  /// Stands at the top of every page.
  let note: String?

  /// The part of an address that asks for a page as it was before the last build failed.
  private static let lastGood = "last-good"

  /// The answer to a request for `path`, an address without its percent signs, and `query`.
  ///
  /// `host` is the name by which the browser found this computer. Only names of this computer itself are answered:
  /// else a page from elsewhere could have its own name lead here and read the drafts.
  func reply(path: String, query: String, host: String?) -> Reply {
    guard Self.isLocal(host) else { return .text("The preview is only for this computer.\n", status: 421) }
    let now = state.now
    let version = state.version(of: now)
    if path.hasPrefix(PreviewAssets.folder) {
      let asset = PreviewAssets.reply(String(path.dropFirst(PreviewAssets.folder.count)), version: version)
      return asset ?? .text("There is no such file.\n", status: 404)
    }
    let found = find(path, now)
    if let problem = problem(at: path, query, found, now) { return problem }
    switch found {
    case .file(let file): return reply(file: file, version: version, now, query) ?? notFound(version)
    case .folder: return .redirect(to: Self.encoded(path) + "/")
    case .nothing: break
    }
    let isTop = path == "/" || path + "/" == now.basePath
    return isTop && now.basePath != path ? .redirect(to: now.basePath) : notFound(version)
  }

  /// An address, ready to be sent: it must stay on this computer, and one header must not become two.
  private static func encoded(_ path: String) -> String {
    let path = "/" + path.drop { $0 == "/" }
    return path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? "/"
  }

  private func find(_ path: String, _ now: PreviewState.Moment) -> PreviewFiles.Found {
    path.hasPrefix(now.basePath) ? files.find(String(path.dropFirst(now.basePath.count))) : .nothing
  }

  /// The page that stands in for all others while there is nothing new to show. Pictures and styles stay.
  private func problem(
    at path: String, _ query: String, _ found: PreviewFiles.Found, _ now: PreviewState.Moment
  ) -> Reply? {
    let page = ProblemPage(version: state.version(of: now), names: names)
    var isPage = true
    if case .file(let file) = found { isPage = file.hasSuffix(".html") }
    switch now.phase {
    case .good: return nil
    case .building: return .page(page.building(), status: 503)
    case .failed(let problems):
      if !isPage || (query == Self.lastGood && now.hasSite) { return nil }
      let hasPage = if case .file = found { now.hasSite } else { false }
      let lastGood = hasPage ? Self.encoded(path) + "?" + Self.lastGood : nil
      return .page(page.problems(problems, lastGood: lastGood), status: 500)
    }
  }

  private func reply(file: String, version: String, _ now: PreviewState.Moment, _ query: String) -> Reply? {
    guard let bytes = PreviewFiles.read(file) else { return nil }
    guard file.hasSuffix(".html") else { return Reply(type: ContentType.of(file), body: bytes) }
    var note = note
    if case .failed = now.phase {
      note = "This is the page as it last worked. The site cannot be built at the moment."
    }
    return .page(PreviewPage.dressed(bytes, version: version, note: note))
  }

  private func notFound(_ version: String) -> Reply {
    guard let bytes = PreviewFiles.read(files.notFoundPage) else {
      return .page(ProblemPage(version: version, names: names).notFound(), status: 404)
    }
    return .page(PreviewPage.dressed(bytes, version: version, note: note), status: 404)
  }

  private static func isLocal(_ host: String?) -> Bool {
    guard let host else { return true }
    let name = host.hasPrefix("[") ? host.prefix { $0 != "]" } + "]" : host.prefix { $0 != ":" }
    return ["127.0.0.1", "localhost", "[::1]"].contains(name.lowercased())
  }
}
