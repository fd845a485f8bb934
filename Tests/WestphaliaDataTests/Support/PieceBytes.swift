@testable import WestphaliaData

/// Bytes that come in pieces of a given length, so that every border between pieces is met.
final class PieceBytes: ByteSource {
  private let bytes: [UInt8]
  private let length: Int
  private var place = 0

  init(_ bytes: [UInt8], length: Int) {
    self.bytes = bytes
    self.length = max(1, length)
  }

  func append(to bytes: inout [UInt8]) -> Bool {
    let end = min(place + length, self.bytes.count)
    bytes.append(contentsOf: self.bytes[place..<end])
    defer { place = end }
    return end > place
  }
}
