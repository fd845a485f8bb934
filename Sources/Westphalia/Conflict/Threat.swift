public import TypedGraph

/// A threat of one side against another.
///
/// Said as `northKorea.threatens(.southKorea, with: "a sea of fire")`.
public struct Threat: Relation {
  /// The actor that threatens.
  public typealias Source = any Actor
  /// The actor that is threatened.
  public typealias Target = any Actor

  /// Directed, negative.
  public static let tie = Tie.directed(.negative)

  /// What is threatened, where a source says.
  public let content: String?

  /// Makes the relation.
  public init(_ content: String? = nil) {
    self.content = content
  }

  /// What is threatened.
  public var lineAttributes: [Attribute] {
    content.map { [Attribute("content", .text($0))] } ?? []
  }

  /// `threatens`.
  public var predicate: String { "threatens" }
}

extension Threat: Codable {}
