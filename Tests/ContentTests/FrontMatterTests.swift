import Content
import Testing

@Suite("A page’s details")
struct FrontMatterTests {
  @Test(
    arguments: [
      "---\ntitle: A page\n---\n\nText.\n", "\u{FEFF}---\ntitle: A page\n---\nText.\n",
      "---\r\ntitle: A page\r\n---\r\nText.\r\n",
      "---\rtitle: A page\r---\rText.\r", "--- \ntitle: A page\n---\t\nText.", "# A page\n\nText.",
      "---\ntitle: A page\n---",
      "---\n---\n# A page\n", "---\ntitle: A page\n---\n# A page\n",
    ])
  func isReadHoweverItIsSaved(_ text: String) async throws {
    #expect(try await Folder.page(text)?.details.title == "A page")
  }

  @Test(
    arguments: [
      (
        "---\ntitle: A\n\nText.\n",
        "1 unclosed-details: The page’s details start here and never end. → Write three hyphens (---) on a line of their "
          + "own after the last detail."
      ),
      (
        "Text.\n",
        "1 missing-title: This page has no title. → Write its details at the very top: a line ---, then “title: What the "
          + "page is about”, then a line ---."
      ),
      (
        "",
        "1 missing-title: This page has no title. → Write its details at the very top: a line ---, then “title: What the "
          + "page is about”, then a line ---."
      ),
      (
        "\n\n---\ntitle: A\n---\n",
        "3 misplaced-details: The page’s details must start on the very first line. → Delete the empty lines above the three "
          + "hyphens."
      ),
      (
        "—\ntitle: A\n—\n",
        "1 misplaced-details: The page’s details must start with exactly three hyphens. → Write --- on the first line."
      ),
      (
        "---\ntitle: A\ntitel: B\n---\n",
        "3:1 unknown-key: “titel” is not a key of a page’s details. → Did you mean “title”?"
      ),
      (
        "---\ntitle: A\npublished: 2025-02-30\n---\n",
        "3:1 impossible-date: “published” is 2025-02-30, which is not a day in the calendar. → Write year, month and day, "
          + "such as 2025-06-02."
      ),
      (
        "---\ntitle: A\ndraft: perhaps\n---\n",
        "3:8 wrong-type: “draft” should be true or false, but it is “perhaps”. → Write true or false."
      ),
      (
        "---\ntitle: Safer: a plan\n---\n",
        "2:13 yaml-unreadable: These details cannot be read: mapping values are not allowed in this context. → A value that "
          + "has a colon and a space in it needs quotation marks round it: title: \"Safer: a plan\"."
      ),
      (
        "---\nJust words.\n---\n# A\n",
        "2:1 wrong-type: Here a page’s details should be lines of “key: value”, but this is “Just words.”. → Write each detail "
          + "on its own line as “key: value”."
      ),
      (
        "---\ntitle: A\n---\n\n# B\n",
        "5 second-title: The heading “B” is marked as the page’s title, but its title is “A”. → Start headings inside the page "
          + "with “##”."
      ),
      (
        "---\ntitle: A\nupdated: 2025-01-01\npublished: 2025-02-01\n---\n",
        "3:1 impossible-date: The page was updated on 2025-01-01, before it was published on 2025-02-01. → Put one of the two "
          + "dates right."
      ),
      (
        "---\ntitle: A\nredirect-from: old\n---\n",
        "3:1 not-an-address: The old address “old” does not start with “/”. → Write it as it came after the name of the site: "
          + "/sna-2025."
      ),
      (
        "---\ntitle: A\nversions:\n  - version: 1.0\n    date: 2025-01-01\n---\n",
        "4:5 missing-key: “change” is missing from a version. → Add a line such as “change: First published.”."
      ),
    ])
  func problems(_ text: String, _ problem: String) async throws {
    #expect(try await Folder.problems(ofPage: text) == ["content/a.md:\(problem)"])
  }

  @Test func tabsAreRefusedWithAReason() async throws {
    let problems = try await Folder.problems(ofPage: "---\ntitle: A\nversions:\n\t- version: 1\n---\n")
    #expect(problems.count == 1)
    #expect(problems.first?.contains("Use spaces, not tabs, to indent.") == true)
  }

  @Test func theTextIsCheckedEvenIfTheDetailsCannotBeRead() async throws {
    let problems = try await Folder.problems(ofPage: "---\ntitle: [a\n---\n\nA <b>word</b>.\n")
    #expect(problems.count == 2)
    #expect(problems.last?.hasPrefix("content/a.md:5 raw-html") == true)
  }

  @Test(
    arguments: [
      (
        [0x61, 0x0A, 0x62, 0x00],
        "2:2 nul-byte: There is a NUL byte here, which no text contains. → Save the file again as plain text (UTF-8)."
      ),
      (
        [0x61, 0x0A, 0xC3, 0xA9, 0xE9, 0x62],
        "2:2 encoding: There are characters here that are not UTF-8. → Save the file again as plain text with the encoding UTF-8."
      ),
      (
        [0x61, 0x0C],
        "1:2 control-character: There is an invisible control character here, which no browser shows. → Delete "
          + "it: put the cursor after it and press the backspace key, or type the line again."
      ),
    ] as [([UInt8], String)])
  func bytesThatAreNoText(_ bytes: [UInt8], _ problem: String) async throws {
    #expect(try await Folder.problems(ofPage: bytes) == ["content/a.md:\(problem)"])
  }

  @Test func aPageWithoutATitleIsOfferedItsFirstHeading() async throws {
    #expect(
      try await Folder.problems(ofPage: "## Our plan\n\nText.\n") == [
        "content/a.md:1 missing-title: This page has no title. → Write its details at the very top: a line ---, then “title: "
          + "Our plan”, then a line ---."
      ])
  }
}
