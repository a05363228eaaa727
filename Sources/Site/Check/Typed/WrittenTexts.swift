import Configuration
import Diagnostics
import Disclosure
import Prose

/// Gathers the texts with a number of interest under the keys of a block, of a page’s details or of a whole file:
/// every key, so that a new one is not forgotten.
struct WrittenTexts {
  let index: HiddenIndex
  let kind: TypedText.Kind
  /// What stands round all of it, the closest first.
  let around: [String]
  /// Whether `text` is Markdown that is read elsewhere.
  var skipsText = false
  /// Whether all of it belongs to one dataset.
  var hasMeasure = false

  /// The texts in `value`.
  func texts(in value: ConfigurationValue) -> [TypedText] { texts(in: value, near: "", around: around) }

  private func texts(in value: ConfigurationValue, near: String, around: [String]) -> [TypedText] {
    switch value.content {
    case .empty: return []
    case .scalar(let text): return take(text, value.location, near, around, isAlone: false)
    case .list(let items): return items.flatMap { texts(in: $0, near: near, around: around) }
    case .mapping(let entries):
      guard mayConcern(value) else { return [] }
      let own = value.words
      if let table = table(entries) { return table.texts(index, around: [own] + around) }
      return entries.filter { !Self.unread.contains($0.key) }.flatMap { entry -> [TypedText] in
        switch entry.value.content {
        case .scalar(let text):
          if entry.key == "text" { return skipsText ? [] : lines(of: entry.value, text, own, around) }
          let isAlone = entry.key == "value" || entry.key == "change"
          return take(text, entry.value.location, own, around, isAlone: isAlone)
        case .list: return texts(in: entry.value, near: own, around: around)
        default: return texts(in: entry.value, near: "", around: [own] + around)
        }
      }
    }
  }

  /// A number by itself says something only where it is shown as one: elsewhere it is a setting.
  private func take(
    _ text: String, _ place: SourceLocation, _ near: String, _ around: [String], isAlone: Bool
  ) -> [TypedText] {
    guard isAlone || text.utf8.contains(0x20), NumberGlance.finds(in: text, index.mayConcern) else {
      return []
    }
    let isCell = isAlone && WrittenNumber(text) != nil
    return [
      TypedText(
        text: text, near: near, around: around, isCell: isCell, hasMeasure: hasMeasure, kind: kind,
        place: place)
    ]
  }

  /// The lines of a diagram’s list.
  private func lines(
    of value: ConfigurationValue, _ text: String, _ near: String, _ around: [String]
  ) -> [TypedText] {
    let first = (value.location.line ?? 0) + 1
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().flatMap {
      number, line in
      let place = SourceLocation(file: value.location.file, line: first + number)
      return take(Self.withoutMark(line), place, near, around, isAlone: false)
    }
  }

  /// The line without the hyphen or the number of a list.
  private static func withoutMark(_ line: Substring) -> String {
    let text = line.drop(while: \.isWhitespace)
    let mark = text.prefix { $0 != " " }
    let isMark = ["-", "*"].contains(mark) || (mark.last == "." && mark.dropLast().allSatisfy(\.isNumber))
    return String(isMark ? text.dropFirst(mark.count) : text)
  }

  /// The table that a block writes out.
  private func table(_ entries: [ConfigurationValue.Entry]) -> TypedTable? {
    guard let rows = entries.first(where: { $0.key == "rows" })?.value.items else { return nil }
    let cells = rows.map { $0.items?.map { Self.plain($0.scalar ?? "") } ?? [] }
    let columns = entries.first { $0.key == "columns" }?.value.items?.compactMap(\.scalar) ?? []
    let caption = entries.first { $0.key == "caption" }?.value.scalar ?? ""
    return TypedTable(caption: caption, columns: columns, rows: cells, places: rows.map(\.location))
  }

  private func mayConcern(_ value: ConfigurationValue) -> Bool {
    switch value.content {
    case .empty: false
    case .scalar(let text): NumberGlance.finds(in: text, index.mayConcern)
    case .list(let items): items.contains(where: mayConcern)
    case .mapping(let entries): entries.contains { mayConcern($0.value) }
    }
  }

  /// The datasets that `value` names under `data`.
  static func datasets(in value: ConfigurationValue) -> Set<String> {
    switch value.content {
    case .empty, .scalar: []
    case .list(let items): items.reduce(into: []) { $0.formUnion(datasets(in: $1)) }
    case .mapping(let entries):
      entries.reduce(into: []) { found, entry in
        if entry.key == "data", let name = entry.value.scalar { found.insert(name) }
        found.formUnion(datasets(in: entry.value))
      }
    }
  }

  /// A text without the signs of Markdown.
  private static func plain(_ text: String) -> String {
    String(text.map { "*_`|".contains($0) ? " " : $0 })
      .split(separator: " ").joined(separator: " ")
  }

  /// Keys that choose and are not shown, and those that list labels: “Ward 3” is a name.
  private static let unread: Set<String> = [
    "where", "compare", "tiles", "order", "subtotals", "codes", "total", "derived-from", "within", "keep",
  ]
}

extension ConfigurationValue {
  fileprivate var items: [ConfigurationValue]? {
    if case .list(let items) = content { items } else { nil }
  }

  /// The single values of a group of keys, and what it selects.
  fileprivate var words: String {
    guard case .mapping(let entries) = content else { return "" }
    return entries.compactMap { entry in
      if let text = entry.value.scalar { return text }
      return entry.key == "where" ? entry.value.selected : nil
    }.joined(separator: ". ")
  }

  private var selected: String {
    switch content {
    case .empty: ""
    case .scalar(let text): text
    case .list(let items): items.map(\.selected).joined(separator: ", ")
    case .mapping(let entries): entries.map(\.value.selected).joined(separator: ", ")
    }
  }

  /// The single values under `keys`.
  func texts(under keys: Set<String>) -> [String] {
    guard case .mapping(let entries) = content else { return [] }
    return entries.compactMap { keys.contains($0.key) ? $0.value.scalar : nil }
  }
}
