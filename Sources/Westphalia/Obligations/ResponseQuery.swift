public import TypedGraph

extension GraphQueries {
  /// What treaties oblige states to do after an attack.
  ///
  /// ```swift
  /// let response = graph.response(to: Attack(by: .germany, on: .russia, at: "1914-08-01"))
  /// response.answer(for: .france)  // obliged(treaty, article, strength)
  /// ```
  ///
  /// Narrow the graph first to choose what is believed: `graph.believing(.facts).response(to: …)`.
  ///
  /// - Parameters:
  ///   - attack: The attack.
  ///   - cascade: Whether joiners are attacked in turn.
  ///   - reading: Whether secret protocols are read.
  /// - Returns: An answer with its reason for every state that has a treaty with a party of the attack.
  /// - Complexity: O(*p* log *p*) in the parties of the treaties of the attack's states; with
  ///   retaliation, that for each state that joins, in the parties that do not stand on its side before.
  public func response(
    to attack: Attack, cascading cascade: ResponseCascade = .direct,
    reading: TreatyReading = .whole
  ) -> AttackResponse {
    countedResponse(to: attack, cascading: cascade, reading: reading).response
  }

  /// As ``response(to:cascading:reading:)``, with the number of party relations that were looked at.
  func countedResponse(
    to attack: Attack, cascading cascade: ResponseCascade = .direct,
    reading: TreatyReading = .whole
  ) -> (response: AttackResponse, steps: Int) {
    var query = ResponseQuery(of: view, attack, cascade, reading)
    return (query.run(), query.table.steps)
  }
}

/// The calls of one state to both sides.
private struct RivalCalls {
  let state: SovereignState
  var attacked: [EvaluatedPromise] = []
  var attacking: [EvaluatedPromise] = []

  mutating func add(_ calls: [EvaluatedPromise], to side: AttackResponse.Side) {
    switch side {
    case .attacked: attacked += calls
    case .attacker: attacking += calls
    }
  }
}

/// A call of a state against one to whom it is bound.
private struct BoundCall {
  /// What calls and what binds, alike for all that are told together.
  let key: [String]
  let state: SovereignState
  let call: EvaluatedPromise
  let bonds: [TreatyObligation]
}

/// The state of one query while it runs: the rounds of the cascade, and who stands on which side.
private struct ResponseQuery {
  let attack: Attack
  let cascade: ResponseCascade
  let reading: TreatyReading
  let view: GraphView
  var table: TreatyTable
  var steps: [AttackResponse.Step] = []
  var joinings: [AttackResponse.Joining] = []
  /// The calls to both sides, by the key of the state that is called.
  var rivalCalls: [String: RivalCalls] = [:]
  /// The side of each state, by the state's key; states called to both sides at once are on neither.
  var sideOf: [String: AttackResponse.Side] = [:]
  var undecided = Set<String>()
  /// The states that joined each side in the rounds before, in the order in which they did.
  var joinedBefore: [AttackResponse.Side: [SovereignState]] = [:]
  /// The parties of treaties that do not stand on a side before a round, by the treaty's key and the side.
  var open: [AttackResponse.Side: [String: [SovereignState]]] = [:]
  /// The attackers of each side in a round whose offensive somebody may be called to join.
  var joinable: [AttackResponse.Side: [SovereignState]] = [:]

  init(
    of view: GraphView, _ attack: Attack, _ cascade: ResponseCascade, _ reading: TreatyReading
  ) {
    let attack = attack.mapping { view.asStated($0) }
    self.attack = attack
    self.cascade = cascade
    self.reading = reading
    self.view = view
    table = TreatyTable(of: view)
    sideOf[attack.victim.id] = .attacked
    for attacker in attack.attackers { sideOf[attacker.id] = .attacker }
  }

