import Foundation
import Testing

/// `candour survey aggregate`: what it reads, what it writes, and what it never shows.
struct SurveyAggregateTests {
  private static let survey = """
    title: Survey
    purpose: To hear.
    population: Everyone aged 16 and over in Exampleshire
    mode: Online
    sample: Random sample of addresses
    self-selected: false
    fieldwork: {from: 2025-01-13, to: 2025-02-23}
    weighting: By age.
    status: illustrative
    disclosure: {threshold: 5, reason: Small counts are not published.}
    breakdowns:
      - {name: District, kind: area, groups: [North, South]}
    questions:
      - id: safe
        topic: Safety
        wording: How safe?
        type: scale
        direction: positive-first
        options: [Very safe, Fairly safe, A bit unsafe, Very unsafe]
        nets: [{name: Safe, answers: [Very safe, Fairly safe]}]
      - {id: victim, topic: Violence, wording: Has it happened?, type: single, options: ["Yes", "No"]}
      - id: told
        topic: Violence
        wording: Whom did you tell?
        type: multiple
        options: [Friends, The police]
        asked-if: {question: victim, answers: ["Yes"]}
    responses: {weight: weight, stratum: stratum, id: id}

    """

  /// The templates of a real site: those of the small one know no surveys.
  private static let templates = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("templates").path

  /// A wave in a small site, and a file of invented answers beside it.
  private func site(survey: String = survey, answers: String = answers()) throws -> SmallSite {
    let site = try SmallSite()
    try site.folder.write("---\ntitle: Surveys\nkind: survey\n---\n\nWords.\n", to: "content/survey/index.md")
    try site.folder.write("---\ntitle: Survey 2025\n---\n\nWords.\n", to: "content/survey/2025/index.md")
    try site.folder.write(survey, to: "content/survey/2025/survey.yml")
    try site.folder.write(answers, to: "private/responses.csv")
    return site
  }

  /// Invented answers of 400 people, always the same.
  private static func answers() -> String {
    let safe = ["Very safe", "Fairly safe", "Fairly safe", "A bit unsafe", "Very unsafe", ""]
    return "id,stratum,weight,District,safe,victim,told_1,told_2\n"
      + (0..<400).map { person in
        let isVictim = person % 3 == 0
        let told = isVictim ? "\(person % 2),\(person / 2 % 2)" : ","
        return
          "p\(person),s\(person % 4),\(Double(person % 7 + 4) / 7),\(person % 5 < 2 ? "North" : "South"),"
          + "\(safe[person * 7 % 11 % 6]),\(isVictim ? "Yes" : "No"),\(told)\n"
      }.joined()
  }

  private func aggregate(_ site: SmallSite, _ more: String..., responses: String = "private/responses.csv")
    throws
    -> Candour.Run
  {
    try Candour.run(
      ["survey", "aggregate", responses, "--design", "content/survey/2025/survey.yml"]
        + ["--output", "content/survey/2025/results.csv"] + more, in: site.path)
  }

