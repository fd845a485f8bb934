/// The texts of JSON that hold escapes.
struct JSONEscapes {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The text between two quotation marks, with what its escapes mean.
  func text(_ range: Range<Int>) throws(FileFault) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var place = range.lowerBound
    while place < range.upperBound {
      guard bytes[place] == UInt8(ascii: "\\") else {
        result.append(bytes[place])
        place += 1
        continue
      }
      guard place + 1 < range.upperBound else { throw Self.fault(place) }
      let start = place
      place += 2
      switch bytes[start + 1] {
      case UInt8(ascii: "\""): result.append(UInt8(ascii: "\""))
      case UInt8(ascii: "\\"): result.append(UInt8(ascii: "\\"))
      case UInt8(ascii: "/"): result.append(UInt8(ascii: "/"))
      case UInt8(ascii: "b"): result.append(0x08)
      case UInt8(ascii: "f"): result.append(0x0C)
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "r"): result.append(0x0D)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "u"):
        guard var value = unit(at: place, range.upperBound) else { throw Self.fault(start) }
        place += 4
        if (0xD800..<0xDC00).contains(value) {
          guard place + 1 < range.upperBound, bytes[place] == UInt8(ascii: "\\"),
            bytes[place + 1] == UInt8(ascii: "u"), let low = unit(at: place + 2, range.upperBound),
            (0xDC00..<0xE000).contains(low)
          else { throw Self.fault(start) }
          value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
          place += 6
        }
        guard let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else {
          throw Self.fault(start)
        }
        result.append(contentsOf: encoded)
      default: throw Self.fault(start)
      }
    }
    guard let text = String(validating: result, as: UTF8.self) else {
      throw FileFault(.malformed("text in UTF-8"), at: range.lowerBound)
    }
    return text
  }

  /// The number of four hexadecimal digits.
  private func unit(at place: Int, _ end: Int) -> UInt32? {
    guard place + 4 <= end else { return nil }
    var value: UInt32 = 0
    for byte in bytes[place..<place + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }

  private static func fault(_ place: Int) -> FileFault {
    FileFault(.malformed("an escape such as \\n or \\u00E9"), at: place)
  }
}
