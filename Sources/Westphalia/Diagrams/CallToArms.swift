public import TypedGraph

/// A promise's calling a state to another's help, as a response draws it.
public struct CallToArms: Relation {
  /// The state that is called.
  public typealias Source = SovereignState
  /// The state it is called to help.
  public typealias Target = SovereignState

  /// Directed and positive.
  public static let tie = Tie.directed(.positive)

  /// `call to arms`.
  public static let kind: RelationKind = "call to arms"

  /// The treaty's name.
  public let treaty: String

  /// The article, where it is known.
  public let article: String?

  /// How far it binds.
  public let strength: DutyStrength

  /// Makes the call of a promise.
  public init(treaty: String, article: String?, strength: DutyStrength) {
    self.treaty = treaty
    self.article = article
    self.strength = strength
  }

  /// `is called by the Alliance to help`.
  public var predicate: String { "is called by the \(treaty) to help" }

  /// The treaty and the article.
  public var label: String { treaty + (article.map { ", art. \($0)" } ?? "") }
}

extension CallToArms: Codable {}
