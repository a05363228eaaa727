import Content
import Diagnostics
import Foundation
import Testing

@Suite("Files that look like people’s own answers")
struct RespondentTests {
  private static let survey = """
    title: Survey
    purpose: To hear.
    population: Everyone
    mode: Online
    sample: Random
    self-selected: false
    fieldwork: {from: 2025-01-13, to: 2025-02-23}
    status: illustrative
    disclosure: {threshold: 5, reason: R.}
    questions:
      - {id: safe, topic: T, wording: Safe?, type: single, options: ["Yes", "No"]}
      - {id: trust, topic: T, wording: Trust?, type: single, options: ["Yes", "No"]}

    """
  private static let results = """
    question,breakdown,group,response,count,percentage,base
    safe,All,All,Yes,60,60,100
    safe,All,All,No,40,40,100
    trust,All,All,Yes,60,60,100
    trust,All,All,No,40,40,100

    """

  /// What is said about `text` as a file at `path` beside the survey of a site.
  private func messages(_ path: String, _ text: String) async throws -> [String] {
    let folder = try Folder([
      "survey/2025/survey.yml": Self.survey, "survey/2025/results.csv": Self.results, path: text,
    ])
    return await folder.load().problems.filter { $0.id == "respondent-level" }.map(\.message)
  }

  /// A table with `rows` rows, each made from its number.
  private static func table(_ header: String, rows: Int = 40, _ row: (Int) -> String) -> String {
    ([header] + (0..<rows).map(row)).joined(separator: "\n") + "\n"
  }

  private static let answers = ["Very safe", "Fairly safe", "Unsafe"]

  private static let exports: [(String, String, String)] = [
    (
      "data/export.csv", "\"ResponseId\",\"IP Address\",Q1\nR_1,203.0.113.7,Yes\nR_2,203.0.113.8,No\n",
      "it has a column of IP addresses."
    ),
    ("survey/2025/a.tsv", "Home postcode\tQ1\nNE1 4XX\tYes\n", "it has a column of postcodes."),
    (
      "files/a.txt", "Your e-mail;Age\na@example.org;31\nb@example.org;32\n",
      "it has e-mail addresses in its cells."
    ),
    ("_raw/a.csv", "Email,Age\na@example.org,31\n", "it has a column of e-mail addresses."),
    ("data/a.csv", "place,count\nne1 4xx,31\n", "it has full postcodes in its cells."),
    (
      "files/a.json", "[{\"Date of birth\": \"1990-01-02\", \"Q1\": \"Yes\"}]",
      "it has a column of dates of birth."
    ),
    (
      "files/a.jsonl", "{\"surname\": \"Doe\"}\n{\"surname\": \"Roe\"}\n",
      "it has a column of people’s names."
    ),
    ("survey/2025/b.csv", "safe,trust\nYes,No\n", "it has a column for each question."),
    (
      "survey/a.csv",
      table("Start time,End time,q\n") {
        "2025-01-13 10:\(10 + $0),2025-01-13 11:\(10 + $0),\(answers[$0 % 3])"
      },
      "it has a column of the time at which each person answered."
    ),
    (
      "data/b.csv", table("case,q1,q2") { "\(1000 + $0 * 7 + 3000),\($0 % 5),\($0 % 4)" },
      "it has a row for each person."
    ),
    (
      "data/c.csv",
      table("sex,district,feels,weight") {
        "\(["F", "M"][$0 % 2]),\(["North", "South"][$0 / 2 % 2]),\(answers[$0 % 3]),\(Double($0) / 37)"
      }, "it has a row for each person."
    ),
    (
      "data/d.csv",
      table("sex,district,feels") {
        "\(["F", "M"][$0 % 2]),\(["North", "South"][$0 / 2 % 2]),\(answers[$0 % 3])"
      }, "it has a row for each person."
    ),
    (
      "data/e.csv", table("id,q1") { "\($0),\(answers[$0 % 3])" }, "it has a column of an id for each person."
    ),
  ]

  @Test("Exports of survey tools are refused, wherever they stand", arguments: exports)
  func refused(path: String, text: String, reason: String) async throws {
    #expect(try await messages(path, text) == ["This file looks like people’s own answers: \(reason)"])
  }

