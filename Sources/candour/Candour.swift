import ArgumentParser

@main
struct Candour: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "candour",
    abstract: "Turns Markdown and aggregate figures into a checked public site.",
    version: "0.1.0",
    subcommands: [
      BuildCommand.self, CheckCommand.self, ReviewCommand.self, ServeCommand.self, NewCommand.self,
      ChartCommand.self,
      ReleaseCommand.self, AuditCommand.self, SurveyCommand.self,
    ])
}
