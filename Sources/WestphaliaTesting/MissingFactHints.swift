import Westphalia

/// How to state what is missing for an answer, a line each, each once; empty where nothing is.
func hints(_ answer: ObligationAnswer) -> String {
  var lines: [String] = []
  for hint in answer.missing.compactMap(\.hint) where !lines.contains(hint) { lines.append(hint) }
  return lines.map { "\n\($0)" }.joined()
}

extension MissingFact {
  /// Where a modeler who knows the fact states it; nil where the text of the fact says all there is.
  fileprivate var hint: String? {
    switch self {
    case .coverage, .succession:
      "If what is not stated in this graph is not so, add the line Coverage.complete to it."
    case .place(let region):
      "Attack(…, in: …) says where the attack is"
        + (region.isComplete
          ? "."
          : ", and Region(…, isComplete: true) that states which \(region.name) does not list lie outside.")
    case .administration: "AttackPlace(…, administeredBy: …) says who administers the place."
    case .territory: "AttackPlace(…, of: …) says whose territory the place is."
    case .provocation: "Attack(…, provoked: false) says that the attacked did not provoke it."
    case .conflict: "attack.conflict says to which conflict the attack belongs."
    case .refusal: "attack.refusedDemands lists the demands that were refused, or none."
    case .support: "attack.supporters lists who supports the attackers, or nobody."
    case .ongoingAttack: "attack.until(…) says how long the attack goes on."
    case .attackerCovered:
      "The promise's condition .attackers([…]) says which attackers it covers, or attack.coveringTreaties that the "
        + "parties decided that it covers this one."
    case .adversary:
      "The promise's condition .adversary([…]) names the adversary, where it is known."
    case .entryIntoForce, .phase, .condition, .attacker, .attack, .participation, .supersession,
      .either:
      nil
    }
  }
}
