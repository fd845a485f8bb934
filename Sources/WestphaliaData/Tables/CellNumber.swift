/// Numbers in the bytes of a cell.
enum CellNumber {
  /// A whole number with at most a sign; nil for anything else, and for what no `Int` can hold.
  static func int(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    var place = start
    var isNegative = false
    if place < end, bytes[place] == UInt8(ascii: "-") || bytes[place] == UInt8(ascii: "+") {
      isNegative = bytes[place] == UInt8(ascii: "-")
      place += 1
    }
    guard place < end else { return nil }
    var value = 0
    while place < end {
      let digit = bytes[place] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      let (product, isTooBig) = value.multipliedReportingOverflow(by: 10)
      let (sum, isStillTooBig) = product.subtractingReportingOverflow(Int(digit))
      if isTooBig || isStillTooBig { return nil }
      value = sum
      place += 1
    }
    if isNegative { return value }
    return value == .min ? nil : -value
  }

  /// A decimal number; nil for anything else, infinity and not-a-number included.
  static func double(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Double? {
    var place = start
    var isNegative = false
    if place < end, bytes[place] == UInt8(ascii: "-") || bytes[place] == UInt8(ascii: "+") {
      isNegative = bytes[place] == UInt8(ascii: "-")
      place += 1
    }
    var (digits, decimals, count, isFraction) = (0, 0, 0, false)
    while place < end, count <= 15 {
      let byte = bytes[place]
      let digit = byte &- UInt8(ascii: "0")
      if digit < 10 {
        digits = digits &* 10 &+ Int(digit)
        count += 1
        if isFraction { decimals += 1 }
      } else if byte == UInt8(ascii: "."), !isFraction {
        isFraction = true
      } else {
        break
      }
      place += 1
    }
    // Up to fifteen digits a quotient of two exact numbers is rounded once, as it must be.
    if place == end, count > 0, count <= 15 {
      let value = Double(digits) / powersOfTen[decimals]
      return isNegative ? -value : value
    }
    let letters: Set<UInt8> = Set("+-.0123456789eE".utf8)
    guard start < end, bytes[start..<end].allSatisfy(letters.contains),
      let value = Double(String(decoding: bytes[start..<end], as: UTF8.self)), value.isFinite
    else { return nil }
    return value
  }

  private static let powersOfTen: [Double] = (0...15).map { exponent in
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}
