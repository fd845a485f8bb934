import Westphalia

/// The Global Sanctions Data Base as a row for each sender, target and year.
enum GSDBDyads {
  /// Who imposes what on whom.
  private struct Key: Hashable {
    let sender: NodeKey
    let target: NodeKey
    let measures: [Sanction.Measure]
  }

  /// A sender or a target: by its code where the file has one, else by its name.
  private struct End {
    let name: TableColumn
    let code: TableColumn?

    init(_ name: String, _ table: DelimitedTable) throws(DataError) {
      self.name = try table.column(name, missing: GSDBDyads.missing)
      code = try table.columnIfPresent("\(name)_iso3", missing: GSDBDyads.missing)
    }

    func actor(_ row: inout TableRow, on date: PartialDate) throws(RowProblem) -> any Actor {
      if let code, try row.textIfPresent(code) != nil {
        do throws(RowProblem) {
          return try row.state(alpha3: code, on: date)
        } catch {
          // A code that is none on the date: the name tells.
        }
      }
      let actors = try GSDBActors(on: date).list(try row.text(name), name)
      guard actors.count == 1, let actor = actors.first else {
        throw row.problem("not one state or bloc", in: name)
      }
      return actor
    }
  }

  private static let missing = ["", "NA", "."]

  /// Whether a table is in this form.
  static func isForm(of table: DelimitedTable) -> Bool {
    table.columns.contains("year") && !table.columns.contains("begin")
  }

  /// Adds the sanctions of a table.
  static func read(
    _ table: DelimitedTable, into graph: inout RelationGraph
  ) throws(DataError) -> (ImportReport, Period?) {
    let (sender, target) = (try End("sanctioning_state", table), try End("sanctioned_state", table))
    let yearColumn = try table.column("year")
    var measures: [(Sanction.Measure, TableColumn)] = []
    for measure in Sanction.Measure.allCases {
      measures.append((measure, try table.column(measure.rawValue, missing: missing)))
    }
    var actors: [NodeKey: any Actor] = [:]
    var spells = YearSpells<Key>()
    var (first, last) = (Int.max, Int.min)
    let report = try table.forEachRow { row throws(RowProblem) in
      let (date, year) = (try row.date(yearColumn), try row.int(yearColumn))
      var imposed: [Sanction.Measure] = []
      for (measure, column) in measures where try row.isSet(column) { imposed.append(measure) }
      if imposed.isEmpty { throw RowProblem("no measure") }
      let ends = (try sender.actor(&row, on: date), try target.actor(&row, on: date))
      let key = Key(sender: NodeKey(ends.0), target: NodeKey(ends.1), measures: imposed)
      actors[key.sender] = ends.0
      actors[key.target] = ends.1
      spells.add(year, of: key)
      (first, last) = (min(first, year), max(last, year))
    }
    let source = DataSet.globalSanctions.source
    for (key, period) in spells.spells(throughDataOf: last) {
      guard let from = actors[key.sender], let to = actors[key.target] else { continue }
      graph.add {
        Statement(Sanction(key.measures), from: from, to: to).during(period).according(to: source)
      }
    }
    return (report, Period(years: first, last))
  }
}
