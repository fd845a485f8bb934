import Westphalia

/// A directed dyad, by the numbers of its states.
struct Pair: Hashable {
  let from: Int
  let to: Int
}

/// States in the order in which they came first, found again by code and year.
struct StateNumbers {
  private struct Code: Hashable {
    let code: Int
    let year: Int
  }

  private struct Known {
    let number: Int
    let repair: RowProblem?
  }

  private(set) var list: [SovereignState] = []
  private var numbers: [String: Int] = [:]
  private var known: [Code: Known] = [:]

  /// The number of a state.
  mutating func number(of state: SovereignState) -> Int {
    if let number = numbers[state.id] { return number }
    numbers[state.id] = list.count
    list.append(state)
    return list.count - 1
  }

  /// The number of the state that a code of the Correlates of War stands for in a year, or nearest to it; the row is then
  /// repaired.
  mutating func number(
    cow column: TableColumn, in year: Int, _ date: PartialDate, _ row: inout TableRow
  ) throws(RowProblem) -> Int {
    let code = Code(code: try row.int(column), year: year)
    if let found = known[code] {
      if let repair = found.repair { row.isRepaired(repair) }
      return found.number
    }
    let before = row.repairs.count
    let number = number(of: try row.state(cow: column, nearest: date))
    known[code] = Known(number: number, repair: row.repairs.dropFirst(before).first)
    return number
  }
}
