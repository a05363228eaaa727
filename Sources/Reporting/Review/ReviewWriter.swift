/// Writes the list as people edit it.
public enum ReviewWriter {
  /// The file as text. The same list gives the same text.
  public static func text(_ list: ReviewList) -> String {
    var text = """
      # What people must look at, because no program can.
      #
      # When you have looked and the answer is yes, write your name behind “by” and the day behind “on”:
      #     by: A. Person
      #     on: 2026-11-20
      # Where the answer is no, mend the page first. Leave “seen” as it is: it tells whether the page has changed.
      # “candour review” adds what is new, keeps what you wrote, and asks again where a page has changed.


      """
    let kinds = list.sections.filter(\.isKind)
    let pages = list.sections.filter { !$0.isKind }
    text += kinds.isEmpty ? "kinds: []\n" : "kinds:\n" + kinds.map(section).joined()
    text += pages.isEmpty ? "\npages: []\n" : "\npages:\n" + pages.map(section).joined()
    return text
  }

  private static func section(_ section: ReviewList.Section) -> String {
    var text = "  - \(section.isKind ? "kind" : "page"): \(quoted(section.name))\n"
    if section.isKind { text += "    such-as: \(quoted(section.example))\n" }
    text += "    seen: \(quoted(section.seen))\n    questions:\n"
    for item in section.items {
      text += "      - ask: \(quoted(item.ask))\n"
      if !item.before.isEmpty { text += "        before: \(quoted(item.before))\n" }
      text += "        by:\(item.by.isEmpty ? "" : " " + quoted(item.by))\n"
      text += "        on:\(item.on.isEmpty ? "" : " " + item.on)\n"
    }
    return text
  }

  /// A text in quotation marks, so that no mark in it means anything to YAML.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
