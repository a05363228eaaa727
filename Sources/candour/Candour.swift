import ArgumentParser

@main
struct Candour: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "candour", abstract: "Turns Markdown and aggregate figures into a public site.")
}
