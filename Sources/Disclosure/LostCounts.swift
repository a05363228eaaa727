import CellSuppression
import Datasets
import Diagnostics

/// Counts that must not be shown, but that everybody who kept an earlier release knows: hiding cannot take them back.
struct LostCounts {
  private typealias Place = SystemBuilder.Place

  private struct Loss {
    let place: Place
    /// The release that shows the count; nothing where it can only be worked out.
    let release: LinkedTable?
  }

  private let guarded: GuardedSystem
  /// The counts that can be worked out from earlier releases.
  private let derivable: Set<Int>
  private let words: (SystemBuilder.Place) -> String

  init(_ guarded: GuardedSystem, _ derivable: Set<Int>, words: @escaping (SystemBuilder.Place) -> String) {
    self.guarded = guarded
    self.derivable = derivable
    self.words = words
  }

  /// One warning for each table. Once a release has hidden the counts, nothing is left to do, and nothing is said.
  func problems(at location: (SystemBuilder.Place) -> SourceLocation) -> DiagnosticBag {
    var bag = DiagnosticBag()
    for position in guarded.tables.indices where guarded.tables[position].current == nil {
      let losses = guarded.system.cells.indices.compactMap { loss(of: $0, in: position) }
        .sorted { $0.place.row < $1.place.row }
      guard let first = losses.first else { continue }
      bag.warning(
        "public-already", message(first, others: losses.count - 1), help: help(first),
        at: location(first.place))
    }
    return bag
  }

  private func message(_ loss: Loss, others: Int) -> String {
    let how = loss.release.map { "it was public on \($0.release ?? "an earlier day")" }
    let rest = others == 0 ? "." : others == 1 ? ". Another is known too." : ". \(others) more are known too."
    return
      "“\(words(loss.place))” must be hidden, but \(how ?? "what was public before gives it away")\(rest)"
  }

  private func help(_ loss: Loss) -> String {
    let what =
      loss.release == nil
      ? "Old files say what it is, or that it is small: nothing you publish now can take that back. "
      : "It is hidden from now on, but whoever kept the old file has the number: nothing can take it back. "
    let file = loss.release?.file ?? "a file in the folder released"
    return what + "Tell the person who answers for the data. If \(file) was never public, delete it."
  }

  private func loss(of cell: Int, in position: Int) -> Loss? {
    let places = guarded.builder.places[cell]
    guard let here = places.first(where: { $0.table == position }) else { return nil }
    if derivable.contains(cell) { return Loss(place: here, release: nil) }
    guard guarded.isLost(cell) else { return nil }
    let earlier = places.filter { guarded.tables[$0.table].current != nil }
    let own = earlier.filter { guarded.tables[$0.table].current == position }
    guard let last = (own.isEmpty ? earlier : own).max(by: { $0.table < $1.table }) else { return nil }
    let release = guarded.tables[last.table]
    guard release.table.columns[last.column][last.row].number != nil else { return nil }
    return Loss(place: here, release: release)
  }
}
