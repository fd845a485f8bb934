public import TypedGraph

/// A condemnation of a state's conduct.
///
/// Said as `japan.condemns(.northKorea, for: "a missile test")`.
public struct Condemnation: Relation {
  /// The actor that condemns.
  public typealias Source = any Actor
  /// The state whose conduct is condemned.
  public typealias Target = SovereignState

  /// Directed, negative.
  public static let tie = Tie.directed(.negative)

  /// For what, where a source says.
  public let reason: String?

  /// Makes the relation.
  public init(reason: String? = nil) {
    self.reason = reason
  }

  /// `condemns`.
  public var predicate: String { "condemns" }
}

extension Condemnation: Codable {}
