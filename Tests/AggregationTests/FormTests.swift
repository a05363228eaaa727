import Testing

@Suite("Files of any survey tool")
struct FormTests {
  /// What every form of the same file says.
  private let counts = [
    "Yes 1/3", "No 1/3", "Don’t know 1/3", "Lights 2/2", "Clubs, sport and games 1/2", "Police 0/2",
  ]

  private let plain = """
    q,help_1,help_2,help_3
    Yes,1,1,0
    No,1,0,0
    Don't know,,,

    """

  @Test(
    "Commas, semicolons or tabs; line ends of any system; quotation marks; spaces",
    arguments: [
      { $0 }, { $0.replacing(",", with: ";") }, { $0.replacing(",", with: "\t") },
      { "sep=;\n" + $0.replacing(",", with: ";") }, { $0.replacing("\n", with: "\r\n") },
      { $0.replacing("\n", with: "\r") }, { "\u{FEFF}" + $0 },
      { $0.replacing("Yes", with: "\"Yes\"").replacing("q,", with: "\"q\",") },
      { $0.replacing("Yes", with: " yes ") }, { $0.replacing("Don't know", with: "DON’T  KNOW") },
      { $0 + "\n,,,\n\n" }, { $0.replacing("1,1,0", with: "Yes,Selected,No") },
      { $0.replacing("1,1,0", with: "TRUE,TRUE,FALSE") },
    ] as [@Sendable (String) -> String])
  func forms(change: @Sendable (String) -> String) throws {
    #expect(try Readings().counts(change(plain)) == counts)
  }

