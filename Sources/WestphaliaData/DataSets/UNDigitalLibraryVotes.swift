import Westphalia

/// Votes of the General Assembly as the Digital Library of the United Nations lists them, a row for each member and vote.
///
/// A draft is named by the symbol of its resolution, and by that of the draft where there is none; `X` is no vote.
struct UNDigitalLibraryVotes {
  private let code: TableColumn
  private let name: TableColumn?
  private let vote: TableColumn
  private let date: TableColumn
  private let resolution: TableColumn
  private let draft: TableColumn?
  private let title: TableColumn?
  private var drafts: [String: Draft] = [:]

  /// Whether a table is in this form.
  static func isForm(of table: DelimitedTable) -> Bool {
    table.columns.contains("ms_vote") && table.columns.contains("ms_code")
  }

  init(_ table: DelimitedTable) throws(DataError) {
    code = try table.column("ms_code")
    name = try table.columnIfPresent("ms_name")
    vote = try table.column("ms_vote", missing: [])
    date = try table.column("date")
    resolution = try table.column("resolution", missing: [""])
    draft = try table.columnIfPresent("draft", missing: [""])
    title = try table.columnIfPresent("title", missing: [""])
  }

  /// The vote that a row states.
  mutating func statement(
    _ row: inout TableRow, _ source: EvidenceSource
  ) throws(RowProblem) -> Statement<Vote> {
    let date = try row.date(date)
    let draft = try subject(row, on: date)
    let text = try row.text(vote)
    // Older copies leave the cell empty where a member did not vote.
    let choice = text.isEmpty ? .notParticipating : try row.value(vote, in: VoteWords.table)
    return Statement(Vote(choice), from: try member(&row, on: date), to: draft).on(date)
      .according(to: source, at: draft.id)
  }

  private mutating func subject(
    _ row: borrowing TableRow, on date: PartialDate
  ) throws(RowProblem) -> Draft {
    var symbol = try row.textIfPresent(resolution)
    if symbol == nil, let draft { symbol = try row.textIfPresent(draft) }
    guard let symbol else { throw row.problem("no symbol of a resolution", in: resolution) }
    if let draft = drafts[symbol] { return draft }
    var words: String?
    if let title { words = try row.textIfPresent(title) }
    // The library adds what kind of document it is.
    let name = words.map { text in
      text.firstRange(of: " : resolution").map { String(text[..<$0.lowerBound]) } ?? text
    }
    let draft = Draft(symbol, name: name, voted: date)
    drafts[symbol] = draft
    return draft
  }

  /// The member of a code, or of the name where the code is none on the date.
  private func member(
    _ row: inout TableRow, on date: PartialDate
  ) throws(RowProblem) -> SovereignState {
    do throws(RowProblem) {
      return try row.state(alpha3: code, on: date)
    } catch {
      guard let name, let text = try row.textIfPresent(name),
        case .found(let state) = StateNames.all.state(named: text, on: date)
      else { throw error }
      row.isRepaired(
        RowProblem(
          "a code that is none on the date; found by the name", column: code.name, value: text))
      return state
    }
  }
}
