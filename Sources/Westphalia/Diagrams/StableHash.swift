/// A number made of bytes that is the same in every process (FNV-1a).
struct StableHash {
  /// Eight hexadecimal digits.
  let digits: String

  init(_ bytes: some Sequence<UInt8>) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let folded = UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
    let text = String(folded, radix: 16)
    digits = String(repeating: "0", count: 8 - text.utf8.count) + text
  }
}
