import Diagnostics
import Markdown

/// Reads the word `source` after a block’s name, which shows the block’s text below what it makes.
enum BlockSource {
  /// The text to show, between fences as a writer would type it; nothing where the page does not show it.
  static func read(
    _ fence: RenderedMarkdown.FencedBlock, at place: SourceLocation, _ bag: inout DiagnosticBag
  ) -> String? {
    for option in fence.options where option != "source" {
      bag.error(
        "unknown-block-word", "“\(option)” stands after the name of the block “\(fence.name)”.",
        help: "Only “source” can stand there. It shows the text of the block below what it makes.", at: place)
    }
    guard fence.options.contains("source") else { return nil }
    let mark = String(repeating: "`", count: max(3, longestRun(in: fence.text) + 1))
    return mark + fence.name + "\n" + fence.text + mark + "\n"
  }

  /// A fence must be longer than any run of backticks that it holds.
  private static func longestRun(in text: String) -> Int {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
