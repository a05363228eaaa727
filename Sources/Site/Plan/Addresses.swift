import Content
import Markdown

/// Turns paths of Markdown files into addresses of pages.
enum Addresses {
  /// `strategy/01-our-aims.md` becomes `strategy/our-aims/`, and `strategy/index.md` becomes `strategy/`.
  static func address(of path: String, isChapter: Bool) -> String {
    let folder = PagePath.folder(of: path).split(separator: "/").map { Slugs.slug(String($0)) + "/" }.joined()
    let name = String(PagePath.name(of: path).dropLast(".md".count))
    if name == "index" { return folder }
    return folder + Slugs.slug(isChapter ? withoutNumber(name) : name) + "/"
  }

  /// The way back to the top of the site from `address`: `../` for each folder, `./` at the top itself.
  static func root(from address: String) -> String {
    address.isEmpty ? "./" : String(repeating: "../", count: address.utf8.count { $0 == UInt8(ascii: "/") })
  }

  private static func withoutNumber(_ name: String) -> String {
    let rest = name.drop(while: \.isNumber).drop { $0 == "-" || $0 == "_" }
    return rest.isEmpty || rest.count == name.count ? name : String(rest)
  }
}
