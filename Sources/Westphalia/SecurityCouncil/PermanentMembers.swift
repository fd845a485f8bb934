import TypedGraph

extension SeatSpell {
  /// The permanent seats of the Security Council with their holders over time.
  ///
  /// Article 23 of the Charter names five. China's seat was held by the Republic of China until
  /// resolution 2758 (XXVI) of 1971-10-25, by the People's Republic since. Until 1949-12-08, when the government
  /// of the Republic was left with Taiwan alone (as the lists of states have it), the Republic is
  /// ``SovereignState/china``; then it is ``SovereignState/taiwan``. The Soviet Union's seat is
  /// Russia's since its letter of 1991-12-24. Data sets write today's name for old votes.
  public static let permanentMembers: [SeatSpell] = [
    SeatSpell(.china, .from("1945-10-24", until: "1949-12-08"), term: .permanent),
    SeatSpell(.taiwan, .from("1949-12-08", until: "1971-10-25"), term: .permanent),
    SeatSpell(.china, .since("1971-10-25"), term: .permanent),
    SeatSpell(.france, .since("1945-10-24"), term: .permanent),
    SeatSpell(.sovietUnion, .from("1945-10-24", until: "1991-12-24"), term: .permanent),
    SeatSpell(.russia, .since("1991-12-24"), term: .permanent),
    SeatSpell(.unitedKingdom, .since("1945-10-24"), term: .permanent),
    SeatSpell(.unitedStates, .since("1945-10-24"), term: .permanent),
  ]
}
