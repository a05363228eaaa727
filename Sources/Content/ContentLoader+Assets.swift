import Datasets
import Diagnostics

extension ContentLoader {
  mutating func loadAssets() {
    for path in files.paths where isAsset(path) {
      let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
      let place = SourceLocation(file: display(path))
      guard AssetKind.endings.contains(ending) else {
        bag.error(
          "unknown-file", "This kind of file is not published.", help: AssetKind.advice(for: ending),
          at: place)
        continue
      }
      checkName(path)
      if AssetKind.pictures.contains(ending) {
        loadPicture(path)
      } else if let bytes = files.size(path) {
        source.assets.append(SiteSource.Asset(path: path, size: nil, bytes: bytes))
      }
    }
  }

  private mutating func loadPicture(_ path: String) {
    guard let bytes = bytes(path) else { return }
    let place = SourceLocation(file: display(path))
    let size = ImageSize.read(bytes)
    if size == nil {
      bag.error(
        "broken-image", "This picture cannot be read.", help: "Save it again as PNG, JPEG, WebP, GIF or SVG.",
        at: place)
    }
    if path.lowercased().hasSuffix(".svg"), SVGSize.isActive(bytes) {
      bag.error(
        "active-picture", "This drawing holds a script, which would run for anybody who opens it.",
        help: "Export it again as a plain SVG, or save it as PNG.", at: place)
    }
    source.assets.append(SiteSource.Asset(path: path, size: size, bytes: bytes.count))
  }

  /// Names that mean something else in an address would lead readers nowhere.
  private mutating func checkName(_ path: String) {
    let plain = path.split(separator: "/", omittingEmptySubsequences: false).map {
      AssetKind.plainName(String($0))
    }
    guard plain.joined(separator: "/") != path else { return }
    bag.error(
      "file-name", "The name “\(path)” has characters that do not work in a web address.",
      help: "Rename it with letters, numbers and hyphens: \(plain.joined(separator: "/")).",
      at: SourceLocation(file: display(path)))
  }

  /// A link to a file that could not be read must not be called a broken link as well.
  mutating func noteUnread() {
    let data = source.datasets.flatMap { ["data/\($0.metadata.name).yml", "data/\($0.metadata.name).csv"] }
    let read = Set(source.pages.map(\.path) + source.assets.map(\.path) + data)
    let wanted = files.paths.filter { $0.hasSuffix(".md") || $0.hasPrefix("data/") || isAsset($0) }
    source.unread = Set(wanted).union(files.refused).subtracting(read)
  }

  private func isAsset(_ path: String) -> Bool {
    let name = PagePath.name(of: path)
    if path.hasSuffix(".md") || path.hasPrefix("data/") || path.hasPrefix("maps/") { return false }
    if RecordName.isPlace(path) { return false }
    let settings = ["site.yml", "glossary.yml", "events.yml", "review.yml", "words.yml"]
    if settings.contains(path) || name == "survey.yml" { return false }
    return name != "results.csv" || !files.paths.contains(path.dropLast(name.count) + "survey.yml")
  }
}