  mutating func run() -> AttackResponse {
    var pending: [(Attack, AttackResponse.Side)] = [(attack, .attacked)]
    var round = 0
    // Each round calls at least one new state, so there are no more rounds than states.
    while !pending.isEmpty {
      var roundSteps: [AttackResponse.Step] = []
      open = [:]
      joinable = [:]
      for (attack, side) in pending {
        let findings = round == 0 ? evaluating(attack) { $0.findings() } : newFindings(attack, side)
        roundSteps.append(
          AttackResponse.Step(round: round, attack: attack, side: side, findings: findings))
      }
      steps += roundSteps
      let joined = join(roundSteps, round)
      pending = cascade == .direct ? [] : retaliations(against: joined)
      for joining in joined { joinedBefore[joining.side, default: []].append(joining.state) }
      round += 1
    }
    return AttackResponse(
      attack: attack, cascade: cascade, steps: steps, joinings: joinings, breaches: breaches(),
      conflicts: conflicts(), blocs: evaluating(attack) { $0.blocFindings() },
      absence: TreatyAbsence(
        covering: view.coverages.filter { $0.covers(Party.self, on: attack.date) == .certainly }
          .map(\.source),
        denied: table.denials.mapValues { denials in
          denials.map { TreatyAbsence.Denial(treaty: $0.treaty, relation: $0.relation) }
        }))
  }

  /// The promises called on by a retaliation, of those whom it can call to a side on which they do not stand.
  private mutating func newFindings(
    _ attack: Attack, _ side: AttackResponse.Side
  ) -> [EvaluatedPromise] {
    let attackers = joinableAttackers(of: attack, side.opposite)
    var table = table.emptied
    swap(&table, &self.table)
    var evaluation = PromiseEvaluation(of: attack, reading: reading, table: table)
    table = table.emptied
    let findings = evaluation.findings(isRetaliation: true, toward: attackers) {
      partner, treaty, table in
      openParties(
        of: treaty, partner.id == attack.victim.id ? side : side.opposite, &table)
    }
    self.table = evaluation.table
    return findings
  }

  /// The parties of a treaty that it can call to a side on which they do not stand.
  private mutating func openParties(
    of treaty: Treaty, _ side: AttackResponse.Side, _ table: inout TreatyTable
  ) -> [SovereignState] {
    if let known = open[side]?[treaty.id] { return known }
    let parties = table.parties(of: treaty).filter { state in
      sideOf[state.id] != side && !undecided.contains(state.id)
    }
    open[side, default: [:]][treaty.id] = parties
    return parties
  }

  /// The attackers of a retaliation whose offensive somebody is promised to join that does not stand on their side.
  private mutating func joinableAttackers(
    of attack: Attack, _ side: AttackResponse.Side
  ) -> [SovereignState] {
    if let known = joinable[side] { return known }
    var table = table.emptied
    swap(&table, &self.table)
    var found: [SovereignState] = []
    for attacker in attack.attackers {
      var isJoinable =
        !view.relations(of: OffensePact.self, to: attacker).isEmpty
      for treaty in table.treaties(of: attacker) where !isJoinable && treaty.promises(.offense) {
        isJoinable = !openParties(of: treaty, side, &table).isEmpty
      }
      if isJoinable { found.append(attacker) }
    }
    self.table = table
    joinable[side] = found
    return found
  }

  /// Puts the states called in a round on their sides, all at once.
  private mutating func join(
    _ roundSteps: [AttackResponse.Step], _ round: Int
  ) -> [AttackResponse.Joining] {
    var calls: [String: (state: SovereignState, sides: [AttackResponse.Side: [EvaluatedPromise]])] =
      [:]
    for step in roundSteps {
      for finding in step.findings where finding.isCallToArms && finding.answer.isObliged {
        let side = step.side(of: finding)
        calls[finding.promisor.id, default: (finding.promisor, [:])].sides[side, default: []]
          .append(finding)
      }
    }
    var joined: [AttackResponse.Joining] = []
    for key in calls.keys.sorted() {
      guard let (state, sides) = calls[key] else { continue }
      let standing = sideOf[key]
      let calls: (AttackResponse.Side) -> [EvaluatedPromise] = { sides[$0] ?? [] }
      if let standing {
        // A belligerent that is called to the other side as well stays on its side.
        let against = calls(standing.opposite)
        if !against.isEmpty {
          if rivalCalls[key] == nil {
            let earlier = joinings.first { $0.state.id == key }?.calls ?? []
            rivalCalls[key, default: RivalCalls(state: state)].add(earlier, to: standing)
          }
          rivalCalls[key]?.add(against, to: standing.opposite)
        }
        continue
      }
      if undecided.contains(key) { continue }
      if sides.count > 1 {
        undecided.insert(key)
        for side in AttackResponse.Side.allCases {
          rivalCalls[key, default: RivalCalls(state: state)].add(calls(side), to: side)
        }
      }
      for side in AttackResponse.Side.allCases {
        guard let reasons = sides[side] else { continue }
        let joining = AttackResponse.Joining(
          state: state, side: side, round: round, calls: reasons)
        joinings.append(joining)
        if sides.count == 1 {
          sideOf[key] = side
          joined.append(joining)
        }
      }
    }
    return joined
  }

