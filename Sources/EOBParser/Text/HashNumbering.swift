/// Numbers hashes in the order in which they come, from zero.
///
/// A set of the standard library would hash the hashes once more, which takes longer than all else of a look-up.
struct HashNumbering: Sendable {
  /// Open addressing: each slot is a hash and its number, or empty.
  private var slots: [(hash: UInt64, number: Int32)]
  /// How many hashes are numbered.
  private(set) var count = 0

  private static let empty: Int32 = -1
  /// At most this many of a hundred slots are taken.
  private static let maximumLoad = 50

  /// Makes room for `capacity` hashes.
  init(capacity: Int) {
    var size = 16
    while size * Self.maximumLoad < capacity * 100 { size *= 2 }
    slots = Array(repeating: (0, Self.empty), count: size)
  }

  /// The number of a hash, which it is given when it has none.
  mutating func number(of hash: UInt64) -> (number: Int, isNew: Bool) {
    if (count + 1) * 100 > slots.count * Self.maximumLoad { grow() }
    let slot = slot(of: hash)
    if slots[slot].number != Self.empty { return (Int(slots[slot].number), false) }
    slots[slot] = (hash, Int32(count))
    count += 1
    return (count - 1, true)
  }

  /// The number of a hash that has one.
  subscript(hash: UInt64) -> Int? {
    let number = slots[slot(of: hash)].number
    return number == Self.empty ? nil : Int(number)
  }

  /// Whether a hash has a number.
  func contains(_ hash: UInt64) -> Bool { slots[slot(of: hash)].number != Self.empty }

  /// The slot that holds a hash, or the empty one in which it would go.
  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    // The hashes' low bits alone are those of the last letters.
    var slot = Int(truncatingIfNeeded: hash ^ hash &>> 32) & mask
    while slots[slot].number != Self.empty, slots[slot].hash != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: (0, Self.empty), count: old.count * 2)
    for entry in old where entry.number != Self.empty { slots[slot(of: entry.hash)] = entry }
  }
}
