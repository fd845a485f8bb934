internal import GraphKernel

/// The kernel's seeded generator, so that a failing case can be run again.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var base: SeededGenerator

  /// A generator that always gives the same numbers for the same seed.
  public init(seed: UInt64) { base = SeededGenerator(seed: seed) }

  /// The next number.
  public mutating func next() -> UInt64 { base.next() }
}
