import Content
import Diagnostics

/// Refuses new pages that would have the address of another.
struct AddressCheck {
  let source: SiteSource

  func check(_ files: [NewFile], _ kind: ScaffoldKind) throws(Diagnostic) {
    for file in files where kind != .dataset && file.path.hasPrefix("data/") {
      throw Diagnostic(
        .error, id: "not-a-dataset", "Only datasets belong into the folder data/.",
        help: "Choose another name, or another folder with --in.",
        at: SourceLocation(file: "\(source.display)/\(file.path)"))
    }
    for file in files where file.path.hasSuffix(".md") {
      guard let other = source.pages.first(where: { isRival($0.path, of: file.path) }) else { continue }
      throw Diagnostic(
        .error, id: "address-taken", "This page would have the same address as the new one.",
        help: "Choose another name, or write in the page that is there.", at: SourceLocation(file: other.file)
      )
    }
  }

  private func isRival(_ path: String, of new: String) -> Bool {
    path != new && Self.key(path) == Self.key(new)
  }

  /// What is left of a path in the address: no number in front, no ending, no `index`.
  private static func key(_ path: String) -> String {
    let name = PagePath.name(of: path).dropLast(3)
    let folder = PagePath.folder(of: path)
    if name == "index" { return folder }
    let digits = name.prefix { $0.isASCII && $0.isNumber }
    let isNumbered = !digits.isEmpty && name.dropFirst(digits.count).hasPrefix("-")
    return Place.join(folder, String(isNumbered ? name.dropFirst(digits.count + 1) : name))
  }
}
