extension RollCall {
  /// The minimal sets of votes that would have changed the outcome between adopted and not adopted.
  ///
  /// No proper part of a set would have changed it. Of a draft that failed, each set holds every
  /// permanent member that said *no*, and as many others as votes are short; of an adopted one, a single
  /// permanent member, or as many affirmative votes as there are beyond what is needed, and one.
  ///
  /// - Returns: The sets, each in the order of the ballots; none for an undetermined outcome.
  /// - Complexity: O(*s*) in the number of sets, at most the largest binomial coefficient of the members.
  public var decisiveVotes: [[VoteChange]] {
    switch outcome {
    case .undetermined:
      return []
    case .adopted:
      let blocking = isProcedural ? [] : ballots.filter(\.isPermanent)
      let alone = blocking.compactMap { ballot in
        ballot.choice.map { [VoteChange(state: ballot.state, from: $0, to: .no)] }
      }
      let others = ballots.filter { ballot in
        ballot.choice == .yes && !blocking.contains { $0.state.id == ballot.state.id }
      }
      let surplus = count(of: .yes) - max(0, needed) + 1
      let together = Self.subsets(of: others, choosing: surplus).map { set in
        set.map { VoteChange(state: $0.state, from: .yes, to: .abstain) }
      }
      return alone + together
    case .vetoed, .insufficientVotes:
      let opposed = isProcedural ? [] : ballots.filter { $0.isPermanent && $0.choice == .no }
      let missing = max(0, needed - count(of: .yes))
      let others = ballots.filter { ballot in
        ballot.choice != .yes && ballot.choice != nil
          && !opposed.contains { $0.state.id == ballot.state.id }
      }
      // Of the permanent members that must not say no, as many say yes as are short.
      let forced = opposed.enumerated().map { place, ballot in
        VoteChange(state: ballot.state, from: .no, to: place < missing ? .yes : .abstain)
      }
      return Self.subsets(of: others, choosing: max(0, missing - opposed.count)).map { set in
        forced
          + set.compactMap { ballot in
            ballot.choice.map { VoteChange(state: ballot.state, from: $0, to: .yes) }
          }
      }
    }
  }

  /// The members each of which alone could have stopped the draft by another vote of its own.
  ///
  /// On other than procedural matters those are the permanent members; every member that voted for it,
  /// where there was no vote to spare. Empty where the draft failed anyway.
  public var couldHaveBlocked: [SovereignState] {
    guard outcome.isAdopted == true else { return [] }
    return decisiveVotes.filter { $0.count == 1 }.compactMap { $0.first?.state }
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
      }, needed: needed, isProcedural: isProcedural)
  }

  /// All choices of so many ballots, in lexicographic order of their places.
  private static func subsets(of ballots: [Ballot], choosing count: Int) -> [[Ballot]] {
    guard count <= ballots.count else { return [] }
    var places = Array(0..<count)
    var sets: [[Ballot]] = []
    while true {
      sets.append(places.map { ballots[$0] })
      guard let last = places.indices.last(where: { places[$0] < ballots.count - count + $0 })
      else { return sets }
      places[last] += 1
      for next in places.indices where next > last { places[next] = places[next - 1] + 1 }
    }
  }
}
