/// Whole numbers in decimal digits.
enum DecimalText {
  /// As `String(_:)`, in half the time: identifiers and attributes are mostly short numbers.
  static func text(_ value: Int) -> String {
    var magnitude = value.magnitude
    var length = value < 0 ? 2 : 1
    while magnitude >= 10 {
      magnitude /= 10
      length += 1
    }
    return unsafe String(unsafeUninitializedCapacity: length) { digits in
      var rest = value.magnitude
      var index = length
      repeat {
        index -= 1
        let tenth = rest / 10
        unsafe digits[index] = UInt8(truncatingIfNeeded: rest &- tenth &* 10) &+ UInt8(ascii: "0")
        rest = tenth
      } while rest > 0
      if value < 0 { unsafe digits[0] = UInt8(ascii: "-") }
      return length
    }
  }
}
