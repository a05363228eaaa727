/// Numbers kept by pairs of numbers, and found much sooner than in a dictionary.
///
/// Slots are tried one after the other from where a pair belongs. Where that is changes from run to run, so that no page
/// can be written to make it slow.
struct PairTable: Sendable {
  private struct Slot: Sendable {
    var one: UInt64 = 0
    var other: UInt64 = 0
    var number = none
  }

  private static let none: Int32 = -1
  private static let factors = (UInt64.random(in: .min ... .max) | 1, UInt64.random(in: .min ... .max) | 1)

  /// A power of two, and never more than half full.
  private var slots = [Slot](repeating: Slot(), count: 64)
  private var count = 0

  /// The number kept for a pair; nothing where there is none.
  func number(_ one: UInt64, _ other: UInt64) -> Int32? {
    let slot = slots[place(one, other)]
    return slot.number == Self.none ? nil : slot.number
  }

  /// Keeps `number`, from 0, for a pair.
  mutating func keep(_ number: Int32, for one: UInt64, _ other: UInt64) {
    if count * 2 >= slots.count { grow() }
    let place = place(one, other)
    if slots[place].number == Self.none { count += 1 }
    slots[place] = Slot(one: one, other: other, number: number)
  }

  /// Where a pair is, or would be.
  private func place(_ one: UInt64, _ other: UInt64) -> Int {
    let mixed = (one &* Self.factors.0) ^ ((other &* Self.factors.1) >> 7)
    var place = Int(truncatingIfNeeded: (mixed &* Self.factors.1) >> 32) & (slots.count - 1)
    while slots[place].number != Self.none, slots[place].one != one || slots[place].other != other {
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for slot in old where slot.number != Self.none { slots[place(slot.one, slot.other)] = slot }
  }
}
