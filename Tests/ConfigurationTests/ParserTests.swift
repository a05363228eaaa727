import Configuration
import Diagnostics
import Foundation
import Testing

@Suite("Reading YAML")
struct ParserTests {
  private func value(_ yaml: String) throws -> ConfigurationValue {
    try ConfigurationParser.parse(yaml, file: "a.yml").get()
  }

  private func problem(_ yaml: String, after line: Int = 0) -> String {
    switch ConfigurationParser.parse(yaml, file: "a.yml", after: line) {
    case .success: "none"
    case .failure(let problem): "\(problem.location?.description ?? "") \(problem.message) \(problem.help)"
    }
  }

  @Test(
    "Values stay as they were written",
    arguments: ["1.10", "no", "on", "007", "2025-06-02", "1_000", "0x1F", ".5", "TRUE"])
  func scalars(text: String) throws {
    var fields = Fields(try value("key: \(text)"), subject: "the page’s details")
    #expect(fields.text("key") == text)
  }

  @Test("Nothing, ~ and null mean that nothing is written; quoted they are texts")
  func empty() throws {
    for yaml in ["key:", "key: ~", "key: null"] {
      var fields = Fields(try value(yaml), subject: "x")
      #expect(fields.text("key") == nil)
      #expect(fields.contains("key"))
    }
    var quoted = Fields(try value("key: \"null\""), subject: "x")
    #expect(quoted.text("key") == "null")
    #expect(try value("").content == .empty)
    #expect(try value("# only a remark\n").content == .empty)
  }

  @Test(
    "Windows line ends and a byte order mark are read",
    arguments: ["a: 1\r\nb: 2\r\n", "\u{FEFF}a: 1\nb: 2\n"])
  func lineEnds(yaml: String) throws {
    var fields = Fields(try value(yaml), subject: "x")
    #expect(fields.text("a") == "1")
    #expect(fields.text("b") == "2")
  }

  @Test("Places count lines and characters from one, after the lines before")
  func places() throws {
    let value = try ConfigurationParser.parse("a: 1\nb:\n  - é: 2\n", file: "p.md", after: 1).get()
    guard case .mapping(let entries) = value.content, case .list(let list) = entries[1].value.content,
      case .mapping(let inner) = list[0].content
    else {
      Issue.record("not a mapping with a list")
      return
    }
    #expect(entries[1].location.description == "p.md:3:1")
    #expect(inner[0].location.description == "p.md:4:5")
    #expect(inner[0].value.location.description == "p.md:4:8")
  }

  @Test(
    "What cannot be read is said in plain words, at its place",
    arguments: [
      (
        "title: Safer: a plan\n",
        "a.yml:1:13 These details cannot be read: there is a second colon here. Put quotation marks round a value that has a colon and a space in it: title: \"Safer: a plan\"."
      ),
      (
        "a: 1\n\tb: 2\n",
        "a.yml:2:1 These details cannot be read: a tab stands where only spaces can. Indent with spaces, not tabs."
      ),
      (
        "a: @home\n",
        "a.yml:1:4 These details cannot be read: a value or a line starts with a character that YAML keeps for itself. Indent with spaces, not tabs. Put quotation marks round a value that starts with @, %, ` or a tab."
      ),
      (
        "a: 1\nb\nc: 2\n",
        "a.yml:2:1 These details cannot be read: there is no colon after the key. Write “key: value”, with a colon and a space between them."
      ),
      (
        "a: [1, 2\nb: 3\n",
        "a.yml:2:2 These details cannot be read: a list in square brackets is not closed. Close it with “]”."
      ),
      (
        "a: {b: 1\nc: 3\n",
        "a.yml:2:2 These details cannot be read: a group in curly brackets is not closed. Close it with “}”."
      ),
      (
        "a: \"open\nb: 1\n",
        "a.yml:3:1 These details cannot be read: a quotation mark is opened and never closed. Close it with another quotation mark of the same kind."
      ),
      (
        "a: *star* words\n",
        "a.yml:1:9 These details cannot be read: a value starts with a star or an ampersand. Put quotation marks round a value that starts with * or &: \"**Bold** words\"."
      ),
      (
        "a: *star\n",
        "a.yml:1:4 These details cannot be read: a value starts with a star. Put quotation marks round a value that starts with * or &: \"**Bold** words\"."
      ),
      (
        "a: 1\nb: x\u{0}y\n",
        "a.yml:2 These details cannot be read: there is a character here that cannot be seen. Take it out, or type the line again."
      ),
      (
        "a: \"C:\\people\"\n",
        "a.yml:1:7 These details cannot be read: there is a backslash in double quotation marks. Write it twice, or use single quotation marks."
      ),
      (
        "a: 1\n---\nb: 2\n",
        "a.yml:2:1 These details cannot be read: there is a second line of three hyphens. Keep one, or put quotation marks round it."
      ),
      (
        "[a, b]: c\n",
        "a.yml:1:1 A list or a group of keys stands where a key should. Write “key: value”. Put quotation marks round a key that starts with [ or {."
      ),
      (
        "a: 1\nb: 2\na: 3\n",
        "a.yml:1:1 The key “a” is written twice. Keep one of them, or put both values into one list."
      ),
    ])
  func syntax(yaml: String, expected: String) {
    #expect(problem(yaml) == expected)
  }

