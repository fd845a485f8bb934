import Westphalia

extension DataSet {
  /// Militarized interstate disputes of the Correlates of War, a row for each dispute.
  ///
  /// A dispute becomes an event with the level of hostility in its name; who took part stands only in the table of dyads.
  public static let cowDisputes: DataSet = DataSet(
    "COW-MID", title: "Correlates of War, Militarized Interstate Disputes",
    citation: """
      Palmer, Glenn, Roseanne W. McManus, Vito D’Orazio, Michael R. Kenwick and others. 2022. “The MID5 Dataset, \
      2011–2014.” Conflict Management and Peace Science 39: 470–482.
      """,
    origin: "https://correlatesofwar.org/data-sets/mids/",
    coverage: .from("1816-01-01", through: "2014-12-31"), of: []
  ) { table, graph throws(DataError) in
    let number = try table.column("dispnum")
    let missing = ["", "-9", "NA"]
    let start = (
      year: try table.column("styear", missing: missing),
      month: try table.column("stmon", missing: missing),
      day: try table.columnIfPresent("stday", missing: missing)
    )
    let end = (
      year: try table.columnIfPresent("endyear", missing: missing),
      month: try table.columnIfPresent("endmon", missing: missing),
      day: try table.columnIfPresent("endday", missing: missing)
    )
    let level = try table.column("hostlev", missing: missing)
    var events: [HistoricalEvent] = []
    var seen = Set<Int>()
    let report = try table.forEachRow { row throws(RowProblem) in
      let dispute = try row.int(number)
      // A column of days that is not there has no value; months stand in for it.
      guard
        let first = try row.dateIfPresent(
          year: start.year, month: start.month, day: start.day)
      else { throw row.problem("no year of the start", in: start.year) }
      var period = Period.since(first).ending(.unknown)
      if let year = end.year, let month = end.month,
        let last = try row.dateIfPresent(year: year, month: month, day: end.day)
      {
        period = try row.period(from: first, through: last)
      }
      let hostility = try row.hostility(level)
      guard seen.insert(dispute).inserted else {
        throw row.problem("a second row of one dispute", in: number)
      }
      events.append(
        HistoricalEvent(
          "MID \(dispute)", name: "militarized dispute \(dispute): \(hostility)",
          hostility == .war ? .war : .other, period: period))
    }
    graph.insert(contentsOf: events)
    return (report, nil)
  }

  /// Militarized interstate disputes of the Correlates of War, a row for each directed dyad, dispute and year.
  ///
  /// A row becomes a ``MilitarizedDispute`` of the first state with the second, with the highest level of hostility of the first, on some day of
  /// the year. Level 1 is a state against which the other acted and which did not act itself.
  public static let cowDisputeDyads: DataSet = DataSet(
    "COW-MID-dyads", title: "Correlates of War, Militarized Interstate Disputes by directed dyad",
    citation: cowDisputes.citation, origin: cowDisputes.origin,
    coverage: .from("1816-01-01", through: "2014-12-31"), of: [MilitarizedDispute.self]
  ) { table, graph throws(DataError) in
    let number = try table.column("dispnum")
    let (from, to) = (try table.column("ccode1"), try table.column("ccode2"))
    let year = try table.column("year")
    let level = try table.column("hostlev1", missing: ["", "-9", "NA"])
    let source = cowDisputeDyads.source
    let report = try table.addRelations(to: &graph) { row throws(RowProblem) in
      let date = try row.date(year)
      return Statement(
        MilitarizedDispute(try row.hostility(level)), from: try row.state(cow: from, nearest: date),
        to: try row.state(cow: to, nearest: date)
      )
      .on(date).according(to: source, at: "dispute \(try row.int(number))")
    }
    return (report, cowDisputeDyads.coverage)
  }
}

extension TableRow {
  /// The level of hostility in a cell, 1 to 5.
  fileprivate func hostility(_ column: TableColumn) throws(RowProblem) -> HostilityLevel {
    guard let level = HostilityLevel(rawValue: try int(column)) else {
      throw problem("not a level of hostility", in: column)
    }
    return level
  }

  /// The date in cells of which that of the day may not be there.
  fileprivate func dateIfPresent(
    year: TableColumn, month: TableColumn, day: TableColumn?
  ) throws(RowProblem) -> PartialDate? {
    if let day { return try dateIfPresent(year: year, month: month, day: day) }
    guard let number = try intIfPresent(year) else { return nil }
    let monthNumber = try intIfPresent(month)
    do throws(DateError) {
      return try PartialDate(year: number, month: monthNumber)
    } catch {
      throw problem("not a date", in: month)
    }
  }
}
