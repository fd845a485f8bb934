import Westphalia

extension DataSet {
  /// The Global Sanctions Data Base, a row for each case.
  ///
  /// Each sender in the cell of senders, `EU, Norway`, imposes a ``Sanction`` on the target with the case's measures and objectives, from some day of the
  /// first year through some day of the last; without an end where the case goes on. States are found by their names, blocs by
  /// theirs; a name of neither refuses the row. The outcome is that of all objectives, where they agree, and else noted.
  ///
  /// The file of dyads, a row for each sender, target and year, is read as well: years that follow one another with the same measures are
  /// one sanction, without an end where the last is the last of the file.
  public static let globalSanctions: DataSet = DataSet(
    "GSDB", title: "Global Sanctions Data Base",
    citation: """
      Felbermayr, Gabriel, Aleksandra Kirilakha, Constantinos Syropoulos, Erdal Yalcin and Yoto V. Yotov. 2020. “The \
      Global Sanctions Data Base.” European Economic Review 129.
      """,
    origin: "https://www.globalsanctionsdatabase.com", coverage: nil, of: [Sanction.self]
  ) { table, graph throws(DataError) in
    if GSDBDyads.isForm(of: table) { return try GSDBDyads.read(table, into: &graph) }
    let missing = ["", "NA", "."]
    let id = try table.column("case_id")
    let (target, sender) = (
      try table.column("sanctioned_state"), try table.column("sanctioning_state")
    )
    let (begin, end) = (try table.column("begin"), try table.column("end", missing: missing))
    var measures: [(Sanction.Measure, TableColumn)] = []
    for measure in Sanction.Measure.allCases {
      measures.append((measure, try table.column(measure.rawValue, missing: missing)))
    }
    let objective = try table.columnIfPresent("objective", missing: missing)
    let success = try table.columnIfPresent("success", missing: missing)
    let source = globalSanctions.source
    var (first, last) = (Int.max, Int.min)
    let report = try table.addRelations(to: &graph) { row throws(RowProblem) in
      let start = try row.date(begin)
      let through = try row.dateIfPresent(end)
      var imposed: [Sanction.Measure] = []
      for (measure, column) in measures where try row.isSet(column) { imposed.append(measure) }
      let outcomes = try row.textIfPresent(success)
      let results = GSDBOutcome.list(outcomes)
      let period = try row.period(
        from: start, through: results.contains(.ongoing) ? nil : through)
      let actors = GSDBActors(on: start)
      let targets = try actors.list(try row.text(target), target)
      let senders = try actors.list(try row.text(sender), sender)
      let position = "case \(try row.text(id))"
      let goals = try row.textIfPresent(objective)
      let sanction = Sanction(
        imposed, objective: goals?.replacing("_", with: " "),
        outcome: Set(results).count == 1 ? results.first : nil)
      let note = Set(results).count > 1 ? outcomes : nil
      first = min(first, start.first.year)
      last = max(last, (through ?? start).last.year)
      return StatementGroup(
        senders.flatMap { from in
          targets.map { to in
            Statement(sanction, from: from, to: to).during(period)
              .evidence(Evidence(source, at: position, note: note))
          }
        })
    }
    return (report, Period(years: first, last))
  }
}

/// How cases ended.
private enum GSDBOutcome {
  static func list(_ text: String?) -> [Sanction.Outcome] {
    (text ?? "").split(separator: ",").compactMap { words[$0.trimmed.lowercased()] }
  }

  private static let words: [String: Sanction.Outcome] = [
    "success_total": .success, "success_part": .partialSuccess, "failed": .failure,
    "nego_settlement": .negotiated, "ongoing": .ongoing,
  ]
}

/// The states and blocs in a cell, parted by commas.
struct GSDBActors {
  private let date: PartialDate

  init(on date: PartialDate) { self.date = date }

  /// The actors; a comma within a name, `Korea, North`, parts nothing.
  func list(_ text: String, _ column: TableColumn) throws(RowProblem) -> [any Actor] {
    let parts = text.split(separator: ",").map(\.trimmed)
    var actors: [any Actor] = []
    var place = 0
    while place < parts.count {
      var found: (actor: any Actor, count: Int)?
      for count in stride(from: min(3, parts.count - place), to: 0, by: -1) where found == nil {
        let name = parts[place..<(place + count)].joined(separator: ", ")
        if let actor = actor(name) { found = (actor, count) }
      }
      guard let found else {
        throw RowProblem(
          "no single state or bloc has the name on the date", column: column.name,
          value: "\(parts[place]) \(date.spokenTime)")
      }
      actors.append(found.actor)
      place += found.count
    }
    return actors
  }

  private func actor(_ name: String) -> (any Actor)? {
    if case .found(let state) = SovereignState.named(name, on: date) { return state }
    if let bloc = Bloc.known(as: Self.names[name] ?? name) { return bloc }
    // What stands in parentheses may say of which territory the name speaks: `Ethiopia (excludes Eritrea)`.
    guard let open = name.firstIndex(of: "(") else { return nil }
    return SovereignState.named(name[..<open].trimmed, on: date).state
  }

  private static let names: [String: String] = [
    "EC": "European Union"
  ]
}
