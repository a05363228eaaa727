import Charts
import Datasets
import Disclosure
import Testing

struct PictureTests {
  private func svg(_ name: String, _ width: Figure.Width = .wide) throws -> String {
    let example = try #require(Example.all.first { $0.name == name })
    let figure = try Figure.make(example.specification, from: example.table, context: example.context).get()
    return String(decoding: figure.inlineSVG(width: width, id: "chart"), as: UTF8.self)
  }

  @Test func barsStartAtZeroAndAreInProportion() throws {
    let table = Tables.table([.district, .count], "A;1000\nB;500\nC;250")
    let specification = ChartSpecification(kind: .bar, x: "district", y: "count", title: "T", subtitle: "S")
    let svg = String(
      decoding: try Figure.make(specification, from: table).get().inlineSVG(id: "chart"), as: UTF8.self)
    let path = try #require(svg.firstMatch(of: /class="bar series-1" d="([^"]+)"/)?.output.1)
    let bars = path.matches(of: /M([0-9.]+) [0-9.]+H([0-9.]+)v26H([0-9.]+)z/).map(\.output)
    let starts = bars.compactMap { Double($0.1) }
    let lengths = bars.compactMap { bar in Double(bar.2).flatMap { end in Double(bar.1).map { end - $0 } } }
    #expect(Set(starts).count == 1 && lengths.count == 3)
    #expect(abs(lengths[0] - lengths[1] * 2) < 0.3 && abs(lengths[0] - lengths[2] * 4) < 0.5)
  }

  @Test func aFileOfItsOwnCarriesItsNoticeAndItsSource() throws {
    let example = try #require(Example.all.first { $0.name == "bar-districts" })
    let file = try Figure.make(example.specification, from: example.table, context: example.context).get()
      .svg()
    let svg = String(decoding: file, as: UTF8.self)
    #expect(svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
    #expect(svg.contains(">Illustrative figures: invented to show how this site works."))
    #expect(svg.contains(">Source: Exampleshire Police.</text>"))
  }

  @Test func aFileOfItsOwnSaysWhatItsSymbolsMean() throws {
    let table = Tables.table([.district, .count], "North;20\nEast;[c]") {
      $0.rule = ReleaseRule(.both(base: 5), threshold: 5, reason: "R.")
    }
    let specification = ChartSpecification(
      kind: .bar, x: "district", y: "count", title: "T", subtitle: "S")
    let svg = String(decoding: try Figure.make(specification, from: table).get().svg(), as: UTF8.self)
    #expect(svg.contains(">[c] means hidden so that no person can be identified.<"))
    #expect(svg.contains(">Every count that is shown is rounded to the nearest 5, so"))
  }

  /// Word processors and drawing programs know neither, and draw black shapes or nothing.
  @Test(arguments: Example.all)
  func aFileOfItsOwnNeedsNoNewStyleLanguage(_ example: Example) throws {
    let file = try Figure.make(example.specification, from: example.table, context: example.context).get()
      .svg()
    let svg = String(decoding: file, as: UTF8.self)
    #expect(!svg.contains("var(") && !svg.contains(":is(") && !svg.contains("--"))
  }

  /// A class without a rule would be black in the file, though the stylesheet of the site dresses it in a page.
  @Test(arguments: Example.all)
  func everySeriesOfAFileHasItsColour(_ example: Example) throws {
    let file = try Figure.make(example.specification, from: example.table, context: example.context).get()
      .svg()
    let svg = String(decoding: file, as: UTF8.self)
    for name in Set(svg.matches(of: /class="[a-z ]*(series-[1-6])/).map(\.output.1)) {
      #expect(svg.contains(".\(name){color:#"))
    }
    for mark in Set(svg.matches(of: /class="(line|marker|bar|band|event|event-band)[ "]/).map(\.output.1)) {
      #expect(svg.contains(".\(mark){"))
    }
  }

  @Test func aTruncatedAxisSaysSo() throws {
    for width in [Figure.Width.wide, .narrow] {
      let words = try svg("line-truncated", width).replacing(/<[^>]+>/, with: "")
      #expect(words.contains("The vertical axis does not start at zero"))
    }
    #expect(try !svg("line-five-series").contains("does not start at zero"))
  }

