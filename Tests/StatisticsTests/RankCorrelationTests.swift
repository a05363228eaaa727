import Statistics
import Testing

/// Expected values are SciPy 1.17.1, `scipy.stats.spearmanr`. The first is also the worked example of the article
/// “Spearman’s rank correlation coefficient” in Wikipedia: −29/165, with a probability of 0.627188.
@Suite("Rank correlation")
struct RankCorrelationTests {
  struct Example: Sendable {
    var first: [Double]
    var second: [Double]
    var coefficient: Double
    var probability: Double

    var correlation: RankCorrelation? { RankCorrelation(zip(first, second).map { ($0, $1) }) }
  }

  static let television = Example(
    first: [106, 100, 86, 101, 99, 103, 97, 113, 112, 110], second: [7, 27, 2, 50, 28, 29, 20, 12, 6, 17],
    coefficient: -0.17575757575757575, probability: 0.6271883447764846)

  static let examples = [
    television,
    // Equal numbers share the mean of their ranks.
    Example(
      first: [1, 2, 2, 3, 4, 4, 4, 5, 6, 7, 8, 9], second: [2, 1, 3, 3, 5, 4, 6, 6, 6, 8, 7, 12],
      coefficient: 0.9555160142348754, probability: 1.2729018698007797e-06),
    Example(
      first: [8.1, 12.4, 14, 19.9, 22.3, 25, 27.7, 31.2, 33.8, 36, 38.4, 41],
      second: [12, 11.5, 11.9, 9, 9.4, 8, 8.2, 6.1, 7, 5.5, 3, 4.2],
      coefficient: -0.965034965034965, probability: 3.880985299627466e-07),
    Example(
      first: [1e300, -1e300, 0, 5, 1e-300, 2, 3, 4, 9, 10, 11], second: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
      coefficient: 0.4090909090909091, probability: 0.21154501034209602),
    Example(first: [5, 6, 7], second: [1, 3, 2], coefficient: 0.5, probability: 0.6666666666666666),
  ]

  @Test("The coefficient and its probability", arguments: examples)
  func values(_ example: Example) throws {
    let correlation = try #require(example.correlation)
    #expect(isClose(correlation.coefficient, example.coefficient))
    #expect(isClose(correlation.probability, example.probability))
  }

  @Test("A perfect match, either way, whatever the order of the pairs")
  func perfect() throws {
    let rising = (1...12).reversed().map { (Double($0), Double($0 * $0)) }
    #expect(try #require(RankCorrelation(rising)).coefficient == 1)
    #expect(try #require(RankCorrelation(rising.map { ($0.0, -$0.1) })).coefficient == -1)
    #expect(try #require(RankCorrelation(rising)).isSignificant)
  }

  @Test("Nine points in a row could be chance; ten are enough to tell")
  func significance() throws {
    let row = (1...10).map { (Double($0), Double($0)) }
    #expect(try #require(RankCorrelation(Array(row.dropLast()))).isSignificant == false)
    #expect(try #require(RankCorrelation(row)).isSignificant)
    #expect(try #require(Self.television.correlation).isSignificant == false)
  }

  @Test("No coefficient where a measure never differs, or is no number")
  func nothing() {
    #expect(RankCorrelation([]) == nil)
    #expect(RankCorrelation([(1, 2)]) == nil)
    #expect(RankCorrelation([(1, 2), (1, 3), (1, 4)]) == nil)
    #expect(RankCorrelation([(1, 2), (2, .infinity)]) == nil)
    #expect(RankCorrelation([(1, 2), (.nan, 3)]) == nil)
    #expect(RankCorrelation([(1, 2), (2, 3)])?.probability == 1)
  }
}