  @Test("A problem’s line is that of the page, not of its details")
  func offset() {
    #expect(problem("a: b: c", after: 4).hasPrefix("a.yml:5:5 "))
  }

  @Test(
    "Anchors and aliases are refused, however they are dressed",
    arguments: [
      "a: &x 1\nb: *x\n", "a: !!str &x 1\nb: *x\n", "a:\t&x 1\nb: *x\n", "a: [&x 1, *x]\n",
      "a: &x {b: 1}\nc:\n  <<: *x\n",
      "a: &x [1]\n? *x\n: 2\n",
    ])
  func aliases(yaml: String) {
    #expect(problem(yaml).contains("short name (“&name”"))
  }

  @Test("An ampersand or a star inside words is not an anchor")
  func ampersands() throws {
    var fields = Fields(
      try value("a: R&D and R *and* D\nb: \"&x\"\nc: |\n  *bold* and & more\n"), subject: "x")
    #expect(fields.text("a") == "R&D and R *and* D")
    #expect(fields.text("b") == "&x")
    #expect(fields.text("c") == "*bold* and & more")
  }

  @Test("A YAML bomb is refused at once", .timeLimit(.minutes(1)))
  func bomb() {
    let levels = (1...30).map {
      "l\($0): &l\($0) [\(Array(repeating: "*l\($0 - 1)", count: 9).joined(separator: ","))]"
    }
    let bomb = "l0: &l0 [x]\n" + levels.joined(separator: "\n")
    #expect(problem(bomb).contains("repeats another part"))
    #expect(problem(bomb.replacing("&l", with: "!t &l")).contains("repeats another part"))
  }

  @Test(
    "Nesting ten thousand deep is refused on a small stack",
    arguments: [
      (0..<1000).map { _ in "[\"]\", '}''', " }.joined(),
      "a: [\n" + String(repeating: "b, [ # ]\n", count: 1000),
      String(repeating: "[", count: 120) + String(repeating: "]", count: 120),
      String(repeating: "- ", count: 140) + "x",
      String(repeating: "[", count: 10_000), String(repeating: "- ", count: 10_000) + "x",
      String(repeating: "{a: ", count: 10_000), String(repeating: "? ", count: 10_000),
      String(repeating: "[", count: 900) + String(repeating: "]", count: 900),
      String(repeating: "- ", count: 900) + "x",
      String(repeating: "{a: ", count: 900) + "1" + String(repeating: "}", count: 900),
      (0..<1300).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
    ])
  func nesting(yaml: String) async {
    let text = await onSmallStack { self.problem(yaml) }
    #expect(text.contains("This holds too many values, or values nested too deep."), "\(text.prefix(200))")
  }

  @Test("Prose with brackets, lists and drawings is not nesting")
  func prose() throws {
    let lines = (0..<400).map { "  [see \($0)](a.md) it's {\($0)} - [ ] \"x\" [" }.joined(separator: "\n")
    var fields = Fields(try value("text: |\n\(lines.replacing(" [\n", with: " [y]\n"))\n  end"), subject: "x")
    #expect(fields.text("text")?.hasPrefix("[see 0](a.md)") == true)
    let rows = (0..<2000).map { "  - [a \($0), \"b]\", 'it''s', {c: d}] # [" }.joined(separator: "\n")
    var table = Fields(try value("rows:\n\(rows)\n"), subject: "x")
    #expect(table.list("rows").count == 2000)
  }

  @Test("Files over 1 MB and with too many values are refused")
  func huge() {
    #expect(
      problem("a: " + String(repeating: "x", count: 1_000_001))
        == "a.yml:1:1 This is too long to be a page’s details or settings. Keep it under 1 MB. Numbers belong in a CSV file."
    )
    #expect(problem("[" + String(repeating: "1,", count: 200_000) + "1]").contains("too many values"))
  }

  /// Runs `work` on a thread with the smallest stack that worker threads have on any system we know: 512 kB.
  private func onSmallStack(_ work: @escaping @Sendable () -> String) async -> String {
    await withCheckedContinuation { continuation in
      let thread = Thread { continuation.resume(returning: work()) }
      thread.stackSize = 512 * 1024
      thread.start()
    }
  }
}