  /// The attacks of the other side on those that joined.
  private func retaliations(
    against joined: [AttackResponse.Joining]
  ) -> [(Attack, AttackResponse.Side)] {
    guard case .withRetaliation(let provoked) = cascade else { return [] }
    let principals: [AttackResponse.Side: [SovereignState]] = [
      .attacked: [attack.victim], .attacker: attack.attackers,
    ]
    // All that joined in a round are attacked by those that stood on the other side before it.
    var attackersOf: [AttackResponse.Side: [SovereignState]] = [:]
    for side in Set(joined.map(\.side)) {
      let earlier = joinedBefore[side.opposite] ?? []
      attackersOf[side] = ((principals[side.opposite] ?? []) + earlier).sortedByKey
    }
    return joined.compactMap { joining in
      let attackers = attackersOf[joining.side] ?? []
      let others = joining.side == .attacked ? attack.others : []
      guard !attackers.isEmpty || !others.isEmpty else { return nil }
      var retaliation = Attack(
        sorted: attackers, others: others, on: joining.state, at: attack.date,
        in: .territory(of: joining.state), provoked: provoked)
      retaliation.coveringTreaties = attack.coveringTreaties
      retaliation.conflict = attack.conflict
      retaliation.refusedDemands = attack.refusedDemands
      return (retaliation, joining.side)
    }
  }

  /// The promises of the attackers to the attacked that the attack breaks.
  private mutating func breaches() -> [PromiseBreach] {
    guard !attack.isOnlyThreatened else { return [] }
    var breaches: [PromiseBreach] = []
    for attacker in attack.attackers {
      let bonds = table.bonds(of: attacker, to: attack.victim, on: attack.date)
        .filter { $0.promise.duty.placeAmongBonds != nil }
      for bond in bonds.sorted(by: Duty.isBondOrdered) {
        // One treaty is reported broken once: its promise of nonaggression, where it has one.
        guard case .inForce(let certainty) = bond.stage,
          bond.promise.conditions(reading: reading) != nil,
          !breaches.contains(where: {
            $0.treaty.id == bond.treaty.id && $0.state.id == attacker.id
          })
        else { continue }
        breaches.append(
          PromiseBreach(
            state: attacker, partner: attack.victim, deed: .attacks, treaty: bond.treaty,
            promise: bond.promise,
            certainty: certainty, relations: bond.relations))
      }
    }
    return breaches.sorted { ($0.state.id, $0.treaty.id) < ($1.state.id, $1.treaty.id) }
  }

  /// Attacks within an alliance, by point 3 of ``PromiseRule``, then the states called to both sides, then those bound
  /// to the other side.
  private mutating func conflicts() -> [ObligationConflict] {
    let attacks = attacksWithinAlliances()
    let called = rivalCalls.keys.sorted().compactMap { rivalCalls[$0] }.map {
      ObligationConflict.calledToBothSides(
        $0.state, attacked: $0.attacked, attacking: $0.attacking)
    }
    var bound: [BoundCall] = []
    for joining in joinings where rivalCalls[joining.state.id] == nil {
      for opponent in principals(of: joining.side.opposite) where opponent.id != joining.state.id {
        let own = Set(
          attacks.filter { $0.attacker.id == opponent.id }.map(\.treaty.id))
        // What calls on it against a party of the same treaty is an attack within the alliance.
        let held = bonds(of: joining.state, against: opponent).filter { bond in
          !(own.contains(bond.treaty.id)
            && joining.calls.contains { $0.treaty.id == bond.treaty.id })
        }
        guard !held.isEmpty, let call = joining.calls.first else { continue }
        let key =
          [opponent.id, call.treaty.id]
          + held.flatMap { [$0.treaty.id, $0.promise.duty.rawValue] }
        bound.append(BoundCall(key: key, state: joining.state, call: call, bonds: held))
      }
    }
    return attacks.map {
      .intraAllianceAttack($0.treaty, attacker: $0.attacker, attacked: attack.victim)
    } + called + Self.grouped(bound)
  }

