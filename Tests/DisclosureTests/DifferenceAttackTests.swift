import Datasets
import Diagnostics
import Disclosure
import Testing

/// Releases of the same table, each with a count or two revised, put side by side by somebody who kept them all and even
/// knows which counts were revised each time.
///
/// The attack is plain algebra and shares nothing with the guard: a hidden count that the equations of all releases
/// determine is found by elimination.
struct DifferenceAttackTests {
  private static let size = 3

  @Test(arguments: 0..<40)
  func nothingHiddenFollowsFromTheReleasesTogether(seed: Int) throws {
    let worlds = Self.worlds(seed: seed)
    let guarded = try Self.releases(of: worlds, remembering: true)
    #expect(Attack(worlds, hidden: guarded).determined.isEmpty)
  }

  @Test func withoutTheRecordsMuchWouldFollow() throws {
    let broken = try (0..<40).count { seed in
      let worlds = Self.worlds(seed: seed)
      return try !Attack(worlds, hidden: Self.releases(of: worlds, remembering: false)).determined.isEmpty
    }
    #expect(broken > 6)
  }

  /// Three versions of a table with totals; from each to the next a count or two change, and the totals with them.
  private static func worlds(seed: Int) -> [[[Int]]] {
    var random = Seeded(state: UInt64(seed))
    var parts = (0..<size).map { _ in
      (0..<size).map { _ in
        Bool.random(using: &random)
          ? Int.random(in: 1...6, using: &random) : Int.random(in: 5...40, using: &random)
      }
    }
    return (0..<3).map { version in
      for _ in 0..<(version > 0 ? Int.random(in: 1...2, using: &random) : 0) {
        let (row, column) = (
          Int.random(in: 0..<size, using: &random), Int.random(in: 0..<size, using: &random)
        )
        parts[row][column] += Int.random(in: 1...9, using: &random)
      }
      let rows = parts.map { $0 + [$0.reduce(0, +)] }
      return rows + [(0...size).map { column in rows.reduce(0) { $0 + $1[column] } }]
    }
  }

  /// For each version, which counts its release hides.
  private static func releases(of worlds: [[[Int]]], remembering: Bool) throws -> [[[Bool]]] {
    var earlier: [EarlierRelease] = []
    return try worlds.map { world in
      let table = try table(world)
      let release = SiteRelease(datasets: [table], earlier: earlier)
      #expect(release.problems.all.isEmpty)
      if remembering {
        let record = RecordReader.read(
          ReleasedCSV.bytes(of: release.tables[0]), metadata: table.metadata, file: "r.csv")
        earlier.append(EarlierRelease(table: try #require(record.table), day: "an earlier day"))
      }
      let cells = release.tables[0].values(of: "count")
      return (0...size).map { row in (0...size).map { cells[row * (size + 1) + $0].number == nil } }
    }
  }

  private static func table(_ world: [[Int]]) throws -> RawTable {
    let name = { (place: Int) in place == size ? "All" : "v\(place)" }
    let rows = world.indices.flatMap { row in
      world[row].indices.map { "\(name(row)),\(name($0)),\(world[row][$0])" }
    }
    return try read(
      columns: [
        "area: {type: category, total: All}", "age: {type: category, total: All}", "count: {type: count}",
      ],
      (["area,age,count"] + rows).joined(separator: "\n") + "\n")
  }
}

/// Finds the hidden counts that all sums of all releases determine, by Gauss–Jordan elimination.
private struct Attack {
  /// A count in its first version; later versions of the same value are the same unknown.
  private struct Unknown: Hashable {
    let version: Int
    let row: Int
    let column: Int
  }

  private(set) var determined: Set<String> = []

  init(_ worlds: [[[Int]]], hidden: [[[Bool]]]) {
    let last = worlds[0].count - 1
    let same = { (version: Int, row: Int, column: Int) in
      Unknown(
        version: (0...version).last { $0 == 0 || worlds[$0][row][column] != worlds[$0 - 1][row][column] }
          ?? 0,
        row: row, column: column)
    }
    var secret: Set<Unknown> = []
    var known: Set<Unknown> = []
    for version in worlds.indices {
      for row in 0...last {
        for column in 0...last {
          let unknown = same(version, row, column)
          if hidden[version][row][column] { secret.insert(unknown) } else { known.insert(unknown) }
        }
      }
    }
    // What one release hides and another shows is known; of what was hidden, only what nobody shows is an aim.
    for unknown in secret.intersection(known) where worlds[unknown.version][unknown.row][unknown.column] < 5 {
      determined.insert("\(unknown) is shown")
    }
    let order = secret.subtracting(known).sorted {
      ($0.version, $0.row, $0.column) < ($1.version, $1.row, $1.column)
    }
    var places: [Unknown: Int] = [:]
    for (place, unknown) in order.enumerated() { places[unknown] = place }
    var equations: [[Double]] = []
    for version in worlds.indices {
      for line in 0...last {
        for isRow in [true, false] {
          var equation = [Double](repeating: 0, count: order.count)
          for place in 0...last {
            let unknown = isRow ? same(version, line, place) : same(version, place, line)
            if let position = places[unknown] { equation[position] += place == last ? -1 : 1 }
          }
          equations.append(equation)
        }
      }
    }
    for place in Self.determined(equations, count: order.count) { determined.insert("\(order[place])") }
  }

  private static func determined(_ equations: [[Double]], count: Int) -> [Int] {
    var rows = equations
    var pivots: [(row: Int, column: Int)] = []
    for column in 0..<count {
      let next = pivots.count
      guard let pivot = (next..<rows.count).max(by: { abs(rows[$0][column]) < abs(rows[$1][column]) }),
        abs(rows[pivot][column]) > 1e-9
      else { continue }
      rows.swapAt(next, pivot)
      let factor = rows[next][column]
      rows[next] = rows[next].map { $0 / factor }
      for row in rows.indices where row != next && abs(rows[row][column]) > 1e-9 {
        let factor = rows[row][column]
        rows[row] = zip(rows[row], rows[next]).map { $0 - factor * $1 }
      }
      pivots.append((next, column))
    }
    return pivots.filter { pivot in
      rows[pivot.row].enumerated().allSatisfy { $0 == pivot.column || abs($1) < 1e-9 }
    }.map(\.column)
  }
}
