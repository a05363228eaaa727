import Content
import Diagnostics
import Synchronization

/// Finds the file that a mistyped path most likely means.
///
/// Thousands of broken links must not take minutes: the path is compared with its neighbours in the order of the
/// alphabet, read forwards and backwards, and not with every file of the site.
final class NearPaths: Sendable {
  private let paths: [String]
  private let index = Mutex<Index?>(nil)

  /// How many neighbours are looked at on each side.
  private static let reach = 8

  private struct Index {
    let known: Set<String>
    let ofName: [String: [String]]
    let forwards: [String]
    let backwards: [(key: String, path: String)]
  }

  init(_ paths: [String]) {
    self.paths = paths
  }

  /// The known path nearest to `target`; nothing where none is close.
  func nearest(to target: String) -> String? {
    let index = prepared()
    let base = target.hasSuffix("/") || target.isEmpty ? target : target + "/"
    let withoutEnding = target.lastIndex(of: ".").map { String(target[..<$0]) } ?? target
    for guess in [target + ".md", base + "index.md", withoutEnding + ".md"] where index.known.contains(guess)
    {
      return guess
    }
    let name = PagePath.name(of: target)
    // Many folders have an index.md: of such a path, the folder is the name.
    let isIndex = name.lowercased().hasPrefix("index.")
    let sameName = isIndex ? [] : index.ofName[name.lowercased()] ?? []
    if sameName.count == 1 { return sameName.first }
    // Two paths in one long folder are alike whatever their names: the names must be alike as well.
    let near = Self.neighbours(of: target, in: index)
      .filter { Suggestion.nearest(to: name, in: [PagePath.name(of: $0)]) != nil }
      .filter { !isIndex || Self.isNear(PagePath.folder(of: target), PagePath.folder(of: $0)) }
    return Suggestion.nearest(to: target, in: near)
  }

  private static func isNear(_ folder: String, _ other: String) -> Bool {
    folder == other || Suggestion.nearest(to: folder, in: [other]) != nil
  }

  private func prepared() -> Index {
    index.withLock { index in
      if let index { return index }
      let made = Index(
        known: Set(paths), ofName: Dictionary(grouping: paths) { PagePath.name(of: $0).lowercased() },
        forwards: paths.sorted(),
        backwards: paths.map { (String($0.reversed()), $0) }.sorted { $0.key < $1.key })
      index = made
      return made
    }
  }

  private static func neighbours(of target: String, in index: Index) -> [String] {
    let backwards = String(target.reversed())
    let first = position(in: index.forwards.count) { index.forwards[$0] < target }
    let second = position(in: index.backwards.count) { index.backwards[$0].key < backwards }
    let found =
      window(round: first, of: index.forwards) + window(round: second, of: index.backwards).map(\.path)
    return Set(found).sorted()
  }

  private static func window<Element>(round position: Int, of list: [Element]) -> ArraySlice<Element> {
    list[max(0, position - reach)..<min(list.count, position + reach)]
  }

  /// The first position for which `isBefore` does not hold.
  private static func position(in count: Int, isBefore: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension PagePath {
  /// The link that leads from a file in `folder` to `path`, as it is written in Markdown: `../strategy/index.md`.
  static func link(to path: String, from folder: String) -> String {
    var here = folder.split(separator: "/")[...]
    var there = path.split(separator: "/")[...]
    while there.count > 1, let first = here.first, first == there.first {
      here.removeFirst()
      there.removeFirst()
    }
    return String(repeating: "../", count: here.count)
      + there.joined(separator: "/").replacing(" ", with: "%20")
  }
}
