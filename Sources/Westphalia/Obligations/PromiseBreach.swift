public import TypedGraph

/// A promise that an attack breaks, or going to war without one.
public struct PromiseBreach: Hashable, Sendable, CustomStringConvertible {
  /// How a promise is broken.
  public enum Deed: Hashable, Sendable, CaseIterable {
    /// By attacking the partner.
    case attacks
    /// By a declaration of war on the partner, or by joining a war against it as a helper.
    case goesToWar
  }

  /// Who breaks it: an attacker, or who goes to war.
  public let state: SovereignState
  /// Toward whom: the attacked, or whom it fights.
  public let partner: SovereignState
  /// How.
  public let deed: Deed
  /// The treaty in force between them.
  public let treaty: Treaty
  /// The promise; nonaggression, or another that an attack on the partner contradicts.
  public let promise: TreatyPromise
  /// Whether the treaty certainly is in force for both.
  public let certainty: Certainty
  /// The relations it rests on.
  public let relations: [RelationID]

  /// Whether the treaty promises nonaggression explicitly.
  public var isExplicit: Bool { promise.duty == .nonaggression }

  /// The breach as a sentence.
  public var description: String {
    "\(state.name), by \(deed) \(partner.name), "
      + (certainty == .certainly ? "breaks " : "possibly breaks ")
      + (promise.article.map { "article \($0) of " } ?? "")
      + "the \(treaty.name) (\(promise.duty.rawValue))."
  }
}

extension PromiseBreach.Deed: CustomStringConvertible {
  /// What breaks it, before the partner's name: `attacking`, `going to war with`.
  public var description: String {
    switch self {
    case .attacks: "attacking"
    case .goesToWar: "going to war with"
    }
  }
}
