import Configuration
import Diagnostics
import Survey
import Testing

@testable import Aggregation

/// The invented people of R/survey.R, made by the same generator: nobody’s answers are stored anywhere.
struct InventedPeople {
  /// What a person said, by column.
  struct Person {
    let id: Int
    let stratum: String
    let cluster: Int
    let weight: Double
    let age: Int
    let gender: String
    let safe: String?
    let victim: String
    let told: [Bool]
  }

  let people: [Person]

  init(count: Int = 600) {
    var numbers = Numbers()
    people = (1...count).map { id in
      var stratum = ["North", "East", "South", "West"][numbers.pick(4)]
      var cluster = numbers.pick(6) + 1
      if id == count { (stratum, cluster) = ("Island", 1) }
      let weight = (numbers.draw() * 2000 + 200).rounded(.down) / 1000
      let age = 16 + Int(numbers.draw() * 75)
      let isOther = ["North", "East"].contains(stratum) && numbers.draw() < 0.2
      let gender = ["Woman", "Man", "Other"][isOther ? 2 : numbers.pick(2)]
      let safe: String? =
        numbers.draw() < 0.05
        ? nil : ["Very safe", "Fairly safe", "A bit unsafe", "Very unsafe"][numbers.pick(4)]
      let victim = numbers.draw() < 0.25 ? "Yes" : "No"
      let told = [numbers.draw() < 0.6, numbers.draw() < 0.3, numbers.draw() < 0.2]
      return Person(
        id: id, stratum: stratum, cluster: cluster, weight: weight, age: age, gender: gender, safe: safe,
        victim: victim, told: told)
    }
  }

  /// Park and Miller’s “minimal standard” generator.
  private struct Numbers {
    private var seed = 20_261_121

    mutating func draw() -> Double {
      seed = 16807 * seed % 2_147_483_647
      return Double(seed) / 2_147_483_647
    }

    mutating func pick(_ count: Int) -> Int { Int(draw() * Double(count)) }
  }

  /// The export of a survey tool, as R writes it.
  var csv: String {
    "id,stratum,cluster,weight,age,gender,safe,victim,told_1,told_2,told_3\n"
      + people.map { person in
        let told = person.told.map { person.victim == "Yes" ? ($0 ? "1" : "0") : "NA" }
        let fields =
          ["\(person.id)", person.stratum, "\(person.cluster)", "\(person.weight)", "\(person.age)"]
          + [person.gender, person.safe ?? "NA", person.victim] + told
        return fields.joined(separator: ",") + "\n"
      }.joined()
  }

  /// The wave they answered, whose key `responses` is `responses`.
  static func wave(_ responses: String, selfSelected: Bool = false) throws -> Wave {
    try Waves.read(
      """
      responses: {\(responses), breakdowns: {Age: age, Gender: gender}}
      breakdowns:
        - {name: Gender, groups: [Woman, Man, Other]}
        - {name: Age, kind: age, groups: [16 to 24, 25 to 44, 45 to 64, 65 and over]}
      questions:
        - id: safe
          topic: Safety
          wording: How safe?
          type: scale
          direction: positive-first
          options: [Very safe, Fairly safe, A bit unsafe, Very unsafe]
          nets: [{name: net, answers: [Very safe, Fairly safe]}]
        - {id: victim, topic: Safety, wording: Victim?, type: single, options: ["Yes", "No"]}
        - id: told
          topic: Safety
          wording: Whom did you tell?
          type: multiple
          options: [friends, police, nobody]
          asked-if: {question: victim, answers: ["Yes"]}
      """, selfSelected: selfSelected)
  }
}

/// Waves for tests.
enum Waves {
  /// A wave with the given end of its survey.yml.
  static func read(_ rest: String, selfSelected: Bool = false, answered: Int? = nil) throws -> Wave {
    let yaml = """
      title: Survey
      purpose: To hear.
      population: Everyone aged 16 and over
      mode: Online
      sample: Random
      self-selected: \(selfSelected)
      fieldwork: {from: 2025-01-13, to: 2025-02-23}
      \(rest.contains("weight:") ? "weighting: By age." : "")
      status: illustrative
      \(answered.map { "answered: \($0)" } ?? "")
      disclosure: {threshold: 5, reason: R.}

      """
    let (wave, problems) = Wave.read(
      try ConfigurationParser.parse(yaml + rest, file: "survey.yml").get())
    try #require(problems.all.isEmpty, "\(problems.all.map(\.message))")
    return try #require(wave)
  }
}
