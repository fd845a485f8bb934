public import TypedGraph

/// A body's or a regime's foundation in a resolution.
///
/// Said as `UNBody.committee1718.isEstablished(by: .resolution1718)`.
public struct Establishment: Relation {
  /// The body.
  public typealias Source = UNBody
  /// The resolution.
  public typealias Target = Resolution

  /// Directed, neither for nor against.
  public static let tie = Tie.directed

  /// When the body's mandate ended, where it did.
  public let mandateEnd: PartialDate?

  /// Makes the relation.
  public init(mandateEnd: PartialDate? = nil) {
    self.mandateEnd = mandateEnd
  }

  /// `is established by`.
  public var predicate: String { "is established by" }
}

extension Establishment: Codable {}
