import Content
import Foundation
import Testing

@Suite("The content folder", .timeLimit(.minutes(1)))
struct FileTests {
  @Test func withoutSettings() async throws {
    #expect(
      try await Folder(hasSettings: false).problems() == [
        "content no-settings: There is no site.yml in this folder. → Run the command where the content folder is, or copy "
          + "site.yml from the demonstration site."
      ])
  }

  @Test func linksAreRefusedEvenInALoop() async throws {
    let folder = try Folder(["a/b.md": "# B"])
    try FileManager.default.createSymbolicLink(atPath: folder.root + "/a/loop", withDestinationPath: "..")
    try FileManager.default.createSymbolicLink(
      atPath: folder.root + "/gone.md", withDestinationPath: "/no/such/file")
    let words =
      "link: This is a link to another place on this computer. → Put the file itself here, so that it is published "
      + "wherever the site is built."
    #expect(await folder.problems() == ["content/a/loop \(words)", "content/gone.md \(words)"])
  }

  @Test func aPipeDoesNotHang() async throws {
    let folder = try Folder()
    #expect(mkfifo(folder.root + "/pipe.md", 0o600) == 0)
    #expect(
      await folder.problems() == [
        "content/pipe.md not-a-file: This is neither a file nor a folder. → Take it out of the folder."
      ])
  }

  @Test func filesThatAreNotPublished() async throws {
    let folder = try Folder([
      "notes.html": "", "PAGE.MD": "", "numbers.csv": "", "settings.yaml": "", "old.doc": "", ".hidden": "",
      "_draft.md": "",
      "_folder/a.html": "", "noending": "",
    ])
    #expect(
      await folder.problems() == [
        "content/PAGE.MD unknown-file: This kind of file is not published. → Write the ending of a page in small letters: .md.",
        "content/noending unknown-file: This kind of file is not published. → Take it out of the folder, or put an underscore in "
          + "front of its name to have it left alone.",
        "content/notes.html unknown-file: This kind of file is not published. → Write the page as Markdown, with the ending .md.",
        "content/numbers.csv unknown-file: This kind of file is not published. → A table of numbers belongs into data/, with a "
          + ".yml file beside it that says what it means.",
        "content/old.doc unknown-file: This kind of file is not published. → Save it as .docx or, better, write it as a page.",
        "content/settings.yaml unknown-file: This kind of file is not published. → Settings have the ending .yml.",
      ])
  }

  @Test func namesThatDoNotWorkInAddresses() async throws {
    let folder = try Folder(["files/Annual report (1).pdf": "", "Été.pdf": "", "Plan_2025-26.PDF": ""])
    #expect(
      await folder.problems() == [
        "content/files/Annual report (1).pdf file-name: The name “files/Annual report (1).pdf” has characters that do not work "
          + "in a web address. → Rename it with letters, numbers and hyphens: files/Annual-report-1-.pdf.",
        "content/Été.pdf file-name: The name “Été.pdf” has characters that do not work in a web address. → Rename it with "
          + "letters, numbers and hyphens: t-.pdf.",
      ])
  }

  @Test func halfADatasetAndStrangersInData() async throws {
    let folder = try Folder([
      "data/a.csv": "", "data/b.yml": "", "data/c.txt": "", "data/D.CSV": "", "data/e/f.csv": "",
      "data/e/f.yml": "",
    ])
    let problems = await folder.problems()
    #expect(
      problems.filter { !$0.contains("data/e/f.") } == [
        "content/data/D.CSV not-a-dataset: Only datasets belong into the folder data/. → Move this file to another folder, or "
          + "give it the ending .csv or .yml in small letters.",
        "content/data/a.csv half-a-dataset: There is no file a.yml that says what its columns mean. → Add content/data/a.yml. "
          + "The authoring guide shows one under “Data”.",
        "content/data/b.yml half-a-dataset: There is no file b.csv that holds its numbers. → Add content/data/b.csv. The "
          + "authoring guide shows one under “Data”.",
        "content/data/c.txt not-a-dataset: Only datasets belong into the folder data/. → Move this file to another folder, or "
          + "give it the ending .csv or .yml in small letters.",
      ])
    #expect(
      problems.contains(
        "content/data/e/f.csv not-a-dataset: Datasets stand in the folder data/ itself, not in a folder inside it. → Move this "
          + "file up into content/data/."))
  }

  @Test func theGlossary() async throws {
    let folder = try Folder([
      "glossary.yml":
        "- term: One\n  abbreviation: ON\n  meaning: M.\n- term: one\n  meaning: M.\n- term: Two\n  abbreviation: ON\n  meaning: M.\n- term: X\n  mening: Y\n"
    ])
    #expect(
      await folder.problems() == [
        "content/glossary.yml:4:3 duplicate-term: “one” is explained twice. → Keep one of the two entries.",
        "content/glossary.yml:6:3 duplicate-term: “ON” is explained twice. → Keep one of the two entries.",
        "content/glossary.yml:9:3 missing-key: “meaning” is missing from a glossary entry. → Add a line such as “meaning: …”.",
        "content/glossary.yml:10:3 unknown-key: “mening” is not a key of a glossary entry. → Did you mean “meaning”?",
      ])
    let wrong = try Folder(["glossary.yml": "term: A\n"])
    #expect(
      await wrong.problems() == [
        "content/glossary.yml:1:1 wrong-type: The glossary should be a list of terms, but it is a group of keys. → Start each "
          + "term with “- term: ”."
      ])
  }

  @Test func theEvents() async throws {
    let folder = try Folder([
      "events.yml":
        "- name: A\n  from: 2020-03-23\n  to: 2020-02-01\n  about: X\n- name: B\n  about: X\n- name: C\n  from: 2020-01-01\n  about: X\n- name: C\n  from: 2020-01-01\n  about: X\n"
    ])
    #expect(
      await folder.problems() == [
        "content/events.yml:3:3 contradiction: “A” ends on 1 February 2020, before it begins on 23 March 2020. → "
          + "Put “from” and “to” in the order of time.",
        "content/events.yml:5:3 missing-key: “from” is missing from an event. → Add a line such as “from: 2020-03-23”.",
        "content/events.yml:10:3 duplicate-event: Two events are called “C”. → Give one of them another name, or take it out.",
      ])
  }

  @Test func theSameWhateverTheNumberOfWorkers() async throws {
    let pages = (0..<40).map { ("p\($0).md", "# Page \($0)\n\n<b>x</b>\n") }
    let folder = try Folder(Dictionary(uniqueKeysWithValues: pages))
    let (one, many) = (await folder.load(jobs: 1), await folder.load(jobs: 7))
    #expect(one.problems == many.problems)
    #expect(one.problems.count == 40)
    #expect(one.source.pages.map(\.path) == many.source.pages.map(\.path))
  }
}
