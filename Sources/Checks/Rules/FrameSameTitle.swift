import CGumbo
import Diagnostics

/// Frames with the same title hold the same page.
struct FrameSameTitle: Rule {
  static let facts = RuleFacts(
    "frame-same-title", .warning, wcag: ["4.1.2"], act: ["4b1c6c"],
    asks: "Frames with the same title hold the same page.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    var first: [String: Destination] = [:]
    for frame in page.all(GUMBO_TAG_IFRAME) where frame.isExposed && frame.role != .none {
      let name = page.plainName(of: frame)
      guard !name.isEmpty, let source = frame.attribute("src"), !source.isBlank else { continue }
      let held = Destination(source.trimmed.string)
      guard let other = first[name] else {
        first[name] = held
        continue
      }
      if held == other {
        run.pass()
      } else if held.surelyDiffers(from: other) || held.isNeighbour(of: other) {
        run.fail(
          frame,
          "Two frames have the title “\(page.name(of: frame))” but hold different pages. "
            + "Screen reader users cannot tell them apart.",
          help: "Say in each title what the frame holds.")
      } else {
        run.ask(frame, "Do the frames titled “\(page.name(of: frame))” hold the same thing?")
      }
    }
  }
}

extension Destination {
  /// Whether the two are different pages of one folder.
  fileprivate func isNeighbour(of other: Destination) -> Bool {
    func parts(_ path: String) -> (folder: Substring, file: Substring) {
      guard let slash = path.lastIndex(of: "/") else { return ("", path[...]) }
      return (path[...slash], path[path.index(after: slash)...])
    }
    let (one, two) = (parts(path), parts(other.path))
    return host == other.host && one.folder == two.folder && one.file != two.file
      && one.file.contains(".") && two.file.contains(".")
  }
}
