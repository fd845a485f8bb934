/// The attribute names of a document, each once, as ranges of an arena that others own.
struct NameTable: Sendable {
  /// The names; a symbol is a position here.
  private(set) var names: [DOTToken] = []
  /// Open-addressing table over `names`, symbol + 1 or 0; its size is a power of two.
  private var slots: [UInt32] = []
  /// For each symbol the one that followed it last: most attribute lists repeat.
  private var successors: [UInt32] = []
  private var previous = 0

  /// The symbol of the bytes in `range`; a name seen for the first time keeps referring to them.
  ///
  /// - Complexity: O(length), without hashing where names follow each other as they did before.
  mutating func symbol(of range: Range<Int>, in bytes: [UInt8], isHTML: Bool) -> UInt32 {
    if previous < successors.count {
      let guess = successors[previous]
      if matches(Int(guess), range, bytes, isHTML) {
        previous = Int(guess)
        return guess
      }
    }
    let symbol = lookUp(range, bytes, isHTML)
    if previous < successors.count { successors[previous] = symbol }
    previous = Int(symbol)
    return symbol
  }

  /// Moves each name to where `move` says.
  mutating func relocate(_ move: (DOTToken) -> UInt32) {
    for symbol in names.indices { names[symbol].start = move(names[symbol]) }
  }

  @inline(__always)
  private func matches(
    _ symbol: Int, _ range: Range<Int>, _ bytes: [UInt8], _ isHTML: Bool
  ) -> Bool {
    let name = names[symbol]
    guard name.length == range.count, name.isHTML == isHTML else { return false }
    var left = Int(name.start)
    var right = range.lowerBound
    while right < range.upperBound {
      if bytes[left] != bytes[right] { return false }
      left &+= 1
      right &+= 1
    }
    return true
  }

  private mutating func lookUp(_ range: Range<Int>, _ bytes: [UInt8], _ isHTML: Bool) -> UInt32 {
    if names.count * 2 >= slots.count { grow(bytes) }
    let mask = slots.count - 1
    var slot = NameTable.hash(bytes, range) & mask
    while slots[slot] != 0 {
      let symbol = Int(slots[slot]) - 1
      if matches(symbol, range, bytes, isHTML) { return UInt32(symbol) }
      slot = (slot + 1) & mask
    }
    let flags = DOTToken.flags(of: bytes, in: range, isHTML: isHTML)
    names.append(DOTToken(start: UInt32(range.lowerBound), word: UInt32(range.count) | flags))
    successors.append(0)
    slots[slot] = UInt32(names.count)
    return UInt32(names.count - 1)
  }

  private mutating func grow(_ bytes: [UInt8]) {
    slots = Array(repeating: 0, count: max(64, slots.count * 2))
    let mask = slots.count - 1
    for (symbol, name) in names.enumerated() {
      var slot = NameTable.hash(bytes, name.range) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(symbol + 1)
    }
  }

  /// FNV-1a with a final fold: fixed, so that nothing depends on a process's seed.
  ///
  /// Names that collide on purpose make a table slow, not wrong; a document of such names is
  /// bounded by the size limit of reading.
  static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    hash ^= hash >> 32
    return Int(truncatingIfNeeded: hash & 0x7FFF_FFFF_FFFF_FFFF)
  }
}
