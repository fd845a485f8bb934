import Westphalia

/// The treaties around the two Koreas, asked on six dates.
enum Pact {
  static let treaties = RelationGraph {
    Treaty.sovietUnionNorthKorea1961.binds(.sovietUnion, .northKorea)
    Treaty.chinaNorthKorea1961.binds(.china, .northKorea)
    Treaty.russiaNorthKorea2000.binds(.russia, .northKorea)
    Treaty.pyongyang2024.binds(.russia, .northKorea)
    Treaty.unitedStatesSouthKorea1953.binds(.unitedStates, .southKorea)
  }

  static let dates: [PartialDate] = [
    "1990-01-01", "1997-01-01", "2010-01-01", "2024-06-20", "2024-10-15", "2024-12-04",
  ]

  /// An invented attack on North Korea.
  static func attackOnNorthKorea(_ date: PartialDate) -> Attack {
    Attack(
      by: .unitedStates, on: .northKorea, at: date, in: .territory(of: .northKorea),
      provoked: false)
  }

  /// An invented attack of North Korea on the South.
  static func attackByNorthKorea(_ date: PartialDate) -> Attack {
    Attack(
      by: .northKorea, on: .southKorea, at: date, in: .territory(of: .southKorea),
      provoked: false)
  }

  /// A Ukrainian incursion into Russia, before the treaty is in force.
  static let incursion = Attack(
    by: .ukraine, on: .russia, at: "2024-10-15", in: .territory(of: .russia))

  static func response(to attack: Attack) -> AttackResponse { treaties.response(to: attack) }
}
