import Westphalia

extension DataSet {
  /// The state system of the Correlates of War, a row for each spell of a state.
  ///
  /// A row becomes a ``SystemMembership`` in ``StateSystem/correlatesOfWar``. The last day of the file's version, 2016-12-31, is
  /// the end of the data and not of the state: such a spell has no end. A code's spell can be that of several states: 365 is Russia, the
  /// Soviet Union and Russia again.
  public static let cowStates: DataSet = DataSet(
    "COW-states", title: "Correlates of War, State System Membership",
    citation: "Correlates of War Project. 2017. “State System Membership List, v2016.”",
    origin: "https://correlatesofwar.org/data-sets/state-system-membership/",
    coverage: .from("1816-01-01", through: "2016-12-31"), of: [SystemMembership.self]
  ) { table, graph throws(DataError) in
    try spells(SystemMembership(), of: .correlatesOfWar, table, &graph, cowStates.source)
  }

  /// The great powers of the Correlates of War, a row for each spell.
  ///
  /// A row becomes a ``MajorPowerStatus`` among ``StateSystem/majorPowers``, by the rules of ``cowStates``.
  public static let cowMajorPowers: DataSet = DataSet(
    "COW-majors", title: "Correlates of War, major powers",
    citation: "Correlates of War Project. 2017. “State System Membership List, v2016.”",
    origin: "https://correlatesofwar.org/data-sets/state-system-membership/",
    coverage: .from("1816-01-01", through: "2016-12-31"), of: [MajorPowerStatus.self]
  ) { table, graph throws(DataError) in
    try spells(MajorPowerStatus(), of: .majorPowers, table, &graph, cowMajorPowers.source)
  }

  private static func spells<R: Relation>(
    _ relation: R, of system: StateSystem, _ table: DelimitedTable, _ graph: inout RelationGraph,
    _ source: EvidenceSource
  ) throws(DataError) -> (report: ImportReport, covered: Period?)
  where R.Source == SovereignState, R.Target == StateSystem {
    let code = try table.column("ccode")
    let start = (
      year: try table.column("styear"), month: try table.column("stmonth"),
      day: try table.column("stday")
    )
    let end = (
      year: try table.column("endyear"), month: try table.column("endmonth"),
      day: try table.column("endday")
    )
    let version = try table.columnIfPresent("version")
    var endOfData: PartialDate = "2016-12-31"
    let report = try table.addRelations(to: &graph) { row throws(RowProblem) in
      guard
        let first = try row.dateIfPresent(year: start.year, month: start.month, day: start.day)
      else { throw row.problem("no year of the start", in: start.year) }
      let last = try row.dateIfPresent(year: end.year, month: end.month, day: end.day)
      if let version, let year = try row.intIfPresent(version) {
        endOfData = try Self.lastDay(of: year, row, version)
      }
      let isOpen = last.map { $0.last >= endOfData.first } ?? true
      let period = try row.period(from: first, through: isOpen ? nil : last)
      return StatementGroup(
        try row.states(cow: code, during: period).map {
          Statement(relation, from: $0.state, to: system).during($0.period).according(to: source)
        })
    }
    return (report, Period.through(endOfData).starting(.date("1816-01-01")))
  }

  private static func lastDay(
    of year: Int, _ row: borrowing TableRow, _ column: TableColumn
  ) throws(RowProblem) -> PartialDate {
    do throws(DateError) {
      return PartialDate(try CalendarDate(year: year, month: 12, day: 31))
    } catch {
      throw row.problem("not a version", in: column)
    }
  }
}
