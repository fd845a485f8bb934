public import TypedGraph

/// A state's asking another for help under a treaty.
///
/// Said as `northKorea.requestsHelp(of: .russia, under: .pyongyang2024)`.
public struct HelpRequest: Relation {
  /// States ask.
  public typealias Source = SovereignState
  /// States are asked.
  public typealias Target = SovereignState

  /// Directed, neither for nor against.
  public static let tie = Tie.directed

  /// The key of the treaty it appeals to; nil for any.
  public let treaty: String?

  /// Makes a request under a treaty, or under any.
  public init(under treaty: Treaty? = nil) {
    self.treaty = treaty?.id
  }

  /// `requests help of`.
  public var predicate: String { "requests help of" }
}

extension HelpRequest: Codable {}
