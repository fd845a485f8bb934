public import Westphalia

extension TableRow {
  /// The state that a country code of the Correlates of War stands for on a date.
  ///
  /// - Throws: ``RowProblem`` where there is no code, or no state has it on the date.
  public func state(
    cow column: TableColumn, on date: PartialDate
  ) throws(RowProblem) -> SovereignState {
    let code = try int(column)
    guard let state = SovereignState.with(cow: code, on: date) else {
      throw Self.noState(SovereignState.with(cow: code, nearest: date), column, "\(code)", date)
    }
    return state
  }

  /// The state that a country code of the Correlates of War stands for on a date or, where it stands for none on it,
  /// nearest to it; the row is then repaired.
  ///
  /// For tables that name states before the list counts them, or while they are occupied.
  ///
  /// - Throws: ``RowProblem`` where there is no code, or the list does not have it.
  public mutating func state(
    cow column: TableColumn, nearest date: PartialDate
  ) throws(RowProblem) -> SovereignState {
    let code = try int(column)
    if let state = SovereignState.with(cow: code, on: date) { return state }
    guard let state = SovereignState.with(cow: code, nearest: date) else {
      throw Self.noState(nil, column, "\(code)", date)
    }
    isRepaired(
      RowProblem(
        "outside of the state's time by the list of states, which counts as the nearest",
        column: column.name, value: "\(code) \(date.spokenTime)"))
    return state
  }

  /// The states that a country code of the Correlates of War stands for one after the other during a period, each with its
  /// part of it: 365 from 1900 to 2000 is Russia, the Soviet Union and Russia.
  ///
  /// A period whose end is not known is the first state's alone. Before the first of them counts the first, after the last the last, and while there is none the one before; where that is so
  /// at the period's start, the row is repaired.
  ///
  /// - Throws: ``RowProblem`` where there is no code, or the list does not have it.
  public mutating func states(
    cow column: TableColumn, during period: Period
  ) throws(RowProblem) -> [(state: SovereignState, period: Period)] {
    let first = try state(cow: column, nearest: period.startDate)
    return CodeHistory.cow.parts(of: period, code: try int(column), first: first)
  }

  /// The states that a code of Gleditsch and Ward's list stands for one after the other during a period, by the rules of
  /// ``states(cow:during:)``.
  ///
  /// - Throws: ``RowProblem`` where there is no code, or no state has it at the period's start.
  public func states(
    gw column: TableColumn, during period: Period
  ) throws(RowProblem) -> [(state: SovereignState, period: Period)] {
    let first = try state(gw: column, on: period.startDate)
    return CodeHistory.gw.parts(of: period, code: try int(column), first: first)
  }

  /// The state that a code of Gleditsch and Ward's list stands for on a date.
  ///
  /// - Throws: ``RowProblem`` where there is no code, or no state has it on the date.
  public func state(
    gw column: TableColumn, on date: PartialDate
  ) throws(RowProblem) -> SovereignState {
    let code = try int(column)
    guard let state = SovereignState.with(gw: code, on: date) else {
      throw Self.noState(SovereignState.with(gw: code, nearest: date), column, "\(code)", date)
    }
    return state
  }

  /// The state that an alpha-3 code of ISO 3166-1 stands for on a date.
  ///
  /// - Throws: ``RowProblem`` where there is no code, or no state has it on the date.
  public func state(
    alpha3 column: TableColumn, on date: PartialDate
  ) throws(RowProblem) -> SovereignState {
    let code = try text(column)
    guard let state = SovereignState.withISO(alpha3: code, on: date) else {
      throw Self.noState(SovereignState.withISO(alpha3: code), column, code, date)
    }
    return state
  }

  /// The state that has a name on a date, in any language that ``StateNames`` has.
  ///
  /// - Parameters:
  ///   - column: The column of names.
  ///   - date: When the name is said.
  ///   - names: Where names are looked up; those of all languages, if it is not told.
  /// - Returns: The state.
  /// - Throws: ``RowProblem`` where there is no name, no state has it on the date, or several have.
  public func state(
    named column: TableColumn, on date: PartialDate, in names: StateNames = .all
  ) throws(RowProblem) -> SovereignState {
    let name = try text(column)
    switch names.state(named: name, on: date) {
    case .found(let state): return state
    case .ambiguous:
      throw RowProblem(
        "several states have the name on the date", column: column.name,
        value: "\(name) \(date.spokenTime)"
      )
    case .unknown(let others) where others.isEmpty:
      throw RowProblem("no state has the name", column: column.name, value: name)
    case .unknown:
      throw RowProblem(
        "no state has the name on the date", column: column.name,
        value: "\(name) \(date.spokenTime)")
    }
  }

  /// The state that a cell says on a date, by its name or its code in a list.
  ///
  /// - Parameters:
  ///   - column: The column.
  ///   - identifier: What the cells are.
  ///   - date: When they are said.
  /// - Returns: The state.
  /// - Throws: ``RowProblem`` where the cell is empty, no state has the name or code on the date, or several have.
  public func state(
    _ column: TableColumn, as identifier: StateIdentifier, on date: PartialDate
  ) throws(RowProblem) -> SovereignState {
    if identifier == .name { return try state(named: column, on: date) }
    let code = try text(column)
    guard let state = StateNames.all.state(of: code, as: identifier, on: date).state else {
      throw RowProblem(
        "no state has the code on the date", column: column.name,
        value: "\(identifier) \(code) \(date.spokenTime)")
    }
    return state
  }

  private static func noState(
    _ otherwise: SovereignState?, _ column: TableColumn, _ code: String, _ date: PartialDate
  ) -> RowProblem {
    otherwise == nil
      ? RowProblem("no state has the code", column: column.name, value: code)
      : RowProblem(
        "no state has the code on the date", column: column.name,
        value: "\(code) \(date.spokenTime)")
  }
}

extension TableRow {
  /// The period between two dates on both of which it was so; open on the side that is nil.
  ///
  /// - Throws: ``RowProblem`` where the second comes before the first.
  public func period(
    from start: PartialDate?, through last: PartialDate?
  ) throws(RowProblem) -> Period {
    do throws(DateError) {
      return try Period(from: start, through: last)
    } catch {
      throw RowProblem(
        "the end comes before the start",
        value: [start, last].map { $0.map { "\($0)" } ?? "" }.joined(separator: " – "))
    }
  }

  /// The text of a cell of a column that may not be there; nil where it has no value.
  func textIfPresent(_ column: TableColumn?) throws(RowProblem) -> String? {
    guard let column else { return nil }
    return try textIfPresent(column)
  }

  /// Whether a cell holds 1.
  func isSet(_ column: TableColumn?) throws(RowProblem) -> Bool {
    guard let column else { return false }
    return try intIfPresent(column) == 1
  }
}
