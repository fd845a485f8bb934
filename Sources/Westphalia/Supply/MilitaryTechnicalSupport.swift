public import TypedGraph

/// Technical help with arms and forces.
///
/// Said as `russia.givesTechnicalSupport(to: .northKorea)`.
public struct MilitaryTechnicalSupport: Relation {
  /// The actor that helps; unnamed where a source does not say.
  public typealias Source = any Supplier
  /// The actor that is helped.
  public typealias Target = any Recipient

  /// Directed, positive.
  public static let tie = Tie.directed(.positive)

  /// What it is for, where a source says.
  public let purpose: String?

  /// Makes the relation.
  public init(purpose: String? = nil) {
    self.purpose = purpose
  }

  /// What it is for.
  public var lineAttributes: [Attribute] {
    purpose.map { [Attribute("purpose", .text($0))] } ?? []
  }

  /// `gives military-technical support to`.
  public var predicate: String { "gives military-technical support to" }

  /// `technical support`, and what it is for.
  public var label: String { purpose.map { "technical support: \($0)" } ?? "technical support" }
}

extension MilitaryTechnicalSupport: Codable {}
