/// Rows of a column by the hashes of what they are known by, which the column itself keeps.
///
/// A table of open addressing with linear probing (Knuth, *The Art of Computer Programming* 3, 6.4,
/// algorithms L and R). A slot keeps half of the hash beside the row, so that what two rows are known by
/// is compared only where it is all but certainly the same, and a table that grows hashes nothing again.
struct HashIndex: Sendable {
  private struct Slot {
    static let free = Slot(hash: 0, row: .max)

    let hash: UInt32
    let row: UInt32

    var isFree: Bool { row == .max }
  }

  /// A power of two of slots, at most three in four of them taken; none for an empty index.
  private var slots: [Slot] = []

  /// The number of rows.
  private(set) var count = 0

  init() {}

  /// The row with a hash that passes a test; nil where there is none.
  func row(hash: Int, where isMeant: (_ row: Int) -> Bool) -> Int? {
    guard !slots.isEmpty else { return nil }
    let hash = UInt32(truncatingIfNeeded: hash)
    var place = first(hash)
    while !slots[place].isFree {
      let slot = slots[place]
      if slot.hash == hash, isMeant(Int(slot.row)) { return Int(slot.row) }
      place = next(place)
    }
    return nil
  }

  /// Adds a row that is not in the index.
  mutating func insert(_ row: Int, hash: Int) {
    reserveCapacity(count + 1)
    place(Slot(hash: UInt32(truncatingIfNeeded: hash), row: UInt32(row)))
    count += 1
  }

  /// Removes a row that is in the index, and moves those up that the gap would hide.
  mutating func remove(_ row: Int, hash: Int) {
    guard !slots.isEmpty else { return }
    var gap = first(UInt32(truncatingIfNeeded: hash))
    while slots[gap].row != UInt32(row) {
      if slots[gap].isFree { return }
      gap = next(gap)
    }
    var place = next(gap)
    while !slots[place].isFree {
      // A row may move up to the gap where its search begins no later than there.
      let searched = (place &- first(slots[place].hash)) & (slots.count - 1)
      if searched >= (place &- gap) & (slots.count - 1) {
        slots[gap] = slots[place]
        gap = place
      }
      place = next(place)
    }
    slots[gap] = .free
    count -= 1
  }

  /// Makes room for a number of rows in all.
  mutating func reserveCapacity(_ rows: Int) {
    guard rows * 4 > slots.count * 3 else { return }
    var size = max(4, slots.count)
    while rows * 4 > size * 3 { size *= 2 }
    let old = slots
    slots = Array(repeating: .free, count: size)
    for slot in old where !slot.isFree { place(slot) }
  }

  private mutating func place(_ slot: Slot) {
    var place = first(slot.hash)
    while !slots[place].isFree { place = next(place) }
    slots[place] = slot
  }

  /// Where the search for a hash begins.
  private func first(_ hash: UInt32) -> Int { Int(hash) & (slots.count - 1) }

  private func next(_ place: Int) -> Int { (place + 1) & (slots.count - 1) }
}
