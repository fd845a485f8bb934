import Westphalia

/// The columns of a trade register that has a row for each deal.
///
/// The years of delivery stand in one cell, `2004; 2005` or `2019-2022`, and a question mark in the column after a year or a number says that
/// it is an estimate; in older files it stands in the cell, or the year in parentheses.
struct SIPRIDeals {
  private let supplier: TableColumn
  private let recipient: TableColumn
  private let ordered: TableColumn
  private let designation: TableColumn
  private let description: TableColumn
  private let number: TableColumn
  private let years: TableColumn
  private let volume: TableColumn
  private let comments: TableColumn?
  /// The columns of question marks, each with what it is about.
  private let marks: [(what: String, column: TableColumn)]

  private static let missing = ["", "..", "?"]

  /// Whether a table has a row for each deal.
  static func isForm(of table: DelimitedTable) -> Bool { table.columns.contains(where: isYears) }

  private static func isYears(_ name: String) -> Bool {
    name == "Year(s) of delivery" || name == "Year(s) of deliveries"
  }

  init(_ table: DelimitedTable) throws(DataError) {
    supplier = try table.column("Supplier")
    recipient = try table.column("Recipient")
    ordered = try table.column("Year of order", missing: Self.missing)
    designation = try table.column("Weapon designation", missing: Self.missing)
    description = try table.column("Weapon description", missing: Self.missing)
    number = try table.column(
      anyOf: "Deliveries in the Year Range", "Number delivered", "Numbers delivered",
      "No. delivered/produced", missing: Self.missing)
    years = try table.column(
      anyOf: "Year(s) of delivery", "Year(s) of deliveries", missing: Self.missing)
    volume = try table.column(
      anyOf: "SIPRI TIV of delivered weapons", "TIV of delivered weapons", missing: Self.missing)
    comments = try table.columnIfPresent("Comments", missing: Self.missing)
    marks = [("year of the order", ordered), ("number", number), ("years of delivery", years)]
      .compactMap { what, column in table.unnamedColumn(after: column).map { (what, $0) } }
  }

  /// What a row states.
  func delivery(
    _ row: inout TableRow, _ source: EvidenceSource
  ) throws(RowProblem) -> SIPRIDelivery {
    var estimated: [String] = []
    for (what, column) in marks where try row.textIfPresent(column)?.trimmed == "?" {
      estimated.append(what)
    }
    guard let delivered = try row.textIfPresent(years) else {
      throw row.problem("nothing is delivered yet", in: years)
    }
    let list = try Self.years(in: delivered, row, years)
    let (from, to) = (try row.text(supplier), try row.text(recipient))
    let first = try row.year(list.years.lowerBound, years)
    let last = try row.year(list.years.upperBound, years)
    if list.isEstimated { estimated.append("years of delivery") }
    var year: PartialDate?
    if let text = try row.textIfPresent(ordered) {
      let order = try Self.years(in: text, row, ordered)
      year = try row.year(order.years.lowerBound, ordered)
      if order.isEstimated { estimated.append("year of the order") }
    }
    let isOneYear = list.years.count == 1
    let pieces = try row.pieces(number)
    let words = try row.textIfPresent(description)
    var notes: [String] = []
    if let comments, let text = try row.textIfPresent(comments) { notes.append(text) }
    if !estimated.isEmpty { notes.append("estimated: \(estimated.joined(separator: ", "))") }
    return SIPRIDelivery(
      supplier: (try SIPRIParty(from, on: first, supplier), from),
      recipient: (try SIPRIParty(to, on: first, recipient), to),
      supply: ArmsSupply(
        words.map { SIPRIDelivery.weapon($0) } ?? .unspecifiedArms,
        designation: try row.textIfPresent(designation), number: pieces,
        quantity: try row.quantity(volume), ordered: year, delivered: isOneYear ? first : nil),
      years: list.years, period: try row.period(from: first, through: last, years),
      evidence: Evidence(
        source, quotation: words, note: notes.isEmpty ? nil : notes.joined(separator: "; ")))
  }

  /// The first and the last of the years in a cell.
  private static func years(
    in text: String, _ row: borrowing TableRow, _ column: TableColumn
  ) throws(RowProblem) -> (years: ClosedRange<Int>, isEstimated: Bool) {
    var plain = text
    plain.removeAll { "()?".contains($0) }
    let numbers = plain.split { ";,-– ".contains($0) }.map { Int($0) }
    let known = numbers.compactMap(\.self)
    guard known.count == numbers.count, let first = known.min(), let last = known.max() else {
      throw row.problem("no years", in: column)
    }
    return (first...last, plain != text)
  }
}

extension DelimitedTable {
  /// The column after another that has no name: a mark of it.
  fileprivate func unnamedColumn(after column: TableColumn) -> TableColumn? {
    let next = column.index + 1
    guard next < columns.count, columns[next].trimmed.isEmpty else { return nil }
    return TableColumn(name: "mark of \(column.name)", index: next, missing: [""])
  }
}

extension TableRow {
  fileprivate func year(_ year: Int, _ column: TableColumn) throws(RowProblem) -> PartialDate {
    do throws(DateError) {
      return try PartialDate(year: year)
    } catch {
      throw problem("not a year", in: column)
    }
  }

  fileprivate func period(
    from first: PartialDate, through last: PartialDate, _ column: TableColumn
  ) throws(RowProblem) -> Period {
    if first == last { return .on(first) }
    do throws(DateError) {
      return try Period(from: first, through: last)
    } catch {
      throw problem("no years", in: column)
    }
  }
}
