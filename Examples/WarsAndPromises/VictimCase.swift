import Westphalia

/// What promises made of an attack on one victim of a war: who was called on and came, who was called on
/// and did not, of whom it cannot be told, and why nobody else was called.
struct VictimCase {
  /// What a state did whom a promise calls on, or may call on.
  ///
  /// 1. It came, if it entered the war on the victim's side after the first day and while the victim fought.
  /// 2. It came too late, if it entered on that side when the victim had left the war.
  /// 3. It is a victim itself, if it was on that side from the first day: nobody can tell whether it would have
  ///    come, so that this is counted apart.
  /// 4. It fought for the other side, if it did that and none of the above.
  /// 5. It is not listed, if it took no part and the list of states does not count it on the day: the list of wars
  ///    has no others, so that it cannot tell what the state did (Montenegro in 1914). This is counted apart too.
  /// 6. Else it stayed out.
  enum Outcome: Equatable {
    case came(CalendarDate, after: Int)
    case cameTooLate(CalendarDate)
    case isVictimItself
    case foughtForOtherSide(CalendarDate)
    case isNotListed
    case stayedOut
  }

  /// A state with its promises to defend the victim that are called on, or that may be.
  struct Promisor {
    let state: SovereignState
    /// In order of the treaties' keys.
    let promises: [EvaluatedPromise]
    let outcome: Outcome

    /// The treaties, each once, in order of their keys.
    var treaties: [Treaty] {
      var seen: Set<String> = []
      return promises.map(\.treaty).filter { seen.insert($0.id).inserted }
    }
  }

  let war: InterstateWar
  let victim: InterstateWar.Participant
  let response: AttackResponse

  /// The states that a promise certainly calls on, in order of their keys.
  let called: [Promisor]

  /// The states of which it cannot be told whether a promise calls on them, in order of their keys.
  let open: [Promisor]

  /// The states of the day with a treaty with a side of the attack that calls on none of them, by the reason.
  let notCalled: [WhyNot: [SovereignState]]

  /// Those who joined the victim's side later though nothing certainly or possibly called on them.
  let cameUncalled: [InterstateWar.Participant]

  /// How many other states of the list of states no treaty binds to either side.
  let withoutTreaty: Int

  /// Asks the treaties of a graph about the attack on a victim of a war.
  ///
  /// Nil where the war has no attacker by the list of wars.
  init?(_ victim: InterstateWar.Participant, of war: InterstateWar, in treaties: RelationGraph) {
    let date = PartialDate(victim.entry)
    let attack: Attack
    do throws(AttackError) {
      attack = try Attack(by: war.attackers.map(\.state), on: victim.state, at: date)
    } catch {
      return nil
    }
    let response = treaties.response(to: attack)
    var (called, open): ([Promisor], [Promisor]) = ([], [])
    var notCalled: [WhyNot: [SovereignState]] = [:]
    var seen: Set<String> = [victim.state.id]
    for attacker in war.attackers { seen.insert(attacker.state.id) }
    for state in response.findings.map(\.promisor) where seen.insert(state.id).inserted {
      let promises = response.findings.filter {
        $0.promisor.id == state.id && $0.isCallToArms && !$0.isPartnerAttacking
      }
      switch response.answer(for: state) {
      case .obliged:
        called.append(
          Promisor(
            state: state, promises: promises.filter(\.answer.isObliged),
            outcome: war.outcome(of: state, toward: victim)))
      case .undetermined:
        open.append(
          Promisor(
            state: state, promises: promises.filter(\.answer.isUndetermined),
            outcome: war.outcome(of: state, toward: victim)))
      case .notObliged(let reason):
        if state.exists(on: date) == .no { continue }
        notCalled[WhyNot(reason, of: state, in: response), default: []].append(state)
      }
    }
    self.war = war
    self.victim = victim
    self.response = response
    self.called = called
    self.open = open
    self.notCalled = notCalled
    let asked = Set((called + open).map(\.state.id))
    cameUncalled = war.participants.filter {
      !war.isAttacking($0) && $0.entry > victim.entry && !asked.contains($0.state.id)
    }.sorted { ($0.entry, $0.state.id) < ($1.entry, $1.state.id) }
    withoutTreaty =
      SovereignState.all.filter {
        !seen.contains($0.id) && $0.exists(on: date, accordingTo: .correlatesOfWar) == .certainly
      }.count
  }

  /// Every victim of a war, in order of their keys.
  static func all(of war: InterstateWar, in treaties: RelationGraph) -> [VictimCase] {
    war.victims.compactMap { VictimCase($0, of: war, in: treaties) }
  }

  /// Those who joined the victims' side of a war later though nothing called on them for any of its victims; each
  /// once, in order of their days.
  static func cameUncalled(in cases: [VictimCase]) -> [InterstateWar.Participant] {
    var seen = Set(cases.flatMap { $0.called + $0.open }.map(\.state.id))
    return (cases.first?.cameUncalled ?? []).filter { seen.insert($0.state.id).inserted }
  }
}

extension InterstateWar {
  /// What a state did in the war, seen from one of its victims; the rules are those of `VictimCase.Outcome`.
  func outcome(of state: SovereignState, toward victim: Participant) -> VictimCase.Outcome {
    if let part = part(of: state, attacking: false) {
      if part.entry <= victim.entry { return .isVictimItself }
      return part.entry < victim.exit
        ? .came(part.entry, after: part.entry - victim.entry) : .cameTooLate(part.entry)
    }
    if let part = part(of: state, attacking: true) { return .foughtForOtherSide(part.entry) }
    let day = PartialDate(victim.entry)
    return state.exists(on: day, accordingTo: .correlatesOfWar) == .certainly
      ? .stayedOut : .isNotListed
  }
}

extension VictimCase.Outcome {
  /// Whether the state could come and did not.
  var isFailure: Bool {
    switch self {
    case .came, .isVictimItself, .isNotListed: false
    case .cameTooLate, .foughtForOtherSide, .stayedOut: true
    }
  }

  /// Whether the state came.
  var isHelp: Bool { if case .came = self { true } else { false } }
}
