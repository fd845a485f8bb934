/// The codes of a deflate block: one for literals and lengths, one for distances.
struct CodedBlock {
  let literals: PrefixCode
  let distances: PrefixCode

  /// The codes that RFC 1951 fixes, section 3.2.6.
  static let fixed = CodedBlock(
    literals: PrefixCode(
      trusted: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }),
    distances: PrefixCode(trusted: [Int](repeating: 5, count: 30)))

  private init(literals: PrefixCode, distances: PrefixCode) {
    self.literals = literals
    self.distances = distances
  }

  /// Reads the codes that a block states, RFC 1951, section 3.2.7.
  init(from input: inout BitReader) throws(DataError) {
    let literalCount = try input.bits(5) + 257
    let distanceCount = try input.bits(5) + 1
    let lengthCount = try input.bits(4) + 4
    guard literalCount <= 286, distanceCount <= 30 else {
      throw .damagedCompression("a block has too many codes")
    }
    var codeLengths = [Int](repeating: 0, count: 19)
    for index in Self.order.prefix(lengthCount) { codeLengths[index] = try input.bits(3) }
    let code = try PrefixCode(codeLengths)
    var lengths: [Int] = []
    while lengths.count < literalCount + distanceCount {
      let symbol = try code.symbol(from: &input)
      switch symbol {
      case ..<16: lengths.append(symbol)
      case 16:
        guard let last = lengths.last else {
          throw .damagedCompression("a block repeats a length before the first")
        }
        lengths += [Int](repeating: last, count: 3 + (try input.bits(2)))
      case 17: lengths += [Int](repeating: 0, count: 3 + (try input.bits(3)))
      default: lengths += [Int](repeating: 0, count: 11 + (try input.bits(7)))
      }
    }
    guard lengths.count == literalCount + distanceCount, lengths[256] > 0 else {
      throw .damagedCompression("the codes of a block are not as many as it says")
    }
    literals = try PrefixCode(Array(lengths[..<literalCount]))
    distances = try PrefixCode(Array(lengths[literalCount...]))
  }

  /// The length and distance of a repetition that begins with a symbol above 256.
  func match(
    _ symbol: Int, from input: inout BitReader
  ) throws(DataError) -> (length: Int, distance: Int) {
    guard symbol - 257 < Self.lengths.count else {
      throw .damagedCompression("a length has no meaning")
    }
    let length = Self.lengths[symbol - 257]
    let count = length.base + (try input.bits(length.bits))
    let code = try distances.symbol(from: &input)
    guard code < Self.distances.count else {
      throw .damagedCompression("a distance has no meaning")
    }
    let distance = Self.distances[code]
    return (count, distance.base + (try input.bits(distance.bits)))
  }

  private static let order = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]

  /// Bases and numbers of further bits of lengths: RFC 1951, section 3.2.5.
  private static let lengths: [(base: Int, bits: Int)] =
    bases(from: 3, perStep: 4, count: 28) + [(258, 0)]

  private static let distances = bases(from: 1, perStep: 2, count: 30)

  /// Bases that grow by one, and after twice a step's number by twice as much each step.
  private static func bases(
    from first: Int, perStep step: Int, count: Int
  ) -> [(base: Int, bits: Int)] {
    var base = first
    return (0..<count).map { index in
      let bits = max(0, index / step - 1)
      defer { base += 1 << bits }
      return (base, bits)
    }
  }
}

/// A code whose words are of different length and none the beginning of another: RFC 1951, section 3.2.2.
struct PrefixCode {
  /// For each sequence of bits of the longest length, the symbol and the length of its word; 0 where there is none.
  private var table: [UInt16]
  private let bits: Int

  /// Makes a code of lengths, one for each symbol; 0 for a symbol that does not occur.
  ///
  /// - Throws: ``DataError/damagedCompression(_:)`` where lengths are of no such code.
  init(_ lengths: [Int]) throws(DataError) {
    var room = 1 << 15
    for length in lengths where length > 0 { room -= 1 << (15 - length) }
    // One word alone may be shorter than it must.
    let isAlone = lengths.filter { $0 > 0 }.count <= 1
    guard room == 0 || (room > 0 && isAlone) else {
      throw .damagedCompression("the lengths of a code do not fit")
    }
    self.init(trusted: lengths)
  }

  fileprivate init(trusted lengths: [Int]) {
    bits = max(1, lengths.max() ?? 1)
    table = Array(repeating: 0, count: 1 << bits)
    var code = 0
    for length in 1...bits {
      for symbol in lengths.indices where lengths[symbol] == length {
        var index = Self.reversed(code, length)
        while index < table.count {
          table[index] = UInt16(symbol << 4 | length)
          index += 1 << length
        }
        code += 1
      }
      code <<= 1
    }
  }

  func symbol(from input: inout BitReader) throws(DataError) -> Int {
    let entry = table[try input.peek(bits)]
    guard entry != 0 else { throw .damagedCompression("bits are of no code") }
    try input.skip(Int(entry & 15))
    return Int(entry >> 4)
  }

  private static func reversed(_ code: Int, _ length: Int) -> Int {
    (0..<length).reduce(0) { $0 | ((code >> $1) & 1) << (length - 1 - $1) }
  }
}
