import Diagnostics

/// Links with the same words, heard in the same place, lead to the same page.
struct SameLinkWords: Rule {
  static let facts = RuleFacts(
    "same-link-words", .warning, wcag: ["2.4.4"], act: ["fd3a94"],
    asks: "Links with the same words around the same text lead to the same page.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for (name, links) in page.linksOfSameName {
      var first: [String: Node] = [:]
      for link in links {
        guard let destination = link.destination else { continue }
        let context = VagueWords.plain(page.context(of: link, withItself: true))
        guard let earlier = first[context], let other = earlier.destination else {
          first[context] = link
          continue
        }
        if destination.surelyDiffers(from: other), !page.contextIsCut(link), !page.contextIsCut(earlier) {
          run.fail(
            link,
            "Two links say “\(name)”, and what is around them does not tell them apart, but they lead to different "
              + "pages. People who hear them cannot tell which is which.",
            help: "Say in each link where it goes.")
        } else if destination.path != other.path || destination.surelyDiffers(from: other) {
          run.ask(link, "Do both links that say “\(name)” here lead to the same thing?")
        } else {
          run.pass()
        }
      }
    }
  }
}

extension ParsedPage {
  /// The links that share their name with another that leads elsewhere, in the order of the page.
  var linksOfSameName: [(name: String, links: [Node])] {
    if let known = nameCache.linksOfSameName { return known }
    let found = findLinksOfSameName()
    nameCache.linksOfSameName = found
    return found
  }

  private func findLinksOfSameName() -> [(name: String, links: [Node])] {
    var places: [Name: Int] = [:]
    var groups: [[Node]] = []
    for link in exposed(.link) {
      let plain = plainName(of: link)
      guard !plain.isEmpty else { continue }
      let name = Name(plain.utf8)
      if let known = places[name] {
        groups[known].append(link)
      } else {
        places[name] = groups.count
        groups.append([link])
      }
    }
    return groups.compactMap { group in
      guard group.count > 1, haveOtherAddresses(group) else { return nil }
      let links = group.filter { $0.destination != nil }
      guard Set(links.map(\.destination)).count > 1 else { return nil }
      return (name(of: links[0]), links)
    }
  }

  /// Whether they are not all written alike: most that share a name are.
  private func haveOtherAddresses(_ links: [Node]) -> Bool {
    guard let first = links.first?.attribute("href") else { return true }
    return links.contains { link in
      link.attribute("href").map { !$0.buffer.elementsEqual(first.buffer) } ?? true
    }
  }
}
