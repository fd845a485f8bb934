public import TypedGraph

/// A fact that would decide an undetermined outcome.
public enum MissingVoteFact: Hashable, Sendable, CustomStringConvertible {
  /// How a member voted.
  case vote(SovereignState)
  /// How a member voted: sources differ.
  case contestedVote(SovereignState, [RelationID])
  /// When the vote was taken, and so who sat in the Council.
  case date

  /// The fact as an indirect question.
  public var description: String {
    switch self {
    case .vote(let state): "how \(state.name) voted"
    case .contestedVote(let state, _): "how \(state.name) voted, on which sources differ"
    case .date: "when the vote was taken, and so who sat in the Council"
    }
  }
}
