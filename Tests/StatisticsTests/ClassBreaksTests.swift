import Statistics
import Testing

@Suite("Classes for maps")
struct ClassBreaksTests {
  @Test("Quantiles hold as many values each where there are no ties")
  func quantiles() throws {
    let classes = try #require(ClassBreaks.quantiles((1...20).map(Double.init), classes: 4))
    #expect(classes.breaks == [1, 6, 11, 16, 20])
    #expect((1...20).map { classes.index(of: Double($0)) } == (0..<20).map { $0 / 5 })
  }

  @Test("Equal values never fall in two classes, and no class is empty")
  func ties() throws {
    let zeros = try #require(ClassBreaks.quantiles([0, 0, 0, 0, 0, 0, 0, 0, 0, 5], classes: 5))
    #expect(zeros.breaks == [0, 5, 5])
    #expect(zeros.index(of: 0) == 0 && zeros.index(of: 5) == 1)
    let some = try #require(ClassBreaks.quantiles([1, 2, 2, 2, 3, 4], classes: 3))
    #expect(some.breaks == [1, 2, 3, 4])
    #expect([1, 2, 3, 4].map(some.index) == [0, 1, 2, 2])
    let same = try #require(ClassBreaks.quantiles([7, 7, 7], classes: 3))
    #expect(same.breaks == [7, 7] && same.index(of: 7) == 0)
  }

  @Test("Equal intervals share out the range")
  func equalIntervals() throws {
    let classes = try #require(ClassBreaks.equalIntervals([12, 2, 7], classes: 5))
    #expect(classes.breaks == [2, 4, 6, 8, 10, 12])
    #expect([2, 3.9, 4, 12].map(classes.index) == [0, 0, 1, 4])
    #expect(ClassBreaks.equalIntervals([3, 3], classes: 5)?.breaks == [3, 3])
  }

  @Test(
    "Pretty breaks are the fewest needed round numbers",
    arguments: [
      ([0.0, 97], 5, [0.0, 20, 40, 60, 80, 100]), ([3.2, 18.7], 4, [0, 5, 10, 15, 20]),
      ([0.3, 0.7], 4, [0.3, 0.4, 0.5, 0.6, 0.7]), ([-4, 11], 4, [-5, 0, 5, 10, 15]),
      ([1_000_000, 3_400_000], 5, [1_000_000, 1_500_000, 2_000_000, 2_500_000, 3_000_000, 3_500_000]),
      ([0.00012, 0.00049], 4, [0.0001, 0.0002, 0.0003, 0.0004, 0.0005]), ([10, 20], 1, [10, 20]),
      ([-3, 8], 1, [-10, 0, 10]),
    ])
  func pretty(values: [Double], classes: Int, breaks: [Double]) throws {
    #expect(ClassBreaks.pretty(values, classes: classes)?.breaks == breaks)
  }

  @Test("Every value has a class, by every method, of hostile values too")
  func everyValue() throws {
    let sets: [[Double]] = [
      [0.1, 0.2, 0.30000000000000004, 0.7], [-1e300, 1e300], [1e15, 1e15 + 1],
      [.leastNonzeroMagnitude, 1e-300], [0],
      [-7, -7],
      [1, 1 + 2.220446049250313e-16], [0.29, 0.57, 1.15], [3, 1e9, 2e18],
    ]
    for values in sets {
      for classes in 1...ClassBreaks.mostClasses {
        let found = [
          ClassBreaks.quantiles(values, classes: classes),
          ClassBreaks.equalIntervals(values, classes: classes),
          ClassBreaks.pretty(values, classes: classes),
        ]
        for breaks in found {
          let breaks = try #require(breaks)
          #expect(breaks.count >= 1 && breaks.count <= max(2, classes))
          #expect(values.allSatisfy { breaks.index(of: $0) != nil }, "\(values) \(classes)")
          #expect(zip(breaks.breaks, breaks.breaks.dropFirst().dropLast()).allSatisfy { $0 < $1 })
        }
      }
    }
  }

  @Test("What is outside, or no number, is in no class")
  func outside() throws {
    let classes = try #require(ClassBreaks.equalIntervals([2, 12], classes: 5))
    #expect([1.9, 12.1, .nan, .infinity].allSatisfy { classes.index(of: $0) == nil })
  }

  @Test("What cannot be sorted into classes is refused", arguments: [[], [.nan], [1, .infinity], [1e301]])
  func impossible(values: [Double]) {
    #expect(ClassBreaks.quantiles(values, classes: 3) == nil)
    #expect(ClassBreaks.equalIntervals(values, classes: 3) == nil)
    #expect(ClassBreaks.pretty(values, classes: 3) == nil)
  }

  @Test("There are from 1 to 12 classes", arguments: [0, -1, 13, .max])
  func impossible(classes: Int) {
    #expect(ClassBreaks.quantiles([1, 2], classes: classes) == nil)
    #expect(ClassBreaks.equalIntervals([1, 2], classes: classes) == nil)
    #expect(ClassBreaks.pretty([1, 2], classes: classes) == nil)
  }
}
