import Content
import Datasets
import Diagnostics
import Disclosure
import Foundation
import Site

/// A small site with a table that holds small counts, in a folder of its own.
struct ReleasedSite {
  let folder: TemporaryFolder

  /// Writes the content, with the lines `rule` as the release rule of the table `t`.
  init(rule: String = "threshold: 5\n  reason: Agreed in 2025.", page: String = "Welcome.") throws {
    folder = try TemporaryFolder()
    try folder.write(
      """
      name: Unit
      base-url: https://unit.test/sub/
      contact: {email: hello@unit.example}
      navigation: [index.md]
      """, to: "content/site.yml")
    try folder.write("---\ntitle: Home\n---\n\n\(page)\n", to: "content/index.md")
    try folder.write(
      """
      area,sex,people,rate
      All,All,113,11.3
      All,Boys,61,12.2
      All,Girls,52,10.4
      North,All,45,9.0
      North,Boys,42,9.1
      North,Girls,3,8.3
      South,All,68 [p],13.7
      South,Boys,19,13.1
      South,Girls,49,14.5

      """, to: "content/data/t.csv")
    try folder.write(
      """
      title: Young people helped
      description: Young people helped, by area and sex.
      source: {name: Unit}
      period: 2025
      geography: Exampleshire
      status: illustrative
      columns:
        area: {title: Area, type: area, description: Where they live., total: All, codes: {North: E07000999}}
        sex: {title: Sex, type: category, description: Their sex., total: All}
        people: {title: People helped, type: count, description: How many were helped.}
        rate: {title: Rate, type: rate, unit: "per 1,000 residents", description: A rate., derived-from: [people]}
      disclosure:
        \(rule)
      """, to: "content/data/t.yml")
  }

  /// The published folder.
  var output: String { "\(folder.path)/public" }

  func build() async -> Build.Outcome {
    await Build.run(
      Fixtures.options(
        content: "\(folder.path)/content", output: output, templates: [Fixtures.standardTemplates]))
  }

  /// A published file.
  func text(_ path: String) throws -> String { try folder.text("public/" + path) }
}
