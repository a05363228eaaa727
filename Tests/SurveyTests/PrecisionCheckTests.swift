import Testing

@Suite("How sure results are said to be")
struct PrecisionCheckTests {
  private static let header = Waves.header + ",design-effect,standard-error,lower,upper"

  /// Results in which the first row ends with `values`, and the others do not say.
  private static func results(_ values: String) -> String {
    let first = "safe,All,All,Very,60,30.4,200,160"
    return Waves.results.split(separator: "\n").map { row in
      row.hasPrefix(first) ? "\(first.dropLast(3))\(values)\n" : "\(row),[x],[x],[x],[x]\n"
    }.joined()
  }

  @Test(
    "Numbers that contradict each other or cannot be are errors",
    arguments: [
      ("160,1.25,3.6,24.1,37.6", []),
      ("160.3,1.25,3.6,24.1,37.6", []),
      (
        "160,1.5,3.6,24.1,37.6",
        [
          "2: The effective base is 160, but a base of 200 with a design effect of 1.5 makes 133.3. The effective base is the base divided by the design effect. Check the three numbers."
        ]
      ),
      (
        "160,0,3.6,24.1,37.6",
        [
          "2: “design-effect” is 0, and it is always more than 0. Check it, or write [x] where nobody knows."
        ]
      ),
      (
        "-160,[x],3.6,24.1,37.6",
        [
          "2: “effective-base” is −160, and it is always more than 0. Check it, or write [x] where nobody knows."
        ]
      ),
      (
        "160,1.25,-3.6,24.1,37.6",
        [
          "2: “standard-error” is −3.6, and it is never below 0. Check it, or write [x] where nobody knows."
        ]
      ),
      ("160,1.25,3.6,30.4,37.6", []),
      (
        "160,1.25,3.6,30.6,37.6",
        [
          "2: The percentage is 30.4, but its interval goes from 30.6 to 37.6. An interval always holds its percentage. Check the three numbers."
        ]
      ),
      (
        "160,1.25,3.6,37.6,24.1",
        [
          "2: An interval from 37.6 to 24.1 cannot be. “lower” is the smaller of the two, and both are from 0 to 100."
        ]
      ),
      (
        "160,1.25,3.6,24.1,[x]",
        [
          "2: This row has one end of an interval, and not the other. Give both “lower” and “upper”, or write [x] for both."
        ]
      ),
    ])
  func precision(values: String, expected: [String]) throws {
    #expect(try Waves.problems(in: Self.results(values), header: Self.header) == expected)
  }

  /// Results without any column that says how sure they are.
  private static let bare = Waves.results.replacing(",160\n", with: "\n").replacing(",80\n", with: "\n")
    .replacing(",56\n", with: "\n")
  private static let bareHeader = Waves.header.replacing(",effective-base", with: "")

  @Test("Weights without an effective base are warned about")
  func weighted() throws {
    #expect(
      try Waves.problems(in: Self.bare, header: Self.bareHeader) == [
        "1 warning: The results are weighted, and there is neither “effective-base” nor “design-effect”: no interval and no test of a change can be given. Add one of the two columns. “candour survey aggregate” works both out from the weights."
      ])
  }

  @Test("Nothing is asked of results that somebody else has published, or of people who chose themselves")
  func excused() throws {
    let published = Waves.yaml + "source: {name: Annual report}\n"
    #expect(try Waves.problems(in: Self.bare, published, header: Self.bareHeader) == [])
    let chosen = Waves.yaml.replacing("self-selected: false", with: "self-selected: true")
    #expect(try Waves.problems(in: Self.bare, chosen, header: Self.bareHeader) == [])
  }

  @Test("Percentages that somebody else has published can stand alone")
  func percentagesAlone() throws {
    let yaml = Waves.yaml.replacing("self-selected: false", with: "self-selected: true").replacing(
      "weighting: By age\n", with: "")
    let rows = Waves.results.split(separator: "\n").map { row in
      let cells = row.split(separator: ",")
      return (cells.prefix(4) + ["[x]", cells[5], "[x]"]).joined(separator: ",") + "\n"
    }
    #expect(
      try Waves.problems(
        in: rows.joined(), yaml + "source: {name: Annual report}\n", header: Self.bareHeader) == [])
  }

  @Test("Groups that are made of others are not counted twice")
  func parts() throws {
    let yaml = Waves.yaml.replacing(
      "groups: [North, South]}", with: "groups: [North, South, Both], parts: {Both: [North, South]}}")
    let both = Waves.results.split(separator: "\n").filter { $0.hasPrefix("safe,All,All") }.map {
      $0.replacing("safe,All,All", with: "safe,District,Both") + "\n"
    }
    let rows = Waves.results + both.joined() + "District,All,All,Both,200,100,200,160\n"
    #expect(try Waves.problems(in: rows, yaml) == [])
  }
}
