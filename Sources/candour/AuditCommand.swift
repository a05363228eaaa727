import ArgumentParser
import Foundation
import Site

struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Attacks a published site with nothing but its public files, and says what can be worked out.",
    discussion: """
      The tables are read back from the CSV files and their descriptions, and attacked together. Name several \
      folders to attack publications of different days together: what one shows, another may have hidden.

      The exit status is 0 where nothing hidden can be worked out, 1 where something can or could not be read, and \
      64 where the command was not understood.
      """)

  @Argument(help: "Folders of published sites, such as public.")
  var folders: [String]

  @Option(help: "How the report is written: for people or for programs.")
  var format = PlainFormat.text

  func run() throws {
    let audit = SiteAudit.run(
      folders.map { folder in
        // The files below a link are not listed: the folder itself is wanted.
        (URL(fileURLWithPath: folder).resolvingSymlinksInPath().path, Paths.display(folder))
      })
    switch format {
    case .text:
      Console.report(audit.diagnostics, as: .text)
      Console.note(audit.summary)
    case .json: print(audit.json, terminator: "")
    }
    if !audit.isSafe { throw ExitCode(1) }
  }
}
