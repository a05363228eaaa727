import Content
import Foundation
import Site
import Testing

/// Builds the small sites in `Tests/Cases` and compares every file that comes out.
struct CaseTests {
  @Test(arguments: Fixtures.names(in: Fixtures.cases, with: "content"))
  func wholeSite(name: String) async throws {
    let folder = "\(Fixtures.cases)/\(name)"
    let out = try TemporaryFolder()
    let wishes = try Wishes(folder)
    let outcome = await Build.run(wishes.options(output: "\(out.path)/public"))
    try compareWarnings(Fixtures.report(outcome.diagnostics, root: folder), in: folder)
    try #require(outcome.isPublished)
    let found = try wishes.comparable(Tree.read("\(out.path)/public"))
    if Fixtures.isRecording { return try Tree.write(found, to: "\(folder)/expected") }
    let expected = try Tree.read("\(folder)/expected")
    #expect(found.keys.sorted() == expected.keys.sorted())
    for (path, data) in expected.sorted(by: { $0.key < $1.key }) where found[path] != data {
      let text = found[path].map { String(decoding: $0, as: UTF8.self) } ?? ""
      #expect(text == String(decoding: data, as: UTF8.self), "\(path)")
    }
  }

  /// What a build warns of stands in the case’s `expected-diagnostics.txt`; without that file, it warns of nothing.
  private func compareWarnings(_ found: String, in folder: String) throws {
    let file = "\(folder)/expected-diagnostics.txt"
    if Fixtures.isRecording {
      if found.isEmpty { try? FileManager.default.removeItem(atPath: file) }
      return found.isEmpty ? () : try found.write(toFile: file, atomically: true, encoding: .utf8)
    }
    let expected =
      FileManager.default.fileExists(atPath: file) ? try String(contentsOfFile: file, encoding: .utf8) : ""
    #expect(found == expected)
  }

  /// What the file `options` of a case asks for.
  private struct Wishes {
    private let folder: String
    private var isStandard = false
    private var drafts = false
    private var baseURL: String?

    init(_ folder: String) throws {
      self.folder = folder
      let text = (try? String(contentsOfFile: "\(folder)/options", encoding: .utf8)) ?? ""
      for line in text.split(separator: "\n") {
        switch line {
        case "drafts": drafts = true
        case "standard-templates": isStandard = true
        default:
          try #require(line.hasPrefix("base-url "), "an option that tests do not know")
          baseURL = SiteSettings.checkedBase(String(line.dropFirst("base-url ".count)))
        }
      }
    }

    func options(output: String) -> Build.Options {
      var templates = [isStandard ? Fixtures.standardTemplates : Fixtures.plainTemplates]
      if FileManager.default.fileExists(atPath: "\(folder)/templates") {
        templates.insert(TemplateFolder(root: "\(folder)/templates", display: "own"), at: 0)
      }
      var options = Fixtures.options(
        content: "\(folder)/content", output: output, templates: templates, drafts: drafts)
      options.baseURL = baseURL
      return options
    }

    /// The pages that every site has, and that are compared only where a case is about them.
    private static let legalPages: Set = [
      "accessibility/index.html", "contact/index.html", "cookies/index.html",
    ]

    /// The files to compare: a change of the standard colours must not need a new recording.
    func comparable(_ files: [String: Data]) -> [String: Data] {
      let isAboutLaw = folder.hasPrefix("\(Fixtures.cases)/statement")
      let files = isAboutLaw ? files : files.filter { !Self.legalPages.contains($0.key) }
      guard isStandard else { return files }
      return files.filter { !$0.key.hasPrefix("assets/") }.mapValues { data in
        let text = String(decoding: data, as: UTF8.self)
        return Data(text.replacing(/(site|icon)\.[0-9a-f]{16}\./) { "\($0.output.1).HASH." }.utf8)
      }
    }
  }
}
