import Datasets
import Diagnostics
import Testing

@Suite("The authoring guide")
struct GuideTests {
  private static let csv = """
    year,offence,count,rate
    2013,Knife crime,640,0.98
    2014,Knife crime,702,1.07
    2020,Knife crime,812,1.21
    2021,Knife crime,[c],[c]

    """
  private static let quarters = "quarter,count,people\n2023-24 Q1,52,41200\n2023-24 Q2,61 [p],41200\n"
  private static func files(for example: Guide.Example) throws -> [String: String] {
    switch example.kind {
    case "page": return ["a.md": example.text]
    case "body": return ["a.md": "---\ntitle: A\n---\n\n" + example.text]
    case "glossary.yml", "site.yml", "events.yml", "words.yml": return [example.kind: example.text]
    case "data/recorded-violence.yml": return [example.kind: example.text, "data/recorded-violence.csv": csv]
    case "data/referrals.yml": return [example.kind: example.text, "data/referrals.csv": quarters]
    case "survey.yml", "results.csv":
      let wave = try Guide().examples.filter { ["survey.yml", "results.csv"].contains($0.kind) }
      return Dictionary(uniqueKeysWithValues: wave.map { ("survey/" + $0.kind, $0.text) })
    default: throw UnknownExample(kind: example.kind)
    }
  }

  struct UnknownExample: Error {
    let kind: String
  }

  @Test(arguments: try Guide().examples)
  func everyExampleIsReadWithoutAProblem(_ example: Guide.Example) async throws {
    let files = try Self.files(for: example)
    let folder = try Folder(files)
    #expect(await folder.problems() == [])
  }

