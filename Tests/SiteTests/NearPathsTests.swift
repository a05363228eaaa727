import Content
import Testing

@testable import Site

/// The file that a mistyped link means.
struct NearPathsTests {
  private let paths = NearPaths([
    "index.md", "strategy/index.md", "strategy/01-aims.md", "needs/2025/index.md",
    "needs/2025/01-population.md",
    "images/Bridge.jpg",
  ])

  @Test(arguments: [
    ("strategy", "strategy/index.md"),
    ("strategy/index.html", "strategy/index.md"),
    ("strategy/01-aims", "strategy/01-aims.md"),
    ("stratgy/index.md", "strategy/index.md"),
    ("01-population.md", "needs/2025/01-population.md"),
    ("needs/2025/01-populaton.md", "needs/2025/01-population.md"),
    ("indx.md", "index.md"),
    ("images/bridge.jpg", "images/Bridge.jpg"),
  ])
  func finds(target: String, near: String) {
    #expect(paths.nearest(to: target) == near)
  }

  @Test(arguments: [
    "strategy/budget.md", "needs/2025/07-costs.md", "x", "decisions/index.md", "about/index.html",
  ])
  func findsNothingThatIsNotLikeIt(target: String) {
    #expect(paths.nearest(to: target) == nil)
  }

  @Test(arguments: [
    ("strategy/index.md", "", "strategy/index.md"),
    ("strategy/index.md", "strategy", "index.md"),
    ("index.md", "needs/2025", "../../index.md"),
    ("needs/2024/index.md", "needs/2025", "../2024/index.md"),
    ("images/a bridge.jpg", "needs", "../images/a%20bridge.jpg"),
  ])
  func writesTheLink(path: String, folder: String, link: String) {
    #expect(PagePath.link(to: path, from: folder) == link)
  }

  @Test func thousandsOfBrokenLinksTakeNoTime() {
    let many = NearPaths((0..<10_000).map { "chapters/a-rather-long-name-of-a-chapter-\($0).md" })
    let time = ContinuousClock().measure {
      for number in 0..<300 {
        _ = many.nearest(to: "chapters/a-rather-long-nmae-of-a-chapter-\(number).md")
      }
    }
    #expect(time < .seconds(30), "comparing each with all would take minutes")
  }
}
