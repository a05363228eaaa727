import Configuration
import Diagnostics

extension Support {
  static func read(_ fields: inout Fields) -> Support {
    var support = Support()
    guard var group = fields.group("support", subject: "the support that is offered") else { return support }
    if let value = group.value("page"), let path = group.text("page") {
      support.page = SiteSettings.PageLink(path: path, place: value.location)
    }
    if let exit = address("exit-to", &group) { support.exit = exit }
    support.services = group.groups("services", subject: "a service").compactMap { service in
      var service = service
      let read = self.service(&service)
      fields.report(service.finish())
      return read
    }
    fields.report(group.finish())
    return support
  }

  private static func service(_ fields: inout Fields) -> Service? {
    let name = fields.requiredText("name", example: "Victim Support")
    let telephone = fields.text("telephone")
    let link = address("link", &fields)
    if telephone == nil, !fields.contains("link") {
      fields.missing(
        "telephone", help: "Write a “telephone”, a “link”, or both, so that people can reach it.")
    }
    return name.isEmpty
      ? nil
      : Service(
        name: name, about: fields.text("about"), telephone: telephone, link: link,
        topics: fields.texts("topics"))
  }

  /// The address of another site.
  private static func address(_ key: String, _ fields: inout Fields) -> String? {
    guard let text = fields.text(key) else { return nil }
    let isAddress = text.hasPrefix("https://") && !text.contains(where: \.isWhitespace)
    if isAddress, text.utf8.count > "https://".utf8.count { return text }
    fields.report(
      "not-an-address", "“\(text)” is not the address of a site.",
      help: "Copy it from the browser: \(Self.weather).", at: key)
    return nil
  }
}
