/// Counts for and against; a slip in one row must not hide what all the others show.
package struct Tally {
  /// How often it held.
  package private(set) var yes = 0
  /// How often it did not.
  package private(set) var no = 0

  /// Starts with nothing counted.
  package init() {}

  /// Whether it held more often than not.
  package var mostlyTrue: Bool { yes > no }

  /// Counts one more case.
  package mutating func note(_ holds: Bool) {
    if holds { yes += 1 } else { no += 1 }
  }
}
