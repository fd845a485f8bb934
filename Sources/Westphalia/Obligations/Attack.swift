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
  /// The states that attack, each once, in order of their keys; never the attacked itself.
  public private(set) var attackers: [SovereignState]

  /// Who is attacked.
  public private(set) var victim: SovereignState

  /// When it begins.
  public let date: PartialDate

  /// Where; nil where nobody says.
  public let place: AttackPlace?

  /// Whether the attacked provoked it; nil where nobody says.
  public let isProvoked: Bool?

  /// The first day on which it no longer goes on; nil while it goes on, or where nobody says.
  public var end: PartialDate?

  /// The particular conflict it belongs to; nil where nobody says.
  public var conflict: String?

  /// The demands that were refused before it; nil where nobody says whether any were.
  public var refusedDemands: [String]?

  /// The states that support the attackers without attacking; nil where nobody says.
  public var supporters: [SovereignState]?

  /// The treaties whose parties decided that they cover it, though the text does not say so: NATO's on
  /// 2001-10-02 for the attack of 2001-09-11.
  public var coveringTreaties: [Treaty] = []

  /// Whether it puts the attacked in a state of war, as an armed attack does unless stated otherwise.
  public var bringsStateOfWar = true

  /// Whether the attack is only threatened: that calls for consultation, never for defense.
  public var isOnlyThreatened = false

  /// The relations of a graph that state it, where it was read from one.
  public private(set) var relations: [RelationID] = []

  /// What sources say of those relations.
  public private(set) var evidence: [Evidence] = []

  /// The attackers that are no states.
  let others: [OtherAttacker]

  /// Whether the state fights a part of itself.
  public let isCivilWar: Bool

  /// The attackers that are no states, each once, in order of their kinds and keys.
  public var otherAttackers: [any Actor] { others.map(\.actor) }

  /// Makes an attack of one state.
  ///
  /// - Parameters:
  ///   - attacker: Who attacks; where it is the attacked itself, this is a civil war.
  ///   - victim: Who is attacked.
  ///   - date: When it begins.
  ///   - place: Where, if known.
  ///   - isProvoked: Whether the attacked provoked it, if known.
  public init(
    by attacker: SovereignState, on victim: SovereignState, at date: PartialDate,
    in place: AttackPlace? = nil, provoked isProvoked: Bool? = nil
  ) {
    self.init(
      states: [attacker], isCivilWar: attacker.id == victim.id, on: victim, at: date, in: place,
      provoked: isProvoked)
  }

  /// Makes an attack of somebody who need not be a state: a movement, a bloc, an ``UnknownActor``.
  ///
  /// ```swift
  /// let qaeda = NonstateActor("AQ", name: "al-Qaida")
  /// let attack = Attack(by: qaeda, on: .unitedStates, at: "2001-09-11")
  /// ```
  public init(
    by attacker: some Actor, on victim: SovereignState, at date: PartialDate,
    in place: AttackPlace? = nil, provoked isProvoked: Bool? = nil
  ) {
    let state = attacker as? SovereignState
    self.init(
      states: [state].compactMap(\.self), others: [attacker].otherAttackers,
      isCivilWar: state?.id == victim.id, on: victim, at: date, in: place, provoked: isProvoked)
  }

  /// Makes an attack of several states.
  ///
  /// - Throws: ``AttackError/attackedAmongAttackers(_:)``.
  public init(
    by first: SovereignState, _ second: SovereignState, _ others: SovereignState...,
    on victim: SovereignState, at date: PartialDate, in place: AttackPlace? = nil,
    provoked isProvoked: Bool? = nil
  ) throws(AttackError) {
    try self.init(
      by: [first, second] + others, on: victim, at: date, in: place, provoked: isProvoked)
  }

  /// Makes an attack of the states of a list.
  ///
  /// - Throws: ``AttackError``, where there is none or the attacked is one of several.
  public init(
    by attackers: [SovereignState], on victim: SovereignState, at date: PartialDate,
    in place: AttackPlace? = nil, provoked isProvoked: Bool? = nil
  ) throws(AttackError) {
    try self.init(
      by: attackers as [any Actor], on: victim, at: date, in: place, provoked: isProvoked)
  }

  /// Makes an attack of the actors of a list, states or not.
  ///
  /// - Throws: ``AttackError``, where there is none or the attacked is one of several.
  public init(
    by attackers: [any Actor], on victim: SovereignState, at date: PartialDate,
    in place: AttackPlace? = nil, provoked isProvoked: Bool? = nil
  ) throws(AttackError) {
    let states = attackers.compactMap { $0 as? SovereignState }.sortedByKey
    let others = attackers.otherAttackers
    guard !states.isEmpty || !others.isEmpty else { throw .noAttacker(on: victim) }
    let isAmongThem = states.contains { $0.id == victim.id }
    if isAmongThem, states.count + others.count > 1 { throw .attackedAmongAttackers(victim) }
    self.init(
      states: states, others: others, isCivilWar: isAmongThem, on: victim, at: date, in: place,
      provoked: isProvoked)
  }

  init(
    states: [SovereignState], others: [OtherAttacker] = [], isCivilWar: Bool = false,
    on victim: SovereignState, at date: PartialDate, in place: AttackPlace?,
    provoked isProvoked: Bool?
  ) {
    self.init(
      sorted: states.sortedByKey.filter { $0.id != victim.id }, others: others,
      isCivilWar: isCivilWar, on: victim, at: date, in: place, provoked: isProvoked)
  }

  /// Makes an attack of states that are in order, each once, without the attacked.
  init(
    sorted states: [SovereignState], others: [OtherAttacker], isCivilWar: Bool = false,
    on victim: SovereignState, at date: PartialDate, in place: AttackPlace?,
    provoked isProvoked: Bool?
  ) {
    attackers = states
    self.others = others
    self.isCivilWar = isCivilWar
    self.victim = victim
    self.date = date
    self.place = place
    self.isProvoked = isProvoked
  }

  /// Makes the attack that a relation of a graph states.
  ///
  /// Nil where nobody said when the attack began.
  public init?(_ entry: RelationEntry<ArmedAttack>) {
    guard let date = entry.period.start.date else { return nil }
    self.init(
      by: entry.source, on: entry.target, at: date, in: entry.relation.place,
      provoked: entry.relation.isProvoked)
    end = entry.period.end.date
    relations = [entry.id]
    evidence = entry.evidence
  }
}

