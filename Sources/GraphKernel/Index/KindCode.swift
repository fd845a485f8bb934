/// A kind in as many bytes as a column keeps for it.
internal protocol KindCode: BitwiseCopyable, Sendable {
  /// Whether there is more than one kind to tell apart.
  static var distinguishes: Bool { get }

  init(number: UInt16)

  var number: UInt16 { get }
}

/// The code where all edges are of one kind: it takes no room.
internal struct NoCode: KindCode {
  static var distinguishes: Bool { false }
  @inline(__always) init(number: UInt16) {}
  @inline(__always) var number: UInt16 { 0 }
}

extension UInt8: KindCode {
  internal static var distinguishes: Bool { true }
  @inline(__always) internal init(number: UInt16) { self.init(truncatingIfNeeded: number) }
  @inline(__always) internal var number: UInt16 { UInt16(self) }
}

extension UInt16: KindCode {
  internal static var distinguishes: Bool { true }
  @inline(__always) internal init(number: UInt16) { self = number }
  @inline(__always) internal var number: UInt16 { self }
}
