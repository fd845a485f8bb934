public import TypedGraph

/// Which states could be reached from an attack over promises of defense, whether or not any is called
/// on.
///
/// Exposure is reachability and not obligation: it ignores conditions, places and who attacks whom
/// after the first attack, and joins almost the whole world over today's pacts. It answers how far a
/// conflict could spread at most; who is bound is ``AttackResponse``.
public struct Exposure: Hashable, Sendable {
  /// One state within reach.
  public struct Reach: Hashable, Sendable {
    /// The state.
    public let state: SovereignState
    /// How many promises lie between it and the attacked.
    public let distance: Int
    /// The promise that reaches it first: its own, to a state one step nearer.
    public let treaty: Treaty
    /// To whom that promise was given.
    public let partner: SovereignState
  }

  /// The attack.
  public let attack: Attack

  /// The states within reach, in order of distance and key; not the attackers, nor the attacked.
  public let reached: [Reach]
}

extension GraphQueries {
  /// Which states could be reached from an attack over promises of defense in force at its date.
  ///
  /// - Complexity: O(*p* log *p*) in the parties of all treaties reached.
  public func exposure(to attack: Attack) -> Exposure {
    let attack = attack.mapping { view.asStated($0) }
    var table = TreatyTable(of: view)
    var seen = Set(attack.attackers.map(\.id))
    seen.insert(attack.victim.id)
    var reached: [Exposure.Reach] = []
    var frontier = [attack.victim]
    var distance = 1
    while !frontier.isEmpty {
      var next: [String: Exposure.Reach] = [:]
      for partner in frontier {
        for treaty in table.treaties(of: partner).sorted(by: { $0.id < $1.id }) {
          for state in table.parties(of: treaty) where !seen.contains(state.id) {
            guard next[state.id] == nil else { continue }
            let isBound = table.promises(
              .defense, from: state, to: partner, on: attack.date, under: [treaty]
            ).contains { promise in
              if case .inForce = promise.stage { true } else { false }
            }
            if isBound {
              next[state.id] = Exposure.Reach(
                state: state, distance: distance, treaty: treaty, partner: partner)
            }
          }
        }
        for pact in table.pacts(to: partner)
        where pact.promise.duty == .defense && !seen.contains(pact.promisor.id)
          && next[pact.promisor.id] == nil
        {
          guard case .inForce = table.obligation(pact, on: attack.date).stage else { continue }
          next[pact.promisor.id] = Exposure.Reach(
            state: pact.promisor, distance: distance, treaty: pact.treaty, partner: partner)
        }
      }
      let found = next.keys.sorted().compactMap { next[$0] }
      reached += found
      seen.formUnion(next.keys)
      frontier = found.map(\.state)
      distance += 1
    }
    return Exposure(attack: attack, reached: reached)
  }
}

extension Exposure: CustomStringConvertible {
  /// The exposure, a sentence a line.
  public var description: String {
    (["Within reach of \(attack), whether or not any promise is called on:"]
      + reached.map { "\($0)." }).joined(separator: "\n")
  }
}

extension Exposure.Reach: CustomStringConvertible {
  /// `France, 2 promises away: Entente with Russia`.
  public var description: String {
    "\(state.name), \(distance) promise\(distance == 1 ? "" : "s") away: "
      + "\(treaty.name) with \(partner.name)"
  }
}
