import Charts
import Content
import Markdown
import Testing

@Suite("Blocks")
struct BlockTests {
  /// The problems of a page whose line 5 opens the block.
  static func problems(_ block: String) async throws -> [String] {
    let text = "---\ntitle: A\n---\n\n```\(block)\n```\n"
    return try await Folder.problems(ofPage: text).map { String($0.dropFirst("content/a.md:".count)) }
  }

  @Test(
    arguments: [
      "chart\ntype: line\ndata: d\nx: a\ny: b\nseries: c\nwhere: {e: f, g: [h, i]}\ntitle: T\nsubtitle: S\ndescription: D\nnote: N",
      "chart\ntype: bar\ndata: d\nx: a\ny: b\ntitle: T\nsubtitle: S\norder: value",
      "diagram\ntype: structure\ntitle: T\nsubtitle: S\ntext: |\n  - A\n    - B",
      "table\ncaption: C\ndata: d\ncolumns: [a]\nnote: N",
      "table\ncaption: C\ncolumns: [a, b]\nrows:\n  - [c, \"d, e\"]\n  - - f\n    - [g, h]\n  - [\"\", i]\nsource: S",
      "figures\nitems:\n  - label: L\n    value: v\n    period: P\n    data: d\n    where: {a: b}\n    compare: {a: c}",
      "figures\nitems:\n  - label: L\n    value: £1\n    period: P\n    source: S\n    change: C",
      "callout\nkind: note\ntitle: T\ntext: |\n  Text.", "details\nsummary: S\ntext: T",
      "quote\ntext: T\nfrom: F\nsource: S",
      "steps\nitems:\n  - title: T\n  - title: T\n    text: U",
      "cards\nitems:\n  - title: T\n    link: a.md\n    text: U",
      "contact\ntitle: T\nrole: R\nemail: E\ntelephone: F\naddress: A\nhours: H", "contact",
      "you-said-we-did\nitems:\n  - said: S `=d[1].a`\n    did: D\n    status: done\n    when: W\n    link: a.md",
      "you-said-we-did\nitems:\n  - said: S\n    why: W\n    status: not-doing",
      "you-said-we-did\nitems:\n  - said: S\n    did: D\n    status: planned\n    link: https://a.org\n    link-text: L",
    ])
  func everyKeyIsRead(_ block: String) async throws {
    #expect(try await Self.problems(block) == [])
  }

