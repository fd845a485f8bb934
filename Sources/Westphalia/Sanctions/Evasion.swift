public import TypedGraph

/// An actor's getting around a regime.
///
/// Said as `northKorea.evades(regime, by: "transfers from ship to ship")`.
public struct Evasion: Relation {
  /// The actor that gets around it.
  public typealias Source = any Actor
  /// The regime.
  public typealias Target = SanctionsRegime

  /// Directed and negative.
  public static let tie = Tie.directed(.negative)

  /// Whether it was only tried.
  public let isAttempt: Bool

  /// By what means, where a source says.
  public let means: String?

  /// Makes the relation.
  public init(isAttempt: Bool = false, means: String? = nil) {
    self.isAttempt = isAttempt
    self.means = means
  }

  /// By what it circumvents them.
  public var lineAttributes: [Attribute] {
    means.map { [Attribute("means", .text($0))] } ?? []
  }

  /// `circumvents`, or `tries to circumvent` for an attempt.
  public var predicate: String { isAttempt ? "tries to circumvent" : "circumvents" }
}

extension Evasion: Codable {}
