import TypedGraph

extension TreatyTable {
  /// What a later treaty makes of a promise under an earlier one; nil where it leaves it as it is.
  ///
  /// A treaty that supersedes another ends it between the parties common to both, from its own entry into
  /// force for the two; parties of the earlier alone stay bound by it.
  ///
  /// Source: Vienna Convention on the Law of Treaties (1969), articles 30 and 59.
  mutating func supersession(
    of treaty: Treaty, between one: SovereignState, and other: SovereignState,
    on date: PartialDate
  ) -> ObligationAnswer? {
    var open: [MissingFact] = []
    for entry in view.relations(of: Supersession.self, to: treaty) {
      let claim = ClaimWeight(of: entry.evidence)
      guard claim != .denied, claim != .prospective, entry.period.holds(on: date) != .no,
        let first = standing(of: one, in: entry.source, on: date),
        let second = standing(of: other, in: entry.source, on: date)
      else { continue }
      let force = min(first.forceEver, second.forceEver)
      if force == .certainly, claim == .affirmed {
        return .notObliged(.superseded(treaty, by: entry.source))
      }
      if force != .no { open.append(.supersession(treaty, by: entry.source)) }
    }
    return open.isEmpty ? nil : .undetermined(open)
  }
}

extension TreatyTable.Standing {
  /// Whether the treaty has entered into force for the party, be it over again.
  fileprivate var forceEver: Certainty {
    switch stage {
    case .inForce(let certainty): certainty
    case .suspended, .ended: .certainly
    case .notSigned, .notYetInForce, .signed, .ratified: .no
    }
  }
}
