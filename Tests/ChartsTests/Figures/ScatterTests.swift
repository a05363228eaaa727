import Datasets
import Disclosure
import Markup
import Testing

@testable import Charts

struct ScatterTests {
  private static let table = Tables.table(
    [.year, .district, .offence, .count, .rate],
    """
    2020;Northmarch;Homicide;12;0.1\n2020;Eastvale;Homicide;200;2\n2021;Northmarch;Homicide;14;0.3
    2020;Northmarch;Gun crime;9;0.2
    """)

  private static let sound: ChartSpecification = {
    var specification = ChartSpecification(
      kind: .scatter, x: "count", y: "rate", series: "offence",
      selection: Selection([.init(column: "year", values: ["2020"])]), title: "A finding",
      subtitle: "What, whom, where and when")
    specification.label = "district"
    return specification
  }()

  private func problems(_ specification: ChartSpecification, _ table: ReleasedTable) -> [ChartProblem] {
    guard case .failure(let problems) = Figure.make(specification, from: table) else { return [] }
    return problems.all
  }

  private func svg(_ name: String, _ width: Figure.Width = .wide) throws -> String {
    let example = try #require(Example.all.first { $0.name == name })
    let figure = try Figure.make(example.specification, from: example.table).get()
    return String(decoding: figure.inlineSVG(width: width, id: "chart"), as: UTF8.self)
  }

  @Test func aSoundSpecificationMakesAFigure() {
    #expect(problems(Self.sound, Self.table) == [])
  }

  @Test(arguments: [
    Mistake(
      "names along x, where they are named already", { $0.x = "district" },
      ChartProblem(
        key: "x", message: "“district” holds areas, and a scatter plot needs numbers along x.",
        help: "Use a column of numbers: “count” or “rate”.")),
    Mistake(
      "names along x, for want of a label",
      {
        $0.x = "district"
        $0.label = nil
      },
      ChartProblem(
        key: "x", message: "“district” holds areas, and a scatter plot needs numbers along x.",
        help: "Use a column of numbers: “count” or “rate”. To name the points, write `label: district`.")),
    Mistake(
      "names along y", { $0.y = "offence" },
      ChartProblem(
        key: "y", message: "“offence” holds categories, and y needs numbers.",
        help: "Use a column of numbers: “count” or “rate”.")),
    Mistake(
      "numbers for names", { $0.label = "rate" },
      ChartProblem(
        key: "label", message: "“rate” holds rates, and label needs labels.",
        help: "Use a column of labels: “year”, “district” or “offence”.")),
    Mistake(
      "an unknown label", { $0.label = "distric" },
      ChartProblem(
        key: "label", message: "There is no column “distric” in violence.", help: "Did you mean “district”?")),
    Mistake(
      "one measure twice", { $0.y = "count" },
      ChartProblem(
        key: "y", message: "x and y are both “count”.",
        help: "Name two columns of numbers: a scatter plot shows how they go together.")),
    Mistake(
      "names as groups", { $0.series = "district" },
      ChartProblem(
        key: "series", message: "label and series are both “district”.",
        help: "Name another column, or leave out `series`.")),
    Mistake(
      "rows that repeat", { $0.selection = Selection() },
      ChartProblem(
        key: "where",
        message: "2 rows have district “Northmarch” and offence “Homicide”, and a scatter plot has one point "
          + "for each.",
        help: "They differ in year. Choose one with `where: {year: 2020}`.")),
  ])
  func eachMistakeIsNamedWithItsRemedy(_ mistake: Mistake) {
    var specification = Self.sound
    mistake.change(&specification)
    #expect(problems(specification, Self.table) == mistake.expected)
  }