  @Test func theGuideHasAnExampleOfEverything() throws {
    let kinds = Set(try Guide().examples.map(\.kind))
    #expect(
      kinds == [
        "page", "body", "glossary.yml", "events.yml", "site.yml", "words.yml", "data/recorded-violence.yml",
        "data/referrals.yml", "survey.yml", "results.csv",
      ])
  }

  /// No key is near to this one, so that the problem lists all that are known.
  private static let stranger = "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz"

  /// The keys the readers know where `stranger` stands in `path`.
  private static func knownKeys(_ path: String, _ text: String) async throws -> Set<String> {
    let folder = try Folder([path: text])
    if path.hasPrefix("data/") { try folder.write("data/x.csv", Array("a\n1\n".utf8)) }
    return await known(in: folder)
  }

  private static func known(in folder: Folder) async -> Set<String> {
    let problems = await folder.load().problems
    let found = problems.first { $0.message.contains(stranger) && $0.id == "unknown-key" }
    let list = found?.help.dropFirst("Use one of: ".count).dropLast() ?? ""
    return Set(list.split(separator: ", ").map(String.init))
  }

  private static func knownKeys(ofBlock lines: String) async throws -> Set<String> {
    try await knownKeys("a.md", "---\ntitle: A\n---\n```\(lines)\n```\n")
  }

  @Test func theKeysOfAPage() async throws {
    let known = try await Self.knownKeys("a.md", "---\ntitle: A\n\(Self.stranger): B\n---\n")
    #expect(known.symmetricDifference(try Guide().keys(in: "## A page")) == [])
  }

  @Test(
    arguments: [
      ("### chart", "Key", ["chart\n\(stranger): a"]),
      ("### diagram", "Key", ["diagram\n\(stranger): a"]),
      (
        "### table", "Key",
        ["table\n\(stranger): a\ndata: d", "table\n\(stranger): a\nrows: [[a]]\ncolumns: [a]"]
      ),
      ("### Easy Read", "Key", ["easy-read\nitems:\n  - \(stranger): a"]),
      (
        "### figures", "Key of an item",
        ["figures\nitems:\n  - \(stranger): a", "figures\nitems:\n  - \(stranger): a\n    data: b"]
      ),
    ])
  func theKeysOfBlocks(_ heading: String, _ column: String, _ blocks: [String]) async throws {
    var known: Set<String> = []
    for block in blocks { known.formUnion(try await Self.knownKeys(ofBlock: block)) }
    #expect(known == (try Guide().keys(in: heading, column: column)))
  }

  @Test(arguments: ["callout", "content-note", "details", "quote", "contact"])
  func theKeysOfSmallBlocks(_ name: String) async throws {
    let known = try await Self.knownKeys(ofBlock: "\(name)\n\(Self.stranger): a")
    try expectMentions(of: known, in: "### \(name)")
  }

  @Test(arguments: ["steps", "panels", "cards", "you-said-we-did"])
  func theKeysOfItems(_ name: String) async throws {
    let known = try await Self.knownKeys(ofBlock: "\(name)\nitems:\n  - \(Self.stranger): a")
    try expectMentions(of: known, in: "### \(name)")
  }

  @Test func theKeysOfSettings() async throws {
    let guide = try Guide()
    let lines = guide.examples.filter { $0.kind == "site.yml" }.flatMap { $0.text.split(separator: "\n") }
    let written = lines.filter { $0.first?.isLetter == true }.compactMap {
      $0.split(separator: ":").first.map(String.init)
    }
    let known = try await Self.knownKeys("site.yml", Folder.site + "\(Self.stranger): a\n")
    #expect(known == Set(written))
  }

  @Test(
    arguments: [
      ("### Contact, cookies and privacy", "Key of `contact`", "contact:\n  \(stranger): a"),
      ("## The accessibility statement", "Key of `accessibility`", "accessibility:\n  \(stranger): a"),
      ("## The accessibility statement", "Key of a test", "accessibility:\n  tests:\n    - \(stranger): a"),
      (
        "## The accessibility statement", "Key of a known issue",
        "accessibility:\n  known-issues:\n    - \(stranger): a"
      ),
      ("## The accessibility statement", "Key of `claim`", "accessibility:\n  claim:\n    \(stranger): a"),
    ])
  func theKeysOfGroupsOfSettings(_ heading: String, _ column: String, _ text: String) async throws {
    let known = try await Self.knownKeys("site.yml", "name: A\nnavigation: []\n\(text)\n")
    #expect(!known.isEmpty)
    #expect(known.symmetricDifference(try Guide().keys(in: heading, column: column)) == [])
  }

  @Test func theKeysOfDatasets() async throws {
    let guide = try Guide()
    let dataset = try await Self.knownKeys("data/x.yml", "\(Self.stranger): a\n")
    #expect(dataset == guide.keys(in: "## Data"))
    let column = try await Self.knownKeys("data/x.yml", "columns:\n  a:\n    \(Self.stranger): a\n")
    #expect(column == guide.keys(in: "## Data", column: "Key of a column"))
    let rule = try await Self.knownKeys("data/x.yml", "disclosure:\n  \(Self.stranger): a\n")
    #expect(rule == guide.keys(in: "### The release rule", column: "Key of the rule"))
  }

  @Test(
    arguments: [
      ("### The questions and the method", "Key", "\(stranger): a"),
      ("### The questions and the method", "Key of a breakdown", "breakdowns:\n  - \(stranger): a"),
      ("### The questions and the method", "Key of a question", "questions:\n  - \(stranger): a"),
      (
        "### The questions and the method", "Key of a net",
        "questions:\n  - nets:\n      - \(stranger): a"
      ),
      (
        "### Open questions", "Key of a quotation",
        "questions:\n  - quotations:\n      - \(stranger): a"
      ),
    ])
  func theKeysOfSurveys(_ heading: String, _ column: String, _ text: String) async throws {
    let folder = try Folder(["survey.yml": text + "\n", "results.csv": "question\na\n"])
    let known = await Self.known(in: folder)
    #expect(!known.isEmpty)
    #expect(known.symmetricDifference(try Guide().keys(in: heading, column: column)) == [])
  }

  @Test func theColumnsOfResults() throws {
    let header = try Guide().examples.first { $0.kind == "results.csv" }?.text.split(separator: "\n").first
    let columns = try Guide().keys(in: "### The results", column: "Column")
    #expect(columns.isSuperset(of: Set((header ?? "").split(separator: ",").map(String.init))))
    #expect(
      columns.subtracting((header ?? "").split(separator: ",").map(String.init)) == [
        "design-effect", "standard-error", "lower", "upper",
      ])
  }

  @Test func thePresetsOfAReleaseRule() throws {
    let known = Set(ReleasePreset.allCases.map(\.rawValue))
    #expect(known == (try Guide().keys(in: "### The release rule", column: "Preset")))
  }

  private func expectMentions(of keys: Set<String>, in heading: String) throws {
    #expect(!keys.isEmpty)
    let section = try Guide().section(heading).joined(separator: "\n")
    for key in keys.sorted() {
      #expect(
        section.contains("\(key):") || section.contains("`\(key)`"), "\(heading) does not mention \(key)")
    }
  }
}
