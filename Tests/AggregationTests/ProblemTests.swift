import Diagnostics
import Testing

@testable import Aggregation

@Suite("What is wrong with a file of answers")
struct ProblemTests {
  private static let sample = "responses: {id: id, weight: w, stratum: s, cluster: c}"

  @Test(
    "Each problem is said once with its first line, and never with what stands there",
    arguments: [
      (
        "q,help\nPerhaps,\nYes,\nMaybe,\nPerhaps,Lights\n", "",
        [
          "2 error: Here the column with the answers to “q” holds something else. The same is true of 2 more lines. It "
            + "should hold “Yes”, “No”, “Don’t know”. Add what is there to the options, the codes or “missing” in "
            + "survey.yml, or name the option that stands for anything else as “other”."
        ]
      ),
      (
        "id,w,s,c,q,help\n1,1,a,x,Yes,\n1,-1,,x,Yes,\n,,a,,Yes,\n", sample,
        [
          "3 error: The id in the column “id” is one that an earlier row has. Keep one row of each person, or say which "
            + "rows are of this wave under “responses: only”.",
          "3 error: Here the column “s” does not say which stratum the person is of. Everybody in a sample with a stratum "
            + "column has one. Ask whoever drew the sample.",
          "3 error: Here the column “w” holds no weight. The same is true of 1 more line. It should hold a number from 0 "
            + "up, such as 0.87. Ask whoever weighted the answers for it.",
          "4 error: Here the column “c” does not say which cluster the person is of. Everybody in a sample with a cluster "
            + "column has one. Ask whoever drew the sample.",
          "4 error: Here the column “id” is empty. Give everybody an id of their own.",
        ]
      ),
      (
        "q,help\nYes,Lights,x\nYes\n\"No,\n", "",
        [
          "2 error: The row that starts here has more values than the header row. Export the file again, or check its "
            + "commas and quotation marks.",
          "3 error: The row that starts here has fewer values than the header row. Export the file again, or check its "
            + "commas and quotation marks.",
          "4 error: A quotation mark in the row that starts here is never closed, or text follows a closing one. Export "
            + "the file again. A quotation mark inside a value is written twice.",
        ]
      ),
      (
        "x,help_1,help_2\nYes,1,0\n", "",
        [
          "1 error: There is no column for the answer “Police” to “help”, though others have one. Write the column of "
            + "each answer in survey.yml: responses: questions: help: columns.",
          "1 error: There is no column “q” with the answers to “q”. Look at the header row, and write the column’s name "
            + "in survey.yml: responses: questions: q.",
        ]
      ),
      (
        "q,q,help\nYes,Yes,\n", "",
        [
          "1 error: Several columns are called “q”, and one of them has the answers to “q”. Give each column of the file "
            + "its own name, and write it in survey.yml: responses: questions: q."
        ]
      ),
      (
        "q,help\n", "",
        [
          "0 error: This file has a header row and nobody’s answers under it. Export the answers again, one row a person."
        ]
      ),
      ("", "", ["0 error: This file is empty. Export the answers again."]),
      (
        "PK\u{3}\u{4}", "",
        [
          "0 error: This is a spreadsheet, not a CSV file. Open it and save the sheet with the answers as “CSV UTF-8”."
        ]
      ),
      (
        "q,help,wave\nYes,,2024\n", "responses: {only: {wave: 2025}}",
        [
          "0 error: No row of this file is of this wave. Check the values under “responses: only” in survey.yml, or "
            + "after --only."
        ]
      ),
      (
        "q,help\nYes,\n", "responses: {questions: {q: {codes: {1: Yess}}}}",
        [
          "0 error: Under “responses”, “Yess” is said to be an answer of “q”, which has none of this name. Did you mean "
            + "“Yes”?"
        ]
      ),
    ])
  func problems(csv: String, rest: String, expected: [String]) throws {
    #expect(try Readings(rest).problems(csv) == expected)
  }

  @Test("No message shows the line of the file that it is about")
  func showsNoLine() throws {
    let wave = try Waves.read(Readings.plain)
    for csv in ["q,help\nPerhaps,\n", "x\n", "q,help\n\"Yes\n"] {
      let problems = Aggregation(Array(csv.utf8), wave: wave).problems
      #expect(!problems.isEmpty)
      #expect(problems.allSatisfy { !$0.showsLine })
    }
  }

  @Test(
    "Weights are plain numbers: no words, no signs, no thousands",
    arguments: ["nan", "inf", "1,000", "0x10", "1e400", "-0.5", "1.2.3", "£1", "1e308"])
  func weights(text: String) throws {
    let problems = try Readings("responses: {weight: w}").problems("w,q,help\n\"\(text)\",Yes,\n")
    #expect(problems.first?.contains("holds no weight") == true)
    #expect(!problems.joined().contains(text))
  }

  @Test("Weights that are those of groups are warned of: percentages could be taken back to counts")
  func weightsByGroup() throws {
    let rest = "breakdowns: [{name: Area, groups: [North, South]}]\nresponses: {weight: w}"
    let people = { (north: [String]) in
      "Area,w,q,help\n" + north.map { "North,\($0),Yes,Police\n" }.joined()
        + String(repeating: "South,1,No,Police\n", count: 60)
    }
    let alike = try Readings(rest).problems(people(Array(repeating: "2", count: 60)))
    #expect(alike.contains { $0.contains("Everybody in a group of “Area” has the same weight.") })
    let own = try Readings(rest).problems(people(Array(repeating: "2", count: 59) + ["2.1"]))
    #expect(!own.contains { $0.contains("has the same weight") })
  }
}
