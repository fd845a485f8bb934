/// The bytes of a source in another encoding, as UTF-8.
final class EncodedBytes: ByteSource {
  private let source: any ByteSource
  private let encoding: TableFormat.Encoding
  private var raw: [UInt8] = []
  private var high: UInt16?

  init(_ source: any ByteSource, _ encoding: TableFormat.Encoding) {
    self.source = source
    self.encoding = encoding
  }

  func append(to bytes: inout [UInt8]) throws(DataError) -> Bool {
    guard try source.append(to: &raw) else {
      // What is left is half a character, for which a replacement stands.
      if !raw.isEmpty || high != nil { Self.append(.replacement, to: &bytes) }
      raw = []
      high = nil
      return false
    }
    if encoding == .latin1 {
      for byte in raw { Self.append(Unicode.Scalar(byte), to: &bytes) }
      raw.removeAll(keepingCapacity: true)
      return true
    }
    let isLittle = encoding == .utf16LittleEndian
    for place in stride(from: 0, to: raw.count - 1, by: 2) {
      let (one, two) = (UInt16(raw[place]), UInt16(raw[place + 1]))
      append(isLittle ? one | two << 8 : one << 8 | two, to: &bytes)
    }
    raw = raw.count % 2 == 1 ? [raw[raw.count - 1]] : []
    return true
  }

  /// Appends a unit of UTF-16; half a pair waits for the other half.
  private func append(_ unit: UInt16, to bytes: inout [UInt8]) {
    if let high {
      self.high = nil
      if (0xDC00...0xDFFF).contains(unit) {
        let value = 0x10000 + UInt32(high - 0xD800) << 10 + UInt32(unit - 0xDC00)
        Self.append(Unicode.Scalar(value) ?? .replacement, to: &bytes)
        return
      }
      Self.append(.replacement, to: &bytes)
    }
    if (0xD800...0xDBFF).contains(unit) {
      high = unit
    } else {
      Self.append(Unicode.Scalar(unit) ?? .replacement, to: &bytes)
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}

extension Unicode.Scalar {
  fileprivate static let replacement: Unicode.Scalar = "\u{FFFD}"
}
