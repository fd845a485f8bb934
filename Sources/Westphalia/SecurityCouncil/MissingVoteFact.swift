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
  /// By what rule it is decided: the symbol is one of another principal organ of the United Nations, and no
  /// ``Council`` is named.
  case council(symbol: String)

  /// The fact as an indirect question.
  public var description: String {
    switch self {
    case .vote(let state): "how \(state.name) voted"
    case .contestedVote(let state, _): "how \(state.name) voted, on which sources differ"
    case .date: "when the vote was taken, and so who sat in the Council"
    case .council(let symbol):
      "which council decides on it and by what rule, since \(symbol) is no symbol of the Security Council"
    case .members(1): "who held one of the seats, and how that member voted"
    case .members(let count): "who held \(count) of the seats, and how those members voted"
    }
  }
}
