extension Double {
  /// The power of two that brings this number near 1; 1 for zero.
  ///
  /// Numbers that are multiplied by it keep all their bits, unless they vanish beside this one.
  internal var unitBelow: Double {
    guard self > 0 else { return 1 }
    return Double(sign: .plus, exponent: -Swift.max(exponent, -1022), significand: 1)
  }
}
