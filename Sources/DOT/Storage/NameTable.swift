/// The attribute names of a document, each once, as ranges of an arena that others own.
struct NameTable: Sendable {
  /// The names; a symbol is a position here.
  private(set) var names: [DOTToken] = []
  /// Open-addressing table over `names`, symbol + 1 or 0; its size is a power of two.
  private var slots: [UInt32] = []
  /// For each symbol the one that followed it last: most attribute lists repeat.
  private var successors: [UInt32] = []
  private var previous = 0

  /// The symbol of a token's bytes; a name seen for the first time keeps referring to them.
  ///
  /// - Complexity: O(length), without hashing where names follow each other as they did before.
  mutating func symbol(of token: DOTToken, in bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    if previous < successors.count {
      let guess = successors[previous]
      if unsafe matches(names[Int(guess)], token, bytes) {
        previous = Int(guess)
        return guess
      }
    }
    let symbol = unsafe lookUp(token, bytes)
    if previous < successors.count { successors[previous] = symbol }
    previous = Int(symbol)
    return symbol
  }

  /// The symbol that will come next if names repeat.
  var guess: UInt32? { previous < successors.count ? successors[previous] : nil }

  /// Says that the guess was right.
  mutating func accept(_ guess: UInt32) { previous = Int(guess) }

  /// Whether two names have the same kind and bytes.
  ///
  /// Flags follow from the bytes, so that equal names have equal words.
  @inline(__always)
  private func matches(
    _ left: DOTToken, _ right: DOTToken, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard left.word == right.word else { return false }
    let (from, to) = (Int(left.start), Int(right.start))
    for offset in 0..<left.length {
      if unsafe bytes[from &+ offset] != bytes[to &+ offset] { return false }
    }
    return true
  }

  private mutating func lookUp(
    _ token: DOTToken, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> UInt32 {
    if names.count * 2 >= slots.count { unsafe grow(bytes) }
    let mask = slots.count - 1
    var slot = unsafe NameTable.hash(bytes, token.range) & mask
    while slots[slot] != 0 {
      let symbol = Int(slots[slot]) - 1
      if unsafe matches(names[symbol], token, bytes) { return UInt32(symbol) }
      slot = (slot + 1) & mask
    }
    names.append(token)
    successors.append(0)
    slots[slot] = UInt32(names.count)
    return UInt32(names.count - 1)
  }

  private mutating func grow(_ bytes: UnsafeBufferPointer<UInt8>) {
    slots = Array(repeating: 0, count: max(64, slots.count * 2))
    let mask = slots.count - 1
    for (symbol, name) in names.enumerated() {
      var slot = unsafe NameTable.hash(bytes, name.range) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(symbol + 1)
    }
  }

  /// FNV-1a with a final fold: fixed, so that nothing depends on a process's seed.
  ///
  /// Names that collide on purpose make a table slow, not wrong; a document of such names is
  /// bounded by the size limit of reading.
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = unsafe (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    hash ^= hash >> 32
    return Int(truncatingIfNeeded: hash & 0x7FFF_FFFF_FFFF_FFFF)
  }
}
