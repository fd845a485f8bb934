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
  /// (seven before 1965-08-31) and no negative vote of a permanent member. Abstention and absence are not
  /// vetoes; where the affirmative votes fall short, the draft failed and was not vetoed.
  ///
  /// Who is a permanent member, and what counts as a member's vote, is as ``outcome(of:)`` says.
  ///
  /// - Returns: The vetoing votes in the order stated; none for a procedural vote.
  /// - Complexity: That of ``outcome(of:)``.
  public func vetoes(of draft: Draft) -> [RelationEntry<Vote>] {
    let decision = outcome(of: draft)
    let vetoing = decision.rollCall.blocked.map(\.id)
    let written = decision.renamed.filter { vetoing.contains($0.holder.id) }.map(\.written.id)
    return votes(on: draft).filter { vote in
      vote.relation.choice == .no && ClaimWeight(of: vote.evidence) == .affirmed
        && (vetoing.contains(vote.source.id) || written.contains(vote.source.id))
    }
  }

  /// The negative votes of permanent members that would be vetoes if the claims are true, even where sources
  /// deny them.
  ///
  /// These are claims: each carries its evidence and ``TypedGraph/RelationEntryProtocol/status``, so that a veto
  /// that one source claims and another contradicts is listed, and marked. ``vetoes(of:)`` has only those
  /// that the evidence supports.
  ///
  /// - Returns: The claims in the order stated; none for a procedural vote or where the affirmative votes
  ///   fall short.
  /// - Complexity: That of ``outcome(of:)``.
  public func claimedVetoes(of draft: Draft) -> [RelationEntry<Vote>] {
    let decision = outcome(of: draft)
    let rollCall = decision.rollCall
    guard !rollCall.isProcedural, rollCall.count(of: .yes) >= rollCall.needed else { return [] }
    let permanent = Set(rollCall.ballots.filter(\.canVeto).map(\.state.id))
    let written = decision.renamed.filter { permanent.contains($0.holder.id) }.map(\.written.id)
    return votes(on: draft).filter { vote in
      vote.relation.choice == .no && vote.polarity == .affirmed
        && (permanent.contains(vote.source.id) || written.contains(vote.source.id))
    }
  }
}
