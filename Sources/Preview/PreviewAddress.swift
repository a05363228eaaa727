import Configuration
import Content
import Foundation

/// Where on its host a site lives.
enum PreviewAddress {
  /// The path of the site’s address, from `baseURL` or else from the settings in `content`; `/` where neither can be
  /// read, which the build itself reports.
  static func basePath(baseURL: String?, content: String) -> String {
    let address = baseURL ?? writtenAddress(in: content).flatMap(SiteSettings.checkedBase)
    guard let address, let path = URLComponents(string: address)?.path, path.hasPrefix("/") else {
      return "/"
    }
    return path
  }

  private static func writtenAddress(in content: String) -> String? {
    guard let data = FileManager.default.contents(atPath: "\(content)/site.yml") else { return nil }
    let text = String(decoding: data, as: UTF8.self)
    guard case .success(let value) = ConfigurationParser.parse(text, file: "site.yml") else { return nil }
    var fields = Fields(value, subject: "the unit’s details")
    return fields.text("base-url")
  }
}
