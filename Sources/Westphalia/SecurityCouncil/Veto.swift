public import TypedGraph

extension GraphQueries {
  /// The votes on a draft, in the order stated.
  ///
  /// - Complexity: O(*d* log *d*) in the number of the draft's relations.
  public func votes(on draft: Draft) -> RelationList<Vote> {
    relations(of: Vote.self, to: draft)
  }

  /// The votes that vetoed a draft: a permanent member's *no* where the draft would otherwise have passed.
  ///
  /// Charter of the United Nations, Article 27: on other than procedural matters nine affirmative votes
  /// (seven before 1966) and no negative vote of a permanent member. Abstention and absence are not
  /// vetoes; where the affirmative votes fall short, the draft failed and was not vetoed.
  ///
  /// Whether a state is a permanent member when the draft is voted on is taken from its ``Seat`` relations
  /// here, where it has any, else from the library's own list; so a scenario can take a seat away.
  ///
  /// - Returns: The vetoing votes in the order stated; none for a procedural vote.
  /// - Complexity: O(*d* log *d*) in the number of the draft's relations.
  public func vetoes(of draft: Draft) -> [RelationEntry<Vote>] {
    guard !draft.isProcedural else { return [] }
    let votes = Array(votes(on: draft))
    // A state counts once, however many sources tell of its vote.
    let affirmative = Set(votes.filter { $0.relation.choice == .yes }.map(\.source.id)).count
    let date = draft.voted ?? PartialDate(.latest)
    let needed = date.last.year < 1966 ? 7 : 9
    guard affirmative >= needed else { return [] }
    return votes.filter { vote in
      vote.relation.choice == .no && isPermanentMember(vote.source, on: date)
    }
  }

  private func isPermanentMember(_ state: SovereignState, on date: PartialDate) -> Bool {
    let stated = relations(of: Seat.self, from: state, to: .securityCouncil)
      .filter { $0.relation.term == .permanent }
    let periods =
      stated.isEmpty
      ? SeatSpell.permanentMembers.filter { $0.state.id == state.id }.map(\.period)
      : stated.map(\.period)
    return periods.contains { $0.holds(on: date) != .no }
  }
}
