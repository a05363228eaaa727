public import ArgumentParser
import Diagnostics
import Foundation
public import Scaffold

struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Starts a page, a document, a chapter, a dataset, a decision, an update or a survey wave.",
    discussion: "Writes files that are ready to fill in. A file that exists is never changed.")

  @Argument(help: "What to start.")
  var kind: ScaffoldKind

  @Argument(help: "What it is called: its title, such as “Needs assessment 2026”.")
  var name: String

  @Option(name: .customLong("in"), help: "The folder it goes into, below the content folder.")
  var folder: String?

  @Option(help: "The folder with the pages and the data.")
  var content = "content"

  func run() async throws {
    do {
      let made = try await Scaffold.make(
        kind, called: name, in: folder, content: (Paths.absolute(content), content), day: Clock.today())
      print(made.files.map { "Made \($0)\n" }.joined(), terminator: "")
      print(made.next.enumerated().map { "  \($0 + 1). \($1)" }.joined(separator: "\n"))
    } catch {
      Console.report([error], as: .text)
      throw ExitCode(1)
    }
  }
}

extension ScaffoldKind: ExpressibleByArgument {}
