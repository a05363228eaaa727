import Charts
import Datasets
import Disclosure
import Testing

struct SignalWordsTests {
  private func figure(
    _ kind: ChartKind, _ columns: [Column], _ rows: String,
    _ change: (inout ChartSpecification) -> Void = { _ in }
  ) -> Result<Figure, ChartProblems> {
    var specification = ChartSpecification(
      kind: kind, x: columns.first?.name, y: columns.dropFirst().first?.name, title: "T", subtitle: "S")
    change(&specification)
    return Figure.make(specification, from: Tables.table(columns, rows))
  }

  private func problems(_ result: Result<Figure, ChartProblems>) -> [String] {
    guard case .failure(let problems) = result else { return [] }
    return problems.all.map(\.message)
  }

  @Test func noiseIsSaidToBeNoise() throws {
    let rows = Example.months([62, 55, 70, 58, 66, 61, 49, 68, 57, 63, 71, 60])
    let words = try figure(.control, [.month, .count], rows).get().description
    #expect(words.contains("All the variation is what would be expected."))
    #expect(!words.contains("on trial"))
  }

  @Test func aRunIsNamedWithItsRule() throws {
    let rows = Example.months([60, 62, 58, 61, 59, 60, 70, 71, 72, 70, 73, 71, 72, 74])
    let words = try figure(.control, [.month, .count], rows) { $0.better = .lower }.get().description
    #expect(words.contains("a run of 8 months above the average, the worse direction."))
    #expect(words.contains("It does not show why."))
  }

  @Test func fewNumbersGiveTrialLimits() throws {
    let words = try figure(.control, [.year, .count], "2020;81\n2021;79\n2022;84").get().description
    #expect(words.contains("The limits are on trial: there are 3 numbers, and firm limits need 12."))
  }

  /// The upper limit is 79.54 (mean 73.89, mean moving range 2.125), which rounds to the number above it.
  @Test func aLimitNeverReadsTheSameAsANumberBeyondIt() throws {
    let values = [71, 72, 70, 74, 74, 74, 76, 74, 80]
    let rows = values.enumerated().map { "\(2017 + $0);\($1)" }.joined(separator: "\n")
    let figure = try figure(.control, [.year, .count], rows).get()
    #expect(figure.description.contains("The average is 74, and numbers from 68 to 79.5 would be expected."))
    #expect(String(decoding: figure.inlineSVG(id: "a"), as: UTF8.self).contains("79.5"))
  }

  @Test func aSignalOnTrialLimitsIsNotClaimedPlainly() throws {
    let values = [71, 72, 70, 74, 74, 74, 76, 74, 80]
    let rows = { (years: [Int]) in
      years.enumerated().map { "\(2012 + $0);\($1)" }.joined(separator: "\n")
    }
    let few = try figure(.control, [.year, .count], rows(values)).get()
    #expect(few.description.contains("On trial limits: 2020 (80) is above the upper limit."))
    #expect(few.description.contains("A signal on trial limits may not hold once there are more numbers."))
    #expect(!few.description.contains("A signal is more than the usual"))
    #expect(few.page.contains("Above the upper limit, on trial limits"))
    let firm = try figure(.control, [.year, .count], rows([71, 73, 72, 70, 74, 72] + values)).get()
    #expect(firm.description.contains("2026 (80) is above the upper limit."))
    #expect(!firm.page.contains("trial"))
  }