  @Test(
    arguments: [
      (
        "chrat\na: b",
        "5 unknown-block: “chrat” is not a block. → Did you mean “chart”? To show text as it stands, write ```text."
      ),
      (
        "you-said-we-did\nitems:\n  - said: S\n    did: D",
        "7:5 missing-key: “status” is missing from an item of “you said, we did”. → Add a line such as “status: done”."
      ),
      (
        "you-said-we-did\nitems:\n  - said: S\n    did: D\n    status: started",
        "9:5 unknown-value: “status” cannot be “started”. → Use one of: done, under-way, planned, not-doing."
      ),
      (
        "you-said-we-did\nitems:\n  - said: S\n    status: done",
        "7:5 missing-key: “did” is missing from an item of “you said, we did”. → Add a line such as “did: …”."
      ),
      (
        "you-said-we-did\nitems:\n  - said: S\n    status: not-doing",
        "7:5 missing-key: “why” is missing from an item of “you said, we did”. → Add a line such as “why: …”."
      ),
      (
        "you-said-we-did\nitems:\n  - said: S\n    did: D\n    why: W\n    status: done",
        "9:5 contradiction: “why” has no effect in an item of “you said, we did”, because only what is not done needs a reason. → Take “why” out."
      ),
      (
        "you-said-we-did\nitems:\n  - said: S\n    did: D\n    status: done\n    link: https://a.org",
        "7:5 missing-key: “link-text” is missing from an item of “you said, we did”. → Say what the web page is, such as “link-text: The council’s lighting plan”."
      ),
      (
        "python\na",
        "5 unknown-block: “python” is not a block. → Use one of: chart, diagram, table, figures, callout, details, "
          + "quote, steps, panels, cards, contact, content-note, you-said-we-did, easy-read. To show text as it stands, write ```text."
      ),
      (
        "diagram\ntype: steps\ntitle: T\ntext:\n  - One\n  - Two",
        "8:1 diagram-line: After “text:” there is no “|”. "
          + "→ Write “text: |”, and the list below it, set in by two spaces."
      ),
      (
        "diagram\ntype: steps\ntitle: T\ntext: >\n  - One\n  - Two",
        "8:1 diagram-line: After “text:” there is a “>”, which makes one line of the whole list. "
          + "→ Write “text: |”, and the list below it, set in by two spaces."
      ),
      (
        "diagram\ntype: steps\ntitle: T\ntext: |\n  - One\n\n  Two\n  - Three",
        "11 diagram-line: “Two” is not an item of a list. "
          + "→ Begin the line with a hyphen and a space: “- Two”."
      ),
      (
        "callout sorce\nkind: note\ntitle: T\ntext: T",
        "5 unknown-block-word: “sorce” stands after the name of the block “callout”. → Only “source” can stand there. "
          + "It shows the text of the block below what it makes."
      ),
      (
        "callout\nkind: note\ntitel: A\ntitle: T\ntext: T",
        "7:1 unknown-key: “titel” is not a key of a “callout” block. → Did you mean “title”?"
      ),
      (
        "callout\nkind: urgent\ntitle: T\ntext: T",
        "6:1 unknown-value: “kind” cannot be “urgent”. → Use one of: note, warning, support."
      ),
      (
        "callout\nkind: note\ntitle: T\ntext: [a]",
        "8:7 wrong-type: “text” should be text, but it is a list. → Write text."
      ),
      (
        "quote\ntext: T",
        "6:1 missing-key: “from” is missing from a “quote” block. → Add a line such as “from: A young person, 2025”."
      ),
      ("steps", "5 missing-key: “items” is missing from a “steps” block. → Add a line such as “items: …”."),
      (
        "steps\nitems:\n  - titel: T\n    title: U",
        "7:5 unknown-key: “titel” is not a key of a step. → Did you mean “title”?"
      ),
      (
        "table\ncaption: C\ndata: d\nrows: [[a]]",
        "8:1 contradiction: This table has both “data” and “rows”. → Keep one of the two."
      ),
      (
        "table\ncaption: C\ncolumns: [a]\nrows:\n  - - **Bold** words",
        "9:8 yaml-unreadable: These details cannot be read: a value starts with a star or an ampersand. → Put "
          + "quotation marks round a value that starts with * or &: \"**Bold** words\"."
      ),
      (
        "steps\nitems:\n  - words",
        "7:5 wrong-type: Here a step should be lines of “key: value”, but this is “words”. → Write each detail on its own line as “key: value”."
      ),
      (
        "table\ncaption: C",
        "6:1 missing-key: This table has neither “data” nor “rows”. → Add a line such as “data: "
          + "recorded-violence”, or write “columns” and “rows” yourself."
      ),
      (
        "table\ncaption: C\nrows: [[a]]",
        "6:1 missing-key: “columns” is missing from a “table” block. → Add a line such as "
          + "“columns: [Project, Planned work]”."
      ),
      (
        "table\ncaption: C\ncolumns: [a, b]\nrows:\n  - [One, two, three]",
        "9:5 ragged-row: This row should have 2 cells, one "
          + "for each of “columns”, but it is 3 cells. → Put quotation marks round a cell that has a comma, and write an empty "
          + "cell as \"\"."
      ),
      (
        "table\ncaption: C\ncolumns: [a]\nrows:\n  - - Aim: safety",
        "9:7 wrong-type: Here a cell should be text, but it is a "
          + "group of keys. → Put quotation marks round text that has a colon in it: \"Aim: a safer town\"."
      ),
      (
        "table\ncaption: C\ncolumns: [a]\nwhere: {b: c}\nrows: [[d]]",
        "8:1 contradiction: “where” has no effect in a “table” block, because there is no “data”. → Take “where” out."
      ),
      (
        "table\ncaption: C\ndata: d\nsource: S",
        "8:1 contradiction: “source” has no effect in a “table” block, because the dataset names its own. → Take “source” out."
      ),
      (
        "figures\nitems:\n  - label: L\n    value: v\n    period: P\n    data: d\n    source: S",
        "11:5 contradiction: “source” has no effect in a headline figure, because the number comes from a dataset. → Take "
          + "“source” out."
      ),
      (
        "table\ncaption: C\ndata: d\ntrend: count by year",
        "8:1 not-a-trend: “count by year” does not say which column of numbers to draw over which column of periods. "
          + "→ Write it as “trend: count over year”, or “trend: count over year, own scales”."
      ),
      (
        "table\ncaption: C\ncolumns: [a]\ntrend: year\nrows: [[d]]",
        "8:1 contradiction: “trend” has no effect in a “table” block, because there is no “data”. → Take “trend” out."
      ),
      (
        "figures\nitems:\n  - label: L\n    value: v\n    period: P\n    source: S\n    trend: year",
        "11:5 contradiction: “trend” has no effect in a headline figure, because there is no “data”. → Take “trend” out."
      ),
      (
        "figures\nitems:\n  - label: L\n    value: v\n    period: P",
        "7:5 missing-key: “source” is missing from a headline figure. → Add a line such as “source: Home Office grant agreement”."
      ),
      (
        "chart\ntype: spaghetti\ndata: d\nx: a\ny: b\ntitle: T\nsubtitle: S",
        "6:1 unknown-value: “type” cannot be “spaghetti”. → Use one of: \(ChartKind.allCases.map(\.rawValue).joined(separator: ", "))."
      ),
      (
        "callout\nkind note",
        "6:1 wrong-type: Here a “callout” block should be lines of “key: value”, but this is “kind note”. → Write each detail on its own line as “key: value”."
      ),
    ])
  func problems(_ block: String, _ problem: String) async throws {
    #expect(try await Self.problems(block).first == problem)
  }

