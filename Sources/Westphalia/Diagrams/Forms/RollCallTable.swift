import TypedGraph

/// The votes of a view, draft by draft, as a roll call shows them.
struct RollCallTable {
  /// A member, and how it voted on a draft.
  struct Voter {
    let id: SovereignState.ID
    let name: String
    let isPermanent: Bool
    let canVeto: Bool
    /// Whether its vote was a veto of the draft.
    let hasVetoed: Bool
    /// Whether its vote counts: whether it had a seat.
    let isCounted: Bool
    /// Its vote; nil where it is not known.
    let choice: Vote.Choice?
    /// What the graph states of it, one sentence a vote.
    let sentences: [String]
  }

  /// A draft, who voted how, and what came of it.
  struct Row {
    let name: String
    let symbol: String
    let date: PartialDate?
    let voters: [Voter]
    let withoutSeat: [Voter]
    let decision: CouncilDecision
    let outcome: String

    /// For, against and abstaining: `13–1–1`.
    var tally: String {
      [Vote.Choice.yes, .no, .abstain].map { "\(count(of: $0))" }.joined(separator: "–")
    }

    /// How many affirmative votes adopt it; nil where that is not known.
    var needed: Int? { decision.rollCall.needed > 0 ? decision.rollCall.needed : nil }

    func count(of choice: Vote.Choice) -> Int { voters.count { $0.choice == choice } }
  }

  /// The drafts in order of their dates, those without one last.
  private(set) var rows: [Row] = []
  /// How many relations are no votes.
  let otherRelations: Int

  init(_ plan: DiagramPlan) {
    let view = plan.diagram.view
    let name = plan.diagram.name
    let words = plan.diagram.words
    var drafts: [Draft] = []
    var sentences: [String: [SovereignState.ID: [String]]] = [:]
    var choices: [String: [(state: SovereignState, choice: Vote.Choice)]] = [:]
    var others = 0
    for line in plan.lines where !line.isUnseen {
      for (entry, sentence) in zip(line.entries, line.sentences) {
        guard let vote = entry.as(Vote.self) else {
          others += 1
          continue
        }
        let draft = vote.target
        if sentences[draft.id] == nil { drafts.append(draft) }
        sentences[draft.id, default: [:]][vote.source.id, default: []].append(sentence)
        if ClaimWeight(of: entry.evidence) == .affirmed {
          choices[draft.id, default: []].append((vote.source, vote.relation.choice))
        }
      }
    }
    otherRelations = others
    rows = drafts.map { draft in
      Self.row(
        draft, view.outcome(of: draft), sentences[draft.id] ?? [:], choices[draft.id] ?? [], name,
        words)
    }
    rows = rows.enumerated().sorted { one, other in
      guard let first = one.element.date else { return false }
      guard let second = other.element.date else { return true }
      return (first.first, one.offset) < (second.first, other.offset)
    }.map(\.element)
  }

  private static func row(
    _ draft: Draft, _ decision: CouncilDecision, _ sentences: [SovereignState.ID: [String]],
    _ choices: [(state: SovereignState, choice: Vote.Choice)], _ name: (any Node) -> String,
    _ words: DiagramWords
  ) -> Row {
    let blocked = Set(decision.rollCall.blocked.map(\.id))
    var written: [SovereignState.ID: [SovereignState.ID]] = [:]
    for renaming in decision.renamed {
      written[renaming.holder.id, default: []].append(renaming.written.id)
    }
    func said(_ state: SovereignState) -> [String] {
      ([state.id] + (written[state.id] ?? [])).flatMap { sentences[$0] ?? [] }
    }
    var voters = decision.rollCall.ballots.map { ballot in
      Voter(
        id: ballot.state.id, name: name(ballot.state), isPermanent: ballot.isPermanent,
        canVeto: ballot.canVeto, hasVetoed: blocked.contains(ballot.state.id),
        isCounted: true, choice: ballot.choice, sentences: said(ballot.state))
    }
    var withoutSeat: [Voter] = []
    // Where nobody knows whose seats count, what is stated is shown; else votes without a seat stand apart.
    let isOpen = decision.rollCall.ballots.isEmpty
    var seen = Set<SovereignState.ID>()
    let loose = isOpen ? choices.map(\.state) : decision.votesWithoutSeat
    for state in loose where seen.insert(state.id).inserted {
      let own = Set(choices.filter { $0.state.id == state.id }.map(\.choice))
      let voter = Voter(
        id: state.id, name: name(state), isPermanent: false, canVeto: false, hasVetoed: false,
        isCounted: isOpen, choice: own.count == 1 ? own.first : nil, sentences: said(state))
      if isOpen { voters.append(voter) } else { withoutSeat.append(voter) }
    }
    let outcome = words.outcome(decision.outcome, name: name)
    return Row(
      name: name(draft), symbol: draft.id, date: draft.voted, voters: Self.sorted(voters),
      withoutSeat: Self.sorted(withoutSeat), decision: decision, outcome: outcome)
  }

  /// Those with a permanent seat first, then by name.
  private static func sorted(_ voters: [Voter]) -> [Voter] {
    voters.sorted { ($0.canVeto ? 0 : 1, $0.name, $0.id) < ($1.canVeto ? 0 : 1, $1.name, $1.id) }
  }
}

extension RollCallTable {
  /// What the roll calls say, in sentences.
  func sentences(_ plan: DiagramPlan) -> [String] {
    let words = plan.diagram.words
    return rows.flatMap { row -> [String] in
      var lines = [summary(row, words)]
      for choice in Vote.Choice.allCases.map(Optional.some) + [nil] {
        let names = row.voters.filter { $0.choice == choice }.map { voter in
          voter.hasVetoed
            ? "\(voter.name) (\(words(.veto)))"
            : voter.isPermanent ? "\(voter.name) (\(words(.permanentMember)))" : voter.name
        }
        guard !names.isEmpty else { continue }
        let word = words.choice(choice)
        lines.append(
          "\(word.prefix(1).uppercased())\(word.dropFirst()) (\(names.count)): "
            + names.joined(separator: ", ") + ".")
      }
      if !row.withoutSeat.isEmpty {
        let names = row.withoutSeat.map { "\($0.name) (\(words.choice($0.choice)))" }
        lines.append("\(words.prose(names)): \(words(.withoutSeat)).")
      }
      return lines + notes(row, plan)
    }
  }

  /// A draft, its date, its tally and what came of it, in a sentence.
  func summary(_ row: Row, _ words: DiagramWords) -> String {
    var head = row.name == row.symbol ? row.name : "\(row.name) (\(row.symbol))"
    if let date = row.date { head += ", \(words.date(date))" }
    head += ": \(row.tally), \(row.outcome)"
    if let needed = row.needed {
      head += "; \(words.counted(needed, .oneVoteNeeded, .votesNeeded))"
    }
    return head + "."
  }

  /// What must be known of a roll call besides its votes.
  func notes(_ row: Row, _ plan: DiagramPlan) -> [String] {
    let words = plan.diagram.words
    var notes = row.decision.renamed.map {
      words(.seatHeldFor, plan.diagram.name($0.written), plan.diagram.name($0.holder))
    }
    if row.decision.isConsistent == false, let recorded = row.decision.recorded {
      notes.append(words(.recordDiffers, words.text(recorded.rawValue)))
    }
    return notes
  }
}
