import Charts
import Datasets
import Disclosure
import Testing

struct BarFamilyTests {
  private static let answer = Column(
    name: "answer", title: "Answer", kind: .category, description: "", total: "All answers")
  private static let percentage = Column(
    name: "percentage", title: "Adults", kind: .percentage, description: "")

  private func figure(
    _ kind: ChartKind, _ columns: [Column], _ rows: String,
    change: (inout ChartSpecification) -> Void = { _ in }
  ) throws -> Figure {
    var specification = ChartSpecification(
      kind: kind, x: columns[0].name, y: columns[columns.count - 1].name,
      series: columns.count > 2 ? columns[1].name : nil, title: "T", subtitle: "S")
    change(&specification)
    return try Figure.make(specification, from: Tables.table(columns, rows)).get()
  }

  private func problems(_ body: () throws -> Figure) -> [ChartProblem] {
    do {
      _ = try body()
      return []
    } catch let problems as ChartProblems { return problems.all } catch { return [] }
  }

  private func picture(_ figure: Figure) -> String {
    String(decoding: figure.inlineSVG(id: "a"), as: UTF8.self)
  }

  @Test func theNumberUnderTheLongestColumnTouchesNoYear() throws {
    let svg = picture(try figure(.column, [.year, .change], "2023;-15\n2024;-8\n2025;-15"))
    let baselines = svg.matches(of: /<text x="[0-9.]+" y="([0-9.]+)">(−15.*?|2023)<\/text>/).compactMap {
      Double($0.output.1)
    }
    let (number, year) = (try #require(baselines.dropLast().max()), try #require(baselines.max()))
    #expect(year - number > 16, "\(baselines)")
  }

  @Test func stacksAreToldWithTheirSums() throws {
    let words = try figure(
      .stackedBar, [.district, .offence, .count],
      "Northmarch;Homicide;12\nNorthmarch;Gun crime;30\nEastvale;Homicide;8\nEastvale;Gun crime;5"
    ).description
    #expect(
      words == "Northmarch: 42 in all; Gun crime 30 and Homicide 12. "
        + "Eastvale: 13 in all; Gun crime 5 and Homicide 8.")
  }

