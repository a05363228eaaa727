import Diagnostics
import Configuration
import Survey
import Testing

/// Made-up waves and results, small enough to be checked by hand.
enum Waves {
  /// Two questions, the second of those who said yes to the first; two breakdowns.
  static let yaml = """
    title: Survey
    purpose: To hear.
    population: Everyone aged 16 and over
    mode: Online
    sample: Random
    self-selected: false
    fieldwork: {from: 2025-01-13, to: 2025-02-23}
    answered: 200
    weighting: By age
    status: illustrative
    disclosure: {threshold: 5, reason: R.}
    breakdowns:
      - {name: District, kind: area, groups: [North, South]}
    questions:
      - id: safe
        topic: Safety
        wording: How safe?
        type: scale
        direction: positive-first
        options: [Very, Fairly, Not very, Not at all, Don't know]
        dont-know: [Don't know]
        nets: [{name: Safe, answers: [Very, Fairly]}]
      - id: what
        topic: Safety
        wording: What made you feel unsafe?
        asked-if: {question: safe, answers: [Not very, Not at all]}
        type: multiple
        options: [Dark, Crowds]
        nets: [{name: Any, answers: [Dark, Crowds]}]

    """

  static let header = "question,breakdown,group,response,count,percentage,base,effective-base"

  /// Results of `yaml` in which everything fits.
  static let results = """
    safe,All,All,Very,60,30.4,200,160
    safe,All,All,Fairly,60,29.8,200,160
    safe,All,All,Not very,40,20.1,200,160
    safe,All,All,Not at all,30,14.8,200,160
    safe,All,All,Don't know,10,4.8,200,160
    safe,All,All,Safe,120,60.2,200,160
    safe,District,North,Very,40,39.9,100,80
    safe,District,North,Fairly,30,30.2,100,80
    safe,District,North,Not very,15,15.0,100,80
    safe,District,North,Not at all,10,10.1,100,80
    safe,District,North,Don't know,5,4.9,100,80
    safe,District,South,Very,20,20.0,100,80
    safe,District,South,Fairly,30,30.0,100,80
    safe,District,South,Not very,25,25.0,100,80
    safe,District,South,Not at all,20,20.0,100,80
    safe,District,South,Don't know,5,5.0,100,80
    what,All,All,Dark,50,71.4,70,56
    what,All,All,Crowds,30,42.9,70,56
    what,All,All,Any,65,92.9,70,56
    District,All,All,North,100,50.2,200,160
    District,All,All,South,100,49.8,200,160

    """

  /// What a wave’s file says, as it is reported: the line, the severity where it is no error, and the words.
  static func problems(
    in results: String = results, _ yaml: String = yaml, header: String = header
  ) throws -> [String] {
    let (wave, bag) = Wave.read(try ConfigurationParser.parse(yaml, file: "survey.yml").get())
    guard let wave else { return bag.sorted.map { "survey.yml: \($0.message) \($0.help)" } }
    let (_, problems) = wave.readResults(
      Array((header + "\n" + results).utf8), name: "s", publisher: "P", file: "results.csv")
    return problems.sorted.map {
      "\($0.location?.line ?? 0)\($0.severity == .error ? "" : " \($0.severity.rawValue)"): \($0.message) \($0.help)"
    }
  }
}
