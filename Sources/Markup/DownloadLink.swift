/// The address of a file that can be downloaded, and how large the file is.
public struct DownloadLink: Sendable {
  /// The address, as it is written in the page.
  public var href: String
  /// The size in words, such as `6 kB`, where it is known.
  public var size: String?

  /// Leads to a file.
  public init(_ href: String, size: String? = nil) {
    self.href = href
    self.size = size
  }

  /// Writes an item of a list: `Download the picture (SVG, 6 kB)`.
  ///
  /// `hidden` is read out after `words` and not shown: what tells the link from those of other figures.
  public func write(
    _ words: String, hidden: String? = nil, format: StaticString, to writer: inout MarkupWriter
  ) {
    writer.raw("<li><a")
    writer.attribute("href", href)
    writer.raw(" download>")
    writer.text(words)
    if let hidden { writer.element("span", ["class": "visually-hidden"], text: " “\(hidden)”") }
    writer.raw(" (")
    writer.raw(format)
    if let size { writer.text(", \(size)") }
    writer.raw(")</a></li>")
  }
}

extension DownloadLink: ExpressibleByStringLiteral {
  /// Leads to a file whose size is not known.
  public init(stringLiteral href: String) { self.init(href) }
}
