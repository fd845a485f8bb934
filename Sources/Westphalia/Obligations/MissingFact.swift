public import TypedGraph

/// A fact that would decide an undetermined answer.
public enum MissingFact: Hashable, Sendable {
  /// Whether a treaty was in force for both: dates are too vague, or sources differ.
  case entryIntoForce(Treaty, [TreatyTerm])
  /// Whether the phase with the promise had begun or ended.
  case phase(Treaty)
  /// Whether the attack's place lies in a region.
  case place(in: Region)
  /// Who administers the attack's place.
  case administration
  /// Whether the attacked place is territory of a state.
  case territory(of: SovereignState)
  /// Whether the attacker is the adversary that the treaty names.
  case adversary
  /// Whether a limit holds that is known in words alone.
  case condition(String)
  /// Whether the treaty covers an attack that began before it entered into force and went on then.
  case ongoingAttack(Treaty)
  /// Whether the attacked provoked the attack.
  case provocation
  /// To which conflict the attack belongs.
  case conflict(String)
  /// Who attacks.
  case attacker
  /// Whether a treaty that does not say so covers attackers of a kind.
  case attackerCovered(AttackerKind, by: Treaty)
  /// Whether a demand was refused.
  case refusal(String)
  /// Whether one of these states supports the attacker.
  case support(by: [SovereignState])
  /// Whether the attack took place: sources differ.
  case attack([RelationID])
  /// Whether the state is a party: sources differ, or it is only alleged or possible.
  case participation(Treaty, [RelationID])
  /// Whether a treaty passed from a state to the one that took its place.
  case succession(Treaty, from: SovereignState, to: SovereignState)
  /// Whether a later treaty had taken the treaty's place between the two.
  case supersession(Treaty, by: Treaty)
  /// Any treaty between the two: no source here covers treaties at the date.
  case coverage
  /// One of several lists of facts, each of which would do: several promises are open, and one called on is enough.
  case either([[MissingFact]])
}

extension MissingFact {
  /// What of several open promises is missing, if one of them called on is enough.
  ///
  /// A list that contains another one is left out: whoever finds the shorter out need not find out the longer.
  static func missing(ofAnyOf lists: [[MissingFact]]) -> [MissingFact] {
    var seen = Set<Set<MissingFact>>()
    let different = lists.filter { seen.insert(Set($0)).inserted }
    let least = different.filter { list in
      let facts = Set(list)
      return !seen.contains { $0.isStrictSubset(of: facts) }
    }
    return least.count > 1 ? [.either(least)] : least.first ?? []
  }

  /// The facts themselves: of alternatives all.
  var facts: [MissingFact] {
    if case .either(let lists) = self { lists.flatMap { $0.flatMap(\.facts) } } else { [self] }
  }
}

extension MissingFact: CustomStringConvertible {
  /// The fact as an indirect question.
  public var description: String {
    switch self {
    case .entryIntoForce(let treaty, let terms):
      "whether the \(treaty.name) was in force"
        + (terms.contains { $0.source != nil }
          ? " ("
            + terms.map { "\($0.source?.id ?? "a source"): \($0.period)" }.joined(separator: "; ")
            + ")" : "")
    case .phase(let treaty): "which phase of the \(treaty.name) it was"
    case .place(let region): "whether the attack is in \(region.name)"
    case .administration: "who administers the attacked territory"
    case .territory(let state): "whether the attacked place is territory of \(state.name)"
    case .adversary: "whether the attacker is the adversary that the treaty names"
    case .ongoingAttack(let treaty):
      "whether the \(treaty.name) covers an attack that began before its entry into force"
    case .condition(let text): "whether the limit “\(text)” holds"
    case .provocation: "whether the attack was provoked"
    case .conflict(let name): "whether the attack belongs to the \(name)"
    case .attacker: "who attacks"
    case .attackerCovered(let kind, let treaty):
      "whether the \(treaty.name) covers \(kind.deed)"
    case .refusal(let demand): "whether \(demand) was refused"
    case .support(let states): "whether \(states.map(\.name).joinedAsProse) support the attacker"
    case .attack: "whether the attack took place, on which sources differ"
    case .participation(let treaty, _): "whether it is party to the \(treaty.name)"
    case .succession(let treaty, let predecessor, let successor):
      "whether the \(treaty.name) passed from \(predecessor.name) to \(successor.name)"
    case .supersession(let treaty, let newer):
      "whether the \(newer.name) had taken the place of the \(treaty.name)"
    case .coverage: "whether a treaty binds the two, as no source here covers it"
    case .either(let lists):
      lists.map { $0.map(\.description).joinedAsProse }.joined(separator: ", or ")
    }
  }
}
