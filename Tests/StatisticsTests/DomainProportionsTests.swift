import Statistics
import Testing

/// Small samples, against R’s survey 4.1.1: the end of Tests/AggregationTests/R/survey.R.
@Suite("Proportions in a stratified and clustered sample")
struct DomainProportionsTests {
  private struct Person {
    let stratum: Int
    let weight: Double
    let isYes: Bool
    let isInGroup: Bool
  }

  private static let people = [
    Person(stratum: 0, weight: 1, isYes: true, isInGroup: true),
    Person(stratum: 0, weight: 2, isYes: false, isInGroup: true),
    Person(stratum: 1, weight: 0.5, isYes: true, isInGroup: false),
    Person(stratum: 1, weight: 1.5, isYes: true, isInGroup: false),
    Person(stratum: 1, weight: 1, isYes: false, isInGroup: false),
    Person(stratum: 2, weight: 2, isYes: true, isInGroup: true),
  ]
  private static let units = [2, 3, 1]

  private func sums(_ people: [Person]) -> DomainProportions {
    var sums = DomainProportions(strata: 3, answers: 1)
    for person in people {
      var unit = DomainProportions.Unit(answers: 1)
      unit.add(person.weight, chosen: person.isYes ? [0] : [])
      sums.add(unit, stratum: person.stratum)
    }
    return sums
  }

  private func expect(_ sums: DomainProportions, _ value: Double, _ error: Double) throws {
    #expect(abs(try #require(sums.value(0)) - value) < 1e-11)
    #expect(abs(try #require(sums.standardError(0, units: Self.units)) - error) < 1e-11)
  }

  @Test("A stratum with one unit is centred on the whole sample")
  func lonelyStratum() throws {
    try expect(sums(Self.people), 0.625000000000, 0.259464404772)
  }

  @Test("A group with nobody in one stratum")
  func emptyStratum() throws {
    try expect(sums(Self.people.filter(\.isInGroup)), 0.600000000000, 0.357770876400)
  }

  @Test("Units without anybody of the group count in their stratum")
  func fewInStratum() throws {
    try expect(
      sums(Self.people.filter { $0.stratum == 2 || [0.5, 2].contains($0.weight) }), 0.555555555556,
      0.320036577699)
  }

  @Test("Everybody or nobody has no error, to the last digit")
  func certain() {
    let all = Self.people.filter(\.isYes)
    #expect(sums(all).value(0) == 1)
    #expect(sums(all).standardError(0, units: Self.units) == 0)
    let none = Self.people.filter { !$0.isYes }
    #expect(sums(none).value(0) == 0)
    #expect(sums(none).standardError(0, units: Self.units) == 0)
  }

  @Test("Nobody, or nobody with a weight, has no proportion")
  func nobody() {
    #expect(sums([]).value(0) == nil)
    #expect(sums([]).standardError(0, units: Self.units) == nil)
    let weightless = Person(stratum: 0, weight: 0, isYes: true, isInGroup: true)
    #expect(sums([weightless]).value(0) == nil)
    #expect(sums([weightless]).base.designEffect == nil)
    #expect(sums([weightless]).base.effectiveBase == nil)
    #expect(sums([weightless]).count(0) == 1)
  }

  @Test("Equal weights have the design effect 1, and one large weight makes many answers worth little")
  func designEffect() {
    var equal = WeightedBase()
    for _ in 0..<10 { equal.add(0.7) }
    #expect(abs((equal.designEffect ?? 0) - 1) < 1e-12)
    #expect(abs((equal.effectiveBase ?? 0) - 10) < 1e-12)
    // 4 × (1 + 1 + 1 + 25) ÷ 8²
    var unequal = WeightedBase()
    for weight in [1.0, 1, 1, 5] { unequal.add(weight) }
    #expect(unequal.designEffect == 1.75)
  }
}
