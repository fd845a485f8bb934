import TypedGraph

/// The terms of one promise: its treaty, article, strength and conditions.
public struct PactTerms: Hashable, Sendable {
  /// The treaty, where it is known.
  public let treaty: Treaty?

  /// The article, where it is known.
  public let article: String?

  /// How far it binds once called on, where it is known.
  public let strength: DutyStrength?

  /// What must hold for it to be called on.
  public let conditions: [ObligationCondition]

  /// Makes terms of what is known.
  public init(
    treaty: Treaty? = nil, article: String? = nil, strength: DutyStrength? = nil,
    conditions: [ObligationCondition] = []
  ) {
    self.treaty = treaty
    self.article = article
    self.strength = strength
    self.conditions = conditions
  }
}

extension PactTerms: CustomStringConvertible {
  /// What is known, `Alliance, art. 2, by all means, against Italy`; `terms not stated` where nothing is.
  public var description: String {
    let words =
      [treaty?.name, article.map { "art. \($0)" }, strength?.description].compactMap(\.self)
      + conditions.map(\.description)
    return words.isEmpty ? "terms not stated" : words.joined(separator: ", ")
  }
}
