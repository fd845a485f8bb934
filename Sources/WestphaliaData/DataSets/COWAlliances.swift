import Westphalia

extension DataSet {
  /// Formal alliances of the Correlates of War, a row for each member of an alliance.
  ///
  /// An alliance becomes a ``Treaty`` `COW alliance 7` with what each member promises, a member a ``Party``: a defense pact promises
  /// defense, an entente consultation. Days and months that are blank or −9 are not known. An end that is blank while
  /// `right_censor` is 1 is none: the alliance was in force at the end of the data.
  public static let cowAllianceMembers: DataSet = DataSet(
    "COW-alliance-members", title: "Correlates of War, Formal Alliances by member",
    citation: "Gibler, Douglas M. 2009. International Military Alliances, 1648–2008. CQ Press.",
    origin: "https://correlatesofwar.org/data-sets/formal-alliances/",
    coverage: .from("1816-01-01", through: "2012-12-31"), of: [Party.self]
  ) { table, graph throws(DataError) in
    let columns = try COWAllianceColumns("mem", table)
    let code = try table.column("ccode")
    var treaties = TreatyAssembly()
    let report = try table.forEachRow { row throws(RowProblem) in
      let period = try columns.period(&row)
      let (duties, key) = (try columns.duties(row), try row.text(columns.alliance))
      for (state, part) in try row.states(cow: code, during: period) {
        let promises = duties.map {
          TreatyPromise(
            $0, by: .only([state]), $0 == .consultation ? .consultationOnly : .unstated)
        }
        treaties.add(
          TreatyAssembly.Member(state: state, phase: 0, period: part, promises: promises), to: key)
      }
    }
    treaties.state(
      in: &graph, name: { "COW alliance \($0)" }, source: cowAllianceMembers.source)
    return (report, cowAllianceMembers.coverage)
  }

  /// Formal alliances of the Correlates of War by dyad, or by dyad and year.
  ///
  /// A row becomes a pact for each of its duties: ``DefensePact``, ``NeutralityPact``, ``NonaggressionPact``, and for an entente a
  /// ``ConsultationPact``, of the first state to the second. A row of a file by year holds in that year, within the dyad's dates.
  ///
  /// - Parameter isDirected: Whether the file lists a dyad from both ends, as `by_directed` does; the file of undirected
  ///   dyads has the same columns, and its rows are promises of both.
  /// - Returns: The data set.
  public static func cowAllianceDyads(isDirected: Bool = true) -> DataSet {
    let source = EvidenceSource(
      "COW-alliance-dyads", title: "Correlates of War, Formal Alliances by dyad",
      url: cowAllianceMembers.origin)
    return DataSet(
      source.id, title: source.title, citation: cowAllianceMembers.citation,
      origin: cowAllianceMembers.origin, coverage: cowAllianceMembers.coverage,
      of: [
        DefensePact.self, NeutralityPact.self, NonaggressionPact.self, ConsultationPact.self,
      ]
    ) { table, graph throws(DataError) in
      let columns = try COWAllianceColumns("dyad", table)
      let (from, to) = (try table.column("ccode1"), try table.column("ccode2"))
      let yearColumn = try table.columnIfPresent("year")
      let report = try table.addRelations(to: &graph) { row throws(RowProblem) in
        var period = try columns.period(&row)
        if let yearColumn {
          let year = try row.date(yearColumn)
          guard period.overlaps(.throughout(year)) != .no else {
            throw row.problem("a year outside of the dyad's dates", in: yearColumn)
          }
          period = period.common(with: .throughout(year))
        }
        let position = "alliance \(try row.text(columns.alliance))"
        let duties = try columns.duties(row)
        if duties.isEmpty { throw RowProblem("no obligation of the four") }
        let ends = pairs(
          try row.states(cow: from, during: period), try row.states(cow: to, during: period))
        let all = isDirected ? ends : ends.flatMap { [$0, ($0.to, $0.from, $0.period)] }
        return StatementGroup(
          all.flatMap { pair in
            duties.map { duty in
              Self.pact(duty, pair.from, pair.to).during(pair.period)
                .according(to: source, at: position)
            }
          })
      }
      return (report, cowAllianceMembers.coverage)
    }
  }

  private static func pact(
    _ duty: Duty, _ from: SovereignState, _ to: SovereignState
  ) -> any GraphStatement & Refinable {
    switch duty {
    case .defense: Statement(DefensePact(), from: from, to: to)
    case .offense: Statement(OffensePact(), from: from, to: to)
    case .neutrality: Statement(NeutralityPact(), from: from, to: to)
    case .nonaggression: Statement(NonaggressionPact(), from: from, to: to)
    case .consultation: Statement(ConsultationPact(), from: from, to: to)
    }
  }
}

/// The columns that the tables of alliances share.
private struct COWAllianceColumns {
  let alliance: TableColumn
  private let start: (year: TableColumn, month: TableColumn, day: TableColumn)
  private let end: (year: TableColumn, month: TableColumn, day: TableColumn)
  private let rightCensored: TableColumn?
  private let duties: [(Duty, TableColumn)]

  init(_ prefix: String, _ table: DelimitedTable) throws(DataError) {
    let missing = ["", "-9", "NA", "."]
    func date(
      _ bound: String
    ) throws(DataError) -> (year: TableColumn, month: TableColumn, day: TableColumn) {
      (
        try table.column("\(prefix)_\(bound)_year", missing: missing),
        try table.column("\(prefix)_\(bound)_month", missing: missing),
        try table.column("\(prefix)_\(bound)_day", missing: missing)
      )
    }
    alliance = try table.column("version4id")
    (start, end) = (try date("st"), try date("end"))
    rightCensored = try table.columnIfPresent("right_censor", missing: missing)
    var found: [(Duty, TableColumn)] = []
    for (duty, name) in [
      (Duty.defense, "defense"), (.neutrality, "neutrality"), (.nonaggression, "nonaggression"),
      (.consultation, "entente"),
    ] {
      found.append((duty, try table.column(name, missing: missing)))
    }
    duties = found
  }

  func period(_ row: inout TableRow) throws(RowProblem) -> Period {
    guard
      let first = try row.dateIfPresent(year: start.year, month: start.month, day: start.day)
    else { throw row.problem("no year of the start", in: start.year) }
    if let last = try row.dateIfPresent(year: end.year, month: end.month, day: end.day) {
      return try row.period(from: first, through: last)
    }
    if let rightCensored, try row.intIfPresent(rightCensored) == 0 {
      row.isRepaired(RowProblem("it ended, and the year is not known", column: end.year.name))
      return Period.since(first).ending(.unknown)
    }
    return .since(first)
  }

  func duties(_ row: borrowing TableRow) throws(RowProblem) -> [Duty] {
    var found: [Duty] = []
    for (duty, column) in duties where try row.isSet(column) { found.append(duty) }
    return found
  }
}
