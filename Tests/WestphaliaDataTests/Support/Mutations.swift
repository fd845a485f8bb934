import TestSupport

/// Ways to spoil the text of a document.
struct Mutations {
  private var generator: SplitMix64

  /// Pieces that mean something to a reader.
  private static let pieces =
    [
      "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u0000", "\\uD800", "null", "true", "-1", "1e999",
      "9999999999999999999", "0.1", "\"\"", "\"state:PRK\"", "\"id\":", "\"node\":", "\"is\":{}",
      "\"kind\":\"war\"", "\"says\":", "\"every\"", "2024-02-30", "..", "/", "\u{FEFF}", "\u{0}",
      "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80]]

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  private mutating func number(_ limit: Int) -> Int {
    Int(generator.next() % UInt64(max(1, limit)))
  }

  private mutating func range(_ count: Int, most: Int) -> Range<Int> {
    let start = number(count)
    return start..<min(count, start + 1 + number(most))
  }

  /// The bytes with one to four things changed.
  mutating func spoiled(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...number(4) where !bytes.isEmpty {
      switch number(8) {
      case 0: bytes[number(bytes.count)] = UInt8(number(256))
      case 1: bytes.removeSubrange(range(bytes.count, most: 20))
      case 2, 3:
        bytes.insert(contentsOf: Self.pieces[number(Self.pieces.count)], at: number(bytes.count))
      case 4:
        bytes.insert(contentsOf: bytes[range(bytes.count, most: 200)], at: number(bytes.count))
      case 5:
        bytes.replaceSubrange(
          range(bytes.count, most: 10), with: Self.pieces[number(Self.pieces.count)])
      case 6: bytes = Array(bytes.prefix(number(bytes.count)))
      default:
        // Two lines change their places.
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        lines.swapAt(number(lines.count), number(lines.count))
        bytes = Array(lines.joined(separator: [0x0A]))
      }
    }
    return bytes
  }
}
