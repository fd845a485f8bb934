public import TypedGraph

/// Why a scenario cannot be played; each names the event that cannot happen.
public enum ScenarioError: Error, Sendable {
  /// An event comes before the scenario's date.
  case eventBeforeStart(ScenarioEvent, start: PartialDate)
  /// An event of a branch comes before the event after which the scenario branches.
  case eventBeforeBranch(ScenarioEvent, after: ScenarioEvent)
  /// A state or bloc that is to do something, or to which it is to be done, does not exist on the date.
  case doesNotExist(any Actor, ScenarioEvent)
  /// A state or bloc that is to end or to take another name is not in the graph.
  case isNotInGraph(any Actor, ScenarioEvent)
  /// An event that needs somebody names nobody.
  case namesNobody(ScenarioEvent)
  /// A state that is to ratify, denounce, suspend or leave a treaty is no party of it.
  case notAParty(SovereignState, Treaty, ScenarioEvent)
  /// A state that is to accede or ratify is bound by the treaty already, or has ratified it.
  case alreadyParty(SovereignState, Treaty, ScenarioEvent)
  /// A party that is to denounce a treaty has given notice already.
  case alreadyDenounced(SovereignState, Treaty, ScenarioEvent)
  /// A party that is to revoke its notice has given none that has not taken effect.
  case notDenounced(SovereignState, Treaty, ScenarioEvent)
  /// A party that is to suspend a treaty has suspended it already.
  case alreadySuspended(SovereignState, Treaty, ScenarioEvent)
  /// A party that is to resume a treaty has not suspended it.
  case notSuspended(SovereignState, Treaty, ScenarioEvent)
  /// A treaty that is to be ratified, denounced, suspended or left was superseded by a later one between all that it
  /// bound.
  case isSuperseded(Treaty, by: Treaty, ScenarioEvent)
  /// A state that is to take another's place in a treaty is not stated to succeed it on the date.
  case noSuccessor(SovereignState, of: SovereignState, ScenarioEvent)
  /// Those who are to make peace or an armistice, or one of those whom a helper is to fight, are not at war on the date.
  case notAtWar(ScenarioEvent)
  /// An attack ends on its first day or before it.
  case endsBeforeItBegins(ScenarioEvent)
  /// An attack is said to begin on another date than the event.
  case notTheDayOfTheAttack(PartialDate, ScenarioEvent)
  /// A state that is to vote has no seat on the date.
  case hasNoSeat(SovereignState, Draft, ScenarioEvent)
  /// A state that is to vote has voted on the draft.
  case hasVoted(SovereignState, Draft, ScenarioEvent)
  /// The draft is put to the vote on another date.
  case notTheDayOfTheVote(PartialDate, ScenarioEvent)
  /// There is no such supply that could stop.
  case noSuchSupply(ScenarioEvent)
  /// The graph refused the change.
  case refused(GraphError, ScenarioEvent)

  /// The event that cannot happen.
  public var event: ScenarioEvent {
    switch self {
    case .eventBeforeStart(let event, _), .eventBeforeBranch(let event, _),
      .doesNotExist(_, let event), .namesNobody(let event),
      .isNotInGraph(_, let event), .notAParty(_, _, let event),
      .alreadyParty(_, _, let event), .alreadyDenounced(_, _, let event),
      .notDenounced(_, _, let event), .alreadySuspended(_, _, let event),
      .notSuspended(_, _, let event), .isSuperseded(_, _, let event), .noSuccessor(_, _, let event),
      .notAtWar(let event),
      .endsBeforeItBegins(let event),
      .hasNoSeat(_, _, let event), .hasVoted(_, _, let event), .notTheDayOfTheVote(_, let event),
      .notTheDayOfTheAttack(_, let event), .noSuchSupply(let event), .refused(_, let event):
      event
    }
  }
}

extension ScenarioError {
  /// The same of the event as the scenario states it.
  func about(_ event: ScenarioEvent) -> ScenarioError {
    switch self {
    case .eventBeforeStart(_, let start): .eventBeforeStart(event, start: start)
    case .eventBeforeBranch(_, let branch): .eventBeforeBranch(event, after: branch)
    case .doesNotExist(let actor, _): .doesNotExist(actor, event)
    case .isNotInGraph(let actor, _): .isNotInGraph(actor, event)
    case .namesNobody: .namesNobody(event)
    case .notAParty(let state, let treaty, _): .notAParty(state, treaty, event)
    case .alreadyParty(let state, let treaty, _): .alreadyParty(state, treaty, event)
    case .alreadyDenounced(let state, let treaty, _): .alreadyDenounced(state, treaty, event)
    case .notDenounced(let state, let treaty, _): .notDenounced(state, treaty, event)
    case .alreadySuspended(let state, let treaty, _): .alreadySuspended(state, treaty, event)
    case .notSuspended(let state, let treaty, _): .notSuspended(state, treaty, event)
    case .isSuperseded(let treaty, let newer, _): .isSuperseded(treaty, by: newer, event)
    case .noSuccessor(let state, let predecessor, _): .noSuccessor(state, of: predecessor, event)
    case .notAtWar: .notAtWar(event)
    case .endsBeforeItBegins: .endsBeforeItBegins(event)
    case .hasNoSeat(let state, let draft, _): .hasNoSeat(state, draft, event)
    case .hasVoted(let state, let draft, _): .hasVoted(state, draft, event)
    case .notTheDayOfTheVote(let date, _): .notTheDayOfTheVote(date, event)
    case .notTheDayOfTheAttack(let date, _): .notTheDayOfTheAttack(date, event)
    case .noSuchSupply: .noSuchSupply(event)
    case .refused(let error, _): .refused(error, event)
    }
  }
}

