import TypedGraph

/// Words of the forms that are not networks.
extension DiagramWords {
  /// A number with its noun: the phrase for one, or the one for any other number.
  package func counted(_ number: Int, _ one: DiagramPhrase, _ many: DiagramPhrase) -> String {
    number == 1 ? self(one) : self(many, self.number(Double(number)))
  }

  /// `1 node`, `12 nodes`.
  package func nodes(_ number: Int) -> String { counted(number, .oneNode, .nodes) }

  /// `1 relation`, `12 relations`.
  package func relations(_ number: Int) -> String { counted(number, .oneRelation, .relations) }

  /// `1 relation`, `2–4 relations`, and `10 and more relations` where there is no greatest.
  func relations(from least: Int, through greatest: Int?) -> String {
    guard let greatest else { return self(.relationsOrMore, "\(least)") }
    return least == greatest ? relations(least) : self(.relationRange, "\(least)", "\(greatest)")
  }

  /// Which form would read better than a network.
  func suggestion(_ form: DiagramForm) -> String? {
    switch form {
    case .network: nil
    case .rollCall: self(.suggestRollCall)
    case .matrix: self(.suggestMatrix)
    case .flows: self(.suggestFlows)
    case .overview: self(.suggestOverview)
    }
  }

  /// Why a view of so many nodes and relations has a form that is no network.
  func reason(_ form: DiagramForm, nodes: Int, relations: Int) -> String? {
    let size = (self.nodes(nodes), self.relations(relations))
    return switch form {
    case .network: nil
    case .rollCall: self(.becauseRollCall)
    case .matrix: self(.becauseMatrix, size.0, size.1)
    case .flows: self(.becauseFlows, size.0, size.1)
    case .overview: self(.becauseOverview, size.0, size.1)
    }
  }

  /// A vote; *not known* for nil.
  func choice(_ choice: Vote.Choice?) -> String {
    switch choice {
    case .yes: self(.choiceYes)
    case .no: self(.choiceNo)
    case .abstain: self(.choiceAbstain)
    case .notParticipating: self(.choiceNotParticipating)
    case .absent: self(.choiceAbsent)
    case nil: self(.choiceUnknown)
    }
  }

  /// What came of a draft.
  func outcome(_ outcome: CouncilOutcome, name: (any Node) -> String) -> String {
    func names(_ states: [SovereignState]) -> String { prose(states.map { name($0) }) }
    func votes(_ range: ClosedRange<Int>) -> String {
      range.lowerBound == range.upperBound
        ? "\(range.lowerBound)" : self(.numberRange, "\(range.lowerBound)", "\(range.upperBound)")
    }
    switch outcome {
    case .adopted(let isProcedural):
      return self(isProcedural ? .outcomeAdoptedProcedural : .outcomeAdopted)
    case .vetoed(let states): return self(.outcomeVetoed, names(states))
    case .insufficientVotes(let affirmative, _): return self(.outcomeShort, votes(affirmative))
    case .notAdopted(_, _, let opposed): return self(.outcomeVetoedOrShort, names(opposed))
    case .undetermined(let facts): return self(.outcomeUndetermined, missing(facts))
    }
  }

  private func missing(_ facts: [MissingVoteFact]) -> String {
    var votes = 0
    var contested = 0
    var members = 0
    for fact in facts {
      switch fact {
      case .vote: votes += 1
      case .contestedVote: contested += 1
      case .members(let count): members += count
      case .date: return self(.dateUnknown)
      case .council: return self(.councilUnknown)
      }
    }
    return list(
      [
        votes > 0 ? counted(votes, .oneVoteUnknown, .votesUnknown) : nil,
        contested > 0 ? counted(contested, .oneVoteContested, .votesContested) : nil,
        members > 0 ? counted(members, .oneMemberUnknown, .membersUnknown) : nil,
      ].compactMap(\.self))
  }

  /// How many relations nodes have among them.
  func inside(_ count: Int) -> String {
    count == 0 ? self(.noneInside) : counted(count, .oneInside, .inside)
  }
}
