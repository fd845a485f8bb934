/// Values that were found for texts of a file, by the bytes of the texts.
///
/// A text has one slot, from which the next that falls there drives it out: what is not found is looked up elsewhere,
/// and no file makes it slow or large.
struct ByteCache<Value> {
  private struct Slot {
    let start, end: Int
    let value: Value
  }

  /// At most 2¹⁶ slots.
  private static var limit: Int { 1 << 16 }

  private var slots: [Slot?] = Array(repeating: nil, count: 64)
  private var filled = 0

  /// The hash of bytes, FNV-1a, folded since its high bits are the better ones.
  private static func hash(of text: Range<Int>, in bytes: [UInt8]) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for place in text { hash = (hash ^ UInt64(bytes[place])) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ hash >> 32)
  }

  /// The value that was put under equal bytes; nil where there is none any more.
  func value(of text: Range<Int>, in bytes: [UInt8]) -> Value? {
    guard let slot = slots[Self.hash(of: text, in: bytes) & (slots.count - 1)],
      slot.end - slot.start == text.count
    else { return nil }
    for place in 0..<text.count where bytes[slot.start + place] != bytes[text.lowerBound + place] {
      return nil
    }
    return slot.value
  }

  /// Puts a value under bytes of the file.
  mutating func put(_ value: Value, for text: Range<Int>, in bytes: [UInt8]) {
    if filled > slots.count / 2, slots.count < Self.limit {
      let old = slots
      filled = 0
      slots = Array(repeating: nil, count: 4 * old.count)
      for slot in old {
        if let slot { set(slot, in: bytes) }
      }
    }
    set(Slot(start: text.lowerBound, end: text.upperBound, value: value), in: bytes)
  }

  private mutating func set(_ slot: Slot, in bytes: [UInt8]) {
    let place = Self.hash(of: slot.start..<slot.end, in: bytes) & (slots.count - 1)
    if slots[place] == nil { filled += 1 }
    slots[place] = slot
  }
}
