import Westphalia

extension DataSet {
  /// The tables of trend-indicator values of SIPRI's Arms Transfers Database: a state's exports by recipient, or its imports by
  /// supplier, a column for each year.
  ///
  /// The first line of the file says whose they are, `TIV of arms exports from Russia, 2000-2019` or `TIV of arms exports to
  /// Algeria, 1950-2015`; in files of today the row of totals does, `Total exports to Israel`. Each year with a value becomes an ``ArmsSupply`` (or ``ArmsTransfer``, where an end is no state) of unspecified arms through
  /// that year; 0 is a volume below half a million. The row of totals is refused. A table of one state covers nothing completely.
  public static let sipriVolumes: DataSet = DataSet(
    "SIPRI-TIV", title: "SIPRI Arms Transfers Database, trend-indicator values",
    citation: sipriRegister.citation, origin: sipriRegister.origin, coverage: nil,
    of: [ArmsSupply.self]
  ) { found, graph throws(DataError) in
    let table =
      Self.heading(found.preamble) != nil
      ? found : try found.headed(byAnyOf: ["Total", "Sum total years"])
    var heading = Self.heading(table.preamble)
    if heading == nil { heading = try Self.totals(of: table) }
    guard let (isExport, subject) = heading else {
      throw .noColumn("TIV of arms exports from …", among: table.columns)
    }
    let partner = try table.column(table.columns.first ?? "", missing: [])
    var years: [(year: PartialDate, column: TableColumn)] = []
    for name in table.columns {
      if name.utf8.count == 4, let number = Int(name), let year = Self.year(number) {
        years.append((year, try table.column(name, missing: ["", "..", "-"])))
      }
    }
    let source = sipriVolumes.source
    let report = try table.addRelations(to: &graph) { row throws(RowProblem) in
      let name = try row.text(partner).trimmed
      if name.lowercased().hasPrefix("total") || name.isEmpty {
        throw RowProblem("a row of totals", column: nil, value: name)
      }
      var statements: [any GraphStatement & Refinable] = []
      for (year, column) in years {
        guard let volume = try row.quantity(column) else { continue }
        let other = try SIPRIParty(name, on: year, partner)
        let own = try SIPRIParty(subject, on: year, partner)
        let (from, to) = isExport ? (own, other) : (other, own)
        let statement: any GraphStatement & Refinable
        if case .state(let exporter) = from, case .state(let importer) = to {
          statement = Statement(
            ArmsSupply(.unspecifiedArms, quantity: volume), from: exporter, to: importer
          ).throughout(year).according(to: source)
        } else {
          statement = Statement(
            ArmsTransfer(.unspecifiedArms, quantity: volume), from: from.actor, to: to.actor
          ).throughout(year).according(to: source)
        }
        statements.append(statement)
      }
      if statements.isEmpty { throw RowProblem("no volume in any year") }
      return StatementGroup(statements)
    }
    return (report, nil)
  }

  /// Whether a table is of exports, and whose.
  private static func heading(_ preamble: [String]) -> (isExport: Bool, of: String)? {
    for line in preamble {
      for (words, isExport) in [
        ("TIV of arms exports from ", true), ("TIV of arms exports to ", false),
        ("TIV of arms imports to ", false),
      ] {
        guard let range = line.firstRange(of: words) else { continue }
        var name = line[range.upperBound...]
        if let comma = name.lastIndex(of: ",") { name = name[..<comma] }
        return (isExport, name.filter { $0 != "\"" && $0 != ";" }.trimmed)
      }
    }
    return nil
  }

  /// What the row of totals says of a table.
  private static func totals(
    of table: DelimitedTable
  ) throws(DataError) -> (isExport: Bool, of: String)? {
    let partner = try table.column(table.columns.first ?? "", missing: [])
    var found: (isExport: Bool, of: String)?
    _ = try table.forEachRow { row throws(RowProblem) in
      let text = try row.text(partner).trimmed
      for (words, isExport) in [
        ("Total exports from ", true), ("Total exports to ", false), ("Total imports to ", false),
        ("Total imports by ", false),
      ] where text.hasPrefix(words) {
        found = (isExport, text.dropFirst(words.count).trimmed)
      }
    }
    return found
  }

  private static func year(_ number: Int) -> PartialDate? {
    do throws(DateError) {
      return try PartialDate(year: number)
    } catch {
      return nil
    }
  }
}
