public import Westphalia

extension MeasureTable {
  /// `series.csv`: a row for each date, a column for each measure or node; empty where there is no value.
  ///
  /// RFC 4180, UTF-8, one header line: `date` and the names of the columns. Read it with pandas by
  /// `read_csv("series.csv", index_col="date")`.
  ///
  /// - Complexity: O(values).
  public func csv() -> ExportResult {
    var text = CSVRows.row(["date"] + columns.map(\.name))
    for (date, row) in zip(dates, values) {
      text += CSVRows.row(["\(date)"] + row.map(CSVRows.number))
    }
    return ExportResult(files: [ExportedFile(name: "series.csv", text: text)], losses: [])
  }
}

extension DyadMatrix {
  /// `dyads.csv`: a row for each two nodes with a value, `source,target,value`, by their ids.
  ///
  /// RFC 4180, UTF-8, one header line. Pairs without a value are not in it.
  ///
  /// - Complexity: O(values).
  public func csv() -> ExportResult {
    func id<N: Node>(_ node: N) -> String { "\(node.id)" }
    let ids = nodes.map { id($0) }
    var text = CSVRows.row(["source", "target", "value"])
    for (row, values) in zip(ids, values) {
      for (column, value) in zip(ids, values) where value != nil {
        text += CSVRows.row([row, column, CSVRows.number(value)])
      }
    }
    return ExportResult(files: [ExportedFile(name: "dyads.csv", text: text)], losses: [])
  }
}

extension CSVRows {
  /// A number with as many digits as it takes, or nothing.
  fileprivate static func number(_ value: Double?) -> String {
    value.map { ExportCell.number($0).plain } ?? ""
  }
}
