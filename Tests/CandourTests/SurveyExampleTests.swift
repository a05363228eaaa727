import Foundation
import Testing

/// `make survey-example`: the invented answers, added up, are the results that the project holds.
struct SurveyExampleTests {
  private static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// Whoever studies the demonstration can make it, and nobody has touched a number by hand.
  @Test(arguments: ["2021", "2023", "2025"])
  func theResultsOfTheDemonstrationAreMadeOfItsAnswers(wave: String) throws {
    let folder = try TemporaryFolder()
    let project = Self.project
    let run = try Candour.shell(
      """
      python3 "\(project)/scripts/survey-responses.py" \(wave) >answers.csv &&
        "$CANDOUR" survey aggregate answers.csv \
          --design "\(project)/content/survey/\(wave)/survey.yml" --output results.csv
      """, in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(!run.errors.contains("warning"), "\(run.errors)")
    let made = try folder.text("results.csv")
    let kept = try String(contentsOfFile: "\(project)/content/survey/\(wave)/results.csv", encoding: .utf8)
    #expect(made == kept, "Run “make survey-example”.")
  }

  @Test func theScriptAsksForAWaveThatItKnows() throws {
    let run = try Candour.shell("python3 scripts/survey-responses.py 2024", in: Self.project)
    #expect(run.status == 1)
    #expect(
      run.errors
        == "Name one wave, such as: survey-responses.py 2025\nThe waves are 2021, 2023, 2025.\n")
  }
}
