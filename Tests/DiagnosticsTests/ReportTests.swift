import Diagnostics
import Testing

@Suite("Reports for people")
struct TextReportTests {
  private func report(_ line: String, column: Int?, message: String = "Wrong.") -> String {
    let lines = line.split(separator: "\n", omittingEmptySubsequences: false)
    let place = SourceLocation(file: "a.md", line: 1, column: column)
    return TextReport(colour: false) { $0 == "a.md" ? lines : nil }
      .text([Diagnostic(.error, id: "x", message, help: "Mend it.", at: place)])
  }

  @Test("Place, message, line, caret and help")
  func whole() {
    #expect(
      report("title: a: b", column: 9)
        == "a.md:1:9: error: Wrong.\n  1 | title: a: b\n    |         ^\n  help: Mend it.\n\n")
  }

  @Test(
    "The caret stands under its character, behind tabs, wide text and accents",
    arguments: [
      ("\tab", 3, "    | \t ^"), ("日本x", 3, "    |     ^"), ("e\u{301}x", 3, "    |  ^"),
      ("ab", 3, "    |   ^"),
      ("🙂x", 2, "    |   ^"), ("áx\r", 2, "    |  ^"),
    ])
  func carets(line: String, column: Int, expected: String) {
    #expect(report(line, column: column).split(separator: "\n")[2] == expected)
  }

  @Test("A column beyond the line, a blank line and an unknown file have no caret")
  func withoutCaret() {
    #expect(!report("ab", column: 4).contains("^"))
    #expect(!report("   ", column: 1).contains("|"))
    #expect(!report("ab", column: nil).contains("^"))
  }

  @Test("A very long line is cut round its caret")
  func long() {
    let lines = report(
      String(repeating: "a", count: 5000) + "b" + String(repeating: "c", count: 5000), column: 5001
    )
    .split(separator: "\n").map(Array.init)
    #expect(lines[1].count < 180)
    #expect(lines[1].firstIndex(of: "b") == lines[2].firstIndex(of: "^"))
  }

  @Test("Nothing in a file can take over the terminal")
  func escapes() {
    let text = report("a\u{1B}[31mb\u{7}\u{202E}", column: 2, message: "The value “\u{1B}[2J\n” is wrong.")
    #expect(!text.unicodeScalars.contains { ["\u{1B}", "\u{7}", "\u{202E}"].contains($0) })
    #expect(
      text.hasPrefix(
        "a.md:1:2: error: The value “\u{FFFD}[2J ” is wrong.\n  1 | a\u{FFFD}[31mb\u{FFFD}\u{FFFD}\n"))
  }

  @Test("A finding about a page names the page")
  func page() {
    let finding = Diagnostic(.warning, id: "x", "No title.", help: "Add one.", url: "a/index.html")
    #expect(
      TextReport(colour: false) { _ in nil }.text([finding])
        == "a/index.html: warning: No title. [x]\n  page: a/index.html\n  help: Add one.\n\n")
  }

  @Test("Severities are coloured on a terminal")
  func colour() {
    let text = TextReport(colour: true) { _ in nil }.text([Diagnostic(.error, id: "x", "M.", help: "H.")])
    #expect(text == "candour: \u{1B}[1;31merror\u{1B}[0m: M.\n  \u{1B}[1;36mhelp:\u{1B}[0m H.\n\n")
  }
}

@Suite("Reports for programs")
struct ProgramReportTests {
  private let problem = Diagnostic(
    .error, id: "unknown-key", "“a\" is 100%\nwrong.", help: "Mend it.",
    at: SourceLocation(file: "a,b:c.md", line: 3, column: 7))

  @Test("JSON has every key, null where it does not apply")
  func json() {
    #expect(
      JSONReport.text([problem]) == """
        {
          "diagnostics" : [
            {
              "act" : [

              ],
              "audience" : null,
              "column" : 7,
              "file" : "a,b:c.md",
              "help" : "Mend it.",
              "id" : "unknown-key",
              "line" : 3,
              "message" : "“a\\" is 100%\\nwrong.",
              "pages" : [

              ],
              "severity" : "error",
              "url" : null,
              "voice" : null,
              "wcag" : [

              ]
            }
          ]
        }

        """)
  }

  @Test("Advice is a notice on GitHub, which knows no other word for it")
  func notice() {
    #expect(
      GitHubReport.text([Diagnostic(.advice, id: "x", "M.", help: "H.")]) == "::notice title=x::M. H.\n")
  }

  @Test("GitHub’s commands escape what would end them")
  func gitHub() {
    #expect(
      GitHubReport.text([problem, Diagnostic(.warning, id: "x", "M.", help: "H.")])
        == "::error file=a%2Cb%3Ac.md,line=3,col=7,title=unknown-key::“a\" is 100%25%0Awrong. Mend it.\n::warning title=x::M. H.\n"
    )
  }
}

@Suite("Collecting problems")
struct DiagnosticBagTests {
  @Test("Problems are sorted by file, line and column, and each is said once")
  func sorted() {
    var bag = DiagnosticBag()
    for (file, line, column) in [("b", 1, 1), ("a", 10, 1), ("a", 9, 5), ("a", 9, 2), ("a", 9, 5)] {
      bag.warning("x", "M.", help: "H.", at: SourceLocation(file: file, line: line, column: column))
    }
    #expect(bag.sorted.map { $0.location?.description } == ["a:9:2", "a:9:5", "a:10:1", "b:1:1"])
    #expect(!bag.hasErrors)
    bag.error("x", "M.", help: "H.", at: SourceLocation(file: "a"))
    #expect(bag.hasErrors)
    #expect(bag.sorted.first?.location?.description == "a")
  }

  @Test(
    "The first byte that is not UTF-8 is found",
    arguments: [
      ([0x61, 0x62], nil), ([0xC3, 0xA9], nil), ([0x61, 0xE9, 0x61], 1), ([0x61, 0xC3], 1),
      ([0xED, 0xA0, 0x80], 0),
      ([0xC0, 0xAF], 0), ([0xF0, 0x9F, 0x99, 0x82, 0xFF], 4), ([], nil),
    ] as [([UInt8], Int?)])
  func invalid(bytes: [UInt8], position: Int?) {
    #expect(UTF8Scan.firstInvalid(in: bytes) == position)
  }
}

@Suite("Suggestions")
struct SuggestionTests {
  private let keys = [
    "title", "summary", "short-title", "next-review", "updated", "description", "to", "date",
  ]

  @Test(
    "A slip of the finger is put right",
    arguments: [
      ("titel", "title"), ("Title", "title"), ("sumary", "summary"), ("short_title", "short-title"),
      ("nextReview", "next-review"), ("udpated", "updated"), ("desc", "description"), ("dat", "date"),
    ])
  func near(name: String, expected: String) {
    #expect(Suggestion.nearest(to: name, in: keys) == expected)
  }

  @Test("What is not near is not suggested", arguments: ["note", "x", "", "author", "ti", "of", "colour"])
  func far(name: String) {
    #expect(Suggestion.nearest(to: name, in: keys) == nil)
  }

  @Test("Where nothing is near, all names are listed")
  func help() {
    #expect(Suggestion.help(for: "colour", in: ["a", "b"], noun: "key") == "Use one of: a, b.")
    #expect(Suggestion.help(for: "colour", in: [], noun: "key") == "There is no key to choose from.")
    #expect(Suggestion.help(for: "titel", in: keys, noun: "key") == "Did you mean “title”?")
  }
}
