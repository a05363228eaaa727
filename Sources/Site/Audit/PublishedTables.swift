import Content
import Datasets
import Diagnostics
import Disclosure
import Foundation

/// Reads the tables of a published site back from its files: the numbers, and what the descriptions say of them.
struct PublishedTables {
  private(set) var tables: [PublicTable] = []
  private(set) var problems = DiagnosticBag()

  private static let ending = "-metadata.json"

  /// Reads every table below the folder `root`; the person who named it typed `display`.
  init(root: String, display: String) {
    guard Files.isFolder(root) else {
      refuse(
        "no-folder",
        Files.exists(root) ? "This is not a folder." : "There is no folder with this name.",
        "Name the folder of a published site, such as “public”.", display)
      return
    }
    // A copy taken from the web has no hidden files, but it has the list of its datasets.
    guard SiteMarker(in: root) != nil || Files.exists("\(root)/\(CatalogueFile.path)") else {
      refuse(
        "no-site",
        "This folder is not a site that Candour built: it has neither .candour nor data/catalogue.json.",
        "Name the folder of a published site, such as “public”. “make site” builds one.", display)
      return
    }
    let files = (try? FileManager.default.subpathsOfDirectory(atPath: "\(root)/data")) ?? []
    for file in files.filter({ $0.hasSuffix(Self.ending) }).sorted() {
      read("\(root)/data/\(file)", display: "\(display)/data/\(file)")
    }
  }

  private mutating func read(_ path: String, display: String) {
    guard let data = FileManager.default.contents(atPath: path),
      let description = try? JSONDecoder().decode(PublishedDescription.self, from: data)
    else {
      return refuse(
        "no-description", "This is not the description of a table that Candour published.",
        "Take the file again from the site, or move it out of the folder.", display)
    }
    guard let fields = description.fields, description.saysTheRule else {
      return refuse(
        "no-rule", "This description does not say by which rule the table was released.",
        "It was written by an earlier version. Build the site again, then audit it.", display)
    }
    let folder = { (file: String) in (file as NSString).deletingLastPathComponent + "/" + description.url }
    guard !description.url.contains("/"), let csv = FileManager.default.contents(atPath: folder(path)) else {
      return refuse(
        "no-table", "There is no CSV file “\(description.url)” beside this description.",
        "Take both files from one publication.", display)
    }
    let (cells, found) = PublishedCSV.read([UInt8](csv), fields: fields, file: folder(display))
    problems.append(contentsOf: found.all)
    guard let cells else { return }
    tables.append(
      PublicTable(
        file: folder(display), name: (description.url as NSString).deletingPathExtension,
        title: description.title, columns: fields.compactMap(\.column), rule: description.rule, cells: cells,
        survey: description.survey?.design))
  }

  private mutating func refuse(_ id: String, _ message: String, _ help: String, _ file: String) {
    problems.error(id, message, help: help, at: SourceLocation(file: file))
  }
}
