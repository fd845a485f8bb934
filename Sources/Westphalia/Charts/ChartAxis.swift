import TypedGraph

/// Round numbers along an axis of values.
struct ChartAxis {
  /// The ends of the axis, round numbers too.
  let low, high: Double
  /// Where numbers stand, and what they are called.
  let ticks: [(value: Double, name: String)]

  /// Values beyond this are not drawn: their differences would be more than a number holds.
  static let greatest = 1e300

  /// An axis for some values, about so many numbers along it.
  init(_ values: [Double], aiming count: Int = 5) {
    var low = min(values.min() ?? 0, 0)
    var high = max(values.max() ?? 0, 0)
    // Values far from zero that differ little are shown by themselves.
    if let least = values.min(), let most = values.max(), least > 0, most - least < least / 4 {
      (low, high) = (least, most)
    }
    if !(high - low > max(abs(high), abs(low)) * 1e-9) || high - low < 1e-290 {
      if high == 0, low == 0 { high = 1 } else { (low, high) = (min(low, 0), max(high, 0)) }
      if high - low < 1e-290 { (low, high) = (0, 1) }
    }
    let rough = (high - low) / Double(max(count, 1))
    var power = 1.0
    var exponent = 0
    while power * 10 <= rough { (power, exponent) = (power * 10, exponent + 1) }
    while power > rough { (power, exponent) = (power / 10, exponent - 1) }
    let factor = [1, 2, 5, 10].first { Double($0) * power >= rough } ?? 10
    let step = Double(factor) * power
    let first = Int((low / step).rounded(.down))
    let last = Int((high / step).rounded(.up))
    self.low = Double(first) * step
    self.high = Double(last) * step
    ticks = (first...last).map {
      (Double($0) * step, Self.name($0 * factor, exponent: exponent))
    }
  }

  /// A whole number times a power of ten.
  private static func name(_ number: Int, exponent: Int) -> String {
    guard number != 0 else { return "0" }
    guard (-6...11).contains(exponent) else { return "\(number)e\(exponent)" }
    if exponent >= 0 { return "\(number)" + String(repeating: "0", count: exponent) }
    var digits = String(number.magnitude)
    digits = String(repeating: "0", count: max(0, 1 - exponent - digits.count)) + digits
    var decimals = String(digits.suffix(-exponent))
    while decimals.last == "0" { decimals.removeLast() }
    return (number < 0 ? "-" : "") + String(digits.dropLast(-exponent))
      + (decimals.isEmpty ? "" : "." + decimals)
  }

  /// Where a value stands, from 0 at the low end to 1.
  func share(of value: Double) -> Double { (value - low) / (high - low) }

  /// Round dates between two days, at most about so many, and how precise they are.
  static func dates(from first: CalendarDate, through last: CalendarDate, limit: Int)
    -> [PartialDate]
  {
    let limit = max(limit, 2)
    let days = last - first
    if days < 2 * limit {
      return spaced(
        PartialDate.every(.day, from: PartialDate(first), through: PartialDate(last)),
        [1, 2, 5, 7], limit)
    }
    if days < 31 * 2 * limit {
      return spaced(
        PartialDate.every(.month, from: PartialDate(first), through: PartialDate(last)),
        [1, 2, 3, 6], limit)
    }
    let years = last.year - first.year + 1
    let step =
      [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1_000, 2_000, 5_000].first {
        years / $0 < limit
      } ?? 10_000
    return PartialDate.every(.year, from: PartialDate(first), through: PartialDate(last)).filter {
      $0.first.year % step == 0
    }
  }

  private static func spaced(
    _ dates: [PartialDate], _ steps: [Int], _ limit: Int
  ) -> [PartialDate] {
    let step = steps.first { dates.count / $0 <= limit } ?? max(1, dates.count / limit + 1)
    return dates.enumerated().filter { $0.offset % step == 0 }.map(\.element)
  }
}
