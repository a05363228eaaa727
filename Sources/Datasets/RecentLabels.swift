/// The labels of a column that came up lately, found by their bytes, so that no text is made of them again.
struct RecentLabels {
  private let bytes: [UInt8]
  private var slots: [(field: CSVRecords.Field, cell: Cell)?] = Array(repeating: nil, count: 256)

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The value that the same bytes had before, where that is remembered.
  func cell(for field: CSVRecords.Field) -> Cell? {
    guard let slot = slots[place(of: field)], isSame(slot.field, field) else { return nil }
    return slot.cell
  }

  mutating func note(_ cell: Cell, for field: CSVRecords.Field) {
    slots[place(of: field)] = (field, cell)
  }

  private func isSame(_ left: CSVRecords.Field, _ right: CSVRecords.Field) -> Bool {
    let count = left.end - left.start
    guard count == right.end - right.start, left.hasDoubledQuotes == right.hasDoubledQuotes else {
      return false
    }
    for offset in 0..<count where bytes[left.start + offset] != bytes[right.start + offset] { return false }
    return true
  }

  private func place(of field: CSVRecords.Field) -> Int {
    var hash: UInt32 = 2_166_136_261
    for index in field.start..<field.end { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
    return Int((hash ^ (hash >> 16)) & 255)
  }
}
