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

  private func wanted(_ html: String, url: String = "plan/index.html") -> ReviewQuestions {
    wanted([(url, html)])
  }

  private func wanted(_ pages: [(url: String, html: String)]) -> ReviewQuestions {
    ReviewQuestions(
      pages.map { Checker.check(PageInput(url: $0.url, html: Array($0.html.utf8))) },
      pages.map { PageFingerprint(Array($0.html.utf8)) })
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
    let list = wanted(page("Words.")).list
    #expect(list.sections.map(\.isKind) == [true, false])
    let asked = try #require(list.sections.last).items.map(\.ask)
    #expect(asked.first == "Do the words “Map of the county” say what the picture map.png is there to say?")
    #expect(asked.last?.hasPrefix("Read it from top to bottom") == true)
  }

  @Test("No page asks for more than six things")
  func few() throws {
    let images = (0..<30).map { "<img src=\"\($0).png\" alt=\"Picture \($0)\">" }.joined()
    let section = try #require(wanted(page(images)).list.sections.last)
    #expect(section.items.count == 6)
    #expect(section.items[4].ask.contains("more questions"))
  }

  @Test("What is written is read back as it was")
  func roundTrip() {
    let list = ticked(wanted(page("Words.", image: "A: “b” \\ 'c' # d")).list)
    let (read, problems) = ReviewReader.read(ReviewWriter.text(list), file: "review.yml", today: "2026-11-21")
    #expect(problems.all.isEmpty, "\(problems.all)")
    #expect(read == list)
  }

  @Test("A page that is missing once keeps its ticks, and has them again when it is back")
  func missing() throws {
    let plan = ticked(wanted(page("Words.")).list)
    let other = wanted(page("Other.", image: "A chart"), url: "other/index.html")
    let without = ReviewProgress(plan, other)
    #expect(without.missing == ["plan/index.html"])
    #expect(
      without.text.contains(
        "1 page that somebody looked at is not on the site now: plan/index.html. "
          + "The list keeps what was written, marked “gone: yes”."))
    #expect(without.list.count == other.list.count, "What is gone is not asked")
    let text = ReviewWriter.text(without.list)
    #expect(text.contains("  - page: \"plan/index.html\"\n    gone: yes\n"))
    let (read, problems) = ReviewReader.read(text, file: "review.yml", today: "2026-11-21")
    #expect(problems.all.isEmpty)
    let back = ReviewProgress(read, wanted(page("Words."))).list.sections.filter { !$0.isKind }
    #expect(back == plan.sections.filter { !$0.isKind })
  }

  @Test("Notes are kept, through changes of the page and where the question is gone")
  func notes() throws {
    var list = ticked(wanted(page("Words.")).list)
    list.sections[1].items[0].note = "Spoke to Sam:\n“all # right”"
    let (read, problems) = ReviewReader.read(ReviewWriter.text(list), file: "review.yml", today: "2026-11-21")
    #expect(problems.all.isEmpty)
    #expect(read == list)
    let later = read.updated(to: wanted(page("Other words.")).list)
    #expect(later.sections[1].items[0].note == list.sections[1].items[0].note)
    let without = later.updated(to: wanted(page("Other words.", image: "Another")).list)
    let kept = try #require(without.sections[1].items.last)
    #expect(kept.note == list.sections[1].items[0].note && kept.isGone)
    #expect(without.count == wanted(page("Words.")).list.count)
  }

  @Test("A comment is never lost in silence")
  func comments() {
    var text = ReviewWriter.text(ticked(wanted(page("Words. # “a”", image: "A \"#1\" # map")).list))
    #expect(ReviewComments.lost(in: text, file: "review.yml") == [])
    text = text.replacing(
      "        on: 2026-11-20\n", with: "        on: 2026-11-20 # spoke to Sam\n", maxReplacements: 1)
    let lost = ReviewComments.lost(in: text + "# And Jo\n", file: "review.yml")
    #expect(lost.map(\.message).map { $0.contains("“spoke to Sam”") } == [true, false])
    #expect(lost.count == 2)
  }

  @Test("A tick sticks whatever white space and control characters the question has")
  func whiteSpace() {
    for odd in ["Map\u{1}of\u{7F}it", "Map \u{2028} of\u{85}it", "Map  of\tit", "Map\u{9B}it\u{FEFF}s"] {
      let list = wanted(page("Words.", image: odd))
      let (read, problems) = ReviewReader.read(
        ReviewWriter.text(ticked(list.list)), file: "review.yml", today: "2026-11-21")
      #expect(problems.all.isEmpty, "\(problems.all)")
      #expect(ReviewProgress(read, list).list.ticked == list.list.count, "\(odd.debugDescription)")
    }
  }

  @Test("What the list asks in other words, or with the rest, is settled when the page is ticked")
  func settledInOtherWords() throws {
    let images = (0..<9).map { "<img src=\"\($0).png\" alt=\"photo\">" }.joined()
    let html = page("Words.\(images)")
    let asked = run(html).questions.map { question in
      var question = question
      question.url = "plan/index.html"
      return question
    }
    try #require(!asked.isEmpty)
    let whole = ReviewProgress(ticked(wanted(html).list), wanted(html))
    #expect(asked.allSatisfy { whole.isSettled($0) })
    var part = ticked(wanted(html).list)
    part.sections[1].items[0].by = ""
    #expect(!ReviewProgress(part, wanted(html)).isSettled(asked[0]))
  }

  @Test("What only the whole site raises is on the list, and its tick settles it")
  func wholeSite() throws {
    func linked(_ order: [String]) -> String {
      "<html lang=en><title>\(order)</title><nav aria-label=Main>"
        + order.map { "<a href=\"/\($0)\">\($0)</a>" }.joined() + "</nav><main><h1>A</h1></main></html>"
    }
    let pages = [
      ("one.html", linked(["a", "b", "c", "d"])), ("two.html", linked(["c", "b", "a", "x", "y", "z"])),
    ]
    .map { url, html in (PageInput(url: url, html: Array(html.utf8)), PageFingerprint(Array(html.utf8))) }
    let reports = pages.map { Checker.check($0.0) }
    let site = Checker.checkSite(reports, SiteInventory(files: ["one.html", "two.html"]))
    let asked = try #require(site.questions.first)
    let prints = pages.map(\.1)
    let wanted = ReviewQuestions(reports, prints).adding(site, reports, prints)
    let text = ReviewWriter.text(ticked(wanted.list))
    #expect(text.contains("- kind: \"the whole site\""))
    #expect(text.contains("On \(asked.url): \(asked.question.text)"))
    let question = OpenQuestion(asked.question, url: asked.url, at: SourceLocation(file: asked.url))
    let (read, _) = ReviewReader.read(text, file: "review.yml", today: "2026-11-21")
    #expect(ReviewProgress(read, wanted).isSettled(question))
    var unticked = read
    unticked.sections.removeAll { $0.name == "the whole site" }
    #expect(!ReviewProgress(unticked, wanted).isSettled(question), "Ticks of the page are not of the site")
  }

  @Test("A tick stays while the page stays, and a changed page is asked again")
  func change() throws {
    let first = ticked(wanted(page("Words.")).list)
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
    let list = ticked(wanted(html, url: "plan/index.html").list)
    let question = try #require(run(html).questions.first)
    #expect(ReviewProgress(list, wanted(html)).isSettled(question))
    #expect(!ReviewProgress(list, wanted(html + "<main>more</main>")).isSettled(question))
  }

  private func made(_ kind: String, _ words: String) -> String {
    "<html lang=en><title>\(words)</title><body class=\"kind-\(kind)\"><main><h1>\(words)</h1>"
      + "<audio src=talk.mp3></audio></main></body>"
  }

  @Test("Of pages that a program writes, one is read for all")
  func madePages() throws {
    let list = wanted((1...9).map { ("data/\($0)/index.html", made("dataset", "Data \($0)")) }).list
    #expect(list.sections.map(\.name) == ["dataset"])
    let asked = try #require(list.sections.first).items.map(\.ask)
    #expect(asked.count == 3)
    #expect(asked[0].hasSuffix("(Such as on data/1/index.html.)"))
    #expect(asked[2].hasPrefix("Read one of these pages"))
  }

  @Test("What a whole document asks is asked of its chapter")
  func gathered() throws {
    let pages = [
      ("plan/one/index.html", made("chapter", "One")), ("plan/whole/index.html", made("whole", "All")),
    ]
    let questions = wanted(pages)
    #expect(questions.list.sections.map(\.name) == ["chapter", "whole", "plan/one/index.html"])
    #expect(questions.list.sections.map(\.items.count) == [1, 2, 2])
    var list = questions.list
    list.sections[2].items[0].by = "A. Khan"
    list.sections[2].items[0].on = "2026-11-20"
    let progress = ReviewProgress(list, wanted(pages))
    for (url, html) in pages {
      let question = try #require(run(html, at: [url]).questions.first)
      #expect(progress.isSettled(question), "\(url)")
    }
  }

  @Test("What the same template asks on many pages is asked once, and settled on all")
  func template() throws {
    let pages = (1...4).map { ("\($0)/index.html", made("update", "News \($0)")) }
    let questions = wanted(pages)
    #expect(questions.list.count == 2 + 4)
    let progress = ReviewProgress(ticked(questions.list), wanted(pages))
    for (url, html) in pages {
      #expect(progress.isSettled(try #require(run(html, at: [url]).questions.first)), "\(url)")
    }
  }

  @Test(
    "Slips are named with their line",
    arguments: [
      ("by: A. Khan", 6, "There is a name here, but no day."),
      ("on: 2026-11-20", 6, "There is a day here, but"),
      ("on: 2027-11-20", 6, "“on” is 2027-11-20, which is still to come: nobody can have looked"),
      ("on: yesterday", 6, "“yesterday” is not a day."), ("bye: A. Khan", 6, "“bye” is not a key"),
    ])
  func slips(line: String, number: Int, message: String) throws {
    let text = "pages:\n  - page: a\n    seen: b\n    questions:\n      - ask: Is it?\n        \(line)\n"
    let problem = try #require(
      ReviewReader.read(text, file: "review.yml", today: "2026-11-21").problems.all.first)
    #expect(problem.message.hasPrefix(message), "\(problem)")
    #expect(problem.location?.line == number)
    #expect(!problem.help.isEmpty)
  }
}
