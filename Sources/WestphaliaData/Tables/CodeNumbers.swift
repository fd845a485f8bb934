/// The numbers of codes in the order in which they were put in, found by the bytes of a cell.
///
/// A table of hashes with open places, each the number of a code, so that it stays in the nearest cache. What is compared of a code are
/// its first sixteen bytes as two words, which is all of most codes, and the bytes themselves where it is longer.
@usableFromInline
struct CodeNumbers: Sendable {
  /// What a problem says of a code that is not among them.
  @usableFromInline let reason: String

  /// The number of a code in each place; −1 where there is none.
  private var slots: [Int32]
  private var words: [CodeWord] = []
  /// The bytes of codes that are longer than their words, by number.
  private var long: [Int32: [UInt8]] = [:]

  init(room codes: Int, reason: String) {
    self.reason = reason
    var room = 16
    while room < codes * 3 { room *= 2 }
    slots = Array(repeating: -1, count: room)
  }

  /// Puts a code in under the next number, and says whether it was not there yet.
  mutating func insert(_ code: [UInt8]) -> Bool {
    guard number(of: code, 0, code.count) == nil, let number = Int32(exactly: words.count) else {
      return false
    }
    let word = CodeWord(code, 0, code.count)
    words.append(word)
    if word.isCut { long[number] = code }
    var place = word.hash & (slots.count - 1)
    while slots[place] >= 0 { place = (place + 1) & (slots.count - 1) }
    slots[place] = number
    return true
  }

  /// The number of the code in some bytes; nil where it is not among them.
  func number(of bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    let word = CodeWord(bytes, start, end)
    var place = word.hash & (slots.count - 1)
    while true {
      let number = slots[place]
      if number < 0 { return nil }
      if words[Int(number)] == word,
        !word.isCut || long[number]?.elementsEqual(bytes[start..<end]) == true
      {
        return Int(number)
      }
      place = (place + 1) & (slots.count - 1)
    }
  }
}

/// The length of a code and its first sixteen bytes.
struct CodeWord: Equatable {
  static let length = 16

  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private(set) var count = 0

  init() {}

  @inline(__always)
  init(_ bytes: [UInt8], _ start: Int, _ end: Int) {
    count = end - start
    if count <= 8, start + 8 <= bytes.count {
      // The load is checked, and any bytes are a number; those behind the code are left out.
      let first = unsafe bytes.span.bytes.unsafeLoadUnaligned(
        fromByteOffset: start, as: UInt64.self)
      low = UInt64(littleEndian: first) & Self.mask(count)
      return
    }
    if start + Self.length <= bytes.count {
      // Eight bytes at once, without those behind the code. The loads are checked, and any bytes are a number.
      let (first, second) = unsafe (
        bytes.span.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self),
        bytes.span.bytes.unsafeLoadUnaligned(fromByteOffset: start + 8, as: UInt64.self)
      )
      low = UInt64(littleEndian: first) & Self.mask(count)
      high = UInt64(littleEndian: second) & Self.mask(count - 8)
      return
    }
    for place in start..<min(end, start + 8) {
      low |= UInt64(bytes[place]) << UInt64(8 * (place - start))
    }
    for place in min(end, start + 8)..<min(end, start + Self.length) {
      high |= UInt64(bytes[place]) << UInt64(8 * (place - start - 8))
    }
  }

  /// The bits of so many bytes of a word; none below zero, all above eight.
  @inline(__always)
  private static func mask(_ count: Int) -> UInt64 {
    count >= 8 ? .max : count <= 0 ? 0 : 1 &<< UInt64(8 * count) &- 1
  }

  /// Whether there are more bytes than it has.
  var isCut: Bool { count > Self.length }

  /// A number from 0 on.
  var hash: Int {
    let mixed =
      (low ^ (high &* 0xC2B2_AE3D_27D4_EB4F) ^ UInt64(truncatingIfNeeded: count))
      &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32)
  }
}
