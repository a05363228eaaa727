import Testing

/// What is said of kinds of chart that are not drawn.
struct RefusedKindTests {
  private func problem(_ kind: String) async throws -> [String] {
    try await BlockTests.problems("chart\ntype: \(kind)\ndata: d\ntitle: T\nsubtitle: S")
  }

  @Test(arguments: [
    ("bar chart", "Did you mean “bar”?"), ("stacked", "Did you mean “stacked-bar” or “stacked-column”?"),
    ("Stacked bar", "Did you mean “stacked-bar”?"), ("maps", "Use one of: "),
    ("lien", "Did you mean “line”?"),
    ("icon", "Did you mean “icons”?"),
  ])
  func theNearestKindsAreOffered(_ kind: String, _ help: String) async throws {
    let said = try await problem(kind)
    #expect(said.count == 1)
    #expect(said.first?.contains("→ \(help)") == true)
  }

  @Test func intervalsOnABarNeedAnotherKind() async throws {
    #expect(
      try await BlockTests.problems(
        "chart\ntype: bar\ndata: d\nx: a\ny: b\nlower: c\nupper: e\ntitle: T\nsubtitle: S")
        == [
          "10:1 contradiction: A chart of the type “bar” draws no intervals. → Use `type: dot`, which draws the "
            + "interval round each number, or take “lower” and “upper” out."
        ])
  }

  @Test func aMissingColumnIsExplainedWithoutAnotherDatasetsNames() async throws {
    let said = try await BlockTests.problems(
      "chart\ntype: funnel\ndata: knives\nx: a\ny: b\ntitle: T\nsubtitle: S")
    #expect(said.count == 1)
    #expect(
      said.first?.hasSuffix("→ Name the column of “knives” that the counts are divided by: “denominator: …”.")
        == true)
  }

  @Test(arguments: [
    (
      "pie", "Candour draws no pie charts: angles are hard to compare.",
      "Use `bar`, which shows the same shares so that they can be compared. For several wholes, use `stacked-bar` with "
        + "`percent: true`."
    ),
    (
      "donut", "Candour draws no doughnut charts: parts of a ring are hard to compare.",
      "Use `bar`, which shows the same shares so that they can be compared. For one share, use `icons`."
    ),
    (
      "Doughnut chart", "Candour draws no doughnut charts: parts of a ring are hard to compare.",
      "Use `bar`, which shows the same shares so that they can be compared. For one share, use `icons`."
    ),
    (
      "area",
      "Candour draws no area charts: only the lowest area stands on a level line, so the others cannot be compared.",
      "Use `line` for numbers over time, or `stacked-column` for what each total is made of."
    ),
    (
      "gauge", "Candour draws no gauges: they take much room to show one number.",
      "Use a `figures` block for one number, or `icons` for one share."
    ),
    (
      "radar",
      "Candour draws no radar charts: their shape depends on the order of the spokes, which means nothing.",
      "Use `bar` or `dot`, with `series` for the things you compare."
    ),
    (
      "3d", "Candour draws nothing in three dimensions: depth makes what is nearer look larger.",
      "Use `bar`, `column` or `line`."
    ),
    (
      "3d-pie", "Candour draws nothing in three dimensions: depth makes what is nearer look larger.",
      "Use `bar`, `column` or `line`."
    ),
    (
      "dual-axis",
      "Candour draws no charts with two axes: the two scales can be chosen to make any two lines seem linked.",
      "Use two `line` charts, one below the other."
    ),
    (
      "bubble", "Candour draws no bubble charts: the sizes of circles are hard to compare.",
      "Use `bar` or `dot` for the numbers, or `funnel` for rates of places of different sizes."
    ),
    (
      "treemap", "Candour draws no tree maps: the sizes of boxes of different shapes are hard to compare.",
      "Use `bar`, or `stacked-bar` for parts of several wholes."
    ),
    (
      "word-cloud", "Candour draws no word clouds: long words look more important than short ones.",
      "Use `bar` with how often each theme came up."
    ),
    (
      "histogram",
      "Candour draws no histograms: they are made from each person’s own number, which is never published.",
      "Count people by group, such as age groups, and use `column` with the groups in order."
    ),
    (
      "box-plot",
      "Candour draws no box plots: they are made from each person’s own number, which is never published.",
      "Use `dot` with `lower` and `upper` for a number and the range round it."
    ),
  ])
  func saysWhyNotAndWhatInstead(_ kind: String, _ message: String, _ help: String) async throws {
    #expect(try await problem(kind) == ["6:1 refused-chart: \(message) → \(help)"])
  }

  @Test func aKindThatIsLeftEmptyIsMissing() async throws {
    #expect(
      try await problem("").first?.contains("missing-key: “type” is missing") == true)
  }

  @Test(arguments: [
    ("colum", "column"), ("lin", "line"), ("stackedbar", "stacked-bar"), ("heatmap", "heat-map"),
    ("lolipop", "lollipop"), ("funel", "funnel"), ("barr", "bar"), ("slop", "slope"),
  ])
  func aSlipOfTheFingerGetsTheNearestKind(_ kind: String, _ meant: String) async throws {
    #expect(
      try await problem(kind) == ["6:1 unknown-value: “type” cannot be “\(kind)”. → Did you mean “\(meant)”?"]
    )
  }
}
