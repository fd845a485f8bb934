extension RollCall {
  /// The minimal sets of votes that would have changed the outcome between adopted and not adopted.
  ///
  /// No proper part of a set would have changed it. Of a draft that failed, each set holds every member whose
  /// *no* is a veto and that said it, and as many others as votes are short; of an adopted one, a single member
  /// with a veto, or as many affirmative votes as there are beyond what is needed, and one.
  ///
  /// - Returns: The sets, each in the order of the ballots; none where the outcome is undetermined. Where votes
  ///   are not known, only those sets that would have changed an adoption however the others voted: single
  ///   members with a veto. Of a large council, the first 10,000 (the Security Council has at most 6,435).
  /// - Complexity: O(*s*) in the number of sets, at most the largest binomial coefficient of the members.
  public var decisiveVotes: [[VoteChange]] { decisiveVotes(limit: 10_000) }

  /// The first of the sets, so many at most.
  func decisiveVotes(limit: Int) -> [[VoteChange]] {
    switch outcome {
    case .undetermined, .notAdopted:
      return []
    case .adopted:
      let blocking = isProcedural ? [] : ballots.filter(\.canVeto)
      let alone = blocking.compactMap { ballot in
        ballot.choice.map { [VoteChange(state: ballot.state, from: $0, to: .no)] }
      }
      guard isComplete else { return alone }
      let blockers = Set(blocking.map(\.state.id))
      let others = ballots.filter { $0.choice == .yes && !blockers.contains($0.state.id) }
      let surplus = count(of: .yes) - max(0, needed) + 1
      let together = Self.subsets(of: others, choosing: surplus, limit: limit - alone.count).map {
        set in
        set.map { VoteChange(state: $0.state, from: .yes, to: .abstain) }
      }
      return alone + together
    case .vetoed, .insufficientVotes:
      guard isComplete else { return [] }
      let opposed = isProcedural ? [] : ballots.filter { $0.canVeto && $0.choice == .no }
      let missing = max(0, needed - count(of: .yes))
      let opponents = Set(opposed.map(\.state.id))
      let others = ballots.filter { ballot in
        ballot.choice != .yes && ballot.choice != nil && !opponents.contains(ballot.state.id)
      }
      // Of the members with a veto that must not say no, as many say yes as are short.
      let forced = opposed.enumerated().map { place, ballot in
        VoteChange(state: ballot.state, from: .no, to: place < missing ? .yes : .abstain)
      }
      let short = max(0, missing - opposed.count)
      return Self.subsets(of: others, choosing: short, limit: limit).map { set in
        forced
          + set.compactMap { ballot in
            ballot.choice.map { VoteChange(state: ballot.state, from: $0, to: .yes) }
          }
      }
    }
  }

  /// The members each of which alone could have stopped the draft by another vote of its own.
  ///
  /// On other than procedural matters those are the members with a veto; every member that voted for it,
  /// where there was no vote to spare. Empty where the draft failed anyway.
  public var couldHaveBlocked: [SovereignState] {
    guard outcome.isAdopted == true else { return [] }
    // Single members come first, and there are no more of them than ballots.
    return decisiveVotes(limit: ballots.count + 1).filter { $0.count == 1 }
      .compactMap { $0.first?.state }
  }

  /// The members that did block the draft: those that vetoed it.
  public var blocked: [SovereignState] {
    if case .vetoed(let states) = outcome { states } else { [] }
  }

  /// The roll call with some votes changed.
  public func changing(_ changes: [VoteChange]) -> RollCall {
    RollCall(
      ballots.map { ballot in
        changes.first { $0.state.id == ballot.state.id }.map { ballot.voting($0.to) } ?? ballot
      }, needed: needed, isProcedural: isProcedural, unknownMembers: unknownMembers)
  }

  /// The first choices of so many ballots, in lexicographic order of their places.
  private static func subsets(
    of ballots: [Ballot], choosing count: Int, limit: Int
  ) -> [[Ballot]] {
    guard count <= ballots.count else { return [] }
    var places = Array(0..<count)
    var sets: [[Ballot]] = []
    while sets.count < limit {
      sets.append(places.map { ballots[$0] })
      guard let last = places.indices.last(where: { places[$0] < ballots.count - count + $0 })
      else { return sets }
      places[last] += 1
      for next in places.indices where next > last { places[next] = places[next - 1] + 1 }
    }
    return sets
  }
}
