/// Finds a number among sixty-four at a time.
///
/// Inlined in other modules as ``IntervalMask`` is.
@usableFromInline package enum EqualMask {
  /// Which of sixty-four numbers are equal to one.
  ///
  /// - Parameters:
  ///   - numbers: The numbers.
  ///   - place: The position of the first of the sixty-four.
  ///   - wanted: The number to be found.
  /// - Returns: The bits, lowest first; nil where there are not sixty-four.
  /// - Complexity: O(1).
  @inlinable package static func word(
    _ numbers: [UInt16], at place: Int, equalTo wanted: UInt16
  ) -> UInt64? {
    guard place >= 0, place + 64 <= numbers.count else { return nil }
    let wanted = SIMD8(repeating: wanted)
    let none = SIMD8<UInt16>(repeating: 0)
    var lanes = none
    // The loads stay inside: sixty-four numbers from `place` on are there.
    unsafe numbers.withUnsafeBytes { bytes in
      for group in 0..<8 {
        let some = unsafe bytes.loadUnaligned(
          fromByteOffset: (place &+ group &* 8) &* 2, as: SIMD8<UInt16>.self)
        let bit = SIMD8<UInt16>(repeating: 1 &<< UInt16(group))
        lanes |= none.replacing(with: bit, where: some .== wanted)
      }
    }
    return UInt64(turning: SIMD8<Int32>(truncatingIfNeeded: lanes))
  }
}
