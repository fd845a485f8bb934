/// The bits of a source, the lowest of each byte first.
struct BitReader {
  private let source: any ByteSource
  private var bytes: [UInt8] = []
  private var place = 0
  private var buffer: UInt64 = 0
  private var count = 0

  init(_ source: any ByteSource) { self.source = source }

  /// Whether no whole byte is left.
  mutating func isAtEnd() throws(DataError) -> Bool {
    if count >= 8 { return false }
    return try !loadByte()
  }

  /// The next bits; fewer than 33.
  mutating func bits(_ number: Int) throws(DataError) -> Int {
    while count < number {
      guard try loadByte() else { throw .damagedCompression("it ends too early") }
    }
    let value = buffer & ((1 << UInt64(number)) - 1)
    buffer >>= UInt64(number)
    count -= number
    return Int(value)
  }

  /// The next bits without going on; zeros stand for what is not there.
  mutating func peek(_ number: Int) throws(DataError) -> Int {
    while count < number, try loadByte() {}
    return Int(buffer & ((1 << UInt64(number)) - 1))
  }

  /// Goes on over bits that were looked at.
  mutating func skip(_ number: Int) throws(DataError) {
    guard number <= count else { throw .damagedCompression("it ends too early") }
    buffer >>= UInt64(number)
    count -= number
  }

  mutating func byte() throws(DataError) -> UInt8 { UInt8(truncatingIfNeeded: try bits(8)) }

  mutating func alignToByte() {
    let odd = count & 7
    buffer >>= UInt64(odd)
    count -= odd
  }

  private mutating func loadByte() throws(DataError) -> Bool {
    if place == bytes.count {
      bytes.removeAll(keepingCapacity: true)
      place = 0
      guard try source.append(to: &bytes), !bytes.isEmpty else { return false }
    }
    buffer |= UInt64(bytes[place]) << UInt64(count)
    place += 1
    count += 8
    return true
  }
}