  @Test("UTF-16 and Windows-1252")
  func encodings() throws {
    let text = plain.replacing("Don't", with: "Don’t")
    let units = Array(text.utf16)
    #expect(
      try Readings().counts([0xFF, 0xFE] + units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }) == counts)
    #expect(
      try Readings().counts([0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }) == counts)
    let windows = text.unicodeScalars.map { $0 == "’" ? 0x92 : UInt8($0.value) }
    #expect(try Readings().counts(windows) == counts)
  }

  @Test("Values over several lines, with quotation marks and separators inside, do not move the others")
  func longValues() throws {
    let csv = """
      comment,q,help
      "first line
      second ""line"", with a comma",Yes,Lights
      ,No,
      """
    #expect(try Readings().counts(csv).prefix(2) == ["Yes 1/2", "No 1/2"])
    #expect(
      try Readings().problems(csv + "\n,Perhaps,\n").first?.hasPrefix(
        "5 error: Here the column with the answers")
        == true)
  }

  @Test(
    "Several answers: columns by number, by answer, by the names of tools, or one column with separators",
    arguments: [
      "q,help/Lights,\"help/Clubs, sport and games\",help/Police\nYes,1,1,0\nNo,1,,\nDon't know,,,",
      "q,help: Lights,\"help: clubs, sport and games\",help: Police\nYes,1,1,0\nNo,1,,\nDon't know,,,",
      "q,help [Lights],\"help [Clubs, sport and games]\",help [Police]\nYes,Y,Y,N\nNo,Y,N,N\nDon't know,,,",
      "q,help.1,help.2,help.3\nYes,1.0,1.0,0.0\nNo,1.0,0.0,0.0\nDon't know,NA,NA,NA",
      "q,Police,Lights,\"Clubs, sport and games\"\nYes,,Lights,\"Clubs, sport and games\"\nNo,,Lights,\nDon't know,,,",
      "q;help\nYes;Lights,Clubs, sport and games\nNo;lights\nDon't know;",
      "q,help\nYes,\"Clubs, sport and games, Lights\"\nNo,Lights\nDon't know,",
      "q,help\nYes,\"Clubs, sport and games; Lights\"\nNo,Lights;\nDon't know,NA",
      "q,help\nYes,\"Lights|Clubs, sport and games\"\nNo,Lights\nDon't know,NA",
    ])
  func severalAnswers(csv: String) throws {
    #expect(try Readings().counts(csv) == counts)
  }

  @Test("Nothing chosen counts where it is said, and is no answer where nothing stands")
  func nothingChosen() throws {
    let csv = "q,help_1,help_2,help_3\nYes,0,0,0\nYes,,,\nYes,1,,\n"
    #expect(try Readings().counts(csv).suffix(3).first == "Lights 1/2")
  }

  @Test("Codes in place of labels, also as a program writes them that knows only numbers")
  func codes() throws {
    let rest = """
      responses:
        questions:
          q: {column: Q1, codes: {"1": "Yes", "2": "No", "-8": Don’t know}}
          help: {column: Q2, separator: " ", codes: {a: Lights, b: "Clubs, sport and games", c: Police}}
      """
    #expect(try Readings(rest).counts("Q1,Q2\n1.0,a b\n2,a\n-8,\n") == counts)
  }

  @Test("A name with underscores is that with hyphens, and ids that differ in capitals are two people")
  func names() throws {
    let questions = """
      questions:
        - {id: how-safe, topic: T, wording: W?, type: single, options: ["Yes", "No"]}

      """
    let csv = "ID,how_safe\nR_a,Yes\nR_A,No\nr_a,-9.0\n"
    #expect(
      try Readings("responses: {id: id, missing: [\"-9\"]}", questions: questions).counts(csv) == [
        "Yes 1/2", "No 1/2",
      ])
  }

  @Test("The columns of answers as survey.yml names them")
  func namedColumns() throws {
    let rest = """
      responses:
        selected: [ticked]
        questions: {help: {columns: {Lights: a, "Clubs, sport and games": b, Police: c}}}
      """
    let csv = "c,a,q,b\n,ticked,Yes,ticked\n,ticked,No,\n,,Don't know,\n"
    #expect(try Readings(rest).counts(csv) == counts)
  }

  @Test("What people wrote beside “Other” counts as the answer that survey.yml names for it")
  func other() throws {
    let rest = "responses: {questions: {help: {other: Police}}}"
    let csv = "q,help\nYes,\"Lights, a wall, and dogs\"\nNo,Lights;something else\nNo,\n"
    #expect(
      try Readings(rest).counts(csv).suffix(3) == ["Lights 2/2", "Clubs, sport and games 0/2", "Police 2/2"])
  }

  @Test("The header rows of Qualtrics are known, or skipped as survey.yml says")
  func qualtrics() throws {
    let csv = """
      q,help_1,help_2,help_3
      Do you?,"What helps? - Lights","What helps?
       - Clubs",What helps? - Police
      "{""ImportId"":""QID1""}","{""ImportId"":""QID2_1""}","{""ImportId"":""QID2_2""}","{""ImportId"":""QID2_3""}"
      Yes,Lights,"Clubs, sport and games",
      No,Lights,,
      Don’t know,,,
      """
    #expect(try Readings().counts(csv) == counts)
    #expect(try Readings("responses: {skip-rows: 2}").counts(csv) == counts)
  }

  @Test("A further header row that is longer than the first names no columns that the answers do not have")
  func longHeader() throws {
    let csv = "a,help\nDo you?,What helps?,q\nYes,Lights\n"
    #expect(try Readings("responses: {skip-rows: 1}").problems(csv).contains { $0.contains("no column “q”") })
  }

  @Test("The second header row of SurveyMonkey names the answers")
  func surveyMonkey() throws {
    let csv = """
      Respondent ID,Do you?,What would help?,,,Anything else?
      ,Response,Lights,"Clubs, sport and games",Police,Open-Ended Response
      1,Yes,Lights,"Clubs, sport and games",,
      2,No,Lights,,,Words
      3,Don’t know,,,,
      """
    let rest = "responses: {questions: {q: Do you?, help: What would help?}}"
    #expect(try Readings(rest).counts(csv) == counts)
    #expect(
      try Readings("responses: {skip-rows: 1, questions: {q: Do you?, help: What would help?}}").counts(csv)
        == counts)
  }
}