  @Test(
    arguments: [
      ("callout\nkind: note\ntitle: T\ntext: |\n  One.\n\n  A <b>tag</b>.", 11),
      ("callout\nkind: note\ntitle: T\ntext: |-\n  A <b>tag</b>.", 9),
      ("callout\nkind: note\ntitle: T\ntext: >\n  A <b>tag</b>.", 9),
      ("callout\nkind: note\ntitle: T\ntext: A <b>tag</b>.", 8),
      ("table\ncaption: C\ncolumns: [a, b]\nrows:\n  - [c, A <b>tag</b>.]", 9),
      ("table\ncaption: C\ncolumns: [a, b]\nrows:\n  - [c, [d, e, A <b>tag</b>.]]", 9),
      ("table\ncaption: C\ncolumns: [a, b]\nrows:\n  - - c\n    - - d\n      - e\n      - A <b>tag</b>.", 12),
      ("steps\nitems:\n  - title: T\n    text: |\n      One.\n\n      A <b>tag</b>.", 11),
    ])
  func problemsInsideBlocksNameTheirLine(_ block: String, _ line: Int) async throws {
    let problems = try await Self.problems(block)
    #expect(problems.map { String($0.prefix { $0 != ":" }) } == ["\(line) raw-html"])
  }

  @Test func blocksInsideBlocks() async throws {
    let inner = "~~~quote\ntext: A <b>tag</b>.\n~~~"
    let text = inner.split(separator: "\n").map { "  \($0)\n" }.joined()
    let problems = try await Self.problems("details\nsummary: S\ntext: |\n" + text)
    #expect(problems.map { String($0.prefix { $0 != ":" }) } == ["9 raw-html", "9"])
    #expect(problems.last?.contains("“from” is missing from a “quote” block.") == true)
  }

  @Test func aTitleInsideABlockIsNotLost() async throws {
    #expect(
      try await Self.problems("callout\nkind: note\ntitle: T\ntext: |\n  # Big") == [
        "9 second-title: The heading “Big” is marked as the page’s title, with one “#”. → Start headings inside a block with "
          + "“##”. To write the sign itself, put a backslash in front: \\#."
      ])
  }

  @Test func listCellsAndEmptyCells() async throws {
    let page = try await Folder.page(
      "---\ntitle: A\n---\n```table\ncaption: C\ncolumns: [a, b, c]\nrows:\n  - [\"\", [One, \"Two, three\"], \"**x**\"]\n```\n"
    )
    guard case .table(let table) = page?.body.blocks.first??.content,
      case .written(_, let rows, _) = table.rows
    else {
      Issue.record("There is no table.")
      return
    }
    let html = rows[0].map { String(decoding: $0.markdown.html, as: UTF8.self) }
    #expect(html == ["", "<ul>\n<li>One</li>\n<li>Two, three</li>\n</ul>\n", "<p><strong>x</strong></p>\n"])
  }

  @Test func headingsInsideBlocksCanBeLinkedTo() async throws {
    let page = try await Folder.page(
      "---\ntitle: A\n---\n## B\n\n```details\nsummary: S\ntext: |\n  ## B\n```\n")
    #expect(page?.anchors == ["b", "b-1"])
  }
}
