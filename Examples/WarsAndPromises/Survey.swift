import Westphalia

/// All wars with what promises made of each, and the totals.
struct Survey {
  /// The wars with their victims' cases, in order of their numbers.
  let wars: [(war: InterstateWar, cases: [VictimCase])]

  init(of wars: [InterstateWar], in treaties: RelationGraph) {
    self.wars = wars.map { ($0, VictimCase.all(of: $0, in: treaties)) }
  }

  /// The totals of the wars that began in some years.
  func tally(of years: some RangeExpression<Int>) -> Tally {
    var tally = Tally()
    for (war, cases) in wars where years.contains(war.start.year) { tally.add(war, cases) }
    return tally
  }
}