extension ScenarioError: CustomStringConvertible {
  /// What was wrong, and with which event.
  public var description: String {
    switch self {
    case .eventBeforeStart(let event, let start):
      "'\(event)' comes before the scenario's date, \(start)"
    case .eventBeforeBranch(let event, let branch):
      "'\(event)' comes before '\(branch)', after which the scenario branches"
    default:
      "'\(event)' cannot happen: \(reason)"
    }
  }

  private var reason: String {
    switch self {
    case .eventBeforeStart, .eventBeforeBranch: "it comes too early"
    case .doesNotExist(let actor, _): "\(actor.name) does not exist at that date"
    case .isNotInGraph(let actor, _): "the graph does not know \(actor.name)"
    case .namesNobody: "it names nobody"
    case .notAParty(let state, let treaty, _):
      "\(state.name) is no party of the \(treaty.name)"
    case .alreadyParty(let state, let treaty, _):
      "\(state.name) is party of the \(treaty.name) already"
    case .alreadyDenounced(let state, let treaty, _):
      "\(state.name) has denounced the \(treaty.name) already"
    case .notDenounced(let state, let treaty, _):
      "\(state.name) has not denounced the \(treaty.name)"
    case .alreadySuspended(let state, let treaty, _):
      "the \(treaty.name) is suspended for \(state.name) already"
    case .notSuspended(let state, let treaty, _):
      "the \(treaty.name) is not suspended for \(state.name)"
    case .isSuperseded(let treaty, let newer, _):
      "the \(newer.name) took the place of the \(treaty.name)"
    case .noSuccessor(let successor, let predecessor, _):
      "\(successor.name) is not stated to succeed \(predecessor.name) at that date"
    case .notAtWar(let event): event.action.absentWar
    case .endsBeforeItBegins: "the attack ends on its first day or before"
    case .hasNoSeat(let state, let draft, _):
      "\(state.name) has no seat in the council that votes on \(draft.id)"
    case .hasVoted(let state, let draft, _): "\(state.name) has voted on \(draft.id)"
    case .notTheDayOfTheAttack(let date, _): "the attack is said to begin \(date.spokenTime)"
    case .notTheDayOfTheVote(let date, _): "the draft is put to the vote \(date.spokenTime)"
    case .noSuchSupply: "there is no such supply"
    case .refused(let error, _): "\(error)"
    }
  }
}

extension ScenarioError: Equatable {
  /// Whether both name the same event and the same reason.
  public static func == (left: ScenarioError, right: ScenarioError) -> Bool {
    guard left.event == right.event else { return false }
    return switch (left, right) {
    case (.eventBeforeStart(_, let start), .eventBeforeStart(_, let other)): start == other
    case (.eventBeforeBranch(_, let branch), .eventBeforeBranch(_, let other)): branch == other
    case (.doesNotExist(let actor, _), .doesNotExist(let other, _)),
      (.isNotInGraph(let actor, _), .isNotInGraph(let other, _)):
      actor.isSame(as: other)
    case (.notAParty(let state, let treaty, _), .notAParty(let other, let otherTreaty, _)),
      (.alreadyParty(let state, let treaty, _), .alreadyParty(let other, let otherTreaty, _)),
      (
        .alreadyDenounced(let state, let treaty, _),
        .alreadyDenounced(let other, let otherTreaty, _)
      ),
      (.notDenounced(let state, let treaty, _), .notDenounced(let other, let otherTreaty, _)),
      (
        .alreadySuspended(let state, let treaty, _),
        .alreadySuspended(let other, let otherTreaty, _)
      ),
      (.notSuspended(let state, let treaty, _), .notSuspended(let other, let otherTreaty, _)):
      state == other && treaty == otherTreaty
    case (.isSuperseded(let treaty, let newer, _), .isSuperseded(let other, let otherNewer, _)):
      treaty == other && newer == otherNewer
    case (.noSuccessor(let state, let old, _), .noSuccessor(let other, let otherOld, _)):
      state == other && old == otherOld
    case (.hasNoSeat(let state, let draft, _), .hasNoSeat(let other, let otherDraft, _)),
      (.hasVoted(let state, let draft, _), .hasVoted(let other, let otherDraft, _)):
      state == other && draft == otherDraft
    case (.notTheDayOfTheVote(let date, _), .notTheDayOfTheVote(let other, _)),
      (.notTheDayOfTheAttack(let date, _), .notTheDayOfTheAttack(let other, _)):
      date == other
    case (.refused(let error, _), .refused(let other, _)): error == other
    case (.namesNobody, .namesNobody), (.notAtWar, .notAtWar),
      (.endsBeforeItBegins, .endsBeforeItBegins), (.noSuchSupply, .noSuchSupply):
      true
    default: false
    }
  }
}