  @Test func overlappingPeriodsAreRefused() {
    let rolling = Column(
      name: "rolling", title: "Offences in the last 12 months", kind: .count, description: "")
    #expect(
      problems(figure(.control, [.month, rolling], Example.months([812, 790, 840]))) == [
        "“rolling” is for periods that overlap, and a control chart needs each event to count once."
      ])
  }

  @Test func aPercentageOfNobodyKnowsWhatIsRefused() {
    let column = Column(name: "safe", title: "Feel safe", kind: .percentage, description: "")
    #expect(
      problems(figure(.control, [.year, column], "2020;50\n2021;51")) == [
        "“safe” is a percentage, and its dataset does not say of what."
      ])
  }

  @Test func aFunnelNamesOnlyThoseOutside() throws {
    let rows = "Northmarch;612;41200\nEastvale;358;38900\nSouthmere;1290;142300"
    let words = try figure(.funnel, [.district, .count, .population], rows) {
      $0.denominator = "population"
      $0.reference = 9.1
    }.get().description
    #expect(
      words == "The rate to compare with is 9.1 per 1,000 residents. "
        + "Outside the 99.8% limits: Northmarch (14.9, above). "
        + "The difference is larger than chance would explain.")
  }

  @Test(arguments: [
    ("5.1", "about 1 in 20"), ("6", "6 in 100"), ("4", "4 in 100"), ("5", "1 in 20"),
    ("0.2", "fewer than 1 in 100"), ("76", "about 3 in 4"),
    ("33", "about 1 in 3"), ("22", "22 in 100"), ("22.4", "about 22 in 100"), ("99.8", "more than 99 in 100"),
  ])
  func aFractionIsSimpleOnlyWhereThatIsFair(_ value: String, _ expected: String) throws {
    let column = Column(name: "share", title: "Carried", kind: .percentage, description: "", decimals: 1)
    let words = try figure(.icons, [.district, column], "Northmarch;\(value)") { $0.x = nil }.get()
      .description
    #expect(words.hasPrefix("Carried, Northmarch: \(expected) ("))
  }

  @Test func anIconArraySaysOfWhat() throws {
    let answer = Column(name: "answer", title: "Answer", kind: .category, description: "")
    let share = Column(name: "share", title: "Adults", kind: .percentage, description: "")
    let figure = try figure(
      .icons, [.district, answer, share], "North;Strongly agree;4\nNorth;Agree;31"
    ) {
      $0.x = nil
      $0.y = "share"
      $0.selection = .init([.init(column: "answer", values: ["Strongly agree"])])
    }.get()
    #expect(figure.description == "Adults, Strongly agree: 4 in 100 (4%).")
    #expect(String(decoding: figure.inlineSVG(id: "a"), as: UTF8.self).contains("Strongly agree, 4%: 4 of"))
    #expect(figure.page.contains("<th scope=\"row\">Strongly agree</th>"))
  }

  @Test func idsAndTotalsAreNotReadOut() throws {
    let question = column("question", "Question", .category)
    var group = column("group", "Group", .category)
    group.total = "All"
    let answer = column("answer", "Answer", .category)
    let share = Column(name: "share", title: "Percentage", kind: .percentage, description: "")
    let rows = "safe-after-dark;All;Yes;13\nsafe-after-dark;Young;No;40\ntrust-police;All;Yes;50"
    let words = try figure(.icons, [question, group, answer, share], rows) {
      $0.x = nil
      $0.y = "share"
      $0.selection = Selection([
        .init(column: "question", values: ["safe-after-dark"]), .init(column: "group", values: ["All"]),
      ])
    }.get().description
    #expect(words == "Percentage, Yes: 13 in 100 (13%).")
  }

  @Test func aCountNeedsItsWhole() {
    #expect(
      problems(figure(.icons, [.district, .count], "Northmarch;5") { $0.x = nil }) == [
        "“count” is a count, and an icon array needs to know of how many."
      ])
  }

  private func column(_ name: String, _ title: String, _ kind: Column.Kind = .count) -> Column {
    Column(name: name, title: title, kind: kind, description: "")
  }

  @Test(arguments: [
    "Offences, rolling total", "Moving average of offences", "Offences, three years pooled",
    "Offences in the last twelve months", "Offences, year to the end of the month",
  ])
  func wordsThatMeanOverlapAreRead(_ title: String) {
    let column = column("offences", title)
    let overlap =
      "“offences” is for periods that overlap, and a control chart needs each event to count once."
    #expect(problems(figure(.control, [.month, column], Example.months([812, 790, 840]))) == [overlap])
  }

  @Test func rollingSumsAreKnownByTheirNumbersToo() {
    var rolled = column("rt", "Rt")
    rolled.derivedFrom = ["count"]
    let columns = [Column.month, .count, rolled]
    let overlap = "“rt” is for periods that overlap, and a control chart needs each event to count once."
    let sums =
      "2024-01-01;5;[z]\n2024-02-01;9;[z]\n2024-03-01;4;18\n2024-04-01;7;20\n2024-05-01;6;17\n2024-06-01;8;21"
    #expect(problems(figure(.control, columns, sums) { $0.y = "rt" }) == [overlap])
    let single =
      "2024-01-01;5;3\n2024-02-01;9;4\n2024-03-01;4;2\n2024-04-01;7;5\n2024-05-01;6;1\n2024-06-01;8;6"
    #expect(problems(figure(.control, columns, single) { $0.y = "rt" }) == [])
  }

  @Test func morePointsThanAnyoneCanTellApartAreRefused() {
    let days = (0..<401).map { "\(1900 + $0 / 4)-\(["01", "04", "07", "10"][$0 % 4])-01;\($0 % 97)" }
    #expect(
      problems(figure(.control, [.month, .count], days.joined(separator: "\n"))) == [
        "This chart would have 401 points, too many to compare."
      ])
  }

  @Test func annualNumbersOfYearsDoNotOverlap() {
    let annual = column("offences", "Annual offences, year ending March")
    #expect(problems(figure(.control, [.year, annual], "2020;81\n2021;79\n2022;84")) == [])
  }

  @Test func periodsThatOverlapByTheirKindAreRefused() {
    let ending = column("period", "Period", .yearEnding)
    let rows = "2024-01;812\n2024-02;790\n2024-03;840"
    #expect(
      problems(figure(.control, [ending, .count], rows)) == [
        "“count” is for periods that overlap, and a control chart needs each event to count once."
      ])
    #expect(problems(figure(.control, [ending, .count], "2022-03;812\n2023-03;790\n2024-03;840")) == [])
  }

  @Test func rareEventsAreSaidToBeRare() throws {
    let rare = try figure(.control, [.year, .count], "2016;2\n2017;0\n2018;1\n2019;3\n2020;1").get()
      .description
    #expect(
      rare.contains(
        "Events are rare, fewer than 5 a year on average, so one more or less can look like a signal: look at the "
          + "counts of several years together."))
    let common = try figure(.control, [.year, .count], "2016;20\n2017;18\n2018;25").get().description
    #expect(!common.contains("rare"))
  }

  @Test func aPercentageChangeIsRefused() {
    let change = column("growth", "Percentage change", .percentage)
    #expect(
      problems(figure(.control, [.year, change], "2020;50\n2021;51")) == [
        "“growth” is a change from period to period, and a control chart needs the numbers themselves."
      ])
  }

  @Test func aFunnelSaysWhatItCannotUse() {
    let columns = [Column.district, .rate, .population]
    let rows = "Northmarch;6.1;41200\nEastvale;3.5;38900"
    #expect(
      problems(figure(.funnel, columns, rows) { $0.denominator = "population" }) == [
        "“rate” holds rates, and a funnel plot needs counts: the limits come from them."
      ])
    let counts = [Column.district, .count, .population]
    #expect(
      problems(
        figure(.funnel, counts, "Northmarch;6;41200") {
          $0.denominator = "population"
          $0.per = 0
          $0.reference = -1
        }) == ["“per” must be above 0.", "“reference” must be above 0."])
    #expect(
      problems(figure(.funnel, counts, "Northmarch;6;41200")) == ["This chart has no “denominator”."])
    #expect(
      problems(figure(.funnel, counts, "Northmarch;6;41200") { $0.denominator = "district" }) == [
        "“district” holds areas, and denominator needs numbers."
      ])
  }

  @Test func aFunnelOfPlacesWithoutPeopleShowsNoRate() throws {
    let words = try figure(.funnel, [.district, .count, .population], "Northmarch;6;0") {
      $0.denominator = "population"
    }.get().description
    #expect(words.hasPrefix("No rate can be shown."))
  }
}
