import Westphalia

extension DataSet {
  /// Alliance Treaty Obligations and Provisions, a row for each directed dyad and year.
  ///
  /// A row says what the first state promises the second: a pact for each duty, one for years that follow one another. It starts
  /// on some day of the first year and ends on some day of the last: a pact of August 1914 does not bind in July. What was
  /// so in the last year of the file has no end.
  public static let atopDyadYears: DataSet = DataSet(
    "ATOP-dyad-year", title: "ATOP, alliance obligations by directed dyad and year",
    citation: atopMembers.citation, origin: atopMembers.origin,
    coverage: .from("1815-01-01", through: "2018-12-31"),
    of: [
      DefensePact.self, OffensePact.self, NeutralityPact.self, NonaggressionPact.self,
      ConsultationPact.self,
    ]
  ) { table, graph throws(DataError) in
    let (from, to) = (try table.column("ccode1"), try table.column("ccode2"))
    let yearColumn = try table.column("year")
    var duties: [TableColumn] = []
    for name in ["defense", "offense", "neutral", "nonagg", "consul"] {
      duties.append(try table.column(anyOf: "atop_\(name)", name, missing: ["", "NA", "-9"]))
    }
    var states = StateNumbers()
    var spells = Array(repeating: YearSpells<Pair>(), count: duties.count)
    var (first, last) = (Int.max, Int.min)
    let report = try table.forEachRow { row throws(RowProblem) in
      let year = try row.int(yearColumn)
      let date = try row.date(yearColumn)
      let pair = Pair(
        from: try states.number(cow: from, in: year, date, &row),
        to: try states.number(cow: to, in: year, date, &row))
      var isPromised = false
      for (index, column) in duties.enumerated() where try row.isSet(column) {
        spells[index].add(year, of: pair)
        isPromised = true
      }
      (first, last) = (min(first, year), max(last, year))
      if !isPromised { throw RowProblem("no obligation of the five") }
    }
    let nodes = graph.insert(contentsOf: states.list)
    let evidence = [Evidence(atopDyadYears.source)]
    func add<P: Pact>(_ pact: P.Type, _ index: Int) throws(DataError) {
      var batch = RelationBatch<P>()
      for (pair, period) in spells[index].spells(throughDataOf: last) {
        batch.append(P(), from: pair.from, to: pair.to, during: period)
      }
      try graph.addBatch(batch, between: nodes, evidence: evidence)
    }
    try add(DefensePact.self, 0)
    try add(OffensePact.self, 1)
    try add(NeutralityPact.self, 2)
    try add(NonaggressionPact.self, 3)
    try add(ConsultationPact.self, 4)
    return (report, Period(years: first, last))
  }
}

extension RelationGraph {
  /// Adds a batch whose positions are those of nodes that were just inserted.
  mutating func addBatch<R: Relation>(
    _ batch: RelationBatch<R>, between nodes: NodeHandles<SovereignState>, evidence: [Evidence]
  ) throws(DataError) where R.Source == SovereignState, R.Target == SovereignState {
    do throws(GraphError) {
      try relate(batch, from: nodes, to: nodes, evidence: evidence)
    } catch {
      throw .cannotRead(file: "", reason: "\(error)")
    }
  }
}

extension Period {
  /// All days from the first of one year through the last of another; nil where these are no years.
  init?(years first: Int, _ last: Int) {
    do throws(DateError) {
      let start = try PartialDate(year: first)
      let end = try PartialDate(year: last)
      try self.init(from: PartialDate(start.first), through: PartialDate(end.last))
    } catch {
      return nil
    }
  }
}
