import Datasets
import Disclosure

extension SmallChange {
  /// `from 4 to 7`.
  var text: String { "from \(NumberText.string(before)) to \(NumberText.string(now))" }

  /// What stands under a table that has some.
  static let note =
    "Where the period before has fewer than 10, the counts are given in place of a percentage."
}
