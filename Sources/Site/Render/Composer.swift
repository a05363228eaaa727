import Content
import Diagnostics
import Markdown
import Markup

/// Puts a page’s texts and blocks together, filling each slot with what belongs there on this page.
struct Composer {
  let plan: SitePlan
  let resolver: LinkResolver
  let downloads: Downloads
  /// What the site itself says on this page.
  let words: Words
  /// The file the texts come from.
  let file: String
  /// The path of that file below the content folder.
  let path: String
  /// The way back to the top of the site.
  let root: String
  /// What goes in front of anchors, where several files share a page.
  var anchorPrefix = ""
  /// How many levels headings are moved down.
  var headingShift = 0
  /// Addresses that stand on the same page, with the anchor that takes their place.
  var sharedPages: [String: String] = [:]

  var writer = MarkupWriter()
  var problems = DiagnosticBag()
  /// The files that must be published because something links to them.
  var assets: Set<String> = []
  /// The pictures that can be downloaded.
  var pictures: Pictures
  private var isolation = NumberIsolation()
  private(set) var origins: [Origin] = []
  private(set) var figureCount = 0
  private var figureID = 0
  private let headings: Set<String>

  /// Where in the source the HTML from an offset on comes from.
  struct Origin: Sendable {
    let offset: Int
    let location: SourceLocation
  }

  /// - Parameter published: The sizes of the pictures that other pages have published, by their paths, where this
  ///   page repeats what those say; nothing where it publishes pictures of its own.
  init(
    plan: SitePlan, resolver: LinkResolver, downloads: Downloads, words: Words, page: Page?,
    root: String, published: [String: Int]? = nil
  ) {
    self.plan = plan
    self.resolver = resolver
    self.downloads = downloads
    self.words = words
    file = page?.file ?? plan.source.display
    path = page?.path ?? ""
    headings = page?.anchors ?? []
    self.root = root
    let own = plan.pageOfPath[path].map { plan.pages[$0].address }
    pictures = Pictures(folder: own ?? "", published: published)
  }

  /// Writes a text and its blocks.
  mutating func write(_ passage: Passage) {
    let markdown = passage.markdown
    var lines = markdown.lines[...]
    var position = 0
    for slot in markdown.slots {
      copy(markdown, from: position, to: slot.offset, &lines)
      position = slot.offset
      fill(slot.content, passage)
    }
    copy(markdown, from: position, to: markdown.html.count, &lines)
  }

  private mutating func copy(
    _ markdown: RenderedMarkdown, from start: Int, to end: Int,
    _ lines: inout ArraySlice<RenderedMarkdown.LineMark>
  ) {
    // What is marked right at a slot stands behind it: a block writes its own lines first.
    while let mark = lines.first, mark.offset < end {
      let offset = writer.count + max(0, mark.offset - start)
      origins.append(Origin(offset: offset, location: SourceLocation(file: file, line: mark.line)))
      lines.removeFirst()
    }
    if words.isRightToLeft {
      isolation.write(markdown.html[start..<end], to: &writer)
    } else {
      writer.raw(markdown.html[start..<end])
    }
  }

  private mutating func fill(_ slot: RenderedMarkdown.Slot.Content, _ passage: Passage) {
    let markdown = passage.markdown
    switch slot {
    case .anchorPrefix: writer.raw(markup: anchorPrefix)
    case .headingLevel(let level): writer.number(min(6, level + headingShift))
    case .link(let index):
      let link = markdown.links[index]
      let target = target(link.destination, at: SourceLocation(file: file, line: link.line))
      writer.text(target.map(address) ?? "")
      if let language = target?.language {
        writer.raw("\" hreflang=\"")
        writer.text(language)
      }
    case .image(let index):
      let place = SourceLocation(file: file, line: markdown.images[index].line)
      origins.append(Origin(offset: writer.count, location: place))
      writePicture(markdown.images[index])
    case .block(let index):
      guard let block = passage.blocks[index] else { return }
      let place = SourceLocation(file: file, line: markdown.blocks[index].line)
      origins.append(Origin(offset: writer.count, location: place))
      write(block)
    case .number(let index):
      let written = markdown.numbers[index]
      write(passage.numbers[index], written.text, at: SourceLocation(file: file, line: written.line))
    }
  }

  /// The address that leads from this page to `destination`; nothing where there is a problem, which is noted.
  mutating func href(_ destination: String, at place: SourceLocation) -> String? {
    target(destination, at: place).map(address)
  }

  /// `href`, and `hreflang` where it leads to a page in another language, for a link to a file or to another site.
  mutating func linkAttributes(_ destination: String, at place: SourceLocation) -> String {
    if destination.hasPrefix("https://") || destination.hasPrefix("http://") {
      return words.linkAttributes(to: destination, in: nil)
    }
    let target = target(destination, at: place)
    return words.linkAttributes(to: target.map(address) ?? "", in: target?.language)
  }

  private mutating func target(_ destination: String, at place: SourceLocation) -> LinkTarget? {
    switch resolver.resolve(destination, from: path, at: place) {
    case .failure(let problem):
      problems.append(problem)
      return nil
    case .success(let target):
      if let asset = target.asset { assets.insert(asset) }
      return target
    }
  }

  private func address(of target: LinkTarget) -> String {
    if target.asset == nil, let anchor = sharedPages[target.address] {
      if target.anchor.isEmpty { return "#" + anchor }
      return "#" + anchor + "-" + target.anchor
    }
    let isSelf = plan.pageOfPath[path].map { plan.pages[$0].address == target.address } ?? false
    if isSelf, !target.anchor.isEmpty { return "#" + anchorPrefix + target.anchor }
    let fragment = target.anchor.isEmpty ? "" : "#" + target.anchor
    return root + target.address + fragment
  }

  private mutating func writePicture(_ image: RenderedMarkdown.Reference) {
    writePicture(image.destination, alt: image.text, at: SourceLocation(file: file, line: image.line))
  }

  /// Writes the picture at `destination`, or notes why there is none.
  mutating func writePicture(_ destination: String, alt: String, at place: SourceLocation) {
    guard let asset = resolver.asset(destination, from: path), let size = asset.size else {
      switch resolver.resolve(destination, from: path, at: place) {
      case .failure(let problem): problems.append(problem)
      case .success(.unread): break
      case .success(let target):
        if let asset = target.asset { assets.insert(asset) }
        problems.error(
          "not-a-picture", "“\(destination)” is not a picture.",
          help: "Use a PNG, JPEG, WebP, GIF or SVG file.", at: place)
      }
      return
    }
    assets.insert(asset.path)
    writer.raw("<img")
    writer.attribute("src", root + asset.path)
    writer.attribute("alt", alt)
    writer.attribute("width", size.width)
    writer.attribute("height", size.height)
    writer.raw(" loading=\"lazy\" decoding=\"async\">")
  }

  /// The link to the picture called `title` as a file of its own.
  mutating func picture(_ title: String, drawn: () -> [UInt8]) -> DownloadLink? {
    let resolver = resolver
    return pictures.add(title, isTaken: { resolver.hasAsset(at: $0) }, drawn: drawn)?.from(root)
  }

  /// An anchor for the next chart or table of this page.
  mutating func nextFigureID() -> String {
    // A heading “Figure 1” has taken that anchor already.
    repeat { figureID += 1 } while headings.contains("figure-\(figureID)")
    figureCount += 1
    return "\(anchorPrefix)figure-\(figureID)"
  }
}
