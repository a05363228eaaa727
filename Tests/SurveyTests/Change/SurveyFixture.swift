import Configuration
import Datasets
import Diagnostics
import Disclosure
import Survey
import Testing

/// A wave with one question about feeling safe, asked in two areas.
struct SurveyFixture {
  var year = 2025
  var wording = "How safe do you feel?"
  var options = "[Safe, Unsafe, Don't know]"
  var kind = "single"
  var better = ", better: higher"
  /// More lines of the question.
  var question = ""
  /// More lines of the wave.
  var wave = ""
  var population = "Everyone aged 16 and over"
  var isSelfSelected = false
  /// Everybody’s percentage of Safe, the base and the effective base.
  var safe = (percentage: 50.0, base: 1000, effective: 1000.0 as Double?)
  /// Further rows: `safe,Area,North,Safe,40,40,100,100`.
  var rows: [String] = []

  func results() throws -> WaveResults {
    let yaml = """
      title: Survey \(year)
      purpose: To hear.
      population: \(population)
      mode: Online
      sample: Random
      self-selected: \(isSelfSelected)
      weighting: By age.
      fieldwork: {from: \(year)-01-13, to: \(year)-02-23}
      status: illustrative
      disclosure: {threshold: 5, reason: R.}
      \(wave)
      questions:
        - id: safe
          topic: Safety
          wording: \(wording)
          type: \(kind)
          options: \(options)
          dont-know: [Don't know]
          nets: [{name: Feels safe, answers: [Safe], says: feel safe\(better)}]
          \(question)
      """
    let (read, bag) = Wave.read(try ConfigurationParser.parse(yaml, file: "survey.yml").get())
    let wave = try #require(read, "\(bag.sorted.map(\.message))")
    let effective = safe.effective.map { "\($0)" } ?? "[x]"
    let everybody = ["Safe", "Feels safe", "Unsafe", "Don't know"].map { name in
      let share =
        name.contains("afe") && name != "Unsafe"
        ? safe.percentage : name == "Unsafe" ? (100 - safe.percentage) * 0.9 : (100 - safe.percentage) * 0.1
      return "safe,All,All,\(name),\(Int(share * Double(safe.base) / 100)),\(share),\(safe.base),\(effective)"
    }
    let header = "question,breakdown,group,response,count,percentage,base,effective-base"
    let csv = ([header] + everybody + rows).joined(separator: "\n") + "\n"
    let metadata = wave.metadata(
      name: "s", publisher: "P", header: header.split(separator: ",").map(String.init))
    let (table, problems) = DatasetReader.read(Array(csv.utf8), metadata: metadata, file: "results.csv")
    let raw = try #require(table, "\(problems.sorted.map(\.message))")
    let release = SiteRelease(datasets: [], surveys: [SurveyTable(table: raw, design: wave.design)])
    return WaveResults(wave: wave, table: try #require(release.results.first))
  }
}

extension WaveResults {
  /// The share of people who feel safe.
  var feelsSafe: Measure {
    get throws { try #require(wave.questions.first.flatMap(Measure.headline)) }
  }
}