extension Attack {
  /// When it goes on.
  public var period: Period { Period.since(date).ending(end.map(Period.Bound.date) ?? .open) }

  /// What the attackers are, each kind once.
  public var attackerKinds: [AttackerKind] {
    let present = Set(
      (attackers.isEmpty ? [] : [.state]) + others.map { AttackerKind(of: $0.actor) }
        + (isCivilWar ? [.civilWar] : []))
    return AttackerKind.allCases.filter(present.contains)
  }

  /// The statement that puts the attack into a graph, one relation an attacker, for as long as it goes on.
  ///
  /// One that is only threatened is stated as ``Threat``.
  public var statement: StatementGroup {
    StatementGroup(
      actors.map { actor -> any GraphStatement & Refinable in
        if isOnlyThreatened { return actor.threatens(victim).during(period) }
        return actor.attacks(victim, in: place, provoked: isProvoked).during(period)
      })
  }

  /// The same attack, only threatened.
  public var threatened: Attack {
    var copy = self
    copy.isOnlyThreatened = true
    return copy
  }

  /// The same attack until a date, the first day on which it no longer goes on; nil where none is known.
  public func until(_ end: PartialDate?) -> Attack {
    var copy = self
    copy.end = end
    return copy
  }

  /// The same attack with the relations and the evidence by which a graph states it.
  package func stated(by relations: [RelationID], evidence: [Evidence]) -> Attack {
    var copy = self
    copy.relations = relations
    copy.evidence = evidence
    return copy
  }

  /// All who attack; in a civil war the state itself.
  package var actors: [any Actor] { isCivilWar ? [victim] : attackers + otherAttackers }

  /// The names of all who attack.
  var attackerNames: [String] {
    isCivilWar ? ["a part of \(victim.name)"] : attackers.map(\.name) + others.map(\.name)
  }

  /// The same with other values for its states.
  func mapping(_ map: (SovereignState) -> SovereignState) -> Attack {
    var copy = self
    copy.victim = map(victim)
    copy.attackers = attackers.map(map).sortedByKey.filter { $0.id != copy.victim.id }
    copy.supporters = supporters?.map(map)
    return copy
  }
}

extension Attack: CustomStringConvertible {
  /// The attack as a sentence without its full stop.
  public var description: String {
    deed + (place.map { " in \($0)" } ?? "")
      + (end.map { " from \(date) until \($0)" } ?? " \(date.spokenTime)")
  }

  /// Who attacks or threatens whom.
  var deed: String {
    if isCivilWar {
      return "\(victim.name) is \(isOnlyThreatened ? "threatened by" : "in") civil war"
    }
    let isPlural = attackers.count + others.count > 1
    let verb =
      isOnlyThreatened
      ? (isPlural ? "threaten" : "threatens") : (isPlural ? "attack" : "attacks")
    return "\(attackerNames.joinedAsProse) \(verb) \(victim.name)"
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
