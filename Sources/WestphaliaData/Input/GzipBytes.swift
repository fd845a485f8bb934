/// The unpacked bytes of a gzip file, piece by piece.
///
/// Foundation unpacks nothing on Linux, and a system library would have to be installed to build the package; so the
/// format is read here. What is not well-formed is refused: lengths and check sums are compared.
///
/// Source: RFC 1951 (deflate) and RFC 1952 (gzip).
final class GzipBytes: ByteSource {
  private var input: BitReader
  private var window = [UInt8](repeating: 0, count: 1 << 15)
  private var place = 0
  private var state = State.header
  private var isLastBlock = false
  private var check = CheckSum()
  private var length: UInt32 = 0

  private enum State {
    case header, block, trailer, end
    case stored(rest: Int)
    case coded(CodedBlock)
    case copy(length: Int, distance: Int, CodedBlock)
  }

  init(_ source: any ByteSource) {
    input = BitReader(source)
  }

  /// Whether bytes begin as a gzip file does.
  static func isGzip(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  func append(to bytes: inout [UInt8]) throws(DataError) -> Bool {
    let start = bytes.count
    let end = start + FileBytes.pieceLength
    while bytes.count < end {
      switch state {
      case .end: return bytes.count > start
      case .header: try readHeader()
      case .block: try readBlockHeader()
      case .stored(let rest): try copyStored(rest, until: end, to: &bytes)
      case .coded(let codes): try decode(codes, until: end, to: &bytes)
      case .copy(let length, let distance, let codes):
        copy(length, distance, codes, until: end, to: &bytes)
      case .trailer: try readTrailer()
      }
    }
    return true
  }

  private func emit(_ byte: UInt8, to bytes: inout [UInt8]) {
    window[place] = byte
    place = (place + 1) & (window.count - 1)
    length &+= 1
    check.add(byte)
    bytes.append(byte)
  }
}

extension GzipBytes {
  private func readHeader() throws(DataError) {
    guard try input.byte() == 0x1F, try input.byte() == 0x8B, try input.byte() == 8 else {
      throw .damagedCompression("it does not begin as a gzip file")
    }
    let flags = try input.byte()
    for _ in 0..<6 { _ = try input.byte() }
    if flags & 4 != 0 {
      let low = Int(try input.byte())
      let extra = low | Int(try input.byte()) << 8
      for _ in 0..<extra { _ = try input.byte() }
    }
    for flag: UInt8 in [8, 16] where flags & flag != 0 {
      while try input.byte() != 0 {}
    }
    if flags & 2 != 0 {
      _ = try input.byte()
      _ = try input.byte()
    }
    check = CheckSum()
    length = 0
    state = .block
  }

  private func readTrailer() throws(DataError) {
    input.alignToByte()
    var words: [UInt32] = []
    for _ in 0..<2 {
      var word: UInt32 = 0
      for shift: UInt32 in [0, 8, 16, 24] { word |= UInt32(try input.byte()) << shift }
      words.append(word)
    }
    if words[0] != check.value { throw .damagedCompression("the check sum is another") }
    if words[1] != length { throw .damagedCompression("the length is another") }
    state = try input.isAtEnd() ? .end : .header
  }

  private func readBlockHeader() throws(DataError) {
    if isLastBlock {
      isLastBlock = false
      state = .trailer
      return
    }
    isLastBlock = try input.bits(1) == 1
    switch try input.bits(2) {
    case 0:
      input.alignToByte()
      let low = Int(try input.byte())
      let count = low | Int(try input.byte()) << 8
      let lowInverse = Int(try input.byte())
      guard count ^ 0xFFFF == lowInverse | Int(try input.byte()) << 8 else {
        throw .damagedCompression("the length of a stored block is wrong")
      }
      state = .stored(rest: count)
    case 1: state = .coded(.fixed)
    case 2: state = .coded(try CodedBlock(from: &input))
    default: throw .damagedCompression("a block is of no known kind")
    }
  }

  private func copyStored(
    _ rest: Int, until end: Int, to bytes: inout [UInt8]
  ) throws(DataError) {
    var rest = rest
    while rest > 0, bytes.count < end {
      emit(try input.byte(), to: &bytes)
      rest -= 1
    }
    state = rest == 0 ? .block : .stored(rest: rest)
  }

  private func decode(
    _ codes: CodedBlock, until end: Int, to bytes: inout [UInt8]
  ) throws(DataError) {
    while bytes.count < end {
      let symbol = try codes.literals.symbol(from: &input)
      if symbol < 256 {
        emit(UInt8(symbol), to: &bytes)
        continue
      }
      if symbol == 256 {
        state = .block
        return
      }
      let (length, distance) = try codes.match(symbol, from: &input)
      guard distance <= self.length, distance <= window.count else {
        throw .damagedCompression("it refers to what comes before its begin")
      }
      copy(length, distance, codes, until: end, to: &bytes)
      if case .copy = state { return }
    }
  }

  /// Repeats what came before; the rest, where the piece is full.
  private func copy(
    _ length: Int, _ distance: Int, _ codes: CodedBlock, until end: Int, to bytes: inout [UInt8]
  ) {
    var rest = length
    let mask = window.count - 1
    while rest > 0, bytes.count < end {
      emit(window[(place - distance) & mask], to: &bytes)
      rest -= 1
    }
    state = rest == 0 ? .coded(codes) : .copy(length: rest, distance: distance, codes)
  }
}

/// The check sum of a gzip file: CRC-32 of ITU-T V.42.
private struct CheckSum {
  private var register: UInt32 = .max

  var value: UInt32 { ~register }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { word, _ in
      word & 1 == 1 ? 0xEDB8_8320 ^ (word >> 1) : word >> 1
    }
  }

  mutating func add(_ byte: UInt8) {
    register =
      Self.table[Int((register ^ UInt32(byte)) & 0xFF)] ^ (register >> 8)
  }
}