  @Test func aHiddenBarIsMarked() throws {
    #expect(try svg("bar-districts").contains(/<g class="missing"><text[^>]+>\[c\]<\/text>/))
  }

  @Test func longLabelsAreWrappedInFull() throws {
    let words = try svg("bar-long-labels", .narrow).replacing(/<[^>]+>/, with: "")
    #expect(words.contains("Community-led projects with young people at risk of exclusion from school"))
  }

  @Test func everyLineIsNamedAtItsEnd() throws {
    let svg = try svg("line-five-series")
    for name in ["Knife crime", "Gun crime", "Homicide"] { #expect(svg.contains(">\(name)</text>")) }
    #expect(svg.contains(">injury</tspan>"))
  }

  @Test func aLineThatEndsEarlySaysWhen() throws {
    #expect(try svg("line-missing").contains(">Gun crime (2017)</text>"))
  }

  @Test func twelvePointsOfFiveSeriesAreUnderSixKilobytes() throws {
    let names = ["Knife crime", "Gun crime", "Homicide", "Violence with injury", "Violence without injury"]
    let rows = (2010..<2022).flatMap { year in
      names.enumerated().map { "\(year);\($1);\(137 + (year * 31 + $0 * 977) % 911)" }
    }
    let specification = ChartSpecification(
      kind: .line, x: "year", y: "count", series: "offence", title: "T", subtitle: "S")
    let table = Tables.table([.year, .offence, .count], rows.joined(separator: "\n"))
    let figure = try Figure.make(specification, from: table).get()
    #expect(figure.inlineSVG(id: "chart").count < 6000)
    #expect(figure.inlineSVG(width: .narrow, id: "chart").count < 6000)
    #expect(figure.svg().count < 6000)
  }

  @Test(arguments: Example.all)
  func theSameInputGivesTheSameBytes(_ example: Example) throws {
    let first = try Figure.make(example.specification, from: example.table, context: example.context).get()
      .svg()
    let second = try Figure.make(example.specification, from: example.table, context: example.context).get()
      .svg()
    #expect(first == second)
  }

  @Test(arguments: [1e300, -1e300, 1e-300, .infinity, .nan])
  func noNumberBreaksThePicture(_ value: Double) throws {
    for kind in ChartKind.allCases where kind != .scatter && Set(kind.keys.required) == [.x, .y] {
      let rows = kind == .slope ? "2020;\(value)\n2021;5" : "2020;\(value)\n2021;5\n2022;0"
      let table = Tables.table([.year, .change], rows)
      let specification = ChartSpecification(kind: kind, x: "year", y: "change", title: "T", subtitle: "S")
      let svg = String(
        decoding: try Figure.make(specification, from: table).get().inlineSVG(id: "chart"), as: UTF8.self)
      #expect(!svg.contains(/[MHVLhvl ="](inf|nan|-inf)/))
    }
  }

  @Test(arguments: [1e300, -1e300, 1e-300, .infinity, .nan])
  func noNumberBreaksAFunnelOrAnIconArray(_ value: Double) throws {
    let share = Column(name: "share", title: "Share", kind: .percentage, description: "")
    let columns = [Column.district, .count, .population, share]
    for row in ["North;\(value);500;5", "North;5;\(value);5", "North;5;500;\(value)"] {
      let table = Tables.table(columns, row + "\nEast;7;300;9\nWest;0;0;0")
      var funnel = ChartSpecification(kind: .funnel, x: "district", y: "count", title: "T", subtitle: "S")
      funnel.denominator = "population"
      var icons = ChartSpecification(
        kind: .icons, y: "share", selection: Selection([.init(column: "district", values: ["North"])]),
        title: "T", subtitle: "S")
      var counts = icons
      counts.y = "count"
      counts.denominator = "population"
      icons.x = nil
      for specification in [funnel, icons, counts] {
        // A number that is no count, or no part of a whole, is refused in words; what is drawn has numbers only.
        guard case .success(let figure) = Figure.make(specification, from: table) else {
          #expect(specification.kind == .icons || value < 0 || value == 1e-300)
          continue
        }
        let svg = String(decoding: figure.inlineSVG(id: "chart"), as: UTF8.self)
        #expect(!svg.contains(/[MHVLhvl ="](inf|nan|-inf)/))
      }
    }
  }
}
