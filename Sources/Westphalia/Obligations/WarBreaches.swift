public import TypedGraph

extension GraphQueries {
  /// The promises that a state breaks when it goes to war with another without attacking it: by declaring war, or by
  /// joining one as a helper.
  ///
  /// Nonaggression and alliance forbid it to fight the other at all; neutrality does where it is owed in the war that the
  /// other fights.
  ///
  /// ```swift
  /// graph.breaches(by: .italy, fighting: .germany, on: "1915-05-23")
  /// ```
  ///
  /// - Parameters:
  ///   - state: Who goes to war.
  ///   - opponent: With whom.
  ///   - date: When.
  /// - Returns: The promises, each treaty once, in order of the treaties' keys.
  /// - Complexity: O(*p* log *p*) in the parties of the opponent's treaties.
  public func breaches(
    by state: SovereignState, fighting opponent: SovereignState, on date: PartialDate
  ) -> [PromiseBreach] {
    let (state, opponent) = (asStated(state), asStated(opponent))
    var table = TreatyTable(of: view)
    let attack = war(of: opponent, on: date) ?? Attack(by: state, on: opponent, at: date)
    let bonds = table.bonds(of: state, to: opponent, on: date)
      .filter { $0.promise.duty.placeAmongBonds != nil }.sorted(by: Duty.isBondOrdered)
    var evaluation = PromiseEvaluation(of: attack, reading: .whole, table: table)
    var breaches: [PromiseBreach] = []
    for bond in bonds {
      guard case .inForce(var certainty) = bond.stage,
        !breaches.contains(where: { $0.treaty.id == bond.treaty.id })
      else { continue }
      if bond.promise.duty == .neutrality {
        switch evaluation.answer(
          to: bond.promise, of: state, toward: opponent, under: bond.treaty)
        {
        case .obliged: break
        case .undetermined: certainty = .possibly
        case .notObliged: continue
        }
      }
      breaches.append(
        PromiseBreach(
          state: state, partner: opponent, deed: .goesToWar, treaty: bond.treaty,
          promise: bond.promise, certainty: certainty, relations: bond.relations))
    }
    return breaches.sorted { $0.treaty.id < $1.treaty.id }
  }

  /// The attack that a state fights in on a date: the first on it or, where it is not attacked, by it.
  private func war(of state: SovereignState, on date: PartialDate) -> Attack? {
    for attacks in [
      relations(of: ArmedAttack.self, to: state), relations(of: ArmedAttack.self, from: state),
    ] {
      let goingOn = attacks.lazy.filter {
        $0.period.holds(on: date) != .no && ClaimWeight(of: $0.evidence) == .affirmed
      }
      if let attack = goingOn.compactMap({ Attack($0) }).first { return attack }
    }
    return nil
  }
}
