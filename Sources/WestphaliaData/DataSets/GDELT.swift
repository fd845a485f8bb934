import Westphalia

extension DataSet {
  /// Events of the Global Database of Events, Language and Tone, 1.0 or 2.0, with a header or without.
  ///
  /// An event between two states becomes an ``EventReport``: by itself, or counted with those of its class, day, month or year. What
  /// has no country at one of its ends, a region for a country (EUR, WST), a code that no state has on the day, or one country at both
  /// is refused. A code of today stands for the state of the same place then, `RUS` in 1985 for the Soviet Union; such a row is repaired.
  ///
  /// A file covers the days on which its events were added, as far as it has events of these days; a file of older
  /// events that were added later covers from the first event through the last.
  ///
  /// - Parameter grouping: How events become relations.
  /// - Returns: The data set.
  public static func gdelt(_ grouping: EventGrouping = .month) -> DataSet {
    let source = EvidenceSource(
      "GDELT", title: "GDELT event database", url: "http://data.gdeltproject.org/events/index.html")
    return DataSet(
      source.id, title: source.title,
      citation: """
        Leetaru, Kalev, and Philip A. Schrodt. 2013. “GDELT: Global Data on Events, Location, and Tone, 1979–2012.” \
        ISA Annual Convention.
        """,
      origin: "http://data.gdeltproject.org/events/index.html", coverage: nil,
      of: [EventReport.self]
    ) { found, graph throws(DataError) in
      let table = try GDELTColumns.table(found)
      let columns = try GDELTColumns(table)
      var countries = GDELTCountries()
      var span = GDELTSpan()
      let report: ImportReport
      if grouping == .event {
        report = try table.addRelations(to: &graph) { row throws(RowProblem) in
          let event = try columns.event(&row, &countries)
          span.add(event)
          return event.statement(countries.states.list, source)
        }
      } else {
        var counts = EventCounts(by: grouping)
        report = try table.forEachRow { row throws(RowProblem) in
          let event = try columns.event(&row, &countries)
          span.add(event)
          counts.add(event)
        }
        let nodes = graph.insert(contentsOf: countries.states.list)
        try graph.addBatch(
          counts.batch, between: nodes, evidence: [Evidence(source, modality: .reported)])
      }
      return (report, span.covered)
    }
  }
}

/// One event between two states.
private struct GDELTEvent {
  let pair: Pair
  let date: PartialDate
  let root: CAMEORoot
  let code: String
  let goldstein: Double?
  let mentions: Int
  let id: String?
  let url: String?
  let added: PartialDate?

  func statement(_ states: [SovereignState], _ source: EvidenceSource) -> Statement<EventReport> {
    Statement(
      EventReport(root, code: code, goldstein: goldstein, mentions: mentions),
      from: states[pair.from], to: states[pair.to]
    )
    .on(date).evidence(Evidence(source, at: id, modality: .reported, note: url))
  }
}

/// The columns of a table of events.
private struct GDELTColumns {
  let id: TableColumn
  let date: TableColumn
  let first: TableColumn
  let second: TableColumn
  let code: TableColumn
  let root: TableColumn
  let goldstein: TableColumn
  let mentions: TableColumn
  let added: TableColumn?
  let url: TableColumn?

  /// The table with the names of its columns, which the files of the project do not have.
  static func table(_ found: DelimitedTable) throws(DataError) -> DelimitedTable {
    if found.columns.contains("GLOBALEVENTID") { return found }
    let tabs = try found.reread(
      as: TableFormat(
        separator: "\t", encoding: found.format.encoding, headerLine: 1, isQuoted: false))
    guard let names = names(tabs.columns.count) else {
      throw .noColumn("GLOBALEVENTID", among: found.columns)
    }
    return try found.reread(
      as: TableFormat(
        separator: "\t", encoding: found.format.encoding, columns: names,
        hasTrailingSeparator: false, isQuoted: false))
  }

