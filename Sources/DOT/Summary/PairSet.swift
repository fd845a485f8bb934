/// A set of pairs of numbers in numbered groups: which edges a graph has, which nodes a subgraph.
///
/// Thirty-two second numbers that follow each other share a slot, so that `{a b …} -> {c d …}`,
/// where a few lines make millions of pairs, takes bits and not slots.
struct PairSet {
  private struct Slot {
    var group: UInt32 = 0
    var first: UInt32 = 0
    var chunk: UInt32 = 0
    /// Which of the chunk's numbers are in; 0 where the slot is free.
    var bits: UInt32 = 0
  }

  private var slots: [Slot] = []
  private var used = 0

  /// How many slots there are, free ones included.
  var slotCount: Int { slots.count }

  /// Puts a pair in, and returns whether it was new.
  ///
  /// - Complexity: O(1) on average.
  mutating func insert(group: Int, _ first: Int, _ second: Int) -> Bool {
    if used * 4 >= slots.count * 3 { grow() }
    let index = find(UInt32(group), UInt32(first), UInt32(second >> 5))
    let bit = UInt32(1) << UInt32(second & 31)
    if slots[index].bits == 0 {
      slots[index] = Slot(
        group: UInt32(group), first: UInt32(first), chunk: UInt32(second >> 5), bits: bit)
      used += 1
      return true
    }
    if slots[index].bits & bit != 0 { return false }
    slots[index].bits |= bit
    return true
  }

  /// Whether a pair is in.
  func contains(group: Int, _ first: Int, _ second: Int) -> Bool {
    if slots.isEmpty { return false }
    let index = find(UInt32(group), UInt32(first), UInt32(second >> 5))
    return slots[index].bits & (UInt32(1) << UInt32(second & 31)) != 0
  }

  /// The slot of a chunk, or the free one where it belongs.
  private func find(_ group: UInt32, _ first: UInt32, _ chunk: UInt32) -> Int {
    var hash = UInt64(group) &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ UInt64(first)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 29) ^ UInt64(chunk)) &* 0x94D0_49BB_1331_11EB
    hash ^= hash >> 32
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: hash) & mask
    while slots[index].bits != 0,
      slots[index].chunk != chunk || slots[index].first != first || slots[index].group != group
    {
      index = (index + 1) & mask
    }
    return index
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: max(64, old.count * 2))
    for slot in old where slot.bits != 0 {
      slots[find(slot.group, slot.first, slot.chunk)] = slot
    }
  }
}
