import Westphalia

/// A war between states, with its participants on two sides.
///
/// Who attacked and who was attacked follows from what the list of wars says, by these rules:
///
/// 1. The attacking side is the one that has initiators. A war with initiators on no side or on both
///    has no attacker here, and is counted apart.
/// 2. The attackers are those of that side who entered on its first day.
/// 3. The victims are those of the other side who entered on its first day. Who entered later joined.
/// 4. The attack is of the victims' first day.
///
/// A participant's day is the first of its first spell; of a month without a day the month's first.
struct InterstateWar: Equatable {
  /// A state on one side of a war.
  struct Participant: Equatable {
    let state: SovereignState
    let side: Int
    let isInitiator: Bool
    /// The spells in which it fought; at least one.
    let periods: [Period]

    /// The first day on which it fought.
    var entry: CalendarDate { periods.map(\.earliestStart).min() ?? .latest }

    /// The first day after it fought.
    var exit: CalendarDate { periods.map(\.latestEnd).max() ?? .earliest }
  }

  let number: Int
  let name: String
  var participants: [Participant]

  /// The side with the initiators; nil where there are none, or where both sides have some.
  var attackingSide: Int? {
    let sides = Set(participants.filter(\.isInitiator).map(\.side))
    return sides.count == 1 ? sides.first : nil
  }

  /// Those who attack: who entered on the first day of the attacking side, in order of their keys.
  var attackers: [Participant] { first { $0 == attackingSide } }

  /// Those who are attacked: who entered on the first day of the other side, in order of their keys.
  var victims: [Participant] { first { attackingSide != nil && $0 != attackingSide } }

  /// The first day of the war.
  var start: CalendarDate { participants.map(\.entry).min() ?? .latest }

  /// The first day after the war.
  var end: CalendarDate { participants.map(\.exit).max() ?? .earliest }

  /// Whether a participant fought on the side of the attackers.
  func isAttacking(_ participant: Participant) -> Bool { participant.side == attackingSide }

  /// The first of a state's parts in the war on one side or the other; nil where it took none.
  func part(of state: SovereignState, attacking: Bool) -> Participant? {
    participants.filter { $0.state.id == state.id && isAttacking($0) == attacking }
      .min { $0.entry < $1.entry }
  }

  private func first(onSide isWanted: (Int) -> Bool) -> [Participant] {
    let all = participants.filter { isWanted($0.side) }
    let day = all.map(\.entry).min()
    return all.filter { $0.entry == day }.sorted { $0.state.id < $1.state.id }
  }
}
