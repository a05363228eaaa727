import Foundation
import Testing

/// `candour review`, through a change of a page.
struct ReviewCommandTests {
  private func page(_ words: String) -> String {
    "<!DOCTYPE html><html lang=\"en-GB\"><head><title>A page</title></head><body><main><h1>A page</h1>"
      + "<p>\(words)</p><audio controls src=\"talk.mp3\"></audio></main></body></html>"
  }

  private func ticked(_ list: String) -> String {
    list.replacing("by:\n", with: "by: A. Khan\n").replacing("on:\n", with: "on: 2026-11-20\n")
      .replacing("#     by: A. Khan", with: "#     by: A. Person")
  }

  @Test func aTickHoldsUntilThePageChanges() throws {
    let folder = try TemporaryFolder()
    try folder.write(page("Some words."), to: "www/index.html")
    try folder.write("", to: "www/talk.mp3")
    let review = ["review", "www", "--file", "seen.yml"]
    let check = ["check", "www", "--review", "seen.yml"]

    var run = try Candour.run(review, in: folder.path)
    #expect(run.errors == "Wrote seen.yml. People have looked at 0 of 3 things on their list.\n")
    #expect(try Candour.run(check, in: folder.path).output.contains("talk.mp3"))

    let file = "\(folder.path)/seen.yml"
    let list = ticked(try String(contentsOfFile: file, encoding: .utf8))
    try folder.write(list, to: "seen.yml")
    run = try Candour.run(check, in: folder.path)
    #expect(!run.output.contains("talk.mp3"))
    #expect(run.output.hasSuffix("People have looked at 3 of 3 things on their list.\n"))

    try folder.write(page("Other words."), to: "www/index.html")
    run = try Candour.run(check, in: folder.path)
    #expect(run.output.contains("talk.mp3"))
    #expect(
      run.output.hasSuffix("1 page has changed since somebody looked: index.html. Please look again.\n"))

    _ = try Candour.run(review, in: folder.path)
    let later = try String(contentsOfFile: file, encoding: .utf8)
    #expect(later.contains("before: \"A. Khan, 2026-11-20\""))
    #expect(
      try Candour.run(check, in: folder.path).output.hasSuffix("looked at 1 of 3 things on their list.\n"))
  }

  @Test(arguments: [["empty"], ["other"]])
  func theWrongFolderLeavesTheListAsItIs(folders: [String]) throws {
    let folder = try TemporaryFolder()
    for name in ["index", "plan", "about"] { try folder.write(page(name), to: "www/\(name).html") }
    try folder.write(page("x"), to: "other/index.html")
    try folder.write("", to: "empty/readme.txt")
    _ = try Candour.run(["review", "www", "--file", "seen.yml"], in: folder.path)
    let file = "\(folder.path)/seen.yml"
    let list = ticked(try String(contentsOfFile: file, encoding: .utf8))
    try folder.write(list, to: "seen.yml")
    let run = try Candour.run(["review"] + folders + ["--file", "seen.yml"], in: folder.path)
    #expect(run.status == 1)
    #expect(
      run.errors.contains(folders == ["empty"] ? "no page of HTML" : "name a file for it, such as --file"))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == list)
  }

  @Test func aCommentStopsTheListFromBeingWritten() throws {
    let folder = try TemporaryFolder()
    try folder.write(page("Some words."), to: "www/index.html")
    let review = ["review", "www", "--file", "seen.yml"]
    _ = try Candour.run(review, in: folder.path)
    let file = "\(folder.path)/seen.yml"
    let list = ticked(try String(contentsOfFile: file, encoding: .utf8))
      .replacing("by: A. Khan\n", with: "by: \"Jo\" # spoke to Sam\n")
    try folder.write(list, to: "seen.yml")
    let run = try Candour.run(review, in: folder.path)
    #expect(run.status == 1)
    #expect(run.errors.contains("error: A comment cannot be kept when the list is written: “spoke to Sam”."))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == list)
  }

  @Test func theListHoldsForOneFileToo() throws {
    let folder = try TemporaryFolder()
    try folder.write(page("Some words."), to: "www/plan/index.html")
    _ = try Candour.run(["review", "www", "--file", "seen.yml"], in: folder.path)
    let check = ["check", "www/plan/index.html", "--review", "seen.yml"]
    #expect(try Candour.run(check, in: folder.path).output.contains("talk.mp3"))
    let file = "\(folder.path)/seen.yml"
    try folder.write(ticked(try String(contentsOfFile: file, encoding: .utf8)), to: "seen.yml")
    let run = try Candour.run(check, in: folder.path)
    #expect(!run.output.contains("talk.mp3"))
    #expect(run.output.contains("People have looked at 2 of 2 things on their list."))
  }

  @Test func aDayStillToComeIsNotADayOnWhichSomebodyLooked() throws {
    let folder = try TemporaryFolder()
    try folder.write(page("Some words."), to: "www/index.html")
    _ = try Candour.run(["review", "www", "--file", "seen.yml"], in: folder.path)
    let list = try String(contentsOfFile: "\(folder.path)/seen.yml", encoding: .utf8)
    try folder.write(ticked(list).replacing("2026-11-20", with: "2999-11-20"), to: "seen.yml")
    for arguments in [["review", "www", "--file", "seen.yml"], ["check", "www", "--review", "seen.yml"]] {
      let run = try Candour.run(arguments, in: folder.path)
      #expect(run.status == 1)
      #expect(run.errors.contains("error: “on” is 2999-11-20, which is still to come"))
    }
  }

  @Test func aSlipInTheListIsNamed() throws {
    let folder = try TemporaryFolder()
    try folder.write(page("Some words."), to: "www/index.html")
    try folder.write(
      "pages:\n  - page: index.html\n    questions:\n      - ask: Is it?\n        by: A\n", to: "seen.yml")
    let run = try Candour.run(["review", "www", "--file", "seen.yml"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("seen.yml:5:9: error: There is a name here, but no day.\n"))
  }
}
