import Westphalia

extension DataSet {
  /// Votes of the members of the Security Council, a row for each ballot on an adopted or failed draft.
  ///
  /// A ballot becomes a ``Vote`` on a ``Draft`` with its date and the outcome that the file records; where it records two, none. The
  /// second of two ballots of one state on one decision is refused. A name that several states have is that of the one in the Council. Decisions that share a symbol and led to different resolutions
  /// are two drafts, the second named with its resolution; a draft without a symbol is named by its meeting.
  ///
  /// It covers the time from the first vote of the file through the last: a member that it does not list did not take part.
  public static let securityCouncilVotes: DataSet = DataSet(
    "UNSC-votes", title: "Votes of the United Nations Security Council",
    citation: "United Nations Security Council, meeting records (S/PV) and resolutions (S/RES).",
    origin: "https://digitallibrary.un.org and https://github.com/oliverunv/Voting-Agent",
    coverage: nil, of: [Vote.self]
  ) { table, graph throws(DataError) in
    let dateColumn = try table.column("date")
    let state = try table.column("member_state")
    let vote = try table.column("vote")
    var decisions = try CouncilDecisions(table)
    let (choices, source) = (VoteWords.table, securityCouncilVotes.source)
    var (first, last): (PartialDate?, PartialDate?)
    let report = try table.forEachRow { row throws(RowProblem) in
      let date = try row.date(dateColumn)
      let member = try row.councilMember(state, on: date)
      let choice = try row.value(vote, in: choices)
      try decisions.add(choice, of: member, on: date, &row)
      first = min(first ?? date, date)
      last = max(last ?? date, date)
    }
    decisions.state(in: &graph, source: source)
    guard let first, let last else { return (report, nil) }
    return (report, Period.through(last).starting(.date(first)))
  }
}

extension TableRow {
  /// The member of the Council that a name means: of several states the one that sits in it, and by a name of today the
  /// state of then.
  fileprivate mutating func councilMember(
    _ column: TableColumn, on date: PartialDate
  ) throws(RowProblem) -> SovereignState {
    let name = try text(column)
    switch SovereignState.named(name, on: date) {
    case .found(let state): return state
    case .ambiguous(let states):
      let sitting = states.filter { state in
        UNBody.securityCouncil.seats.contains {
          $0.state.id == state.id && $0.period.holds(on: date) == .certainly
        }
      }
      guard sitting.count == 1, let state = sitting.first else { break }
      isRepaired(
        RowProblem(
          "several states have the name; the one that sits in the Council", column: column.name,
          value: name))
      return state
    case .unknown(let others):
      guard others.count == 1, let code = others.first?.codes.cow,
        let state = SovereignState.with(cow: code, on: date)
      else { break }
      isRepaired(
        RowProblem("a name of today for a state of then", column: column.name, value: name))
      return state
    }
    return try state(named: column, on: date)
  }
}

/// The words for votes in the files of the field.
enum VoteWords {
  static let table = CodeTable(
    [
      ("yes", .yes), ("no", .no), ("abstain", .abstain), ("abstention", .abstain),
      ("abstained", .abstain), ("absent", .absent), ("not present", .absent),
      ("not participating", .notParticipating), ("non-voting", .notParticipating),
      ("not voting", .notParticipating), ("y", .yes), ("n", .no), ("a", .abstain),
      ("x", .notParticipating),
    ].flatMap { (word: String, choice: Vote.Choice) in
      let capitalized = word.prefix(1).uppercased() + word.dropFirst()
      return [(word, choice), (capitalized, choice), (word.uppercased(), choice)]
    }, reason: "not a vote")
}

/// The decisions of a table of ballots, and who voted how.
private struct CouncilDecisions {
  private struct Ballot {
    let state: SovereignState
    let choice: Vote.Choice
    let date: PartialDate
  }

  private struct Decision {
    let symbol: String
    let name: String?
    let date: PartialDate
    var outcome: RecordedOutcome?
    var isDisputed = false
    var ballots: [Ballot] = []
    var voters = Set<String>()
  }

  private struct Key: Hashable {
    let symbol: String
    let resolution: String
  }

  private let draft: TableColumn
  private let meeting: TableColumn?
  private let resolution: TableColumn?
  private let outcome: TableColumn?
  private let item: TableColumn?
  private var places: [Key: Int] = [:]
  private var symbols = Set<String>()
  private var decisions: [Decision] = []

  init(_ table: DelimitedTable) throws(DataError) {
    draft = try table.column("draft")
    meeting = try table.columnIfPresent("meeting")
    resolution = try table.columnIfPresent("resolution")
    outcome = try table.columnIfPresent("outcome")
    item = try table.columnIfPresent("agenda_item")
  }

  mutating func add(
    _ choice: Vote.Choice, of state: SovereignState, on date: PartialDate, _ row: inout TableRow
  ) throws(RowProblem) {
    let resolution = try row.textIfPresent(self.resolution)
    let symbol = try symbol(resolution, &row)
    let key = Key(symbol: symbol, resolution: resolution ?? "")
    let recorded = try row.textIfPresent(outcome).flatMap(Self.outcome)
    let place: Int
    if let known = places[key] {
      place = known
      if let recorded, let other = decisions[place].outcome, recorded != other {
        decisions[place].isDisputed = true
      }
      guard !decisions[place].voters.contains(state.id) else {
        throw RowProblem(
          "a second ballot of one state on one decision", column: draft.name, value: symbol)
      }
    } else {
      place = decisions.count
      places[key] = place
      let isShared = !symbols.insert(symbol).inserted
      decisions.append(
        Decision(
          symbol: isShared ? "\(symbol) (\(resolution ?? "vote \(place)"))" : symbol,
          name: try row.textIfPresent(item),
          date: date, outcome: recorded))
    }
    if decisions[place].symbol != symbol {
      row.isRepaired(
        RowProblem(
          "two decisions share the symbol; the second is named with its resolution",
          column: draft.name, value: symbol))
    }
    decisions[place].voters.insert(state.id)
    decisions[place].ballots.append(Ballot(state: state, choice: choice, date: date))
  }

  func state(in graph: inout RelationGraph, source: EvidenceSource) {
    for decision in decisions {
      let draft = Draft(
        decision.symbol, name: decision.name, voted: decision.date,
        recorded: decision.isDisputed ? nil : decision.outcome)
      for ballot in decision.ballots {
        Statement(Vote(ballot.choice), from: ballot.state, to: draft)
          .on(ballot.date).according(to: source, at: decision.symbol).add(to: &graph)
      }
    }
  }

  /// The symbol, in capital letters; of a draft without one its meeting and resolution.
  private func symbol(
    _ resolution: String?, _ row: inout TableRow
  ) throws(RowProblem) -> String {
    if let symbol = try row.textIfPresent(draft) {
      if symbol.hasPrefix("s/") {
        row.isRepaired(
          RowProblem("the symbol in capital letters", column: draft.name, value: symbol))
        return symbol.uppercased()
      }
      return symbol
    }
    guard let meeting, let number = try row.textIfPresent(meeting) else {
      throw row.problem("no symbol and no meeting", in: draft)
    }
    row.isRepaired(RowProblem("no symbol; named by the meeting", column: draft.name))
    return "S/PV.\(number)" + (resolution.map { ", resolution \($0)" } ?? "")
  }

  private static func outcome(_ text: String) -> RecordedOutcome? {
    let words = text.lowercased()
    if words.hasPrefix("adopted") { return .adopted }
    if words.contains("veto") { return .vetoed }
    return words.contains("not adopted") || words.contains("failed") ? .insufficientVotes : nil
  }
}
