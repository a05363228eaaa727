import Content
import Markdown
import Markup

/// The pictures of one page: each is a file next to the page, named by its title.
struct Pictures {
  /// The address of the page the files stand next to.
  private let folder: String
  /// The sizes of files that another page has published, by their paths; nothing where this page publishes its own.
  private let published: [String: Int]?
  private var names = Slugs()

  /// The files this page publishes.
  private(set) var files: [SiteFile] = []

  init(folder: String, published: [String: Int]?) {
    self.folder = folder
    self.published = published
  }

  /// A link from the top of the site to the picture called `title`, which is `drawn` only where this page publishes
  /// it. `isTaken` says whether there is another file at a path.
  mutating func add(_ title: String, isTaken: (String) -> Bool, drawn: () -> [UInt8]) -> DownloadLink? {
    var path = ""
    repeat {
      path = folder + names.next(for: Self.shortened(Slugs.slug(title))) + ".svg"
    } while isTaken(path)
    if let published { return published[path].map { DownloadLink(path, size: FileSize.text($0)) } }
    let file = SiteFile(path: path, bytes: drawn())
    files.append(file)
    return file.link
  }

  /// How long a name may be, in bytes: long enough to know the picture by, short enough to read in a list of files.
  private static let longest = 60

  /// The words of `slug` that fit, with one hyphen between them.
  private static func shortened(_ slug: String) -> String {
    var name = ""
    for word in slug.split(separator: "-") {
      let longer = name.isEmpty ? String(word) : name + "-" + word
      if longer.utf8.count > longest { break }
      name = longer
    }
    return name.isEmpty ? "picture" : name
  }
}
