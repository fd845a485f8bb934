import Westphalia

extension DataSet {
  /// Votes of the General Assembly after Voeten, a row for each state and roll call.
  ///
  /// A row becomes a ``Vote`` on a ``Draft`` `A/1/roll call 3`, named with what the list of roll calls says of it. 1 is yes, 2 abstention, 3 no
  /// and 8 absence, which is a vote that says so; 9 is no member, and no vote: the row is refused. Where a copy leaves out 8
  /// and 9, absence and no data cannot be told apart; so nothing is declared to be covered, and of a state without a
  /// row the answer is *not covered*.
  ///
  /// The list of the United Nations' Digital Library is read as well, `undl_id, ms_code, ms_name, ms_vote, date, session, resolution, …`: a draft has
  /// the symbol of its resolution there, and `X`, or an empty cell, is a member that did not vote.
  ///
  /// States are found by codes: numbers of the Correlates of War, or letters of ISO 3166-1, of which `NA` is Namibia's.
  ///
  /// - Parameter rollCalls: The table of roll calls, `rcid, session, …, date, unres, …, short`; where it is left out the votes themselves must
  ///   have a column `date`.
  /// - Returns: The data set.
  public static func generalAssemblyVotes(rollCalls: DelimitedTable? = nil) -> DataSet {
    let source = EvidenceSource(
      "UNGA-votes", title: "United Nations General Assembly voting data",
      url: "https://doi.org/10.7910/DVN/LEJUQZ")
    return DataSet(
      source.id, title: source.title,
      citation: """
        Bailey, Michael A., Anton Strezhnev and Erik Voeten. 2017. “Estimating Dynamic State Preferences from United \
        Nations Voting Data.” Journal of Conflict Resolution 61: 430–456.
        """,
      origin: "https://doi.org/10.7910/DVN/LEJUQZ", coverage: nil, of: []
    ) { table, graph throws(DataError) in
      if UNDigitalLibraryVotes.isForm(of: table) {
        var votes = try UNDigitalLibraryVotes(table)
        let report = try table.addRelations(to: &graph) { row throws(RowProblem) in
          try votes.statement(&row, source)
        }
        return (report, nil)
      }
      let call = try table.column("rcid")
      let country = try table.column(anyOf: "country_code", "ccode")
      let vote = try table.column("vote", missing: ["", "NA"])
      var drafts = try AssemblyDrafts(rollCalls ?? table, isList: rollCalls != nil)
      let report = try table.addRelations(to: &graph) { row throws(RowProblem) in
        let draft = try drafts.draft(try row.rollCall(call), row, call)
        guard let date = draft.voted else {
          throw row.problem("no date of the roll call", in: call)
        }
        let state = try row.member(country, on: date)
        return Statement(Vote(try row.choice(vote)), from: state, to: draft).on(date)
          .according(to: source, at: "roll call \(try row.text(call))")
      }
      return (report, nil)
    }
  }
}

/// The roll calls of a list, or of the votes themselves.
private struct AssemblyDrafts {
  private struct Columns {
    let call: TableColumn
    let date: TableColumn
    let session: TableColumn?
    let resolution: TableColumn?
    let title: TableColumn?

    init(_ table: DelimitedTable) throws(DataError) {
      let missing = ["", "NA"]
      call = try table.column("rcid")
      date = try table.column("date", missing: missing)
      session = try table.columnIfPresent("session", missing: missing)
      resolution = try table.columnIfPresent("unres", missing: missing)
      title = try table.columnIfPresent(
        table.columns.contains("short") ? "short" : "descr", missing: missing)
    }

    func draft(_ row: borrowing TableRow) throws(RowProblem) -> (Int, Draft) {
      let number = try row.rollCall(call)
      let session = try row.textIfPresent(session).map { "\($0)/" } ?? ""
      let words = [try row.textIfPresent(resolution), try row.textIfPresent(title)].compactMap(
        \.self)
      return (
        number,
        Draft(
          "A/\(session)roll call \(number)",
          name: words.isEmpty ? nil : words.joined(separator: ": "), voted: try row.date(date))
      )
    }
  }

  private var drafts: [Int: Draft] = [:]
  private let own: Columns?

  init(_ table: DelimitedTable, isList: Bool) throws(DataError) {
    let columns = try Columns(table)
    own = isList ? nil : columns
    guard isList else { return }
    var found: [Int: Draft] = [:]
    _ = try table.forEachRow { row throws(RowProblem) in
      let (number, draft) = try columns.draft(row)
      if found[number] == nil { found[number] = draft }
    }
    drafts = found
  }

  mutating func draft(
    _ number: Int, _ row: borrowing TableRow, _ column: TableColumn
  ) throws(RowProblem) -> Draft {
    if let draft = drafts[number] { return draft }
    guard let own else {
      throw row.problem("the roll call is not in the list of roll calls", in: column)
    }
    let draft = try own.draft(row).1
    drafts[number] = draft
    return draft
  }
}

extension TableRow {
  /// The number of a roll call, `3` or `3.0`.
  fileprivate func rollCall(_ column: TableColumn) throws(RowProblem) -> Int {
    guard let number = Int(exactly: try number(column)) else {
      throw problem("not a whole number", in: column)
    }
    return number
  }

  /// The state of a code: a number of the Correlates of War, or two or three letters of ISO 3166-1.
  fileprivate func member(
    _ column: TableColumn, on date: PartialDate
  ) throws(RowProblem) -> SovereignState {
    let code = try text(column)
    if Int(code) != nil { return try state(cow: column, on: date) }
    guard code.utf8.count == 2 else { return try state(alpha3: column, on: date) }
    if let state = SovereignState.withISO(alpha2: code, on: date) { return state }
    throw RowProblem(
      "no state has the code on the date", column: column.name, value: "\(code) \(date.spokenTime)")
  }

  /// A vote by its number or word.
  fileprivate func choice(_ column: TableColumn) throws(RowProblem) -> Vote.Choice {
    switch try text(column) {
    case "1", "1.0": return .yes
    case "2", "2.0": return .abstain
    case "3", "3.0": return .no
    case "8", "8.0": return .absent
    case "9", "9.0": throw RowProblem("not a member, and no vote", column: column.name)
    default: return try value(column, in: VoteWords.table)
    }
  }
}
