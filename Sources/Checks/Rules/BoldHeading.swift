import CGumbo
import Diagnostics

/// What looks like a heading is one.
struct BoldHeading: Rule {
  static let facts = RuleFacts(
    "bold-heading", .warning, wcag: ["1.3.1", "2.4.6"], asks: "What looks like a heading is one.")

  /// A longer one is a sentence, in bytes.
  private static let most = 48

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for paragraph in page.all(GUMBO_TAG_P) where paragraph.isExposed && page.isBold(paragraph) {
      let text = page.contentText(of: paragraph, hidden: false).string
      // Of a longer text only the beginning is known.
      guard page.leads(paragraph), text.utf8.count < most, !page.isCut(inside: paragraph),
        let last = text.last,
        !".!?:;,”".contains(last)
      else {
        continue
      }
      run.fail(
        paragraph,
        "“\(text)” is bold text by itself: a heading by its looks only. Screen reader users who move by heading do not "
          + "find it.",
        help: "Make it a heading: ## before it in Markdown, or <h2> to <h6>.")
    }
  }
}

extension ParsedPage {
  /// Whether all there is in the paragraph is bold.
  fileprivate func isBold(_ paragraph: Node) -> Bool {
    let first = Int(paragraph.index) + 1
    guard first < Int(paragraph.end) else { return false }
    let only = nodes[first]
    guard !only.isText, only.end == paragraph.end, only.state.contains(.speaks) else { return false }
    return only.tag == GUMBO_TAG_STRONG || only.tag == GUMBO_TAG_B
  }

  /// Whether text of the same part comes right after, as after a heading.
  fileprivate func leads(_ paragraph: Node) -> Bool {
    let next = Int(paragraph.end)
    guard next < nodes.count, nodes[next].parent == paragraph.parent, !nodes[next].isText else {
      return false
    }
    let isText = [GUMBO_TAG_P, GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_TABLE].contains(nodes[next].tag)
    guard isText, !isBold(nodes[next]) else { return false }
    return nearest(to: paragraph) {
      $0.tag == GUMBO_TAG_LI || $0.tag == GUMBO_TAG_TD || $0.tag == GUMBO_TAG_TH
        || $0.tag == GUMBO_TAG_BLOCKQUOTE
        || $0.role == .link || $0.role == .figure
    } == nil
  }
}
