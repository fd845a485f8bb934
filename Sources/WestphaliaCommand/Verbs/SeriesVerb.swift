import Westphalia

extension Verb {
  private static let from = Option("from", "DATE", help: "the first date; needed")
  private static let to = Option("to", "DATE", help: "the last date; needed")
  private static let node = Option("of", "NODE", help: "count the relations of this node alone")
  private static let measure = Option(
    "measure", "NAME",
    help:
      "a measure in place of the counts: \(GraphMeasure.named.map(\.name).joined(separator: ", "))")
  private static let svg = Option(
    "svg", "FILE", help: "draw the measure over time and write an SVG; - prints it")
  private static let text = Option(
    "text", help: "print what such a picture shows, in words and numbers")

  /// `series`: how much there is, year by year or month by month.
  static let series = Verb(
    Usage(
      "series", "Count nodes, relations and pairs of nodes that hold in each year, month or day.",
      [.world],
      [from, to, node, measure, svg, text]
        + ViewOptions.all.filter { $0 != ViewOptions.on && $0 != ViewOptions.during }
        + [.json],
      notes: [
        "The step is as precise as --from: 1815 goes by years, 1815-01 by months, 1815-01-01 by days; --to is not more precise. A relation counts in a step if it holds on some day of it, possibly; with --certainly, if it certainly does. Nodes are those that a counted relation joins.",
        "The text is a table with tabs between its columns: date, nodes, relations, dyads; with --of: date, relations, neighbors.",
        "With --measure it has a column for the measure, or for each node where it is one of nodes; what is not known is empty. A date that no source covers has no value.",
      ],
      examples: [
        "series world.json --from 1900 --to 1914 --only obligations",
        "series world.json --from 1900 --to 1914 --measure degree --svg degree.svg",
      ])
  ) { arguments, console in
    guard let first = try arguments.date(of: from) else {
      throw CommandError(.usage, "--from DATE is missing")
    }
    guard let last = try arguments.date(of: to) else {
      throw CommandError(.usage, "--to DATE is missing")
    }
    let dates = try Steps.dates(from: first, to: last)
    let graph = try InputFile(arguments.operands[0]).graph(console)
    let view = try ViewOptions.view(of: graph, arguments)
    let center = try arguments.value(of: node).map { try NodeNames(view).node($0) }
    let certainty: RequiredCertainty =
      arguments.has(ViewOptions.certainly) ? .certainly : .possibly
    try arguments.allowAtMostOne(of: [svg, text, .json])
    let measures = GraphMeasure.named.map { ($0.name, $0.measure) }
    if let measure = try arguments.choice(of: measure, among: measures) {
      let table = try Progress.during("measuring", on: console) {
        try view.series(of: measure, over: dates, certainty, at: center.map { [$0] })
      }
      try tell(table, arguments, console)
      return .success
    }
    for option in [svg, text] where arguments.has(option) {
      throw CommandError(.usage, "--\(option.name) needs --measure")
    }
    let rows = try Progress.during("counting", on: console) {
      try dates.map { date in try Count(of: view.on(date, certainty), on: date, center) }
    }
    if arguments.has(.json) {
      try console.print(json: rows)
    } else {
      let head =
        center == nil
        ? ["date", "nodes", "relations", "dyads"] : ["date", "relations", "neighbors"]
      for row in [head] + rows.map(\.row) { try console.print(row.joined(separator: "\t")) }
    }
    return .success
  }

  /// Writes a measure as it was asked for: drawn, in words, as JSON or as a table.
  private static func tell(
    _ table: MeasureTable, _ arguments: Arguments, _ console: Console
  ) throws {
    if let file = arguments.value(of: svg) {
      try OutputFile(file, Array(Chart(of: table).svg.utf8)).write(console)
    } else if arguments.has(text) {
      try console.print(Chart(of: table).text)
    } else if arguments.has(.json) {
      try console.print(json: MeasuredDate.all(of: table))
    } else {
      try console.print((["date"] + table.columns.map(\.name)).joined(separator: "\t"))
      for (date, values) in zip(table.dates, table.values) {
        let cells = ["\(date)"] + values.map { $0.map { "\($0)" } ?? "" }
        try console.print(cells.joined(separator: "\t"))
      }
    }
  }
}

/// A measure on a date, as output has it.
private struct MeasuredDate: Encodable {
  let date: PartialDate
  /// By the column's name; null where it is not known.
  let values: [String: Double?]

  static func all(of table: MeasureTable) -> [MeasuredDate] {
    zip(table.dates, table.values).map { date, values in
      MeasuredDate(
        date: date,
        values: Dictionary(zip(table.columns.map(\.name), values)) { first, _ in first })
    }
  }
}

/// The dates of a series.
private enum Steps {
  /// The most dates of one series.
  static let limit = 100_000

  /// The years, months or days from the first through the last, as precise as the first.
  static func dates(
    from first: PartialDate, to last: PartialDate
  ) throws(CommandError) -> [PartialDate] {
    if last.precision.rawValue < first.precision.rawValue {
      throw CommandError(
        .usage,
        "--to \(last) is more precise than --from \(first), whose precision is that of the steps: write both alike"
      )
    }
    let dates = PartialDate.every(first.precision, from: first, through: last)
    guard dates.count <= limit else {
      throw CommandError(.usage, "a series has at most \(limit) dates")
    }
    if dates.isEmpty { throw CommandError(.usage, "--to \(last) lies before --from \(first)") }
    return dates
  }
}

/// How much holds on a date.
private struct Count: Encodable {
  let date: PartialDate
  let nodes: Int?
  let relations: Int
  let dyads: Int?
  let neighbors: Int?

  init(of view: GraphView, on date: PartialDate, _ center: (any Node)?) throws(QueryError) {
    self.date = date
    guard let center else {
      nodes = view.excludingIsolatedNodes().nodeCount
      relations = view.relationCount
      dyads = view.dyadCount
      neighbors = nil
      return
    }
    (nodes, dyads) = (nil, nil)
    relations = view.relations(at: center).count
    // A node that does not exist on the date has no neighbors.
    neighbors = view.contains(center) ? try view.neighbors(of: center).count : 0
  }

  var row: [String] {
    ["\(date)"] + [nodes, relations, dyads, neighbors].compactMap { $0.map(String.init) }
  }
}
