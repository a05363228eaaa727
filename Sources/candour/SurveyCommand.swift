import Aggregation
import ArgumentParser
import Configuration
import Diagnostics
import Foundation
import Survey

struct SurveyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "survey",
    abstract: "Turns the answers to a survey into results that may be published.",
    subcommands: [SurveyAggregateCommand.self])
}

struct SurveyAggregateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "aggregate",
    abstract: "Adds up a file with one row a person to the results.csv of a wave.",
    discussion: """
      The file is a CSV export of any survey tool. What its columns mean stands in the wave's survey.yml, under \
      “responses”; the authoring guide shows how, under “From answers to results.csv”.

      Percentages are weighted, small counts are hidden, and only what may be public is written. Nothing that a person \
      answered is written, shown or kept: messages name lines and columns, never what stands there. Keep the file of \
      answers outside the content folder.

      The exit status is 0 where the results were written, 1 where they were not, and 64 where the command was not \
      understood.
      """)

  @Argument(help: "The file with the answers, one row a person, as CSV.")
  var responses: String

  @Option(help: ArgumentHelp("The wave's survey.yml.", valueName: "file"))
  var design: String

  @Option(help: ArgumentHelp("The file the results are written to, such as results.csv.", valueName: "file"))
  var output: String

  @Option(
    help: ArgumentHelp(
      "Read only rows with this value in this column, such as wave=2025. May be repeated.",
      valueName: "column=value"))
  var only: [String] = []

  @Option(help: "How many decimal places percentages have, from 0 to 4.")
  var decimals = 2

  @Option(
    help: ArgumentHelp(
      "The folder with the pages and the data, in which the answers must not be.", valueName: "folder"))
  var content = "content"

  func validate() throws {
    guard (0...4).contains(decimals) else {
      throw ValidationError("“--decimals \(decimals)” should be a number from 0 to 4.")
    }
    for pair in only where !pair.dropFirst().contains("=") {
      throw ValidationError("“--only” should be a column and a value, such as --only wave=2025.")
    }
  }

  func run() throws {
    CoreDump.forbid()
    do {
      let place = SurveyPlaces(responses: responses, design: design, output: output, content: content)
      try place.check()
      let aggregation = Aggregation(try place.answers(), wave: try wave(), options: options)
      Console.report(aggregation.problems, as: .text)
      guard let results = aggregation.results else { throw nothingWritten }
      try place.write(results)
      print(aggregation.summary + next, terminator: "")
    } catch let problem as Diagnostic {
      Console.report([problem], as: .text)
      throw nothingWritten
    }
  }

  /// Says that whatever was in the place of the results still is.
  private var nothingWritten: ExitCode {
    Console.note("Nothing was written.\n")
    return ExitCode(1)
  }

  private var options: Aggregation.Options {
    var options = Aggregation.Options()
    options.decimals = decimals
    (options.file, options.design) = (Paths.display(responses), Paths.display(design))
    for pair in only {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      options.only[parts[0]] = parts[1]
    }
    return options
  }

  private func wave() throws -> Wave {
    let text = try SurveyPlaces.read(design, what: "survey.yml")
    let value = try ConfigurationParser.parse(String(decoding: text, as: UTF8.self), file: design).get()
    let (wave, problems) = Wave.read(value)
    Console.report(problems.sorted, as: .text)
    guard let wave else { throw nothingWritten }
    return wave
  }

  private var next: String {
    """

    Wrote \(Paths.display(output)). Next:
      1. Read it as a resident would. Numbers you did not expect are easiest to mend now.
      2. Put it beside survey.yml in the wave's folder, and run “candour build”.
      3. Keep the file of answers where only those may see it who must.

    """
  }
}
