/// Decimal text that Graphviz reads back: never an exponent, never "nan" or "inf".
///
/// `1e-05` is a syntax error in DOT. Numbers are written with the fewest digits that give the same
/// `Double`; below 0.0001 in magnitude they are rounded to nine decimals, above 10¹⁵ clamped to it,
/// and a value that is not a number is written as 0.
enum FixedPoint {
  static let largest = 1e15

  static func text(_ value: Double) -> String {
    guard value.isFinite else {
      return value.isNaN ? "0" : (value < 0 ? "-1000000000000000" : "1000000000000000")
    }
    let magnitude = value.magnitude
    if magnitude >= largest { return value < 0 ? "-1000000000000000" : "1000000000000000" }
    if magnitude >= 0.0001 || magnitude == 0 {
      let text = magnitude.description
      let digits = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
      return value < 0 ? "-" + digits : digits
    }
    let billionths = Int(magnitude * 1e9 + 0.5)
    if billionths == 0 { return "0" }
    var decimals = String(billionths)
    decimals = String(repeating: "0", count: max(0, 9 - decimals.count)) + decimals
    while decimals.hasSuffix("0") { decimals.removeLast() }
    return (value < 0 ? "-0." : "0.") + decimals
  }
}
