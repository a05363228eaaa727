import Checks
import Diagnostics
import Reporting
import Testing

@Suite("The list that people tick off")
struct ReviewTests {
  private func page(_ words: String, image: String = "Map of the county") -> String {
    "<html lang=en><title>Plan</title><nav>Menu</nav><main><h1>Plan</h1><p>\(words)</p>"
      + "<img src=\"map.png\" alt=\"\(image)\"></main>"
  }

  private func wanted(_ html: String, url: String = "plan/index.html") -> ReviewList {
    let bytes = Array(html.utf8)
    return ReviewQuestions.list(
      [Checker.check(PageInput(url: url, html: bytes))], [PageFingerprint(bytes)])
  }

  private func ticked(_ list: ReviewList) -> ReviewList {
    var list = list
    for section in list.sections.indices {
      for item in list.sections[section].items.indices {
        list.sections[section].items[item].by = "A. \"Khan\""
        list.sections[section].items[item].on = "2026-11-20"
      }
    }
    return list
  }

  @Test("A page asks about its own things first, and in the end to be read")
  func questions() throws {
    let list = wanted(page("Words."))
    #expect(list.sections.map(\.isKind) == [true, false])
    let asked = try #require(list.sections.last).items.map(\.ask)
    #expect(asked.first?.contains("Map of the county") == true)
    #expect(asked.last?.hasPrefix("Read it from top to bottom") == true)
  }

  @Test("No page asks for more than seven things")
  func few() throws {
    let images = (0..<30).map { "<img src=\"\($0).png\" alt=\"Picture \($0)\">" }.joined()
    let section = try #require(wanted(page(images)).sections.last)
    #expect(section.items.count == 7)
    #expect(section.items[5].ask.contains("more questions"))
  }

  @Test("What is written is read back as it was")
  func roundTrip() {
    let list = ticked(wanted(page("Words.", image: "A: “b” \\ 'c' # d")))
    let (read, problems) = ReviewReader.read(ReviewWriter.text(list), file: "review.yml")
    #expect(problems.all.isEmpty, "\(problems.all)")
    #expect(read == list)
  }

  @Test("A tick stays while the page stays, and a changed page is asked again")
  func change() throws {
    let first = ticked(wanted(page("Words.")))
    let same = ReviewProgress(first, wanted(page("Words.")))
    #expect(same.list == first)
    #expect(same.changed.isEmpty)
    let later = ReviewProgress(first, wanted(page("Other words.")))
    #expect(later.changed == ["plan/index.html"])
    #expect(
      later.text.contains("1 page has changed since somebody looked: plan/index.html. Please look again."))
    let item = try #require(later.list.sections.last?.items.first)
    #expect(!item.isTicked)
    #expect(item.before == "A. \"Khan\", 2026-11-20")
    // The kind of page has not changed: its frame is as it was.
    #expect(later.list.sections.first?.items.allSatisfy(\.isTicked) == true)
  }

  @Test("What is ticked and unchanged is not asked again")
  func settled() throws {
    let html = "<html lang=en><title>A</title><main><h1>A</h1><audio src=talk.mp3></audio></main>"
    let list = ticked(wanted(html, url: "plan/index.html"))
    let question = try #require(run(html).questions.first)
    #expect(ReviewProgress(list, wanted(html)).isSettled(question))
    #expect(!ReviewProgress(list, wanted(html + "<main>more</main>")).isSettled(question))
  }

  @Test(
    "Slips are named with their line",
    arguments: [
      ("by: A. Khan", 6, "There is a name here, but no day."),
      ("on: 2026-11-20", 6, "There is a day here, but"),
      ("on: yesterday", 6, "“yesterday” is not a day."), ("bye: A. Khan", 6, "“bye” is not a key"),
    ])
  func slips(line: String, number: Int, message: String) throws {
    let text = "pages:\n  - page: a\n    seen: b\n    questions:\n      - ask: Is it?\n        \(line)\n"
    let problem = try #require(ReviewReader.read(text, file: "review.yml").problems.all.first)
    #expect(problem.message.hasPrefix(message), "\(problem)")
    #expect(problem.location?.line == number)
    #expect(!problem.help.isEmpty)
  }
}
