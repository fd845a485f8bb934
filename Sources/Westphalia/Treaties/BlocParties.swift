import TypedGraph

/// How a state stands in a treaty through a bloc that is party to it.
struct BlocTie: Hashable, Sendable {
  let bloc: Bloc

  /// The relation that states the membership; none where only the package's table has it.
  let relations: [RelationID]
  let evidence: [Evidence]
  let claim: ClaimWeight
}

/// A bloc's relation of being party to a treaty.
struct BlocSpell {
  let bloc: Bloc
  let treaty: Treaty
  let party: Party
  let id: RelationID
  let period: Period
  let evidence: [Evidence]
  let claim: ClaimWeight

  init(_ entry: RelationEntry<Party>, of bloc: Bloc, claim: ClaimWeight) {
    self.bloc = bloc
    treaty = entry.target
    party = entry.relation
    id = entry.id
    period = entry.period
    evidence = entry.evidence
    self.claim = claim
  }

  /// Whether the treaty binds the members too: only where that is stated, see ``Party/bindsMembers``.
  var bindsMembers: Bool { party.bindsMembers == true }

  /// How far the treaty has come for the bloc.
  func stage(on date: PartialDate) -> TreatyStage {
    let stage = party.stage(on: date, in: treaty, heldDuring: period)
    guard case .inForce(.certainly) = stage else { return stage }
    if bloc.exists(on: date) == .no { return .ended }
    return claim == .affirmed ? stage : .inForce(.possibly)
  }

  /// A member's standing in the treaty while it belongs to the bloc; nil where it did not while the bloc was party.
  func spell(of member: BlocMember) -> TreatyTable.Spell? {
    let shared = period.intersection(member.period)
    guard !shared.isEmpty else { return nil }
    return TreatyTable.Spell(
      state: member.state, treaty: treaty, party: party, id: id, period: shared,
      evidence: evidence + member.tie.evidence, claim: claim, inheritance: nil, bloc: member.tie)
  }
}

/// A full member of a bloc over one span of time.
struct BlocMember {
  let state: SovereignState
  let period: Period
  let tie: BlocTie

  /// The full members of a bloc: those that a view states or, where it states none, those of the package's table.
  static func all(of bloc: Bloc, in view: GraphView) -> [BlocMember] {
    let stated = view.relations(of: Membership.self, to: bloc).filter {
      $0.relation.status == .full && ClaimWeight(of: $0.evidence) != .denied
    }
    guard stated.isEmpty else {
      return stated.map { entry in
        BlocMember(
          state: entry.source, period: entry.period,
          tie: BlocTie(
            bloc: bloc, relations: [entry.id], evidence: entry.evidence,
            claim: ClaimWeight(of: entry.evidence)))
      }
    }
    let tie = BlocTie(bloc: bloc, relations: [], evidence: [], claim: .affirmed)
    return bloc.membership.filter { $0.status == .full }.map {
      BlocMember(state: view.asStated($0.state), period: $0.period, tie: tie)
    }
  }

  /// The blocs of which the package's tables know a state as a full member, by the state's key.
  private static let recorded: [String: [Bloc]] = {
    var blocs: [String: [Bloc]] = [:]
    for bloc in Bloc.all {
      let members = Set(bloc.membership.filter { $0.status == .full }.map(\.state.id))
      for state in members { blocs[state, default: []].append(bloc) }
    }
    return blocs
  }()

  /// The blocs that a state may be a member of at some time.
  static func blocs(of state: SovereignState, in view: GraphView) -> [Bloc] {
    var seen = Set<String>()
    return
      (view.relations(of: Membership.self, from: state).map(\.target)
      + (recorded[state.id] ?? [])).filter { seen.insert($0.id).inserted }
  }
}

extension TreatyTable {
  /// The treaties to which blocs are party that a state is or was a member of.
  func treatiesOfBlocs(of state: SovereignState) -> [Treaty] {
    BlocMember.blocs(of: state, in: view).flatMap { bloc in
      view.relations(of: Party.self, from: bloc).map(\.target)
    }
  }

  /// The bloc through which a state stands beside a treaty on a date without being bound by it; nil where it is
  /// party itself, or no bloc of its is.
  mutating func unbindingBloc(
    of state: SovereignState, in treaty: Treaty, on date: PartialDate
  ) -> BlocSpell? {
    guard standing(of: state, in: treaty, on: date) == nil else { return nil }
    for spell in blocSpells(of: treaty) where !spell.bindsMembers {
      guard case .inForce = spell.stage(on: date) else { continue }
      let isMember = members(of: spell.bloc).contains {
        $0.state.id == state.id && $0.period.holds(on: date) != .no
      }
      if isMember { return spell }
    }
    return nil
  }
}
