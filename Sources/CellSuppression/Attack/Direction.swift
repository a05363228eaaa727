/// Which way an attacker's guess at a cell is pushed.
enum Direction: Hashable, CaseIterable {
  case up
  case down

  /// 1 for up, -1 for down.
  var sign: Int { self == .up ? 1 : -1 }
}
