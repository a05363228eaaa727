import Diagnostics
import Site
import Testing

/// What two pages of one site say of the same thing.
struct ConsistencyTests {
  private func problems(_ first: String, _ second: String, details: String = "") async throws -> [String] {
    let folder = try TemporaryFolder()
    try folder.write(
      "name: Exampleshire Unit\nbase-url: https://a.test/\ncontact: {email: a@a.example}\nnavigation: [index.md, b.md]\n",
      to: "content/site.yml")
    try folder.write("---\ntitle: Home\n---\n\n\(first)\n", to: "content/index.md")
    try folder.write("---\ntitle: B\n\(details)---\n\n\(second)\n", to: "content/b.md")
    let outcome = await Build.run(
      Fixtures.options(content: "\(folder.path)/content", output: "\(folder.path)/public"))
    #expect(outcome.isPublished)
    return outcome.diagnostics.map { "\($0.location?.description ?? "") \($0.message)" }
  }

  private static func figure(_ label: String, _ value: String, _ period: String) -> String {
    "```figures\nitems:\n  - label: \(label)\n    value: \"\(value)\"\n    period: \(period)\n    source: A paper\n```"
  }

  @Test(arguments: [
    ("It has a population of 1.3 million.", "About 1.5 million people live here."),
    ("Exampleshire has a population of 1.3 million.", "1.5 million people live here."),
    ("The population of Hexham is 1.3 million.", "1.5 million people live in Hexham."),
    ("In 2021 the population was 1.3 million.", "1.5 million people lived here in 2021."),
    ("It has a population of 1.3 million.", "> Nothing\n\n- Population: 1,374,000"),
  ])
  func differentPopulationsAreNamed(first: String, second: String) async throws {
    let found = try await problems(first, second)
    #expect(found.count == 1)
    #expect(
      found.first?.contains("content/index.md:5") == true && found.first?.contains("content/b.md:") == true)
  }

  @Test(arguments: [
    ("It has a population of 1.37 million.", "Population: 1,374,000"),
    ("It has about 600,000 residents.", "612,384 people live here."),
    ("The population of Hexham is 1.3 million.", "1.5 million people live in Corbridge."),
    ("In 2021 the population was 1.3 million.", "1.5 million people lived here in 2024."),
    ("It has a population of 1.3 million.", "> A population of 1.5 million."),
    ("It has a population of 1.3 million.", "Over 1.5 million people live here."),
    (figure("People reached", "4,637", "2024-25"), figure("People reached", "4,075", "2023-24")),
    (figure("People reached", "4,637", "2024-25"), figure("Sessions held", "4,075", "2024-25")),
    (figure("People reached", "About 4,600", "2024-25"), figure("People reached", "4,637", "2024-25")),
    (figure("Grant", "£1.4 million", "2024-25"), figure("Grant", "£1,414,226", "April 2024 to March 2025")),
  ])
  func agreementIsSilent(first: String, second: String) async throws {
    #expect(try await problems(first, second) == [])
  }

  /// Two figures with one label, of two rows of a dataset, whose cells have the words of the label too.
  @Test func figuresThatAreDrawnAreNotSaidToDiffer() async throws {
    let figure = { (area: String) in
      "```figures\nitems:\n  - label: Offences\n    data: violence\n    value: offences\n"
        + "    where: {area: \(area)}\n    period: \"2025\"\n```"
    }
    let data = """
      title: Violence
      description: D.
      source: {name: S}
      period: "2025"
      geography: Exampleshire
      status: illustrative
      columns:
        year: {title: Year, type: year, description: D.}
        area: {title: Area, type: area, description: D., total: none}
        offences: {title: Offences, type: number, description: D.}
      """
    let folder = try TemporaryFolder()
    try folder.write(
      "name: Exampleshire Unit\nbase-url: https://a.test/\ncontact: {email: a@a.example}\nnavigation: [index.md, b.md]\n",
      to: "content/site.yml")
    try folder.write(data, to: "content/data/violence.yml")
    try folder.write(
      "year,area,offences\n2025,All of it,65\n2025,All else,56\n", to: "content/data/violence.csv")
    try folder.write("---\ntitle: Home\n---\n\n\(figure("All of it"))\n", to: "content/index.md")
    try folder.write("---\ntitle: B\n---\n\n\(figure("All else"))\n", to: "content/b.md")
    let outcome = await Build.run(
      Fixtures.options(content: "\(folder.path)/content", output: "\(folder.path)/public"))
    #expect(outcome.diagnostics.map(\.message) == [])
  }

  @Test func aDocumentThatCoversAnotherTimeMayDiffer() async throws {
    let found = try await problems(
      "It has about 612,000 residents.", "It had about 610,000 residents.",
      details: "period: April 2023 to March 2024\n")
    #expect(found == [])
  }

  @Test func onePageCanContradictItself() async throws {
    let found = try await problems("A population of 1.3 million.\n\nA population of 1.5 million.", "Hello.")
    #expect(
      found == [
        "content/index.md:7 The population is 1.5 million here, but 1.3 million in content/index.md:5."
      ])
  }
}
