import Content
import Markup

extension Composer {
  /// Writes what people said and what was done about it: a list, and in each item terms and what they mean.
  mutating func write(_ responses: [Response]) {
    writer.raw("<ul class=\"you-said\">\n")
    for response in responses {
      writer.raw("<li class=\"you-said-item\"><dl>\n")
      write("said", "You said", response.said)
      if let why = response.why { write("did", "We are not doing this, because", why) }
      if let did = response.did { write("did", response.status.heading, did) }
      writer.raw("<div>")
      writer.element("dt", ["class": "you-said-term"], text: "Where it stands")
      writer.raw("<dd>")
      writer.element("p", ["class": "you-said-status you-said-\(response.status.rawValue)"]) { writer in
        writer.text(response.status.words)
        if let when = response.when { writer.text(": \(when)") }
      }
      if let link = response.link { write(link) }
      writer.raw("</dd></div>\n</dl></li>\n")
    }
    writer.raw("</ul>\n")
  }

  private mutating func write(_ part: String, _ term: String, _ text: Passage) {
    writer.raw("<div>")
    writer.element("dt", ["class": "you-said-term"], text: term)
    writer.open("dd", ["class": "you-said-\(part)"])
    write(text)
    writer.raw("</dd></div>\n")
  }

  private mutating func write(_ link: Response.Link) {
    writer.raw("<p class=\"you-said-more\">")
    let target = link.isExternal ? link.destination : href(link.destination, at: link.place)
    writer.element("a", ["href": target ?? ""], text: link.text ?? title(of: link) ?? "Read more")
    writer.raw("</p>")
  }

  /// The title of the page a link leads to.
  private func title(of link: Response.Link) -> String? {
    guard case .success(let target) = resolver.resolve(link.destination, from: path, at: link.place) else {
      return nil
    }
    return plan.pages.first { $0.address == target.address }?.title
  }
}

extension Response.Status {
  /// What stands over what was done.
  fileprivate var heading: String {
    switch self {
    case .done: "We did"
    case .underWay: "We are doing"
    case .planned: "We will do"
    case .notDoing: "What we do instead"
    }
  }

  fileprivate var words: String {
    switch self {
    case .done: "Done"
    case .underWay: "Under way"
    case .planned: "Planned"
    case .notDoing: "Not doing"
    }
  }
}
