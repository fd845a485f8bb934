/// One of the color schemes of Cynthia Brewer that Graphviz has built in, with its size.
public struct DOTColorScheme: Hashable, Sendable, CustomStringConvertible {
  /// A family of schemes, one per size.
  public enum Family: String, Hashable, Sendable, CaseIterable {
    case accent, blues, brbg, bugn, bupu, dark2, gnbu, greens, greys, oranges, orrd, paired
    case pastel1, pastel2, piyg, prgn, pubu, pubugn, puor, purd, purples, rdbu, rdgy, rdpu
    case rdylbu, rdylgn, reds, set1, set2, set3, spectral, ylgn, ylgnbu, ylorbr, ylorrd

    /// The sizes that exist.
    public var sizes: ClosedRange<Int> {
      switch self {
      case .paired, .set3: 3...12
      case .brbg, .piyg, .prgn, .puor, .rdbu, .rdgy, .rdylbu, .rdylgn, .spectral: 3...11
      case .accent, .dark2, .pastel2, .set2: 3...8
      default: 3...9
      }
    }
  }

  /// The family.
  public let family: Family

  /// How many colors the scheme has.
  public let size: Int

  /// Makes a scheme; a size that the family lacks is clamped.
  public init(_ family: Family, _ size: Int) {
    self.family = family
    self.size = min(max(size, family.sizes.lowerBound), family.sizes.upperBound)
  }

  /// The name in Graphviz, such as `blues9`.
  public var description: String { "\(family.rawValue)\(size)" }
}
