public import TypedGraph

/// What an absence says where votes are compared.
public enum AbsenceRule: Hashable, Sendable, CaseIterable {
  /// Nothing: a draft counts for two members only where both voted or abstained.
  case leftOut
  /// The same as an abstention. Members without a recorded vote are left out all the same.
  case asAbstention
}

/// What an abstention and a vote for or against have in common.
public enum AbstentionRule: Hashable, Sendable, CaseIterable {
  /// They agree by half. A. Lijphart, *The analysis of bloc voting in the General Assembly* (1963).
  case half
  /// They do not agree.
  case different
}

extension AbsenceRule: CustomStringConvertible {
  /// `absences left out`, `absences as abstentions`.
  public var description: String {
    switch self {
    case .leftOut: "absences left out"
    case .asAbstention: "absences as abstentions"
    }
  }
}

extension AbstentionRule: CustomStringConvertible {
  /// `abstentions agree by half`, `abstentions differ`.
  public var description: String {
    switch self {
    case .half: "abstentions agree by half"
    case .different: "abstentions differ"
    }
  }
}

extension GraphQueries {
  /// The share of drafts on which each two states voted alike.
  ///
  /// Of the drafts that count for both, equal votes agree by 1, votes for and against by 0, and an abstention with either by
  /// the rule. A state that did not take part is absent; one with different votes recorded on one draft
  /// is left out of it, since nothing says which is right.
  ///
  /// - Parameters:
  ///   - states: The states; all that voted, in order of insertion, where nil.
  ///   - absences: What an absence says.
  ///   - abstentions: What an abstention and a vote for or against have in common.
  /// - Returns: The matrix, which is symmetric; nil for states with no draft in common.
  /// - Throws: `QueryError.nodeNotFound(_:)`; `QueryError.invalidParameter(name:reason:)` for more than 2²⁴ votes or pairs;
  ///   `QueryError.cancelled`.
  /// - Complexity: O(votes + states² · drafts) time, O(states · (drafts + states)) space.
  public func voteAgreement(
    of states: [SovereignState]? = nil, absences: AbsenceRule = .leftOut,
    abstentions: AbstentionRule = .half
  ) throws(QueryError) -> DyadMatrix {
    let votes = relations(of: Vote.self)
    let voters = Set(votes.map(\.source.id))
    let states = states ?? nodes(of: SovereignState.self).filter { voters.contains($0.id) }
    for state in states where !contains(state) { throw .nodeNotFound(state) }
    var drafts: [Draft.ID: Int] = [:]
    for vote in votes where drafts[vote.target.id] == nil { drafts[vote.target.id] = drafts.count }
    for count in [states.count, drafts.count] {
      let (cells, overflow) = states.count.multipliedReportingOverflow(by: count)
      guard !overflow, cells <= 1 << 24 else {
        throw .invalidParameter(
          name: "states", reason: "gives more than \(1 << 24) votes or pairs; name fewer states")
      }
    }
    var rows: [SovereignState.ID: Int] = [:]
    for state in states where rows[state.id] == nil { rows[state.id] = rows.count }
    var ballots = Array(
      repeating: [Ballot](repeating: .none, count: drafts.count), count: rows.count)
    for vote in votes {
      guard let row = rows[vote.source.id], let draft = drafts[vote.target.id] else { continue }
      let ballot = Ballot(vote.relation.choice, absences)
      let before = ballots[row][draft]
      ballots[row][draft] = before == .none || before == ballot ? ballot : .unclear
    }
    let order = states.compactMap { rows[$0.id] }
    return try DyadMatrix(
      title: "agreement of votes, \(absences), \(abstentions)", subject: view.description,
      nodes: states
    ) { Ballot.agreement(ballots[order[$0]], ballots[order[$1]], abstentions) }
  }
}

/// A vote as it is compared.
private enum Ballot: UInt8 {
  case none, yes, no, abstention, unclear

  init(_ choice: Vote.Choice, _ absences: AbsenceRule) {
    switch choice {
    case .yes: self = .yes
    case .no: self = .no
    case .abstain: self = .abstention
    case .notParticipating, .absent: self = absences == .asAbstention ? .abstention : .none
    }
  }

  static func agreement(
    _ left: [Ballot], _ right: [Ballot], _ abstentions: AbstentionRule
  ) -> Double? {
    var (count, agreed) = (0, 0.0)
    for (one, other) in zip(left, right) {
      guard one != .none, other != .none, one != .unclear, other != .unclear else { continue }
      count += 1
      if one == other {
        agreed += 1
      } else if one == .abstention || other == .abstention {
        agreed += abstentions == .half ? 0.5 : 0
      }
    }
    return count == 0 ? nil : agreed / Double(count)
  }
}
