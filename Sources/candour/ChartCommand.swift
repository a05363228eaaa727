public import ArgumentParser
import Diagnostics
import Foundation
public import Site

struct ChartCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chart",
    abstract: "Draws the charts of one file by themselves, as SVG, HTML or words.",
    discussion: "Writes to standard output: candour chart content/index.md > chart.svg")

  @Argument(help: "A Markdown page with chart blocks, or a YAML file with the keys of one.")
  var file: String

  @Option(help: "What to draw: a picture that stands alone, a figure for a page, or its description.")
  var format = ChartExport.Format.svg

  @Option(help: "Which chart of the file, counted from 1.")
  var number: Int?

  @Option(help: "The folder with the pages and the data.")
  var content = "content"

  func run() async throws {
    let result = await ChartExport.run(
      (Paths.absolute(file), file), number: number, format: format,
      content: (Paths.absolute(content), content))
    switch result {
    case .success(let bytes): FileHandle.standardOutput.write(Data(bytes))
    case .failure(let problems):
      Console.report(problems.all, as: .text)
      throw ExitCode(1)
    }
  }
}

extension ChartExport.Format: ExpressibleByArgument {}
