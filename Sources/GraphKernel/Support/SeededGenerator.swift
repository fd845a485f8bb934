/// A small, fast random number generator with a seed, so that random answers can be reproduced.
///
/// Source: G. Steele, D. Lea, C. Flood, *Fast splittable pseudorandom number generators* (2014).
package struct SeededGenerator: RandomNumberGenerator, Sendable, Hashable {
  private var state: UInt64

  /// A generator that always gives the same numbers for the same seed.
  ///
  /// - Parameter seed: Any number.
  package init(seed: UInt64) { state = seed }

  /// The next number.
  ///
  /// - Returns: 64 random bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits &>> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits &>> 31)
  }

  /// A number at least 0 and below 1.
  internal mutating func unit() -> Double { Double(next() &>> 11) * 0x1p-53 }

  /// A number below a bound that is above zero.
  internal mutating func below(_ bound: Int) -> Int {
    Int(truncatingIfNeeded: UInt64(bound).multipliedFullWidth(by: next()).high)
  }

  /// Puts a part of an array into random order.
  internal mutating func shuffle(_ array: inout [UInt32], _ range: Range<Int>) {
    var last = range.count - 1
    while last > 0 {
      array.swapAt(range.lowerBound + last, range.lowerBound + below(last + 1))
      last -= 1
    }
  }
}