  @Test func theResultsBuildAsTheyAre() throws {
    let site = try site()
    let run = try aggregate(site)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors == "")
    #expect(
      run.output.hasPrefix("Read 400 rows, all of this wave.\nWeighted, with a design effect of 1."))
    #expect(run.output.contains("  victim: 400\n  told: 134\n"))
    #expect(run.output.contains("\nWrote content/survey/2025/results.csv. Next:\n"))
    let built = try site.build("--templates", Self.templates)
    #expect(built.status == 0, "\(built.errors)")
    #expect(!built.errors.contains("error"))
    let again = try site.folder.text("content/survey/2025/results.csv")
    #expect(try aggregate(site).status == 0)
    #expect(try site.folder.text("content/survey/2025/results.csv") == again)
  }

  @Test func aSelfSelectedSurveySaysNothingOfErrors() throws {
    let site = try site(survey: Self.survey.replacing("self-selected: false", with: "self-selected: true"))
    let run = try aggregate(site)
    #expect(run.status == 0, "\(run.errors)")
    #expect(!run.output.contains("design effect"))
    let results = try site.folder.text("content/survey/2025/results.csv")
    #expect(results.hasPrefix("question,breakdown,group,response,count,percentage,base\n"))
  }

  @Test func smallCountsAreHidden() throws {
    // One person in the North alone feels very unsafe.
    let answers = Self.answers().split(separator: "\n").map { line -> String in
      line.contains("North") ? String(line).replacing("Very unsafe", with: "A bit unsafe") : String(line)
    }.joined(separator: "\n").replacing(
      "North,Very safe,Yes,1", with: "North,Very unsafe,Yes,1", maxReplacements: 1)
    let site = try site(answers: answers)
    let run = try aggregate(site)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains(" are [c], so that nobody can be identified."))
    let results = try site.folder.text("content/survey/2025/results.csv")
    let row = try #require(
      results.split(separator: "\n").first { $0.hasPrefix("safe,District,North,Very unsafe,") })
    // Nothing that is worked out from the count stands either.
    let fields = row.split(separator: ",")
    #expect(fields[4] == "[c]")
    #expect([5, 9, 10, 11].allSatisfy { fields[$0] == "[c]" }, "\(row)")
  }

  // MARK: Where the answers may be

  @Test(arguments: ["content/responses.csv", "content/survey/2025/raw/responses.csv"])
  func answersInTheContentFolderAreRefused(path: String) throws {
    let site = try site()
    try site.folder.write(Self.answers(), to: path)
    let run = try aggregate(site, responses: path)
    #expect(run.status == 1)
    #expect(run.errors.contains("it is in the content folder “\(site.path)/content”"))
    #expect(run.errors.contains("Move it out of that folder"))
    #expect(!FileManager.default.fileExists(atPath: "\(site.path)/content/survey/2025/results.csv"))
  }

  @Test func aLinkDoesNotHideWhereTheAnswersAre() throws {
    let site = try site()
    try site.folder.write(Self.answers(), to: "content/survey/2025/raw.csv")
    try FileManager.default.createSymbolicLink(
      atPath: "\(site.path)/outside.csv", withDestinationPath: "\(site.path)/content/survey/2025/raw.csv")
    #expect(try aggregate(site, responses: "outside.csv").errors.contains("is in the content folder"))
    try FileManager.default.createSymbolicLink(
      atPath: "\(site.path)/content/inside.csv", withDestinationPath: "\(site.path)/private/responses.csv")
    #expect(try aggregate(site, responses: "content/inside.csv").errors.contains("is in the content folder"))
  }

  @Test func aContentFolderOfAnotherNameIsAContentFolder() throws {
    let site = try site()
    try site.folder.write(Self.answers(), to: "pages/responses.csv")
    #expect(
      try aggregate(site, "--content", "pages", responses: "pages/responses.csv").errors.contains(
        "is in the content folder"))
    try site.folder.write("name: X\n", to: "pages/site.yml")
    #expect(try aggregate(site, responses: "pages/responses.csv").errors.contains("is in the content folder"))
  }

  @Test func nothingIsWrittenOverTheInput() throws {
    let site = try site()
    for output in ["private/responses.csv", "./private/../private/responses.csv"] {
      let run = try aggregate(site, "--output", output)
      #expect(run.status == 1)
      #expect(run.errors.contains("The results would be written over the answers."))
    }
    #expect(try site.folder.text("private/responses.csv") == Self.answers())
    #expect(try aggregate(site, "--output", "content").errors.contains("“--output” is a folder."))
    #expect(try aggregate(site, "--output", "gone/results.csv").errors.contains("There is no folder"))
  }

  @Test func theEarlierResultsStayWhereSomethingIsWrong() throws {
    let site = try site(answers: Self.answers().replacing("p7,s3,", with: "p7,s3,x"))
    try site.folder.write("the earlier results\n", to: "content/survey/2025/results.csv")
    let run = try aggregate(site)
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(
      run.errors == """
        private/responses.csv:9: error: Here the column “weight” holds no weight.
          help: It should hold a number from 0 up, such as 0.87. Ask whoever weighted the answers for it.

        Nothing was written.

        """)
    #expect(try site.folder.text("content/survey/2025/results.csv") == "the earlier results\n")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: "\(site.path)/content/survey/2025").sorted() == [
        "index.md", "results.csv", "survey.yml",
      ])
  }

  // MARK: What a person answered stays where it is

  /// In whatever cell it stands, whatever goes wrong: it is shown nowhere and written nowhere.
  @Test(arguments: 0..<8)
  func noValueLeavesTheFile(column: Int) throws {
    let canary = "Quetzalcoatl42"
    var lines = Self.answers().split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    for change in [{ (text: String) in canary }, { "\"\(canary)\n\($0)" }, { "\(canary)\"\($0),\(canary)" }] {
      for line in [0, 1, 200] {
        let kept = lines[line][column]
        lines[line][column] = change(kept)
        try expectSilence(
          of: canary, answers: lines.map { $0.joined(separator: ",") }.joined(separator: "\n"))
        lines[line][column] = kept
      }
    }
  }

  @Test func noValueLeavesAFileThatIsNoTable() throws {
    let canary = "Quetzalcoatl42"
    for answers in [
      canary, "\"\(canary)", "{\"\(canary)\": [}", "PK\(canary)", "\(canary)\u{0}", "sep=\(canary)",
    ] {
      try expectSilence(of: canary, answers: answers)
    }
  }

  @Test func theFileOfAnswersInThePlaceOfTheDesignIsNotShown() throws {
    let canary = "Quetzalcoatl42"
    let site = try site(answers: "id: [\(canary)\n")
    let run = try Candour.run(
      ["survey", "aggregate", "content/survey/2025/survey.yml", "--design", "private/responses.csv"]
        + ["--output", "results.csv"], in: site.path)
    #expect(run.status == 1)
    #expect(run.errors.contains("“--design” should be the wave's survey.yml"))
    #expect(!run.errors.contains(canary))
  }

  private func expectSilence(of canary: String, answers: String) throws {
    let site = try site(answers: answers)
    let temporary = try TemporaryFolder()
    let run = try Candour.run(
      ["survey", "aggregate", "private/responses.csv", "--design", "content/survey/2025/survey.yml"]
        + ["--output", "content/survey/2025/results.csv"], in: site.path,
      environment: ["TMPDIR": temporary.path, "HOME": temporary.path])
    #expect([0, 1].contains(run.status), "It should not crash.")
    #expect(!run.output.contains(canary))
    #expect(!run.errors.contains(canary))
    #expect(try Tree.read(temporary.path).isEmpty)
    for (path, data) in try Tree.read(site.path) where path != "private/responses.csv" {
      #expect(data.range(of: Data(canary.utf8)) == nil, "\(path)")
    }
  }

  @Test func whatIsAskedWronglyIsSaid() throws {
    let site = try site()
    #expect(try aggregate(site, "--only", "wave").errors.contains("“--only” should be a column and a value"))
    #expect(try aggregate(site, "--decimals", "9").errors.contains("from 0 to 4"))
    #expect(
      try aggregate(site, responses: "gone.csv").errors.contains("There is no file with the answers here"))
    #expect(
      try aggregate(site, "--only", "District=North").output.contains(
        "Read 400 rows. This wave has 160 of them."))
  }
}
