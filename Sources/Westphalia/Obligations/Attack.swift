public import TypedGraph

/// An attack that treaties are asked about: who attacks whom, when, where, and whether provoked.
///
/// ```swift
/// let response = graph.response(
///   to: Attack(by: .germany, on: .russia, at: "1914-08-01", provoked: false))
/// ```
///
/// What is left out is not known, and a promise that depends on it answers *undetermined*. The list of
/// attackers is complete except for those that the graph itself shows at war with the attacked.
public struct Attack: Hashable, Sendable {
  /// Who attacks, each once, in order of their keys; never the attacked itself.
  public let attackers: [SovereignState]

  /// Who is attacked.
  public let victim: SovereignState

  /// When.
  public let date: PartialDate

  /// Where; nil where nobody says.
  public let place: AttackPlace?

  /// Whether the attacked provoked it; nil where nobody says.
  public let isProvoked: Bool?

  /// The particular conflict it belongs to; nil where nobody says.
  public var conflict: String?

  /// The demands that were refused before it; nil where nobody says whether any were.
  public var refusedDemands: [String]?

  /// The states that support the attackers without attacking; nil where nobody says.
  public var supporters: [SovereignState]?

  /// Whether it puts the attacked in a state of war, as an armed attack does unless stated otherwise.
  public var bringsStateOfWar = true

  /// Whether the attack is only threatened: that calls for consultation, never for defense.
  public var isOnlyThreatened = false

  /// The relations of a graph that state it, where it was read from one.
  public private(set) var relations: [RelationID] = []

  /// What sources say of those relations.
  public private(set) var evidence: [Evidence] = []

  /// Makes an attack of one or several states.
  ///
  /// - Parameters:
  ///   - attackers: Who attacks.
  ///   - victim: Who is attacked.
  ///   - date: When.
  ///   - place: Where, if known.
  ///   - isProvoked: Whether the attacked provoked it, if known.
  public init(
    by attackers: SovereignState..., on victim: SovereignState, at date: PartialDate,
    in place: AttackPlace? = nil, provoked isProvoked: Bool? = nil
  ) {
    self.init(by: attackers, on: victim, at: date, in: place, provoked: isProvoked)
  }

  /// Makes an attack of several states.
  public init(
    by attackers: [SovereignState], on victim: SovereignState, at date: PartialDate,
    in place: AttackPlace? = nil, provoked isProvoked: Bool? = nil
  ) {
    self.attackers = attackers.sortedByKey.filter { $0.id != victim.id }
    self.victim = victim
    self.date = date
    self.place = place
    self.isProvoked = isProvoked
  }

  /// Makes the attack that a relation of a graph states.
  ///
  /// Nil where the attacker is no state, or nobody said when the attack began.
  public init?(_ entry: RelationEntry<ArmedAttack>) {
    guard let attacker = entry.source as? SovereignState, let date = entry.period.start.date else {
      return nil
    }
    self.init(
      by: attacker, on: entry.target, at: date, in: entry.relation.place,
      provoked: entry.relation.isProvoked)
    relations = [entry.id]
    evidence = entry.evidence
  }

  /// The statement that puts the attack into a graph, one relation an attacker, from its date on.
  public var statement: StatementGroup {
    StatementGroup(
      attackers.map { $0.attacks(victim, place: place, isProvoked: isProvoked).since(date) })
  }

  /// The same attack, only threatened.
  public var threatened: Attack {
    var copy = self
    copy.isOnlyThreatened = true
    return copy
  }
}

extension Attack: CustomStringConvertible {
  /// The attack as a sentence without its full stop.
  public var description: String {
    let who = attackers.isEmpty ? "nobody" : attackers.map(\.name).joinedAsProse
    let verb =
      isOnlyThreatened
      ? (attackers.count > 1 ? "threaten" : "threatens")
      : (attackers.count > 1 ? "attack" : "attacks")
    return "\(who) \(verb) \(victim.name)" + (place.map { " in \($0)" } ?? "") + " on \(date)"
  }
}

extension [SovereignState] {
  /// The states, each once, in order of their keys.
  var sortedByKey: [SovereignState] {
    var seen = Set<String>()
    return sorted { $0.id < $1.id }.filter { seen.insert($0.id).inserted }
  }
}

extension [String] {
  /// `A`, `A and B`, `A, B and C`.
  var joinedAsProse: String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}

extension Attack {
  /// The same attack on another date.
  func at(_ date: PartialDate) -> Attack {
    var copy = Attack(by: attackers, on: victim, at: date, in: place, provoked: isProvoked)
    copy.conflict = conflict
    copy.refusedDemands = refusedDemands
    copy.supporters = supporters
    copy.bringsStateOfWar = bringsStateOfWar
    copy.isOnlyThreatened = isOnlyThreatened
    return copy
  }
}