  /// The number that is hidden differs, and nothing of the picture, its words or its table does.
  @Test(arguments: [false, true])
  func aStackEndsAtAHiddenPart(_ percent: Bool) throws {
    let rows = "Northmarch;Knife crime;7\nNorthmarch;Gun crime;[c]\nNorthmarch;Violence with injury;900"
    let stacked = try figure(.stackedBar, [.district, .offence, .count], rows) { $0.percent = percent }
    let svg = picture(stacked)
    #expect(svg.contains("[c]"))
    #expect(!svg.contains("907"))
    // One bar of the key stands for each series; beside them only the part before the hidden one is drawn.
    let bars = svg.split(separator: "class=\"bar ").count - 1
    #expect(bars == (percent ? 3 : 4))
    #expect(
      stacked.description.hasSuffix(
        percent
          ? "A bar with a number that is not known is not drawn, for its shares are not known either. "
            + "One number is hidden so that no person can be identified [c]: Gun crime, Northmarch."
          : "The numbers after it are in the table. "
            + "One number is hidden so that no person can be identified [c]: Gun crime, Northmarch."))
  }

  @Test func sharesAreOfTheSumAndNeverReadAsNothing() throws {
    let words = try figure(
      .stackedBar, [.district, .offence, .count],
      "Northmarch;Homicide;1\nNorthmarch;Gun crime;999"
    ) { $0.percent = true }.description
    #expect(words == "Northmarch: Gun crime over 99% and Homicide under 0.5%.")
  }

  @Test func aStackRefusesWhatCannotBeAddedUp() throws {
    #expect(
      problems {
        try figure(
          .stackedBar, [.district, .offence, .count], "Northmarch;Homicide;-3\nNorthmarch;Gun crime;3")
      } == [
        ChartProblem(
          key: "y", message: "Northmarch, Homicide is −3, and a stack has no room for less than zero.",
          help: "Use `type: bar`, or choose other rows with `where`.")
      ])
    #expect(
      problems {
        try figure(.stackedBar, [.district, Self.answer, .count], "A;Yes;3\nA;No;4\nA;All answers;7")
      } == [
        ChartProblem(
          key: "series",
          message:
            "“All answers” is the total of the other values of answer, so a stack would count all twice.",
          help: "Leave it out: name the others in `where: {answer: […]}`.")
      ])
  }

  @Test func agreementAddsUpBeforeItRounds() throws {
    let words = try agreement(
      "Parks;Strongly agree;30.4\nParks;Agree;30.4\nParks;Disagree;19.8\nParks;Neither;10.0\nParks;Don’t know;9.4"
    ).description
    #expect(
      words == "Parks: positive 61% (Strongly agree 30% and Agree 30%), negative 20%; "
        + "net +41 percentage points; Neither 10% and Don’t know 9%.")
  }

  @Test func answersThatMissAHundredAreSaid() throws {
    #expect(
      try agreement(
        "Parks;Strongly agree;30\nParks;Agree;30\nParks;Disagree;20\nParks;Neither;10\nParks;Don’t know;9"
      ).description.hasSuffix(
        "Because they are rounded, the answers do not add up to exactly 100%: Parks (99%)."))
    #expect(
      try agreement(
        "Parks;Strongly agree;30\nParks;Agree;30\nParks;Disagree;10\nParks;Neither;10\nParks;Don’t know;9"
      ).description.hasSuffix("The answers shown do not add up to 100%: Parks (89%)."))
  }

  @Test func aSideWithAHiddenAnswerHasNoSum() throws {
    let words = try agreement(
      "Parks;Strongly agree;[c]\nParks;Agree;30\nParks;Disagree;20\nParks;Neither;10\nParks;Don’t know;9"
    ).description
    #expect(
      words.hasPrefix("Parks: positive not known, negative 20%; Neither 10% and Don’t know 9%. A side is"))
  }

  @Test func everyAnswerNeedsItsPlace() {
    let rows =
      "Parks;Strongly agree;30\nParks;Agree;30\nParks;Disagree;20\nParks;Neither;10\nParks;Don’t know;9"
    #expect(
      problems { try agreement(rows) { $0.middle = nil } } == [
        ChartProblem(
          key: "series", message: "It is not said where “Neither” stands.",
          help: "Add it to `positive`, `negative`, `middle` or `apart`, or leave it out with `where`.")
      ])
    #expect(
      problems { try agreement(rows) { $0.apart = ["Dont know"] } }.first
        == ChartProblem(
          key: "apart", message: "No row has the answer “Dont know”.", help: "Did you mean “Don’t know”?"))
  }

  private func agreement(
    _ rows: String, change: (inout ChartSpecification) -> Void = { _ in }
  ) throws -> Figure {
    try figure(.agreement, [.district, Self.answer, Self.percentage], rows) {
      $0.positive = ["Strongly agree", "Agree"]
      $0.negative = ["Disagree"]
      $0.middle = "Neither"
      $0.apart = ["Don’t know"]
      change(&$0)
    }
  }

  @Test func aPyramidHasTwoSides() {
    #expect(
      problems {
        try figure(.pyramid, [.district, Self.answer, .count], "A;Yes;3\nA;No;4\nA;Maybe;7")
      } == [
        ChartProblem(
          key: "series",
          message: "A pyramid has two sides, and the rows have 3 values: “Yes”, “No” and “Maybe”.",
          help: "Choose two of them with `where`, such as women and men.")
      ])
  }

  private static let line = Column(
    name: "line", title: "Line", kind: .category, description: "", total: "Total")

  @Test func aWaterfallChecksItsTotal() throws {
    #expect(
      problems {
        try figure(.waterfall, [Self.line, .amount], "Staff;368601\nProjects;492000\nTotal;880000")
      } == [
        ChartProblem(
          key: "y", message: "The steps add up to £860,601, and “Total” is £880,000: £19,399 more.",
          help: "Correct the amounts in the CSV file, or add the step that is missing.")
      ])
    let words = try figure(.waterfall, [Self.line, .amount], "Total;90\nStaff;100\nUnderspend;-10")
      .description
    #expect(words == "Step by step: Staff +£100 and Underspend −£10. Total: £90.")
  }

  @Test func aWaterfallSaysWhichStepsWereLeftOut() {
    let rows = "Staff;100\nProjects;50\nRent;30\nTotal;180"
    #expect(
      problems {
        try figure(.waterfall, [Self.line, .amount], rows) {
          $0.selection = .init([.init(column: "line", values: ["Staff", "Total"])])
        }
      } == [
        ChartProblem(
          key: "where",
          message:
            "The steps shown add up to £100, and “Total” is £180, because `where` leaves out “Projects” and "
            + "“Rent”.",
          help: "Take the total out of `where` too, or add the steps that belong to it.")
      ])
  }

  /// Browsers may end a line between `+` and `£`, unless U+2060 stands there.
  @Test func aSignIsNeverPartedFromItsAmount() throws {
    let page = try figure(.waterfall, [Self.line, .amount], "Total;90\nStaff;100\nUnderspend;-10").page
    #expect(page.contains("Staff +\u{2060}£100 and Underspend −\u{2060}£10."))
  }

  @Test func anAxisOfPoundsHasTwoDigitsOfPence() throws {
    let svg = picture(try figure(.waterfall, [Self.line, .amount], "Grant;1.4\nDonations;0.6"))
    #expect(svg.contains(">£1.50<"))
    #expect(!svg.contains(">£1.5<"))
  }

  @Test func aWaterfallEndsAtAHiddenStep() throws {
    let waterfall = try figure(
      .waterfall, [Self.line, .amount], "Staff;100\nProjects;[c]\nOther;50\nTotal;400")
    #expect(!picture(waterfall).contains("bar total"))
    #expect(picture(waterfall).contains("[c]"))
  }
}
