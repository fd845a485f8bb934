import Westphalia

extension DataSet {
  /// Inter-state wars of the Correlates of War, a row for each participant on each side.
  ///
  /// A war becomes an event, and a participant's spell in it, of which there may be two, a ``WarContribution`` beside the state
  /// that was first on its side. Two participants on opposite sides at the same time are at ``War``, from the one who initiated, else from the
  /// first side. Who fought whom the file does not say: where a side has several states, the war between two of them
  /// is *possible*, and where one of the two stood alone it is asserted. −8 (not applicable) and −9 (unknown) are no values; −7 is a
  /// war that goes on at the end of the data.
  public static let cowInterstateWars: DataSet = DataSet(
    "COW-inter-state-wars", title: "Correlates of War, Inter-State Wars",
    citation: "Sarkees, Meredith Reid, and Frank Wayman. 2010. Resort to War: 1816–2007. CQ Press.",
    origin: "https://correlatesofwar.org/data-sets/cow-war/",
    coverage: .from("1816-01-01", through: "2007-12-31"), of: [War.self, WarContribution.self]
  ) { table, graph throws(DataError) in
    let columns = try WarColumns(table)
    var wars = WarRows()
    var report = try table.forEachRow { row throws(RowProblem) in
      let start = try row.dateIfPresent(
        year: columns.spells[0].start.year, month: columns.spells[0].start.month,
        day: columns.spells[0].start.day)
      guard let start else { throw row.problem("no year of the start", in: columns.number) }
      let state = try row.state(cow: columns.state, nearest: start)
      let side = try row.int(columns.side)
      guard side == 1 || side == 2 else {
        throw row.problem("on neither side or on both", in: columns.side)
      }
      var periods: [Period] = []
      for spell in columns.spells {
        if let period = try spell.period(row) { periods.append(period) }
      }
      wars.add(
        WarRows.Participant(
          state: state, side: side, isInitiator: try row.intIfPresent(columns.initiator) == 1,
          periods: periods),
        to: try row.int(columns.number), named: try row.text(columns.name))
    }
    report.file = table.name
    wars.state(in: &graph, source: cowInterstateWars.source)
    return (report, cowInterstateWars.coverage)
  }
}

/// The columns of the table of wars.
private struct WarColumns {
  struct Date {
    let year: TableColumn
    let month: TableColumn
    let day: TableColumn

    init(_ bound: String, _ number: Int, _ table: DelimitedTable) throws(DataError) {
      let missing = ["", "-8", "-9"]
      year = try table.column("\(bound)Year\(number)", missing: missing)
      month = try table.column("\(bound)Month\(number)", missing: missing + ["-7"])
      day = try table.column("\(bound)Day\(number)", missing: missing + ["-7"])
    }
  }

  struct Spell {
    let start: Date
    let end: Date

    func period(_ row: borrowing TableRow) throws(RowProblem) -> Period? {
      guard
        let first = try row.dateIfPresent(year: start.year, month: start.month, day: start.day)
      else { return nil }
      if try row.intIfPresent(end.year) == -7 { return .since(first) }
      guard let last = try row.dateIfPresent(year: end.year, month: end.month, day: end.day) else {
        return Period.since(first).ending(.unknown)
      }
      return try row.period(from: first, through: last)
    }
  }

  let number: TableColumn
  let name: TableColumn
  let state: TableColumn
  let side: TableColumn
  let initiator: TableColumn
  let spells: [Spell]

  init(_ table: DelimitedTable) throws(DataError) {
    number = try table.column("WarNum")
    name = try table.column("WarName")
    state = try table.column("ccode")
    side = try table.column("Side")
    initiator = try table.column("Initiator", missing: ["", "-8", "-9"])
    var found: [Spell] = []
    for number in 1...2 {
      found.append(
        Spell(
          start: try Date("Start", number, table), end: try Date("End", number, table)))
    }
    spells = found
  }
}

/// The participants of wars, by war.
private struct WarRows {
  struct Participant {
    let state: SovereignState
    let side: Int
    let isInitiator: Bool
    let periods: [Period]
  }

  private var order: [Int] = []
  private var names: [Int: String] = [:]
  private var participants: [Int: [Participant]] = [:]

  mutating func add(_ participant: Participant, to war: Int, named name: String) {
    if names[war] == nil {
      order.append(war)
      names[war] = name
    }
    participants[war, default: []].append(participant)
  }

  func state(in graph: inout RelationGraph, source: EvidenceSource) {
    for number in order {
      let all = participants[number] ?? []
      let name = names[number] ?? ""
      let evidence = Evidence(source, at: "war \(number)")
      let war = HistoricalEvent(
        "COW war \(number)", name: name, .war, period: .spanning(all.flatMap(\.periods)))
      for participant in all {
        let first = Self.first(of: participant.side, in: all) ?? participant
        for period in participant.periods {
          graph.relate(
            WarContribution(side: first.state), from: participant.state, to: war, during: period,
            evidence: [evidence])
        }
      }
      for one in all where one.side == 1 {
        for other in all where other.side == 2 {
          let isReversed = other.isInitiator && !one.isInitiator
          let (from, to) = isReversed ? (other, one) : (one, other)
          for period in from.periods {
            for counterpart in to.periods where period.overlaps(counterpart) != .no {
              let time = period.common(with: counterpart)
              let isCertain =
                Self.isAlone(from, during: time, in: all) || Self.isAlone(to, during: time, in: all)
              graph.relate(
                War(name), from: from.state, to: to.state, during: time,
                evidence: [isCertain ? evidence : Self.unsure(evidence)])
            }
          }
        }
      }
    }
  }

  /// The participant that was first on a side: the initiator, where several began on one day.
  private static func first(of side: Int, in all: [Participant]) -> Participant? {
    func start(_ participant: Participant) -> CalendarDate {
      participant.periods.map(\.earliestStart).min() ?? .latest
    }
    return all.filter { $0.side == side }.min {
      (start($0), $0.isInitiator ? 0 : 1) < (start($1), $1.isInitiator ? 0 : 1)
    }
  }

  /// Whether nobody else was on a participant's side in a period.
  private static func isAlone(
    _ participant: Participant, during period: Period, in all: [Participant]
  ) -> Bool {
    !all.contains { other in
      other.side == participant.side && other.state.id != participant.state.id
        && other.periods.contains { $0.overlaps(period) != .no }
    }
  }

  private static func unsure(_ evidence: Evidence) -> Evidence {
    evidence.modality(.possible)
      .noting("on opposite sides, of which one has several states; who fought whom is not said")
  }
}
