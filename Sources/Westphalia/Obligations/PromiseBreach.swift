public import TypedGraph

/// A promise that the attack breaks.
public struct PromiseBreach: Hashable, Sendable, CustomStringConvertible {
  /// Who breaks it: an attacker.
  public let state: SovereignState
  /// Toward whom: the attacked.
  public let partner: SovereignState
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
    "\(state.name), by attacking \(partner.name), "
      + (certainty == .certainly ? "breaks " : "possibly breaks ")
      + (promise.article.map { "article \($0) of " } ?? "")
      + "the \(treaty.name) (\(promise.duty.rawValue))."
  }
}
