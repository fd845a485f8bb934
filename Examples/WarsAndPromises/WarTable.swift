import Westphalia
import WestphaliaData

/// The inter-state wars of the Correlates of War, read from their table.
///
/// The graph that `DataSet.cowInterstateWars` makes of it has who fought on which side and when. Who
/// initiated a war stands in it only where that decides a direction, so the example reads the rows itself.
struct WarTable {
  /// The wars in order of their numbers.
  let wars: [InterstateWar]

  /// What became of each row.
  let report: ImportReport

  /// Columns that no other table of the field has together.
  static let columns = [
    "WarNum", "WarName", "ccode", "Side", "Initiator", "StartYear1", "EndYear1",
  ]

  init(_ table: DelimitedTable) throws(DataError) {
    let (number, name) = (try table.column("WarNum"), try table.column("WarName"))
    let (state, side) = (try table.column("ccode"), try table.column("Side"))
    let initiator = try table.column("Initiator", missing: ["", "-8", "-9"])
    let spells = [try Spell(1, of: table), try Spell(2, of: table)]
    var wars: [Int: InterstateWar] = [:]
    report = try table.forEachRow { row throws(RowProblem) in
      var periods: [Period] = []
      for spell in spells {
        if let period = try spell.period(in: row) { periods.append(period) }
      }
      guard let first = periods.first?.start.date else {
        throw row.problem("no year of the start", in: number)
      }
      let part = InterstateWar.Participant(
        state: try row.state(cow: state, nearest: first), side: try row.int(side),
        isInitiator: try row.intIfPresent(initiator) == 1, periods: periods)
      guard part.side == 1 || part.side == 2 else {
        throw row.problem("on neither side or on both", in: side)
      }
      let key = try row.int(number)
      let war = InterstateWar(number: key, name: try row.text(name), participants: [])
      wars[key, default: war].participants.append(part)
    }
    self.wars = wars.values.sorted { $0.number < $1.number }
  }

  /// The columns of one of the two spells that a row may have.
  private struct Spell {
    let start: [TableColumn]
    let end: [TableColumn]

    init(_ number: Int, of table: DelimitedTable) throws(DataError) {
      func date(_ bound: String) throws(DataError) -> [TableColumn] {
        var columns: [TableColumn] = []
        for part in ["Year", "Month", "Day"] {
          // -7 is a war that goes on at the end of the data.
          let missing = ["", "-8", "-9"] + (part == "Year" ? [] : ["-7"])
          columns.append(try table.column("\(bound)\(part)\(number)", missing: missing))
        }
        return columns
      }
      start = try date("Start")
      end = try date("End")
    }

    func period(in row: borrowing TableRow) throws(RowProblem) -> Period? {
      guard let first = try row.dateIfPresent(year: start[0], month: start[1], day: start[2]) else {
        return nil
      }
      if try row.intIfPresent(end[0]) == -7 { return .since(first) }
      guard let last = try row.dateIfPresent(year: end[0], month: end[1], day: end[2]) else {
        return Period.since(first).ending(.unknown)
      }
      return try row.period(from: first, through: last)
    }
  }
}
