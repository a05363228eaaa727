/// Writes the list as people edit it.
public enum ReviewWriter {
  /// What the file begins with.
  static let head = """
    # What people must look at, because no program can.
    #
    # When you have looked and the answer is yes, write your name behind “by” and the day behind “on”:
    #     by: A. Person
    #     on: 2026-11-20
    # Where the answer is no, mend the page first. Leave “seen” as it is: it tells whether the page has changed.
    # To write something down for yourselves, add a line under “on”. It is kept; comments behind # are not:
    #     note: We asked the printers.
    # “candour review” adds what is new, keeps what you wrote, and asks again where a page has changed.
    # What is not on the site now is marked “gone: yes” and kept. Take it out when you no longer need it.


    """

  /// The file as text. The same list gives the same text.
  public static func text(_ list: ReviewList) -> String {
    var text = head
    let kinds = list.sections.filter(\.isKind)
    let pages = list.sections.filter { !$0.isKind }
    text += kinds.isEmpty ? "kinds: []\n" : "kinds:\n" + kinds.map(section).joined()
    text += pages.isEmpty ? "\npages: []\n" : "\npages:\n" + pages.map(section).joined()
    return text
  }

  private static func section(_ section: ReviewList.Section) -> String {
    var text = "  - \(section.isKind ? "kind" : "page"): \(quoted(section.name))\n"
    if section.isKind { text += "    such-as: \(quoted(section.example))\n" }
    if section.isGone { text += "    gone: yes\n" }
    text += "    seen: \(quoted(section.seen))\n    questions:\n"
    for item in section.items {
      text += "      - ask: \(quoted(item.ask))\n"
      if !item.before.isEmpty { text += "        before: \(quoted(item.before))\n" }
      text += "        by:\(item.by.isEmpty ? "" : " " + quoted(item.by))\n"
      text += "        on:\(item.on.isEmpty ? "" : " " + item.on)\n"
      if !item.note.isEmpty { text += "        note: \(quoted(item.note, keepsLines: true))\n" }
      if item.isGone { text += "        gone: yes\n" }
    }
    return text
  }

  /// A text in quotation marks, so that no mark in it means anything to YAML.
  private static func quoted(_ text: String, keepsLines: Bool = false) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case "\n" where keepsLines: quoted += "\\n"
      case _ where !ReviewWords.isWritten(scalar): quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
