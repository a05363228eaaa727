import Configuration
import Diagnostics
import Testing

@Suite("Reading the keys of a group")
struct FieldsTests {
  private enum Kind: String, CaseIterable { case document, collection }

  /// What is said about `yaml` when the keys title, draft, order, amount, published, kind, tags and contact are read.
  private func problems(_ yaml: String) throws -> [String] {
    var fields = Fields(
      try ConfigurationParser.parse(yaml, file: "a.yml").get(), subject: "the page’s details")
    _ = fields.requiredText("title", example: "Where to get help")
    _ = fields.flag("draft")
    _ = fields.wholeNumber("order")
    _ = fields.number("amount")
    _ = fields.day("published")
    _ = fields.choice("kind", of: Kind.self)
    _ = fields.texts("tags")
    _ = fields.pairs("contact")
    return fields.finish().sorted.map { "\($0.location?.description ?? "") \($0.message) \($0.help)" }
  }

  @Test("Everything in order is said nothing about")
  func fine() throws {
    let yaml = """
      title: T
      draft: true
      order: -3
      amount: 84000.50
      published: 2024-02-29
      kind: document
      tags: [a, b]
      contact: {email: e}
      """
    #expect(try problems(yaml) == [])
  }

  @Test(
    "A wrong value says what it should be and what it is",
    arguments: [
      ("draft: maybe", "a.yml:2:8 “draft” should be true or false, but it is “maybe”. Write true or false."),
      (
        "order: 1.5",
        "a.yml:2:8 “order” should be a whole number such as 120, without commas, but it is “1.5”. Write a whole number such as 120, without commas."
      ),
      (
        "order: [1]",
        "a.yml:2:8 “order” should be a whole number such as 120, without commas, but it is a list. Write a whole number such as 120, without commas."
      ),
      (
        "amount: £84,000",
        "a.yml:2:9 “amount” should be a number such as 84000 or 4.5, without commas or a unit, but it is “£84,000”. Write a number such as 84000 or 4.5, without commas or a unit."
      ),
      (
        "published: 2 June 2025",
        "a.yml:2:12 “published” should be a date such as 2025-06-02, but it is “2 June 2025”. Write a date such as 2025-06-02."
      ),
      (
        "published: 2025-02-29",
        "a.yml:2:1 “published” is 2025-02-29, which is not a day in the calendar. Write year, month and day, such as 2025-06-02."
      ),
      ("kind: documents", "a.yml:2:1 “kind” cannot be “documents”. Did you mean “document”?"),
      ("kind: page", "a.yml:2:1 “kind” cannot be “page”. Use one of: document, collection."),
      (
        "tags: {a: 1}",
        "a.yml:2:7 “tags” should be a list of texts, but it is a group of keys. Write a list of texts."
      ),
      (
        "contact: us",
        "a.yml:2:10 “contact” should be lines of “key: value”, but it is “us”. Write lines of “key: value”."
      ),
      (
        "pubished: 2025-06-02",
        "a.yml:2:1 “pubished” is not a key of the page’s details. Did you mean “published”?"
      ),
      (
        "colour: red",
        "a.yml:2:1 “colour” is not a key of the page’s details. Use one of: title, draft, order, amount, published, kind, tags, contact."
      ),
    ])
  func wrongValues(line: String, expected: String) throws {
    #expect(try problems("title: T\n" + line) == [expected])
  }

  @Test("Numbers in other forms are refused", arguments: ["1e5", "0x1F", "inf", "nan", "+5", "--5", "1.2.3"])
  func numbers(text: String) throws {
    #expect(try problems("title: T\namount: \(text)").count == 1)
  }

  @Test("A missing key is said at the group, an empty one at its place")
  func missing() throws {
    let expected =
      "“title” is missing from the page’s details. Add a line such as “title: Where to get help”."
    #expect(try problems("draft: no") == ["a.yml:1:1 \(expected)"])
    #expect(try problems("draft: no\ntitle:") == ["a.yml:2:1 \(expected)"])
    #expect(try problems("draft: no\ntitle: \"  \"") == ["a.yml:2:1 \(expected)"])
  }

  @Test("Details that are no lines of keys are one problem, not many")
  func notKeys() throws {
    let found = try problems("just words")
    #expect(
      found == [
        "a.yml:1:1 Here the page’s details should be lines of “key: value”, but this is “just words”. Write each detail on its own line as “key: value”."
      ])
  }

  @Test("All problems are reported together, but not fifty thousand times")
  func many() throws {
    #expect(try problems("title: T\ndraft: x\norder: y\nkinds: z\n").count == 3)
    let yaml = "title: T\n" + (0..<1000).map { "zz\($0): 1\n" }.joined()
    let found = try problems(yaml)
    #expect(found.count == 21)
    #expect(found.last?.contains("There are 980 more keys that are not keys of the page’s details.") == true)
  }
}

@Suite("Days")
struct DayTests {
  @Test(
    "A day is read and written",
    arguments: [
      ("2025-06-02", "2 June 2025"), ("2024-02-29", "29 February 2024"), ("2000-02-29", "29 February 2000"),
      ("0999-12-31", "31 December 999"),
    ])
  func days(iso: String, text: String) throws {
    let day = try #require(Day(iso: iso))
    #expect(day.iso == iso)
    #expect(day.text == text)
  }

  @Test(
    "What is no day is refused",
    arguments: [
      "2025-02-29", "1900-02-29", "2025-13-01", "2025-00-10", "2025-04-31", "2025-6-2", "25-06-02",
      "2025-06-02 ", "2025/06/02",
      "٢٠٢٥-٠٦-٠٢", "", "0000-01-01", "2025-06-02T00:00",
    ])
  func noDays(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test("Days are in the order of time")
  func order() throws {
    let days = try ["2024-12-31", "2025-01-01", "2025-01-31", "2025-02-01"].map { try #require(Day(iso: $0)) }
    #expect(days.shuffled().sorted() == days)
  }
}