  @Test("A file in UTF-16 is looked into as well")
  func utf16() async throws {
    let folder = try Folder()
    let text = "E-mail address\tQ1\na@example.org\tYes\n"
    try folder.write(
      "files/a.tsv", [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    #expect(await folder.load().problems.map(\.id) == ["respondent-level"])
  }

  @Test(
    "Files of programs for statistics are refused everywhere", arguments: ["a.sav", "x/a.DTA", "_raw/a.rds"])
  func statistics(path: String) async throws {
    #expect(
      try await messages(path, "") == [
        "Files of this kind hold one person’s answers in each row, and must not be in the content folder."
      ])
  }

  @Test("A spreadsheet beside a survey is refused, and others are not")
  func spreadsheets() async throws {
    #expect(
      try await messages("survey/2025/tables.xlsx", "") == [
        "This spreadsheet stands beside a survey, and nobody can see from outside whether it holds people’s own answers."
      ])
    #expect(try await messages("survey/tables.ods", "").count == 1)
    #expect(try await messages("files/tables.xlsx", "") == [])
  }

  @Test("Nothing else is read from it, and no report repeats what stands in it")
  func onlyThat() async throws {
    let folder = try Folder([
      "survey/2025/survey.yml": Self.survey,
      "survey/2025/results.csv": "id,safe,trust,email\n1,Yes,No,jo@example.org\n",
      "data/x.yml": "title: X\n", "data/x.csv": "postcode,safe\nNE1 4XX,Yes\n",
    ])
    #expect(
      await folder.problems() == [
        "content/data/x.csv respondent-level: This file looks like people’s own answers: it has a column of postcodes. → Move it out of the project, so that it can never be published. To add the answers up, run: candour survey aggregate ../responses.csv --design content/survey/2025/survey.yml --output content/survey/2025/results.csv",
        "content/survey/2025/results.csv respondent-level: This file looks like people’s own answers: it has a column of e-mail addresses and a column for each question. → Move it out of the project, so that it can never be published. To add the answers up, run: candour survey aggregate ../responses.csv --design content/survey/2025/survey.yml --output content/survey/2025/results.csv",
      ])
  }

  private static let aggregates: [(String, String)] = [
    ("codes of places", table("code,people,rate") { "E\(10_000_000 + $0),\($0 * 3 % 7),\($0 % 5)" }),
    ("years", table("year,count,part") { "\(1980 + $0),\($0 % 4),\(["a", "b"][$0 % 2])" }),
    ("financial years", table("year,count,part") { "\(1980 + $0)-\(81 + $0),\($0 % 4),\($0 % 3)" }),
    ("months", table("month,count,days") { "2020-\(10 + $0 % 3) \($0),\($0 % 4),\($0 % 3)" }),
    (
      "names of places",
      table("area,count,rank") { "Area \(["A", "B"][$0 % 2])\($0) town,\($0 % 4),\($0 % 3)" }
    ),
    (
      "groups with counts",
      table("year,sex,district,offence,count") {
        "\(2000 + $0 / 12),\(["F", "M"][$0 % 2]),\(["N", "S"][$0 / 2 % 2]),\(["a", "b", "c"][$0 % 3]),\($0)"
      }
    ),
    ("ways to get in touch", "year,email,telephone,mobile\n2020,31,41,[c]\n2021,12,14,15\n"),
    ("districts of postcodes", "postcode_district,count\nNE1,31\nSW1A,12\n"),
    ("numbers of people", "year,respondents,participants\n2020,31,41\n"),
    ("start and end", "project,start,end,amount\nA,2020-01-01,2021-01-01,10\nB,2020-01-01,2021-01-01,10\n"),
  ]

  @Test("Tables of counts are let pass", arguments: aggregates)
  func passed(name: String, text: String) async throws {
    #expect(try await messages("data/counts.csv", text) == [], "\(name)")
  }

  @Test("A page of plain text is no table")
  func prose() async throws {
    let text = "Dear all, write to us,\nat hello@example.org, or at NE1 4XX.\nYours, the team\n"
    #expect(try await messages("files/letter.txt", text) == [])
  }

  /// The sites that the other tests build, and the demonstration.
  private static let sites: [String] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folders = ["Tests/Cases", "Tests/InvalidCases"].flatMap { parent in
      let names =
        (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: parent).path)) ?? []
      return names.sorted().map { root.appending(path: "\(parent)/\($0)/content").path }
    }
    return [root.appending(path: "content").path] + folders.filter(FileManager.default.fileExists)
  }()

  @Test("No table of this project raises a false alarm", arguments: sites)
  func noFalseAlarm(root: String) async {
    let (_, problems) = await ContentLoader.load(root: root, display: "content", jobs: 1)
    #expect(problems.all.filter { $0.id == "respondent-level" } == [])
  }
}
