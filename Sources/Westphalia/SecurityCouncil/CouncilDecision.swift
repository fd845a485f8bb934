public import TypedGraph

/// A draft's vote as a graph states it: the roll call, what follows, and what a record says.
public struct CouncilDecision: Hashable, Sendable {
  /// The draft.
  public let draft: Draft

  /// Who sat and how each voted.
  public let rollCall: RollCall

  /// What follows from the votes.
  public let outcome: CouncilOutcome

  /// The outcome that a record gives.
  public let recorded: RecordedOutcome?

  /// Votes of states that had no seat, which do not count.
  public let votesWithoutSeat: [SovereignState]

  /// Votes written under another name than that of the seat's holder then, such as *Russia* for the
  /// Soviet Union: the name written, and the holder.
  public let renamed: [Renaming]

  /// The votes it rests on.
  public let relations: [RelationID]

  /// What sources say of those votes.
  public let evidence: [Evidence]

  /// A vote under another name than the seat's holder had then.
  public struct Renaming: Hashable, Sendable {
    /// The state as the vote was written down.
    public let written: SovereignState
    /// The holder of the seat at the date.
    public let holder: SovereignState

    /// Makes a renaming.
    public init(written: SovereignState, holder: SovereignState) {
      self.written = written
      self.holder = holder
    }
  }

  /// Whether the computed and the recorded outcome agree; nil where one of them is missing.
  public var isConsistent: Bool? { recorded.flatMap { outcome.agrees(with: $0) } }
}

extension CouncilDecision: CustomStringConvertible {
  /// The decision as prose: tally, outcome, who could have blocked it or what would have passed it, and
  /// what the record says.
  public var description: String {
    var text = "\(draft.name == draft.id ? draft.id : "\(draft.id) (\(draft.name))")"
    if let date = draft.voted { text += ", \(date)" }
    text += ": \(rollCall.tally), \(outcome)."
    let decisive = rollCall.decisiveVotes
    if outcome.isAdopted == true {
      let blockers = rollCall.couldHaveBlocked
      text +=
        blockers.isEmpty
        ? " No single vote could have stopped it."
        : " It could have been stopped by \(blockers.map(\.name).joinedAsProse), each alone."
    } else if outcome.isAdopted == false, let first = decisive.first {
      text +=
        " It would have passed with \(first.map(\.description).joinedAsProse)"
        + (decisive.count > 1
          ? ", or \(decisive.count < 10_000 ? "" : "at least ")\(decisive.count - 1) other "
            + (first.count == 1
              ? (decisive.count == 2 ? "vote." : "votes, each alone.")
              : (decisive.count == 2 ? "set" : "sets") + " of \(first.count).") : ".")
    }
    if !votesWithoutSeat.isEmpty {
      text +=
        " Votes without a seat, which do not count: "
        + votesWithoutSeat.map(\.name).joinedAsProse + "."
    }
    if let recorded {
      text +=
        isConsistent == false
        ? " The record says otherwise: \(recorded.rawValue)." : " The record says the same."
    }
    return text
  }
}

extension GraphQueries {
  /// What became of a draft, by the votes here and the Charter's rule, or that of the draft's own ``Council``.
  ///
  /// Who sat in the Council is taken from ``Seat`` relations here where they fill it on the date of the
  /// vote, else from the package's tables. Where these end, the members that are not known leave open what
  /// depends on them (``RollCall/unknownMembers``). Votes that only sources deny do not count; where sources
  /// differ on a member's vote, the vote is contested, and the outcome undetermined if it depends on it.
  ///
  /// - Returns: The decision, with the votes it rests on.
  /// - Complexity: O(*v* log *v*) in the draft's votes, and O(*s*) in the seats of the table.
  public func outcome(of draft: Draft) -> CouncilDecision {
    var reading = VoteReading(of: draft, in: view)
    return reading.decision()
  }
}

extension SeatSpell {
  /// The seats that passed from one state to another: who held them, one after the other.
  ///
  /// Data sets write the latest name for the votes of all.
  static let successions: [[SovereignState]] = [
    [.taiwan, .china], [.sovietUnion, .russia], [.westGermany, .germany],
  ]
}

extension CouncilDecision.Renaming: CustomStringConvertible {
  /// `Russia, written for the Soviet Union`.
  public var description: String { "\(written.name), written for \(holder.name)" }
}