  init(_ table: DelimitedTable) throws(DataError) {
    let missing = ["", "NA"]
    id = try table.column("GLOBALEVENTID")
    date = try table.column(anyOf: "SQLDATE", "Day")
    first = try table.column("Actor1CountryCode", missing: missing)
    second = try table.column("Actor2CountryCode", missing: missing)
    code = try table.column("EventCode", missing: ["", "NA", "---", "X"])
    root = try table.column("EventRootCode", missing: ["", "NA", "--", "X"])
    goldstein = try table.column("GoldsteinScale", missing: missing)
    mentions = try table.column("NumMentions", missing: missing)
    added = try table.columnIfPresent("DATEADDED", missing: missing)
    url = try table.columnIfPresent("SOURCEURL", missing: missing)
  }

  func event(
    _ row: inout TableRow, _ countries: inout GDELTCountries
  ) throws(RowProblem) -> GDELTEvent {
    guard let one = try row.textIfPresent(first) else {
      throw RowProblem("no country of an actor", column: first.name)
    }
    guard let other = try row.textIfPresent(second) else {
      throw RowProblem("no country of an actor", column: second.name)
    }
    let day = try row.date(date)
    guard day.precision == .day else { throw row.problem("not a date", in: date) }
    let from = try countries.number(one, on: day, first, &row)
    let to = try countries.number(other, on: day, second, &row)
    guard from != to else {
      throw RowProblem("both actors are of one country", column: second.name, value: one)
    }
    guard let root = CAMEORoot(rawValue: try row.int(root)) else {
      throw row.problem("not a class of CAMEO", in: root)
    }
    let code = try row.text(self.code)
    let score = try row.numberIfPresent(goldstein)
    guard (-10...10).contains(score ?? 0) else {
      throw row.problem("a score beyond −10 to 10", in: goldstein)
    }
    return GDELTEvent(
      pair: Pair(from: from, to: to), date: day, root: root, code: code,
      goldstein: score, mentions: try row.intIfPresent(mentions) ?? 0,
      id: try row.textIfPresent(id), url: url.flatMap { readable($0, row) },
      added: try Self.day(of: added, row))
  }

  /// An address that is no UTF-8 is left out, and not the event.
  private func readable(_ column: TableColumn, _ row: borrowing TableRow) -> String? {
    do throws(RowProblem) {
      return try row.textIfPresent(column)
    } catch {
      return nil
    }
  }

  /// The day in `20130203` or, in 2.0, `20130203143000`.
  private static func day(
    of column: TableColumn?, _ row: borrowing TableRow
  ) throws(RowProblem) -> PartialDate? {
    guard let column, var number = try row.intIfPresent(column) else { return nil }
    if number > 99_999_999 { number /= 1_000_000 }
    do throws(DateError) {
      return PartialDate(
        try CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100))
    } catch {
      throw row.problem("not a date", in: column)
    }
  }

  /// The names of the columns by their number: 57 until March 2013, 58 after, 61 in 2.0.
  ///
  /// Source: GDELT Data Format Codebook, 1.03 (2013) and 2.0 (2015).
  private static func names(_ count: Int) -> [String]? {
    guard [57, 58, 61].contains(count) else { return nil }
    func actor(_ number: Int) -> [String] {
      [
        "Code", "Name", "CountryCode", "KnownGroupCode", "EthnicCode", "Religion1Code",
        "Religion2Code", "Type1Code", "Type2Code", "Type3Code",
      ].map { "Actor\(number)\($0)" }
    }
    func place(_ whose: String) -> [String] {
      (["Type", "FullName", "CountryCode", "ADM1Code"] + (count == 61 ? ["ADM2Code"] : [])
        + ["Lat", "Long", "FeatureID"]).map { "\(whose)Geo_\($0)" }
    }
    let head = ["GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"]
    let event = [
      "IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass", "GoldsteinScale",
      "NumMentions", "NumSources", "NumArticles", "AvgTone",
    ]
    return head + actor(1) + actor(2) + event + place("Actor1") + place("Actor2") + place("Action")
      + ["DATEADDED"] + (count > 57 ? ["SOURCEURL"] : [])
  }
}

/// The states that country codes stand for, as numbers.
private struct GDELTCountries {
  private(set) var states = StateNumbers()

