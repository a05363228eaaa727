import Datasets
import Disclosure

/// Finds the released number that somebody typed by hand, where there is only one it can be.
struct NumberIndex {
  private var places: [String: Place] = [:]

  /// Where a number stands; nothing where it stands in several places.
  private struct Place {
    var reference: String?
  }

  /// Looks for each of the `wanted` numbers in every dataset. Short numbers and percentages are left out: the same one
  /// often means something else.
  init(plan: SitePlan, wanted: Set<String>) {
    let wanted = wanted.filter { text in
      text.utf8.count { (48...57).contains($0) } >= (text.hasSuffix("%") ? 4 : 3)
    }
    guard !wanted.isEmpty else { return }
    for table in plan.tables {
      for (position, column) in table.metadata.columns.enumerated() where column.kind.isMeasure {
        for (row, cell) in table.columns[position].enumerated() {
          guard let number = cell.number else { continue }
          let text = column.text(of: number)
          guard wanted.contains(text) else { continue }
          let isNew = places[text] == nil
          places[text] = Place(reference: isNew ? NumberLabels(table: table).reference(to: row, column) : nil)
        }
      }
    }
  }

  /// What to write instead of `number`.
  func reference(to number: String) -> String? { places[number]?.reference }
}
