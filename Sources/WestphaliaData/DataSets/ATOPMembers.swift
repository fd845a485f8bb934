import Westphalia

extension DataSet {
  /// Alliance Treaty Obligations and Provisions, a row for each member of each phase of a treaty.
  ///
  /// A treaty becomes a ``Treaty`` `ATOP 1350` with its phases, what each member promises in them and on which conditions;
  /// a member a ``Party`` for as long as it was one. What is coded without saying it stays open: an adversary, a place or a
  /// conflict that the text names and the table does not. Promises are made to every other member: to which of them a
  /// member owes them stands only in the table of dyads.
  ///
  /// `yrexit` 0 is a treaty in force at the end of the data, and has no end. A code stands for
  /// several states one after the other, 365 for the Soviet Union and Russia; rows where the list of states counts the member only later
  /// than its entry, or not at the time, are repaired.
  public static let atopMembers: DataSet = DataSet(
    "ATOP-member", title: "ATOP, members of alliance treaties",
    citation: """
      Leeds, Brett Ashley, Jeffrey M. Ritter, Sara McLaughlin Mitchell and Andrew G. Long. 2002. “Alliance Treaty \
      Obligations and Provisions, 1815–1944.” International Interactions 28: 237–260.
      """,
    origin: "http://www.atopdata.org", coverage: .from("1815-01-01", through: "2018-12-31"),
    of: [Party.self]
  ) { table, graph throws(DataError) in
    let columns = try ATOPMemberColumns(table)
    var treaties = TreatyAssembly()
    var version = 0
    let report = try table.forEachRow { row throws(RowProblem) in
      let start = try row.dateIfPresent(
        year: columns.start.year, month: columns.start.month, day: columns.start.day)
      guard let start else { throw row.problem("no year of entry", in: columns.start.year) }
      let last = try row.dateIfPresent(
        year: columns.exit.year, month: columns.exit.month, day: columns.exit.day)
      let period = try row.period(from: start, through: last)
      let key = try row.text(columns.treaty)
      let phase = try row.intIfPresent(columns.phase) ?? 0
      for (state, part) in try row.states(cow: columns.member, during: period) {
        treaties.add(
          TreatyAssembly.Member(
            state: state, phase: phase, period: part, promises: try columns.promises(of: state, row)
          ),
          to: key)
      }
      if let column = columns.version, let number = try row.numberIfPresent(column) {
        version = max(version, number < 10 && number > 0 ? Int(number) : 0)
      }
    }
    treaties.state(in: &graph, name: { "ATOP \($0)" }, source: atopMembers.source)
    // ATOP 3 ends with 2003, ATOP 4 with 2016, ATOP 5 with 2018.
    let last: PartialDate = version == 4 ? "2016-12-31" : version == 3 ? "2003-12-31" : "2018-12-31"
    return (report, Period.through(last).starting(.date("1815-01-01")))
  }
}

/// The columns of ATOP's table of members.
private struct ATOPMemberColumns {
  struct Date {
    let year: TableColumn
    let month: TableColumn
    let day: TableColumn

    init(_ suffix: String, _ table: DelimitedTable) throws(DataError) {
      // 0 stands for a month or a day that nobody knows, and for no exit.
      let missing = ["", "0", "NA", ".", "-9"]
      year = try table.column("yr\(suffix)", missing: missing)
      month = try table.column("mo\(suffix)", missing: missing)
      day = try table.column("day\(suffix)", missing: missing)
    }
  }

  let treaty: TableColumn
  let member: TableColumn
  let phase: TableColumn
  let start: Date
  let exit: Date
  let version: TableColumn?
  private let duties: [Coded]

  /// The columns of one duty.
  private struct Coded {
    let duty: Duty
    let column: TableColumn
    let conditions: [(column: TableColumn, condition: ObligationCondition)]
    let onRequest: TableColumn?
  }

  init(_ table: DelimitedTable) throws(DataError) {
    treaty = try table.column("atopid")
    member = try table.column("member")
    phase = try table.column("phase", missing: ["", "NA", "."])
    start = try Date("ent", table)
    exit = try Date("exit", table)
    version = try table.columnIfPresent("version", missing: ["", "NA", "."])
    let missing = ["", "NA", ".", "-9"]
    var found: [Coded] = []
    for (name, prefix, duty) in Self.names {
      var conditions: [(column: TableColumn, condition: ObligationCondition)] = []
      for (suffix, condition) in Self.conditions {
        if let column = try table.columnIfPresent(prefix + suffix, missing: missing) {
          conditions.append((column, condition))
        }
      }
      found.append(
        Coded(
          duty: duty, column: try table.column(name, missing: missing), conditions: conditions,
          onRequest: try table.columnIfPresent(prefix + "coreq", missing: missing)))
    }
    duties = found
  }

  func promises(
    of state: SovereignState, _ row: borrowing TableRow
  ) throws(RowProblem) -> [TreatyPromise] {
    var promises: [TreatyPromise] = []
    for coded in duties {
      guard try row.isSet(coded.column) else { continue }
      var conditions: [ObligationCondition] = []
      for (column, condition) in coded.conditions {
        if try row.isSet(column) { conditions.append(condition) }
      }
      let strength: DutyStrength =
        try row.isSet(coded.onRequest)
        ? .onRequest : coded.duty == .consultation ? .consultationOnly : .unstated
      promises.append(
        TreatyPromise(coded.duty, by: .only([state]), strength, conditions: conditions))
    }
    return promises
  }

  private static let names: [(String, String, Duty)] = [
    ("defense", "def", .defense), ("offense", "off", .offense), ("neutral", "neu", .neutrality),
    ("nonagg", "non", .nonaggression), ("consul", "con", .consultation),
  ]

  private static let conditions: [(String, ObligationCondition)] = [
    ("coadv", .unrecordedAdversary), ("coloc", .other("in a place that the treaty names")),
    ("cocon", .other("in a conflict that the treaty names")),
    ("conum", .other("against a number of adversaries")), ("codem", .other("after a demand")),
    ("conpr", .unprovoked), ("coatt", .partnerIsAttacked),
  ]
}
