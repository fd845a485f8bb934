import Foundation
import TestSupport
import Testing

@testable import WestphaliaData

@Suite("Files packed with gzip")
struct GzipBytesTests {
  private static let gzip = Command("gzip")

  private func unpacked(_ packed: [UInt8], pieces: Int = 1_000) throws(DataError) -> [UInt8] {
    let source = GzipBytes(PieceBytes(packed, length: pieces))
    var bytes: [UInt8] = []
    while try source.append(to: &bytes) {}
    return bytes
  }

  @Test(
    "What gzip packs is unpacked, at every level and in every size",
    .enabled(if: gzip != nil, "gzip is not installed"), arguments: ["-1", "-6", "-9"])
  func levels(level: String) throws {
    let gzip = try #require(Self.gzip)
    var random = SplitMix64(seed: 1)
    for size in [0, 1, 2, 100, 70_000, 600_000] {
      for width in [1, 4, 256] {
        let bytes = (0..<size).map { _ in UInt8(Int.random(in: 0..<width, using: &random)) }
        let packed = [UInt8](try gzip.run("-c", level, input: bytes).data)
        #expect(try unpacked(packed) == bytes)
        #expect(try unpacked(packed + packed, pieces: 7) == bytes + bytes)
      }
    }
  }

  @Test("A stored block and a block of fixed codes are read", arguments: 0..<2)
  func blocks(kind: Int) throws {
    // "abcabcabc" as Python's zlib writes it at level 0, and with fixed codes.
    let bodies: [[UInt8]] = [
      [0x01, 0x09, 0x00, 0xF6, 0xFF, 0x61, 0x62, 0x63, 0x61, 0x62, 0x63, 0x61, 0x62, 0x63],
      [0x4B, 0x4C, 0x4A, 0x4E, 0x04, 0x23, 0x00],
    ]
    let head: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
    let tail: [UInt8] = [0x18, 0x48, 0x2D, 0x46, 9, 0, 0, 0]
    #expect(try unpacked(head + bodies[kind] + tail) == Array("abcabcabc".utf8))
  }

  @Test(
    "Damaged files are refused or give the same bytes, and never end the process",
    .enabled(if: gzip != nil, "gzip is not installed"))
  func damaged() throws {
    let gzip = try #require(Self.gzip)
    var random = SplitMix64(seed: 3)
    let bytes = (0..<3_000).map { _ in UInt8(Int.random(in: 0..<20, using: &random)) }
    let packed = [UInt8](try gzip.run("-c", input: bytes).data)
    for end in stride(from: 0, to: packed.count, by: 7) {
      #expect(throws: DataError.damagedCompression("it ends too early")) {
        try unpacked(Array(packed[..<end]))
      }
    }
    for _ in 0..<4_000 {
      var other = packed
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        other[Int.random(in: 0..<other.count, using: &random)] ^= UInt8(
          1 << Int.random(in: 0..<8, using: &random))
      }
      do throws(DataError) {
        // Flags and times in the header say nothing of the bytes.
        #expect(try unpacked(other) == bytes)
      } catch {
        guard case .damagedCompression = error else {
          Issue.record("\(error)")
          return
        }
      }
    }
  }

  @Test("What unpacks to more than the limit is refused before it fills the memory")
  func bomb() throws {
    // A block of fixed codes that repeats one byte 258 times, again and again, and does not end.
    var bits = "1" + "10"
    func code(_ symbol: Int) -> String {
      func digits(_ value: Int, _ count: Int) -> String {
        let text = String(value, radix: 2)
        return String(repeating: "0", count: count - text.count) + text
      }
      return symbol < 144 ? digits(48 + symbol, 8) : digits(192 + symbol - 280, 8)
    }
    bits += code(0)
    for _ in 0..<200_000 { bits += code(285) + "00000" }
    var packed: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
    var (byte, count): (UInt8, UInt8) = (0, 0)
    for bit in bits.utf8 {
      if bit == UInt8(ascii: "1") { byte |= 1 << count }
      count += 1
      if count == 8 {
        packed.append(byte)
        (byte, count) = (0, 0)
      }
    }
    #expect(throws: DataError.tooLong(limit: 1_000_000)) {
      try DelimitedTable(bytes: packed, limits: ReadLimits(fileBytes: 1_000_000))
        .forEachRow { _ throws(RowProblem) in }
    }
  }
}
