import Westphalia

extension DataSet {
  /// Events counted by dyad, time and class in another program: the table of relations that the example *EventsAtScale* has Spark write.
  ///
  /// A row becomes an ``EventReport`` of all days of its period, with the number of events, their mean score and how often they were
  /// mentioned. Columns, matched by name: `source` and `target`, the keys of states; `period`, a day, month or year; `root`, the class by its
  /// number; `count`; `goldsteinSum` and `scored`, the sum of scores and of how many events it is; `mentions`. Others are passed over.
  ///
  /// A table covers from the first through the last period in it.
  ///
  /// - Parameter rows: How many rows the table has, where that is known: another number is an error, as of a part that is missing.
  /// - Returns: The data set.
  public static func countedEvents(rows: Int? = nil) -> DataSet {
    let source = EvidenceSource(
      "events", title: "events counted by dyad, time and class")
    return DataSet(
      source.id, title: source.title,
      citation: "the source of the events that were counted",
      origin: "Examples/EventsAtScale, which has Spark make it of files of events", coverage: nil,
      of: [EventReport.self]
    ) { table, graph throws(DataError) in
      var load = CountedEventLoad(graph, [Evidence(source, modality: .reported)])
      let columns = try CountedEventColumns(table)
      let report = try table.forEachRow { row throws(RowProblem) in
        try load.add(row, columns)
      }
      if let rows, report.read != rows {
        throw .otherRowCount(report.read, insteadOf: rows)
      }
      graph = try load.finish()
      return (report, load.covered)
    }
  }
}

/// The columns of a table of counted events.
private struct CountedEventColumns {
  let source: TableColumn
  let target: TableColumn
  let period: TableColumn
  let root: TableColumn
  let count: TableColumn
  let scored: TableColumn
  let sum: TableColumn
  let mentions: TableColumn

  init(_ table: DelimitedTable) throws(DataError) {
    source = try table.column("source")
    target = try table.column("target")
    period = try table.column("period")
    root = try table.column("root")
    count = try table.column("count")
    scored = try table.column("scored")
    sum = try table.column("goldsteinSum")
    mentions = try table.column("mentions")
  }
}

/// Counted events on their way to a graph, some ten thousand at a time.
private struct CountedEventLoad {
  private static let length = 1 << 16
  private static let states = CodeTable(
    SovereignState.all.map { ($0.id, $0) }, reason: "no state has the key")

  private var graph: RelationGraph
  private let evidence: [Evidence]
  private var states = StateNumbers()
  private var batch = RelationBatch<EventReport>()
  private var days: ClosedRange<CalendarDate>?
  private var failure: DataError?

  init(_ graph: RelationGraph, _ evidence: [Evidence]) {
    self.graph = graph
    self.evidence = evidence
  }

  mutating func add(
    _ row: borrowing TableRow, _ columns: CountedEventColumns
  ) throws(RowProblem) {
    let from = states.number(of: try row.value(columns.source, in: Self.states))
    let to = states.number(of: try row.value(columns.target, in: Self.states))
    guard from != to else {
      throw row.problem("both actors are of one country", in: columns.target)
    }
    let time = try row.date(columns.period)
    guard let root = CAMEORoot(rawValue: try row.int(columns.root)) else {
      throw row.problem("not a class of CAMEO", in: columns.root)
    }
    let count = try row.int(columns.count)
    guard count > 0 else { throw row.problem("not a number of events", in: columns.count) }
    let scored = try row.int(columns.scored)
    guard (0...count).contains(scored) else {
      throw row.problem("not a number of these events", in: columns.scored)
    }
    let mean = scored == 0 ? nil : try row.number(columns.sum) / Double(scored)
    guard (-10...10).contains(mean ?? 0) else {
      throw row.problem("a mean score beyond −10 to 10", in: columns.sum)
    }
    batch.append(
      EventReport(
        root, count: count, goldstein: mean, mentions: try row.int(columns.mentions)),
      from: from, to: to, during: .throughout(time))
    days =
      days.map {
        min($0.lowerBound, time.first)...max($0.upperBound, time.last)
      } ?? time.first...time.last
    if batch.count >= Self.length { flush() }
  }

  /// From the first through the last period.
  var covered: Period? {
    days.map {
      Period.through(PartialDate($0.upperBound)).starting(.date(PartialDate($0.lowerBound)))
    }
  }

  mutating func finish() throws(DataError) -> RelationGraph {
    flush()
    if let failure { throw failure }
    return graph
  }

  private mutating func flush() {
    if failure == nil {
      let nodes = graph.insert(contentsOf: states.list)
      do throws(DataError) {
        try graph.addBatch(batch, between: nodes, evidence: evidence)
      } catch {
        failure = error
      }
    }
    batch = RelationBatch()
  }
}
