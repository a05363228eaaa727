/// What the texts of a column that came up lately stood for, found by their bytes: a column has many rows and few
/// different texts.
struct CellMemory {
  private var slots: [(value: ResponseRows.Value, meaning: Int)?] = Array(repeating: nil, count: 64)

  /// What the value at `index` of the row stands for, where that is remembered.
  func meaning(_ index: Int, of rows: ResponseRows) -> Int? {
    let value = rows.values[index]
    guard let slot = slots[Self.place(of: value, rows.bytes)], Self.isSame(slot.value, value, rows.bytes)
    else {
      return nil
    }
    return slot.meaning
  }

  /// Remembers it.
  mutating func note(_ meaning: Int, _ index: Int, of rows: ResponseRows) {
    let value = rows.values[index]
    slots[Self.place(of: value, rows.bytes)] = (value, meaning)
  }

  private static func isSame(
    _ left: ResponseRows.Value, _ right: ResponseRows.Value, _ bytes: [UInt8]
  ) -> Bool {
    let count = left.end - left.start
    guard count == right.end - right.start, left.hasDoubledQuotes == right.hasDoubledQuotes else {
      return false
    }
    for offset in 0..<count where bytes[left.start + offset] != bytes[right.start + offset] { return false }
    return true
  }

  private static func place(of value: ResponseRows.Value, _ bytes: [UInt8]) -> Int {
    var hash: UInt32 = 2_166_136_261
    for index in value.start..<value.end { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
    return Int((hash ^ (hash >> 16)) & 63)
  }
}
