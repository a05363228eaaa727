/// How hard to look for moves, by the size of the system: the smaller it is, the longer the moves that there is time for.
///
/// Long moves are worth a lot: they wind their way through what is hidden already, where short ones have to hide more.
struct MoveThoroughness: Sendable {
  /// How to look for a move: for nothing; then at a cost, each time harder or in more of a hurry to finish.
  let attempts: [MoveSearch.Limits]
  /// How to look for a move that costs less than one that was found.
  let cheaper: MoveSearch.Limits
  /// How to look for a move by one, of which a larger is made up.
  let stepwise = MoveSearch.Limits(width: 32, haste: 1, cost: .greatestFiniteMagnitude)

  /// What there is time for in a system of `count` cells.
  init(count: Int) {
    let (width, length, haste) =
      switch count {
      case ...2000: (24, 100, 0.2)
      case ...6000: (24, 60, 0.2)
      case ...20_000: (24, 100, 0.2)
      default: (16, 40, 0.2)
      }
    var long = MoveSearch.Limits(width: width, length: length, patience: length, haste: haste)
    long.cost = .greatestFiniteMagnitude
    attempts = [
      MoveSearch.Limits(width: 8),
      long,
      MoveSearch.Limits(width: 16, isWhole: true, cost: .greatestFiniteMagnitude),
      MoveSearch.Limits(width: 16, haste: 0.6, cost: .greatestFiniteMagnitude),
      MoveSearch.Limits(width: 32, isWhole: true, haste: 2, cost: .greatestFiniteMagnitude),
      MoveSearch.Limits(width: 128, haste: 1, cost: .greatestFiniteMagnitude),
    ]
    cheaper = MoveSearch.Limits(width: 16, length: length, patience: length, haste: haste)
  }
}
