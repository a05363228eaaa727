import Foundation
import Site
import Testing

/// What stands under a headline number of a dataset.
struct HeadlineTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      """
      name: Unit
      base-url: https://unit.test/
      contact: {email: hello@unit.example}
      navigation: [index.md]
      """, to: "content/site.yml")
    try folder.write(
      """
      title: T
      description: D.
      source: {name: S}
      period: 2025
      geography: G
      status: final
      columns:
        year: {title: Y, type: year, description: D.}
        n: {title: N, type: number, description: D.}
      breaks: [{at: 2024, text: New forms.}]
      """, to: "content/data/t.yml")
    try folder.write("year,n\n2022,4\n2023,6\n2024,9\n2025,8\n", to: "content/data/t.csv")
  }

  private func page(year: Int, compare: Int) async throws -> String {
    try folder.write(
      """
      ---
      title: Home
      ---

      ```figures
      items:
        - label: L
          data: t
          where: {year: \(year)}
          value: n
          compare: {year: \(compare)}
          trend: year
          period: P
      ```
      """, to: "content/index.md")
    let outcome = await Build.run(
      Fixtures.options(content: "\(folder.path)/content", output: "\(folder.path)/public"))
    #expect(outcome.diagnostics == [])
    return try String(contentsOfFile: "\(folder.path)/public/index.html", encoding: .utf8)
  }

  @Test func aNumberIsNotSaidToBeUpOrDownAcrossABreak() async throws {
    let across = try await page(year: 2025, compare: 2023)
    #expect(across.contains("6 in 2023, before a break in the series<"))
    #expect(
      across.contains("From 2024 on, after a break in the series: lowest 8 in 2025, highest 9 in 2024.<"))
    #expect(
      across.contains(
        "There is a break from 2024 on: numbers cannot be compared with those before. New forms.<"))
    #expect(try await page(year: 2025, compare: 2024).contains("Down from 9 in 2024<"))
  }

  @Test func theTrendOfAnEarlierNumberEndsWithIt() async throws {
    let early = try await page(year: 2023, compare: 2022)
    #expect(early.contains("2022 to 2023: lowest 4 in 2022, highest 6 in 2023.<"))
    #expect(early.contains("<p class=\"headlines-note\">The scale of the small line starts at zero.</p>"))
  }
}
