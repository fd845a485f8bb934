public import TypedGraph

/// The level at which two states place their relations.
///
/// Said as `russia.hasRelations(at: .strategicPartnership, with: .northKorea)`.
public struct RelationsLevel: Relation {
  /// One state.
  public typealias Source = SovereignState
  /// The other.
  public typealias Target = SovereignState

  /// Symmetric, positive.
  public static let tie = Tie.symmetric(.positive)

  /// The level.
  public let level: Level

  /// Makes the relation.
  public init(_ level: Level) {
    self.level = level
  }

  /// `has relations at the level of strategic partnership with`.
  public var predicate: String { "has relations at the level of \(level) with" }

  /// `strategic partnership`.
  public var label: String { level.description }

  /// A level of relations: a rank of the heads of missions, or what the parties call their partnership.
  ///
  /// The list is open, since parties have words of their own: `"all-weather friendship"` is a level as good
  /// as ``strategicPartnership``. Levels with the same words are the same.
  public struct Level: Hashable, Sendable {
    /// The words.
    private let words: String

    /// Makes a level of the parties' own words, `comprehensive strategic partnership`.
    public init(_ words: String) {
      self.words = words
    }
  }
}

extension RelationsLevel.Level {
  /// Ambassadors are exchanged.
  ///
  /// Source: Correlates of War, Diplomatic Exchange.
  public static let ambassador: Self = "ambassador"

  /// Ministers, the heads of legations, are exchanged.
  ///
  /// Source: Correlates of War, Diplomatic Exchange.
  public static let minister: Self = "minister"

  /// Chargés d’affaires are exchanged.
  ///
  /// Source: Correlates of War, Diplomatic Exchange.
  public static let chargeDAffaires: Self = "chargé d’affaires"

  /// What the parties call a partnership.
  public static let partnership: Self = "partnership"

  /// What the parties call a comprehensive partnership.
  public static let comprehensivePartnership: Self = "comprehensive partnership"

  /// What the parties call a strategic partnership.
  public static let strategicPartnership: Self = "strategic partnership"

  /// What the parties call a comprehensive strategic partnership.
  public static let comprehensiveStrategicPartnership: Self = "comprehensive strategic partnership"

  /// Every level that has a constant.
  public static let all: [Self] = [
    .chargeDAffaires, .minister, .ambassador, .partnership, .comprehensivePartnership,
    .strategicPartnership, .comprehensiveStrategicPartnership,
  ]
}

extension RelationsLevel.Level: ExpressibleByStringLiteral, CustomStringConvertible {
  /// Makes a level of the parties' own words.
  public init(stringLiteral words: String) { self.init(words) }

  /// The words.
  public var description: String { words }
}

extension RelationsLevel.Level: AttributeValueConvertible {
  /// The words, as an attribute of a relation.
  public var attributeValue: Attribute.Value { .text(words) }
}

extension RelationsLevel: Codable {}
