/// A run of bytes in a tape's arena, with what the writer must know of it.
///
/// The low 28 bits of `word` are the length, so a token holds at most 256 MiB; the flags above say
/// how the bytes may be written. They follow from the bytes alone.
struct DOTToken: Hashable, Sendable {
  var start: UInt32
  var word: UInt32

  static let html: UInt32 = 1 << 31
  /// Neither a quote nor a backslash nor a line end within, and short: quotes suffice around it.
  static let plain: UInt32 = 1 << 30
  /// `[A-Za-z_][A-Za-z0-9_]*` of at most 64 bytes, no keyword: may stand bare.
  static let slug: UInt32 = 1 << 29
  /// A plain decimal number: an attribute value may stand bare.
  static let number: UInt32 = 1 << 28
  static let lengthMask: UInt32 = (1 << 28) - 1
  static let longest = Int(lengthMask)

  /// Bytes that one piece of a concatenated string may have; Graphviz's scanner holds 16,381.
  static let longestPiece = 8_000

  var length: Int { Int(word & DOTToken.lengthMask) }
  var isHTML: Bool { word & DOTToken.html != 0 }
  var range: Range<Int> { Int(start)..<Int(start) + length }

  /// The flags of the bytes in `range`.
  static func flags(of bytes: [UInt8], in range: Range<Int>, isHTML: Bool) -> UInt32 {
    unsafe bytes.withUnsafeBufferPointer { unsafe flags(of: $0, in: range, isHTML: isHTML) }
  }

  /// The flags of the bytes in `range`, which lies within `bytes`.
  @inline(__always)
  static func flags(
    of bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, isHTML: Bool
  ) -> UInt32 {
    if isHTML { return html }
    if range.isEmpty { return plain }
    if range.count <= 64 {
      let first = unsafe bytes[range.lowerBound]
      if ByteClass.isSlugStart(first) {
        var index = range.lowerBound + 1
        while index < range.upperBound, unsafe ByteClass.isSlug(bytes[index]) { index &+= 1 }
        if index == range.upperBound {
          return unsafe Keyword(bytes, range) == nil ? plain | slug : plain
        }
      } else if ByteClass.isNumberStart(first), unsafe isNumber(bytes, range) {
        return plain | number
      }
    }
    guard range.count <= longestPiece else { return 0 }
    for index in range {
      if unsafe ByteClass.needsCare(bytes[index]) { return 0 }
    }
    return plain
  }

  /// Whether the bytes are `-?digits(.digits)?` without superfluous zeros in front.
  private static func isNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    if unsafe bytes[index] == UInt8(ascii: "-") { index += 1 }
    let whole = index
    while index < range.upperBound, unsafe ByteClass.isDigit(bytes[index]) { index &+= 1 }
    guard index > whole else { return false }
    let hasZero = unsafe bytes[whole] == UInt8(ascii: "0")
    if hasZero && index > whole + 1 { return false }
    if index == range.upperBound { return true }
    guard unsafe bytes[index] == UInt8(ascii: ".") else { return false }
    index += 1
    let fraction = index
    while index < range.upperBound, unsafe ByteClass.isDigit(bytes[index]) { index &+= 1 }
    return index == range.upperBound && index > fraction
  }
}

/// Classes of bytes, as the scanner of the language has them.
enum ByteClass {
  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  @inline(__always)
  static func isSlugStart(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 || byte == 95 }

  @inline(__always)
  static func isSlug(_ byte: UInt8) -> Bool { isSlugStart(byte) || isDigit(byte) }

  /// What can begin a bare word: every byte above ASCII counts as a letter.
  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { isSlugStart(byte) || byte >= 0x80 }

  @inline(__always)
  static func isNumberStart(_ byte: UInt8) -> Bool { isDigit(byte) || byte == 45 || byte == 46 }

  /// A quote, a backslash or a line feed: not to be copied blindly between quotes.
  @inline(__always)
  static func needsCare(_ byte: UInt8) -> Bool { byte == 34 || byte == 92 || byte == 10 }
}

/// The words of the language, in any letter case.
enum Keyword: String, CaseIterable {
  case node, edge, graph, digraph, subgraph, strict

  /// The keyword that the bytes spell.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard range.count >= 4, range.count <= 8 else { return nil }
    switch unsafe bytes[range.lowerBound] | 0x20 {
    case UInt8(ascii: "n") where unsafe Keyword.matches("node", bytes, range): self = .node
    case UInt8(ascii: "e") where unsafe Keyword.matches("edge", bytes, range): self = .edge
    case UInt8(ascii: "g") where unsafe Keyword.matches("graph", bytes, range): self = .graph
    case UInt8(ascii: "d") where unsafe Keyword.matches("digraph", bytes, range): self = .digraph
    case UInt8(ascii: "s") where unsafe Keyword.matches("subgraph", bytes, range): self = .subgraph
    case UInt8(ascii: "s") where unsafe Keyword.matches("strict", bytes, range): self = .strict
    default: return nil
    }
  }

  private static func matches(
    _ word: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Bool {
    guard word.utf8CodeUnitCount == range.count else { return false }
    for offset in 0..<range.count {
      if unsafe bytes[range.lowerBound + offset] | 0x20 != word.utf8Start[offset] { return false }
    }
    return true
  }
}
