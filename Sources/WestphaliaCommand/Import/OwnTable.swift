import Westphalia
import WestphaliaData

/// A table of one's own: which columns say who, to whom, what and when.
struct OwnTable: Sendable {
  enum Codes: String, CaseIterable, Sendable { case name, iso3, cow, gw }

  private let source: String
  private let target: String
  private let kind: StatedKind?
  private let since: String?
  private let until: String?
  private let through: String?
  private let codes: Codes
  private let title: String

  init(_ arguments: Arguments) throws(CommandError) {
    try arguments.allowAtMostOne(of: [ImportOptions.until, ImportOptions.through])
    source = arguments.value(of: ImportOptions.source) ?? "source"
    target = arguments.value(of: ImportOptions.target) ?? "target"
    since = arguments.value(of: ImportOptions.since)
    until = arguments.value(of: ImportOptions.until)
    through = arguments.value(of: ImportOptions.through)
    title = arguments.value(of: ImportOptions.title) ?? "a table"
    codes =
      try arguments.choice(
        of: ImportOptions.codes, among: Codes.allCases.map { ($0.rawValue, $0) }) ?? .name
    guard let text = arguments.value(of: ImportOptions.kind) else {
      kind = nil
      return
    }
    kind = StatedKind.named(text)
    guard kind != nil else {
      let names = StatedKind.all.map(\.name)
      throw CommandError(
        .usage,
        "--kind: '\(text)' is none of \(names.joined(separator: ", ")); a column of kinds must be called 'kind'"
          + NearestName.hint(to: text, among: names))
    }
  }

  /// The table as a data set that covers nothing completely.
  var dataSet: DataSet {
    // Tables of several titles are several sources.
    let evidence = EvidenceSource(title == "a table" ? "table" : title, title: title)
    return DataSet(
      evidence.id, title: title, citation: title, origin: "your own", coverage: nil, of: []
    ) { table, graph throws(DataError) in
      let columns = try Columns(self, table)
      var ties = Set<Tie>()
      let report = try table.addRelations(to: &graph) { row throws(RowProblem) in
        try statement(row, columns, evidence, &ties)
      }
      return (report, nil)
    }
  }

  /// A tie without a direction, of which a file may have both ends.
  private struct Tie: Hashable {
    let kind: String
    let ends: Set<SovereignState.ID>
    let period: Period
  }

  private struct Columns {
    let source: TableColumn
    let target: TableColumn
    let kind: TableColumn?
    let since: TableColumn?
    let until: TableColumn?
    let through: TableColumn?

    init(_ own: OwnTable, _ table: DelimitedTable) throws(DataError) {
      func optional(_ told: String?, _ usual: String) throws(DataError) -> TableColumn? {
        if let told { return try table.column(told) }
        return try table.columnIfPresent(usual)
      }
      source = try table.column(own.source)
      target = try table.column(own.target)
      kind = own.kind == nil ? try table.column("kind") : nil
      since = try optional(own.since, "since")
      through = try own.through.map { name throws(DataError) in try table.column(name) }
      until = own.through == nil ? try optional(own.until, "until") : nil
    }
  }

  private func statement(
    _ row: borrowing TableRow, _ columns: Columns, _ evidence: EvidenceSource,
    _ ties: inout Set<Tie>
  ) throws(RowProblem) -> any GraphStatement {
    let start = try date(columns.since, row)
    let period = try period(row, columns, start)
    // What has no date is asked about under the names of all times.
    let day = start ?? period.end.date
    let from = try state(columns.source, day, row)
    let to = try state(columns.target, day, row)
    let kind = try statedKind(columns.kind, row)
    if !kind.type.tie.isDirected,
      !ties.insert(Tie(kind: kind.name, ends: [from.id, to.id], period: period)).inserted
    {
      throw RowProblem("a tie without a direction, stated before", value: "\(from) – \(to)")
    }
    return kind.statement(from, to)
      .during(period).according(
        to: evidence, at: (row.part.map { "\($0), " } ?? "") + "line \(row.line)")
  }

  private func statedKind(
    _ column: TableColumn?, _ row: borrowing TableRow
  ) throws(RowProblem) -> StatedKind {
    if let kind { return kind }
    guard let column else { throw RowProblem("no kind of relation") }
    guard let kind = StatedKind.named(try row.text(column)) else {
      throw row.problem("not a kind of relation between two states", in: column)
    }
    return kind
  }

  private func date(
    _ column: TableColumn?, _ row: borrowing TableRow
  ) throws(RowProblem) -> PartialDate? {
    guard let column else { return nil }
    return try row.dateIfPresent(column)
  }

  private func period(
    _ row: borrowing TableRow, _ columns: Columns, _ start: PartialDate?
  ) throws(RowProblem) -> Period {
    if columns.through != nil {
      return try row.period(from: start, through: try date(columns.through, row))
    }
    let end = try date(columns.until, row)
    do throws(DateError) {
      return try Period(from: start, until: end)
    } catch {
      throw RowProblem(
        "the end is not after the start (it is the first day outside; --through names the last inside)",
        column: columns.until?.name, value: "\(error)")
    }
  }

  private func state(
    _ column: TableColumn, _ date: PartialDate?, _ row: borrowing TableRow
  ) throws(RowProblem) -> SovereignState {
    guard let date else { return try timelessState(column, row) }
    switch codes {
    case .name: return try row.state(named: column, on: date)
    case .iso3: return try row.state(alpha3: column, on: date)
    case .cow: return try row.state(cow: column, on: date)
    case .gw: return try row.state(gw: column, on: date)
    }
  }

  /// The state of a row without a date: the one that ever had the name or code.
  private func timelessState(
    _ column: TableColumn, _ row: borrowing TableRow
  ) throws(RowProblem) -> SovereignState {
    let text = try row.text(column)
    let states: [SovereignState]
    switch codes {
    case .name:
      switch SovereignState.named(text, on: PartialDate(.earliest)) {
      case .found(let state): states = [state]
      case .ambiguous(let several): states = several
      case .unknown(let others): states = others
      }
    case .iso3: states = [SovereignState.withISO(alpha3: text)].compactMap(\.self)
    case .cow: states = SovereignState.all.filter { $0.codes.cow.map(String.init) == text }
    case .gw: states = SovereignState.all.filter { $0.codes.gw.map(String.init) == text }
    }
    guard let state = states.first else {
      throw row.problem("no state has the name or code", in: column)
    }
    guard states.count == 1 else {
      throw row.problem("several states have the name or code, and the row has no date", in: column)
    }
    return state
  }
}