  /// One conflict for all states that the same treaty calls and the same treaties bind, in order of the first of each.
  private static func grouped(_ bound: [BoundCall]) -> [ObligationConflict] {
    var order: [[String]] = []
    var groups: [[String]: [BoundCall]] = [:]
    for one in bound {
      if groups[one.key] == nil { order.append(one.key) }
      groups[one.key, default: []].append(one)
    }
    return order.compactMap { groups[$0] }.map { group in
      .boundToOtherSide(
        group.map(\.state), calls: group.map(\.call), by: group.flatMap(\.bonds))
    }
  }

  /// The attackers that are party to a treaty with a promise to defend the attacked, or that promised it on their own.
  private mutating func attacksWithinAlliances() -> [(treaty: Treaty, attacker: SovereignState)] {
    // A threat is no attack yet.
    guard !attack.isOnlyThreatened else { return [] }
    var found: [(treaty: Treaty, attacker: SovereignState)] = []
    for attacker in attack.attackers {
      for treaty in table.treaties(of: attack.victim).sorted(by: { $0.id < $1.id }) {
        guard
          let attacked = table.standing(of: attack.victim, in: treaty, on: attack.date),
          let attacking = table.standing(of: attacker, in: treaty, on: attack.date),
          !attacking.isThroughSameBloc(as: attacked),
          min(attacked.stage.progress, attacking.stage.progress)
            >= TreatyStage.inForce(.possibly).progress,
          attacked.spell.treaty.phases.flatMap(\.promises).contains(where: {
            $0.duty == .defense && $0.beneficiaries.contains(attack.victim)
          })
        else { continue }
        found.append((attacked.spell.treaty, attacker))
      }
      for pact in table.pacts(to: attack.victim)
      where pact.promisor.id == attacker.id && pact.promise.duty == .defense {
        guard case .inForce = table.obligation(pact, on: attack.date).stage,
          !found.contains(where: { $0.treaty.id == pact.treaty.id && $0.attacker.id == attacker.id }
          )
        else { continue }
        found.append((pact.treaty, attacker))
      }
    }
    return found
  }

  /// What forbids a state to fight one of the other side, in order of duties and treaties: each promise once.
  private mutating func bonds(
    of state: SovereignState, against opponent: SovereignState
  ) -> [TreatyObligation] {
    var held: [TreatyObligation] = []
    for bond in table.bonds(of: state, to: opponent, on: attack.date) {
      guard bond.stage == .inForce(.certainly), isBinding(bond, toward: opponent),
        !held.contains(where: {
          $0.treaty.id == bond.treaty.id && $0.promise.duty == bond.promise.duty
        })
      else { continue }
      held.append(bond)
    }
    return held.sorted(by: Duty.isBondOrdered)
  }

  /// Moves the table into an evaluation and back, so that it is not copied.
  private mutating func evaluating<T>(
    _ attack: Attack, _ body: (inout PromiseEvaluation) -> T
  ) -> T {
    var evaluation = PromiseEvaluation(of: attack, reading: reading, table: table)
    table = table.emptied
    defer { table = evaluation.table }
    return body(&evaluation)
  }

  private func principals(of side: AttackResponse.Side) -> [SovereignState] {
    side == .attacked ? [attack.victim] : attack.attackers
  }

  /// Whether a promise to the other side forbids fighting it, in this attack.
  private mutating func isBinding(
    _ bond: TreatyObligation, toward opponent: SovereignState
  ) -> Bool {
    switch bond.promise.duty {
    case .nonaggression:
      return bond.promise.conditions(reading: reading) != nil
    case .neutrality:
      let answer = evaluating(attack) {
        $0.answer(to: bond.promise, of: bond.promisor, toward: opponent, under: bond.treaty)
      }
      return answer.isObliged
    case .defense:
      // An ally of the other side, whether or not this attack calls on the alliance.
      return opponent.id != attack.victim.id
    case .offense, .consultation:
      return false
    }
  }
}
