public import TypedGraph

/// An actor's keeping to a regime.
///
/// Said as `china.compliesWith(regime)`.
public struct Compliance: Relation {
  /// The actor that complies.
  public typealias Source = any Actor
  /// The regime.
  public typealias Target = SanctionsRegime

  /// Directed and positive.
  public static let tie = Tie.directed(.positive)

  /// In what respect, where a source says.
  public let respect: String?

  /// Makes the relation.
  public init(respect: String? = nil) {
    self.respect = respect
  }

  /// In what it keeps within them.
  public var lineAttributes: [Attribute] {
    respect.map { [Attribute("respect", .text($0))] } ?? []
  }

  /// `keeps within the limits of`.
  public var predicate: String { "keeps within the limits of" }
}

extension Compliance: Codable {}
