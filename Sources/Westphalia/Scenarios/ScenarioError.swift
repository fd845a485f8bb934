public import TypedGraph

/// Why a scenario cannot be played.
public enum ScenarioError: Error, Sendable {
  /// An event comes before the scenario's date.
  case eventBeforeStart(ScenarioEvent, start: PartialDate)
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
  /// There is no such supply that could stop.
  case noSuchSupply(ScenarioEvent)
  /// The graph refused the change.
  case refused(GraphError, ScenarioEvent)
}

extension ScenarioError: CustomStringConvertible {
  /// What was wrong, and with which event.
  public var description: String {
    switch self {
    case .eventBeforeStart(let event, let start):
      "'\(event)' comes before the scenario's date, \(start)"
    case .notAParty(let state, let treaty, let event):
      "'\(event)' cannot happen: \(state.name) is no party of the \(treaty.name)"
    case .alreadyParty(let state, let treaty, let event):
      "'\(event)' cannot happen: \(state.name) is party of the \(treaty.name) already"
    case .alreadyDenounced(let state, let treaty, let event):
      "'\(event)' cannot happen: \(state.name) has denounced the \(treaty.name) already"
    case .notDenounced(let state, let treaty, let event):
      "'\(event)' cannot happen: \(state.name) has not denounced the \(treaty.name)"
    case .alreadySuspended(let state, let treaty, let event):
      "'\(event)' cannot happen: the \(treaty.name) is suspended for \(state.name) already"
    case .notSuspended(let state, let treaty, let event):
      "'\(event)' cannot happen: the \(treaty.name) is not suspended for \(state.name)"
    case .noSuchSupply(let event): "'\(event)' cannot happen: there is no such supply"
    case .refused(let error, let event): "'\(event)' cannot happen: \(error)"
    }
  }
}

extension ScenarioError: Equatable {
  /// Whether both name the same event and the same reason.
  public static func == (left: ScenarioError, right: ScenarioError) -> Bool {
    switch (left, right) {
    case (.eventBeforeStart(let event, let start), .eventBeforeStart(let other, let otherStart)):
      event == other && start == otherStart
    case (
      .notAParty(let state, let treaty, let event),
      .notAParty(let otherState, let otherTreaty, let other)
    ),
      (
        .alreadyParty(let state, let treaty, let event),
        .alreadyParty(let otherState, let otherTreaty, let other)
      ),
      (
        .alreadyDenounced(let state, let treaty, let event),
        .alreadyDenounced(let otherState, let otherTreaty, let other)
      ),
      (
        .notDenounced(let state, let treaty, let event),
        .notDenounced(let otherState, let otherTreaty, let other)
      ),
      (
        .alreadySuspended(let state, let treaty, let event),
        .alreadySuspended(let otherState, let otherTreaty, let other)
      ),
      (
        .notSuspended(let state, let treaty, let event),
        .notSuspended(let otherState, let otherTreaty, let other)
      ):
      state == otherState && treaty == otherTreaty && event == other
    case (.noSuchSupply(let event), .noSuchSupply(let other)):
      event == other
    case (.refused(let error, let event), .refused(let otherError, let other)):
      "\(error)" == "\(otherError)" && event == other
    default:
      false
    }
  }
}
