import Westphalia

extension DataSet {
  /// Direct contiguity of the Correlates of War, a row for each episode of two states.
  ///
  /// A row becomes a ``Contiguity`` with its category. The file knows months: an episode starts on some day of its first month and
  /// ends on some day of its last, and one that lasts to the end of the data, December 2016, has no end. A file that lists
  /// each episode from both ends gives one relation. Category 0 is no contiguity.
  public static let cowContiguity: DataSet = DataSet(
    "COW-contiguity", title: "Correlates of War, Direct Contiguity v3.2",
    citation: """
      Stinnett, Douglas M., Jaroslav Tir, Philip Schafer, Paul F. Diehl and Charles Gochman. 2002. “The Correlates of \
      War Project Direct Contiguity Data, Version 3.” Conflict Management and Peace Science 19: 58–66.
      """,
    origin: "https://correlatesofwar.org/data-sets/direct-contiguity/",
    coverage: .from("1816-01-01", through: "2016-12-31"), of: [Contiguity.self]
  ) { table, graph throws(DataError) in
    let from = try table.column(anyOf: "ccode1", "statelno")
    let to = try table.column(anyOf: "ccode2", "statehno")
    let (kind, begin) = (
      try table.column("conttype"),
      try table.column(anyOf: "stdate", "begin")
    )
    let end = try table.column(anyOf: "enddate", "end")
    let source = cowContiguity.source
    var seen = Set<Episode>()
    let report = try table.addRelations(to: &graph) { row throws(RowProblem) in
      let (code, other) = (try row.int(from), try row.int(to))
      let number = try row.int(kind)
      if number == 0 { throw RowProblem("no contiguity, category 0", column: kind.name) }
      guard let category = ContiguityCategory(rawValue: number) else {
        throw row.problem("not a category of contiguity", in: kind)
      }
      let (first, last) = (try row.month(begin), try row.month(end))
      let episode = Episode(
        lower: min(code, other), higher: max(code, other), category: number, first: first,
        last: last)
      guard seen.insert(episode).inserted else {
        throw RowProblem("the same episode from the other end")
      }
      let isOpen = last.last >= endOfContiguity
      let period = try row.period(from: first, through: isOpen ? nil : last)
      let ends = pairs(
        try row.states(cow: from, during: period), try row.states(cow: to, during: period))
      return StatementGroup(
        ends.map {
          Statement(Contiguity(category), from: $0.from, to: $0.to).during($0.period)
            .according(to: source)
        })
    }
    return (report, cowContiguity.coverage)
  }

  private static let endOfContiguity: CalendarDate = "2016-12-31"

  private struct Episode: Hashable {
    let lower: Int
    let higher: Int
    let category: Int
    let first: PartialDate
    let last: PartialDate
  }
}

extension TableRow {
  /// The month in a cell: `192001`, or a date of which the day says nothing.
  fileprivate func month(_ column: TableColumn) throws(RowProblem) -> PartialDate {
    let text = try text(column)
    var (year, month) = (0, 0)
    if text.utf8.count == 6, let number = Int(text), number > 0 {
      (year, month) = (number / 100, number % 100)
    } else {
      let day = try date(column).first
      (year, month) = (day.year, day.month)
    }
    do throws(DateError) {
      return try PartialDate(year: year, month: month)
    } catch {
      throw problem("not a month", in: column)
    }
  }
}
