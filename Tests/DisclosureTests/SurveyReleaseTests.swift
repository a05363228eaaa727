import Datasets
import Diagnostics
import Disclosure
import Testing

@Suite("What a survey’s release hides")
struct SurveyReleaseTests {
  private let yesNo = SurveyDesign.Question.single("q", ["yes", "no"])

  private func isShown(_ lines: [String], _ start: String) throws -> Bool {
    let line = try #require(lines.first { $0.hasPrefix(start + " ") }, "\(lines)")
    return !line.dropFirst(start.count).contains("[")
  }

  @Test("A small count is hidden with the other answer of its group, and with both of another group")
  func square() throws {
    let lines = text(
      released(
        try wave(
          """
          q,All,All,yes,60,100
          q,All,All,no,40,100
          q,Sex,Female,yes,27,30
          q,Sex,Female,no,3,30
          q,Sex,Male,yes,20,40
          q,Sex,Male,no,20,40
          q,Sex,Other,yes,13,30
          q,Sex,Other,no,17,30
          """, [yesNo])))
    #expect(lines.prefix(4) == ["All yes 60/100", "All no 40/100", "Female yes [c]/30", "Female no [c]/30"])
    #expect(lines.count { $0.contains("[c]") } == 4)
  }

  @Test("A small base is hidden on every row where it stands, and with it all figures that rest on it")
  func smallBase() throws {
    let table = released(
      try wave(
        """
        q,All,All,yes,60,100
        q,All,All,no,40,100
        q,Sex,Female,yes,30,50
        q,Sex,Female,no,20,50
        q,Sex,Male,yes,27,47
        q,Sex,Male,no,20,47
        q,Sex,Other,yes,3,3
        q,Sex,Other,no,0,3
        """, [yesNo]))
    let bases = zip(table.columns[2], table.columns[6]).filter { $0.1 == .symbol(.confidential) }
    #expect(bases.count { $0.0.text == "Other" } == 2)
    #expect(bases.count == 4, "another base, or it would follow from the rest")
    for row in 0..<table.rowCount where table.columns[6][row] == .symbol(.confidential) {
      #expect(table.columns[5][row] == .symbol(.confidential), "a percentage gives the base away")
    }
  }

  @Test("People who are in no group are not given away by taking all groups from everybody’s results")
  func unlistedPeople() throws {
    let lines = text(
      released(
        try wave(
          """
          q,All,All,yes,60,100
          q,All,All,no,40,100
          q,Sex,Female,yes,30,50
          q,Sex,Female,no,20,50
          q,Sex,Male,yes,28,48
          q,Sex,Male,no,20,48
          """, [yesNo])))
    #expect(lines.contains { $0.hasSuffix("/[c]") }, "else two people are left over: \(lines)")
  }

  @Test("Most of several answers of 28 of 30 people say that two did not choose it")
  func complement() throws {
    let lines = text(
      released(
        try wave(
          "q,All,All,police,28,30\nq,All,All,friends,15,30\n",
          [.multiple("q", ["police", "friends"])])))
    #expect(try !isShown(lines, "All police"))
    let apart = text(
      released(
        try wave(
          "q,All,All,police,20,30\nq,All,All,friends,15,30\n",
          [.multiple("q", ["police", "friends"])])))
    #expect(apart == ["All police 20/30", "All friends 15/30"], "what does not add up is left alone")
  }

  @Test("A net does not give away the small answer in it")
  func net() throws {
    let lines = text(
      released(
        try wave(
          """
          q,All,All,very,3,100
          q,All,All,fairly,27,100
          q,All,All,not,50,100
          q,All,All,never,20,100
          q,All,All,Safe,30,100
          """, [.single("q", ["very", "fairly", "not", "never"], nets: ["Safe": ["very", "fairly"]])])))
    #expect(try !isShown(lines, "All very"))
    #expect(try !(isShown(lines, "All fairly") && isShown(lines, "All Safe")))
    #expect(lines.count { $0.contains("[c]") } == 2 || lines.count { $0.contains("[c]") } == 3)
  }

  @Test("A group of all who answered does not open the others")
  func groupOfEveryone() throws {
    let lines = text(
      released(
        try wave(
          """
          q,All,All,yes,60,100
          q,All,All,no,40,100
          q,Age,Young,yes,47,50
          q,Age,Young,no,3,50
          q,Age,Old,yes,13,50
          q,Age,Old,no,37,50
          q,Age,All ages,yes,60,100
          q,Age,All ages,no,40,100
          """, [yesNo])))
    #expect(try !isShown(lines, "Young no"))
    #expect(try !isShown(lines, "Old no") || !isShown(lines, "All no") && !isShown(lines, "All ages no"))
  }

  @Test("The base of a question that only some were asked does not give their hidden number away")
  func routedQuestion() throws {
    let wave = try wave(
      """
      hurt,All,All,yes,30,100
      hurt,All,All,no,70,100
      hurt,Sex,Female,yes,22,60
      hurt,Sex,Female,no,38,60
      hurt,Sex,Male,yes,3,20
      hurt,Sex,Male,no,17,20
      hurt,Sex,Other,yes,5,20
      hurt,Sex,Other,no,15,20
      told,All,All,police,11,30
      told,All,All,nobody,19,30
      told,Sex,Female,police,11,22
      told,Sex,Female,nobody,11,22
      told,Sex,Male,police,0,3
      told,Sex,Male,nobody,3,3
      told,Sex,Other,police,0,5
      told,Sex,Other,nobody,5,5
      """,
      [
        .single("hurt", ["yes", "no"]),
        .single("told", ["police", "nobody"], asked: .init(question: "hurt", answers: ["yes"])),
      ])
    let lines = text(released(wave))
    #expect(lines.contains("Male yes [c]/20"))
    #expect(lines.contains("Male nobody [c]/[c]"))
    let shown = lines.filter { $0.hasPrefix("Other") || $0.hasPrefix("Female") }
    #expect(shown.contains { $0.hasSuffix("/[c]") }, "or the base follows by subtraction: \(lines)")
    #expect(try !(isShown(lines, "Other yes") && isShown(lines, "Female yes")))
  }

  @Test("A rule of none hides nothing")
  func none() throws {
    let table = try wave(
      "q,All,All,yes,1,100\n", [yesNo], disclosure: "{rule: none, reason: R., approved-by: Lead}")
    #expect(released(table).columns[4] == [.number(1)])
  }

  @Test("A wave of percentages alone goes through where nothing has to be hidden")
  func percentagesOnly() throws {
    let rows = "q,All,All,yes,[x],99,100\nq,All,All,no,[x],1,100\nq,Sex,Male,no,[x],1,[x]\n"
    let table = try wave(rows, [yesNo], disclosure: "{rule: none, reason: R., approved-by: Lead}")
    let release = SiteRelease(datasets: [], surveys: [table])
    #expect(release.problems.all.isEmpty)
    #expect(release.results[0].columns[5].map(\.number) == [99, 1, 1])
  }

  @Test("A percentage is as good as a count: it is judged where the count is not given")
  func percentageJudged() throws {
    let table = try wave(
      """
      q,All,All,yes,[x],60,100
      q,All,All,no,[x],40,100
      q,Sex,Female,yes,[x],94,50
      q,Sex,Female,no,[x],6,50
      q,Sex,Male,yes,[x],26,50
      q,Sex,Male,no,[x],74,50
      """, [yesNo])
    #expect(released(table).columns[5].map(\.number) == [60, 40, nil, nil, nil, nil])
  }
}