  /// The state by its key, for a code that was its own on all days of its existence.
  private struct Known {
    let number: Int
    let isRepaired: Bool
  }

  private struct CodeDay: Hashable {
    let code: String
    let day: Int32
  }

  private var known: [CodeDay: Known] = [:]

  mutating func number(
    _ code: String, on date: PartialDate, _ column: TableColumn, _ row: inout TableRow
  ) throws(RowProblem) -> Int {
    let key = CodeDay(code: code, day: date.first.dayNumber)
    let found: Known
    if let answer = known[key] {
      found = answer
    } else {
      found = try look(code, on: date, column)
      known[key] = found
    }
    if found.isRepaired {
      row.isRepaired(
        RowProblem(
          "a code of today for a state of then", column: column.name,
          value: "\(code) \(date.spokenTime)"))
    }
    return found.number
  }

  private mutating func look(
    _ code: String, on date: PartialDate, _ column: TableColumn
  ) throws(RowProblem) -> Known {
    switch ActorScheme.cameo.meaning(of: code, on: date) {
    case .state(let state, let isOfToday):
      return Known(number: states.number(of: state), isRepaired: isOfToday)
    case .region:
      throw RowProblem("a region and no state", column: column.name, value: code)
    case .unknown:
      throw RowProblem("no state has the code", column: column.name, value: code)
    case .several, .nobody:
      throw RowProblem(
        "no state has the code on the date", column: column.name,
        value: "\(code) \(date.spokenTime)")
    }
  }
}

/// From when to when a table has events, and from when to when they were added.
private struct GDELTSpan {
  private var events: ClosedRange<CalendarDate>?
  private var added: ClosedRange<CalendarDate>?

  mutating func add(_ event: GDELTEvent) {
    events = Self.widened(events, event.date)
    if let day = event.added { added = Self.widened(added, day) }
  }

  private static func widened(
    _ range: ClosedRange<CalendarDate>?, _ date: PartialDate
  ) -> ClosedRange<CalendarDate> {
    guard let range else { return date.first...date.last }
    return min(range.lowerBound, date.first)...max(range.upperBound, date.last)
  }

  var covered: Period? {
    guard let events else { return nil }
    let days = added.map { $0.overlaps(events) ? $0.clamped(to: events) : events } ?? events
    return Period.through(PartialDate(days.upperBound)).starting(
      .date(PartialDate(days.lowerBound)))
  }
}

/// Events counted by pair, class and time.
private struct EventCounts {
  private struct Key: Hashable {
    let pair: Pair
    let root: CAMEORoot
    let time: PartialDate
  }

  private struct Count {
    var events = 0
    var scored = 0
    var score = 0.0
    var mentions = 0
  }

  private let grouping: EventGrouping
  private var places: [Key: Int] = [:]
  private var keys: [Key] = []
  private var counts: [Count] = []

  init(by grouping: EventGrouping) { self.grouping = grouping }

  mutating func add(_ event: GDELTEvent) {
    let key = Key(pair: event.pair, root: event.root, time: time(of: event.date))
    let place: Int
    if let known = places[key] {
      place = known
    } else {
      place = keys.count
      places[key] = place
      keys.append(key)
      counts.append(Count())
    }
    counts[place].events += 1
    counts[place].mentions += event.mentions
    if let score = event.goldstein {
      counts[place].scored += 1
      counts[place].score += score
    }
  }

  private func time(of date: PartialDate) -> PartialDate {
    let (year, month, _) = date.first.components
    do throws(DateError) {
      return grouping == .year
        ? try PartialDate(year: year)
        : grouping == .month ? try PartialDate(year: year, month: month) : date
    } catch {
      return date
    }
  }

  var batch: RelationBatch<EventReport> {
    var batch = RelationBatch<EventReport>()
    for (key, count) in zip(keys, counts) {
      batch.append(
        EventReport(
          key.root, count: count.events,
          goldstein: count.scored == 0 ? nil : count.score / Double(count.scored),
          mentions: count.mentions),
        from: key.pair.from, to: key.pair.to, during: .throughout(key.time))
    }
    return batch
  }
}
