import Foundation
import Site
import Testing

/// What readers are told wherever a number is hidden.
struct HiddenNumberWordsTests {
  private static let note =
    "[c] means hidden so that no person can be identified. Counts from 1 to 4 are hidden, and so are numbers that "
    + "would give them away. Zeros may be hidden too."

  private static let chart = """
    ```chart
    type: bar
    data: t
    x: area
    y: people
    where: {sex: Girls}
    title: Most of the girls helped live in South
    subtitle: Girls helped, Exampleshire, 2025
    ```
    """

  @Test func theTableUnderAChart() async throws {
    let site = try ReleasedSite(page: Self.chart)
    #expect(await site.build().diagnostics == [])
    let page = try site.text("index.html")
    #expect(page.contains("<p class=\"table-note\">\(Self.note)</p>"))
  }

  @Test func aTableWithoutHiddenNumbersSaysNothing() async throws {
    let site = try ReleasedSite(
      page: """
        ```table
        data: t
        caption: Everybody
        columns: [area, sex, people]
        where: {area: South, sex: All}
        ```
        """)
    let diagnostics = await site.build().diagnostics
    let page = try site.text("index.html")
    #expect(diagnostics == [])
    #expect(page.contains(">68 [p]<"))
    #expect(!page.contains("[c]"))
    #expect(!page.contains("Counts from 1 to 4"))
  }

  @Test func aHeadlineNumber() async throws {
    let site = try ReleasedSite(
      page: """
        ```figures
        items:
          - label: Girls helped in North
            data: t
            value: people
            where: {area: North, sex: Girls}
            period: 2025
        ```
        """)
    #expect(await site.build().diagnostics == [])
    let page = try site.text("index.html")
    #expect(page.contains("<strong class=\"headline-value\">[c]"))
    #expect(page.contains("[c] means hidden so that no person can be identified."))
  }

  @Test func thePageOfTheDatasetGivesOneNumber() async throws {
    let site = try ReleasedSite()
    _ = await site.build()
    let page = try site.text("data/t/index.html")
    // The first rows hold the mark of a provisional number too, which is explained in between.
    #expect(
      page.contains("<p class=\"table-note\">[c] means hidden so that no person can be identified. [p] means")
    )
    #expect(page.contains(" Counts from 1 to 4 are hidden, and so are numbers that would give them away."))
    let count = try site.text("data/t/t.csv").components(separatedBy: "[c]").count - 1
    #expect(count > 1)
    #expect(
      page.contains(
        "<p>\(count) values are hidden and marked [c], so that no person can be identified: counts from 1 to 4, and "
          + "numbers that would give them away. Zeros may be hidden too. Agreed in 2025.</p>"))
    // Nobody but the data lead hears how many of them are small.
    #expect(!page.contains("because it is small"))
    #expect(!page.contains("because they would give"))
  }

  @Test func nothingHiddenNamesTheApprover() async throws {
    let site = try ReleasedSite(rule: "rule: none\n  reason: Invented.\n  approved-by: Head of data")
    _ = await site.build()
    #expect(
      try site.text("data/t/index.html").contains(
        "<p>Nothing is hidden. Invented. Approved by: Head of data.</p>"))
  }
}
