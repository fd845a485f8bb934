/// Measures of a graph over dates: a row for each date, a column for each measure or node.
///
/// Made by ``GraphQueries/series(of:over:_:at:)-(GraphMeasure...,_,_,_)``; `csv()` of `WestphaliaData` writes it, a `Chart`
/// of `Westphalia` draws it.
public struct MeasureTable: Sendable {
  /// What stands in a column.
  public struct Column: Sendable {
    /// The measure's name, or the node's where there is one measure; no two columns have one name.
    public let name: String

    /// The node that is measured; nil where all of the graph is.
    public let node: (any Node)?
  }

  /// What was measured, `degree`.
  public let title: String

  /// Of what, in the words of the view's conditions: `only defense pact`.
  public let subject: String

  /// The dates, in the order asked for.
  public let dates: [PartialDate]

  /// What the columns are; nodes in order of insertion.
  public let columns: [Column]

  /// The values: for each date one for each column; nil where there is none.
  public let values: [[Double?]]

  /// The dates on which no source covers what was asked about, whose values are all nil.
  public let uncovered: [PartialDate]

  init(
    title: String, subject: String, dates: [PartialDate], columns: [Column],
    values: [[Double?]], uncovered: [PartialDate]
  ) {
    self.title = title
    self.subject = subject
    self.dates = dates
    self.columns = Self.distinct(columns)
    self.values = values
    self.uncovered = uncovered
  }

  /// The columns with names of their own: of those with one name each gets its node's id, and a number where that is
  /// not enough.
  private static func distinct(_ columns: [Column]) -> [Column] {
    var counts: [String: Int] = [:]
    for column in columns { counts[column.name, default: 0] += 1 }
    var used: Set<String> = []
    return columns.map { column in
      var name = column.name
      if counts[name] != 1, let node = column.node {
        func id<N: Node>(_ node: N) -> String { "\(node.id)" }
        name += " (\(id(node)))"
      }
      let base = name
      var number = 2
      while !used.insert(name).inserted {
        name = "\(base) \(number)"
        number += 1
      }
      return Column(name: name, node: column.node)
    }
  }

  /// The values of a node, for each date one; of the first measure of nodes, where there are several.
  ///
  /// - Throws: ``QueryError/nodeNotFound(_:)`` where no column is of the node.
  /// - Complexity: O(columns + dates).
  public func values(of node: some Node) throws(QueryError) -> [Double?] {
    guard
      let column = columns.firstIndex(where: { $0.node.map { isSame($0, node) } ?? false })
    else { throw .nodeNotFound(node) }
    return values.map { $0[column] }
  }

  /// The values on a date, for each column one; nil where the date was not asked about.
  ///
  /// - Complexity: O(dates).
  public func values(on date: PartialDate) -> [Double?]? {
    dates.firstIndex(of: date).map { values[$0] }
  }

  /// The columns that reach the highest values, as many as are asked for, the highest first.
  ///
  /// Equal ones keep their order; those without any value come last.
  ///
  /// - Parameter limit: How many columns; all where there are fewer, none where it is below 1.
  /// - Returns: The table of these columns.
  /// - Complexity: O(dates · columns), and a logarithm for the order.
  public func highest(_ limit: Int) -> MeasureTable {
    let peaks = columns.indices.map { column in
      values.compactMap { $0[column] }.max() ?? -.infinity
    }
    let order = columns.indices.sorted { (peaks[$1], $0) < (peaks[$0], $1) }
      .prefix(max(0, limit))
    return MeasureTable(
      title: title, subject: subject, dates: dates, columns: order.map { columns[$0] },
      values: values.map { row in order.map { row[$0] } }, uncovered: uncovered)
  }
}

extension MeasureTable: Equatable {
  /// Whether both have equal values of equal columns and nodes on equal dates.
  public static func == (left: MeasureTable, right: MeasureTable) -> Bool {
    left.title == right.title && left.subject == right.subject && left.dates == right.dates
      && left.columns == right.columns && left.values == right.values
      && left.uncovered == right.uncovered
  }
}

extension MeasureTable.Column: Equatable {
  /// Whether both have one name and equal nodes.
  public static func == (left: Self, right: Self) -> Bool {
    left.name == right.name && areSameContent(left.node, right.node)
  }
}

extension MeasureTable.Column: CustomStringConvertible {
  /// The column's name.
  public var description: String { name }
}

/// Whether two nodes are equal, or both missing.
func areSameContent(_ left: (any Node)?, _ right: (any Node)?) -> Bool {
  guard let left, let right else { return left == nil && right == nil }
  return isEqual(left, right)
}

extension MeasureTable: CustomStringConvertible {
  /// The table in text, with `–` where there is no value; of more than forty dates and eight columns the first, and
  /// how many there are.
  public var description: String {
    let shown = min(columns.count, 8)
    var lines: [[String]] = [["date"] + columns.prefix(shown).map(\.name)]
    for (date, row) in zip(dates, values).prefix(40) {
      lines.append(["\(date)"] + row.prefix(shown).map { $0.map(decimalText) ?? "–" })
    }
    var text = ["\(title) (\(subject))"] + TextTable.labeled(lines)
    if dates.count > 40 { text.append("… \(counted(dates.count, "date")) in all") }
    if columns.count > shown { text.append("… \(counted(columns.count, "column")) in all") }
    if !uncovered.isEmpty {
      text.append("\(counted(uncovered.count, "date")) not covered by any source")
    }
    return text.joined(separator: "\n")
  }
}

/// A number with at most four decimals, without those that are zero: `3`, `0.25`, `-1.5`, `infinite`; smaller ones as Swift
/// prints them.
package func decimalText(_ value: Double) -> String {
  guard value.isFinite else {
    return value.isNaN ? "not a number" : value < 0 ? "-infinite" : "infinite"
  }
  guard value.magnitude < 1e12 else { return "\(value)" }
  let scaled = Int((value.magnitude * 10_000).rounded())
  if scaled == 0 { return value == 0 ? "0" : "\(value)" }
  let (whole, rest) = scaled.quotientAndRemainder(dividingBy: 10_000)
  var text = (value < 0 ? "-" : "") + String(whole)
  guard rest > 0 else { return text }
  var decimals = String(rest)
  decimals = String(repeating: "0", count: 4 - decimals.count) + decimals
  while decimals.last == "0" { decimals.removeLast() }
  text += "." + decimals
  return text
}

extension MeasureTable {
  /// The same with dates ascending.
  package var inOrder: MeasureTable {
    let order = dates.indices.sorted { (dates[$0], $0) < (dates[$1], $1) }
    return MeasureTable(
      title: title, subject: subject, dates: order.map { dates[$0] }, columns: columns,
      values: order.map { values[$0] }, uncovered: uncovered)
  }
}
