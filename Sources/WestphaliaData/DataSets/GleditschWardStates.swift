import Westphalia

extension DataSet {
  /// The independent states of Gleditsch and Ward, a row for each spell of a state.
  ///
  /// A row becomes a ``SystemMembership`` in ``StateSystem/gleditschWard``. The latest end in the file, where it is a 31 December
  /// after 2000, is the end of the data and not of the state: such a spell has no end.
  public static let gleditschWardStates: DataSet = DataSet(
    "GW-states", title: "Gleditsch and Ward, independent states",
    citation: """
      Gleditsch, Kristian S., and Michael D. Ward. 1999. “Interstate System Membership: A Revised List of the \
      Independent States since 1816.” International Interactions 25: 393–413.
      """,
    origin: "http://ksgleditsch.com/data-4.html",
    coverage: .from("1816-01-01", through: "2017-12-31"), of: [SystemMembership.self]
  ) { table, graph throws(DataError) in
    let code = try table.column("gwcode")
    let (start, end) = (try table.column("startdate"), try table.column("enddate"))
    var endOfData: PartialDate = "2017-12-31"
    var latest: PartialDate?
    _ = try table.forEachRow { row throws(RowProblem) in
      guard let date = try row.dateIfPresent(end) else { return }
      if latest.map({ $0.last < date.last }) ?? true { latest = date }
    }
    if let latest, latest.last.month == 12, latest.last.day == 31, latest.last.year > 2000 {
      endOfData = latest
    }
    let source = gleditschWardStates.source
    let report = try table.addRelations(to: &graph) { row throws(RowProblem) in
      let first = try row.date(start)
      let last = try row.dateIfPresent(end)
      let isOpen = last.map { $0.last >= endOfData.last } ?? true
      let period = try row.period(from: first, through: isOpen ? nil : last)
      return StatementGroup(
        try row.states(gw: code, during: period).map {
          Statement(SystemMembership(), from: $0.state, to: StateSystem.gleditschWard)
            .during($0.period).according(to: source)
        })
    }
    return (report, Period.through(endOfData).starting(.date("1816-01-01")))
  }
}
