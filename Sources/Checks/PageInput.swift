/// A rendered page to check.
public struct PageInput: Sendable {
  /// The path of its file below the site's root, such as `strategy/priorities/index.html`.
  public let url: String
  /// Its HTML.
  public let html: [UInt8]

  /// The stylesheets of its site; without them, those it links to count as unread.
  public let stylesheets: Stylesheets?

  /// Names a page and its HTML.
  public init(url: String, html: [UInt8], stylesheets: Stylesheets? = nil) {
    self.stylesheets = stylesheets
    self.url = url
    self.html = html
  }
}