  @Test func tooManyGroupsOrPointsCannotBeToldApart() {
    var specification = ChartSpecification(
      kind: .scatter, x: "count", y: "rate", series: "district", title: "T", subtitle: "S")
    let groups = (1...7).map { "Area \($0);5;\($0)" }.joined(separator: "\n")
    #expect(
      problems(specification, Tables.table([.district, .count, .rate], groups)) == [
        ChartProblem(
          key: "series",
          message: "This chart would have 7 groups of points, and more than six cannot be told apart.",
          help: "Choose up to six with `where`: {district: [Area 1, Area 2, …]}.")
      ])
    specification.series = nil
    let points = (1...401).map { "\($0);\($0)" }.joined(separator: "\n")
    #expect(
      problems(specification, Tables.table([.count, .rate], points)) == [
        ChartProblem(
          key: "x", message: "This chart would have 401 points, too many to see apart.",
          help: "Choose fewer rows with `where`, or use a `table` block.")
      ])
  }

  @Test func thirtyNamedPointsAreUnderSixKilobytes() throws {
    for width in [Figure.Width.wide, .narrow] {
      #expect(try svg("scatter-districts", width).utf8.count < 6000)
      #expect(try svg("scatter-series", width).utf8.count < 6000)
    }
  }

  @Test func groupsHaveAShapeOfTheirOwnInTheKeyAsInThePlot() throws {
    let svg = try svg("scatter-series")
    let shapes = [("1", "a4 4 0 1 0 .1 0z"), ("2", "h7v7h-7z"), ("3", "l5 8h-10z")]
    for (series, shape) in shapes {
      let paths = svg.matches(of: /<path class="marker series-(\d)" d="([^"]+)"/).map(\.output)
        .filter { $0.1 == series }
      #expect(paths.count == 2 && paths.allSatisfy { $0.2.contains(shape) })
    }
  }

  @Test func eachPictureSaysHowManyAreNamed() throws {
    for (width, limit) in [(Figure.Width.wide, 20), (.narrow, 10)] {
      let svg = try svg("scatter-districts", width)
      let named = try #require(svg.firstMatch(of: />(\d+) of 30 areas are named</)?.output.1)
      let names = try #require(svg.components(of: "<g class=\"name\">", "</g>"))
      #expect(names.ranges(of: "<text").count == Int(named))
      #expect(try #require(Int(named)) <= limit)
    }
    #expect(try !svg("scatter-missing").contains("are named"))
  }

  @Test func aCutAxisSaysSoBesideItself() throws {
    for width in [Figure.Width.wide, .narrow] {
      let words = try svg("scatter-cut", width).replacing(/<[^>]+>/, with: "")
      #expect(words.contains("Feel safe after darkThe vertical axis does not start at zero"))
      #expect(words.contains("AttendanceThe horizontal axis does not start at zero"))
    }
    #expect(try !svg("scatter-districts").contains("start at zero"))
  }

  @Test func aPointWithAHiddenNumberIsNotDrawn() throws {
    let path = try #require(
      svg("scatter-missing").firstMatch(of: /<path class="marker series-1" d="([^"]+)"/)?.output.1)
    #expect(path.ranges(of: "M").count == 5)
  }

  @Test func theTableHasEveryRowWithItsGroup() throws {
    let figure = try Figure.make(Self.sound, from: Self.table).get()
    var writer = MarkupWriter()
    figure.write(to: &writer, id: "c", links: FigureLinks(dataset: "d", download: "e"))
    let start = """
      <thead><tr><th scope="col">District</th><th scope="col">Offence</th>\
      <th scope="col" class="number">Offences</th><th scope="col" class="number">Rate per 1,000 residents</th>\
      </tr></thead><tbody><tr><th scope="row">Northmarch</th><td>Homicide</td><td class="number">12</td>\
      <td class="number">0.10</td></tr>
      """
    #expect(writer.string.contains(start))
  }

  @Test(arguments: [1e300, -1e300, 1e-300, .infinity, -.infinity, .nan])
  func noNumberBreaksThePicture(_ value: Double) throws {
    for rows in ["A;\(value);1\nB;5;\(value)\nC;0;0", "A;\(value);\(value)"] {
      var specification = ChartSpecification(
        kind: .scatter, x: "change", y: "rate", title: "T", subtitle: "S")
      specification.label = "district"
      let figure = try Figure.make(specification, from: Tables.table([.district, .change, .rate], rows)).get()
      for width in [Figure.Width.wide, .narrow] {
        let svg = String(decoding: figure.inlineSVG(width: width, id: "chart"), as: UTF8.self)
        #expect(!svg.contains(/[MHVLhvl ="](inf|nan|-inf)/))
      }
    }
  }

  @Test func aPointOffThePatternComesBeforeOneFurtherAlongIt() {
    let row = (0...10).map { LineMark.Point(x: Double($0) * 10, y: Double($0) * 10) }
    let ranked = Outliers.ranked(row + [LineMark.Point(x: 50, y: 80)])
    #expect(ranked.first == 11)
    #expect(Set(ranked[1...2]) == [0, 10])
  }

  @Test func aNameIsNearestToItsOwnPointAndItsLeaderRunsThroughNoOther() {
    let points = (0..<30).map { (index: Int) in
      LineMark.Point(x: Double(60 + index * 7 % 30 * 3), y: Double(80 + index * 11 % 30 * 3))
    }
    let marks = points.map { Box(left: $0.x - 5, top: $0.y - 5, width: 10, height: 10) }
    let paper = Box(left: 0, top: 0, width: 300, height: 300)
    var labels = PointLabels(spots: FreeSpots(paper: paper, marks: marks), layout: .narrow)
    let placed = labels.placed(
      points.map { PointLabels.Entry(name: "Northmarch", point: $0, mustShow: true) })
    #expect(placed.count >= 3)
    for (index, name) in placed.enumerated() {
      let others = points.filter { abs($0.x - name.point.x) + abs($0.y - name.point.y) > 1 }
      #expect(others.allSatisfy { name.box.distance(to: $0) > name.box.distance(to: name.point) })
      #expect(name.box.distance(to: name.point) < 45)
      let end = LineMark.Point(
        x: max(name.box.left, min(name.point.x, name.box.left + name.box.width)),
        y: max(name.box.top, min(name.point.y, name.box.top + name.box.height)))
      let names = placed.indices.filter { $0 != index }.map { placed[$0].box }
      #expect(!names.contains { $0.isCrossed(from: name.point, to: end) })
    }
  }

  @Test(arguments: [
    ([0.0, 15, 40, 15], true), ([20, 0, 20, 40], true), ([5, 5, 35, 25], true), ([15, 15, 18, 18], true),
    ([15, 15, 100, 100], true), ([0, 15, 9, 15], false), ([0, 5, 40, 5], false), ([0, 18, 12, 30], false),
  ])
  func aLineCrossesABoxOnlyWhereItRunsThroughIt(_ line: [Double], _ expected: Bool) {
    let box = Box(left: 10, top: 10, width: 20, height: 10)
    let (start, end) = (LineMark.Point(x: line[0], y: line[1]), LineMark.Point(x: line[2], y: line[3]))
    #expect(box.isCrossed(from: start, to: end) == expected)
  }
}

extension String {
  /// What stands between the first `start` and the next `end`.
  fileprivate func components(of start: String, _ end: String) -> Substring? {
    guard let first = firstRange(of: start), let last = self[first.upperBound...].firstRange(of: end) else {
      return nil
    }
    return self[first.upperBound..<last.lowerBound]
  }
}
