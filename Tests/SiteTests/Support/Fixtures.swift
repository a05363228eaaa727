import Content
import Diagnostics
import Foundation
import Site

/// The folders of examples beside the tests, and how to build from them.
enum Fixtures {
  static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path
  static let cases = "\(project)/Tests/Cases"
  static let invalidCases = "\(project)/Tests/InvalidCases"
  static let plainTemplates = TemplateFolder(root: "\(cases)/templates", display: "templates")
  static let standardTemplates = TemplateFolder(root: "\(project)/templates", display: "templates")

  /// Whether what comes out is to be kept as what is expected.
  static let isRecording = ProcessInfo.processInfo.environment["CANDOUR_RECORD"] == "1"

  /// The names of the folders of examples in `folder`.
  static func names(in folder: String, with entry: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { FileManager.default.fileExists(atPath: "\(folder)/\($0)/\(entry)") }.sorted()
  }

  /// The options of a build for the fixed day of all examples.
  static func options(
    content: String, output: String, templates: [TemplateFolder] = [plainTemplates], drafts: Bool = false
  ) -> Build.Options {
    var options = Build.Options(
      content: (content, "content"), templates: templates, output: (output, "public"),
      audience: Audience(today: "2026-01-15", seesDrafts: drafts))
    options.jobs = 4
    return options
  }

  /// The report on `diagnostics` for people, with the lines of the files in `root`.
  static func report(_ diagnostics: [Diagnostic], root: String) -> String {
    TextReport(colour: false) { file in
      FileManager.default.contents(atPath: "\(root)/\(file)").map {
        String(decoding: $0, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      }
    }.text(diagnostics)
  }
}
