public import TypedGraph

/// A fact that would decide an undetermined outcome.
public enum MissingVoteFact: Hashable, Sendable, CustomStringConvertible {
  /// How a member voted.
  case vote(SovereignState)
  /// How a member voted: sources differ.
  case contestedVote(SovereignState, [RelationID])
  /// When the vote was taken, and so who sat in the Council and how many votes were needed.
  case date
  /// Who held so many of the seats.
  case members(count: Int)

  /// The fact as an indirect question.
  public var description: String {
    switch self {
    case .vote(let state): "how \(state.name) voted"
    case .contestedVote(let state, _): "how \(state.name) voted, on which sources differ"
    case .date: "when the vote was taken, and so who sat in the Council"
    case .members(1): "who held one of the seats, and how that member voted"
    case .members(let count): "who held \(count) of the seats, and how those members voted"
    }
  }
}
