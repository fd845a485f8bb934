import TypedGraph

extension SeatSpell {
  /// The permanent seats of the Security Council with their holders over time.
  ///
  /// Article 23 of the Charter names five. China's seat was held by the Republic of China until
  /// resolution 2758 (XXVI) of 1971-10-25, by the People's Republic since; the Soviet Union's by
  /// Russia since its letter of 1991-12-24. Data sets write today's name for old votes.
  public static let permanentMembers: [SeatSpell] = [
    SeatSpell(.taiwan, .from("1945-10-24", until: "1971-10-25"), term: .permanent),
    SeatSpell(.china, .since("1971-10-25"), term: .permanent),
    SeatSpell(.france, .since("1945-10-24"), term: .permanent),
    SeatSpell(.sovietUnion, .from("1945-10-24", until: "1991-12-24"), term: .permanent),
    SeatSpell(.russia, .since("1991-12-24"), term: .permanent),
    SeatSpell(.unitedKingdom, .since("1945-10-24"), term: .permanent),
    SeatSpell(.unitedStates, .since("1945-10-24"), term: .permanent),
  ]
}
