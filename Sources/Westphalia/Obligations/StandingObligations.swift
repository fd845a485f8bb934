public import TypedGraph

/// What a state owes others on a date by treaty, pact, guarantee or assurance, whether or not there is an attack.
public struct StandingObligations: Hashable, Sendable {
  /// What is known where no promise is found.
  public enum Absence: Hashable, Sendable {
    /// Sources that cover treaties at the date list none: an absence by their account.
    case notListed(by: [EvidenceSource])
    /// Sources deny that the state is a party: an asserted absence.
    case denied([RelationID])
    /// No source covers treaties at the date: not available, never "no".
    case notCovered
  }

  /// The state.
  public let state: SovereignState

  /// The date.
  public let date: PartialDate

  /// What it promises whom, in order of the partners' keys and the treaties'; also under treaties that
  /// are not in force, with their stage.
  public let promises: [TreatyObligation]

  /// What is known where there are no promises; nil where there are some.
  public let absence: Absence?

  /// The promises that certainly bind at the date.
  public var inForce: [TreatyObligation] { promises.filter { $0.stage == .inForce(.certainly) } }

  /// The promises on which dates or sources leave it open whether they bind at the date.
  public var contested: [TreatyObligation] { promises.filter { $0.stage == .inForce(.possibly) } }

  /// The promises in force to one partner.
  public func inForce(toward partner: SovereignState) -> [TreatyObligation] {
    inForce.filter { $0.beneficiary.id == partner.id }
  }
}

extension GraphQueries {
  /// What a state owes others on a date, by the treaties that it is party to and by promises stated as relations of
  /// their own.
  ///
  /// - Complexity: O(*p* log *p*) in the parties of the state's treaties.
  public func obligations(of state: SovereignState, at date: PartialDate) -> StandingObligations {
    let state = asStated(state)
    var table = TreatyTable(of: view)
    var partners: [SovereignState] = []
    for treaty in table.treaties(of: state) { partners += table.parties(of: treaty) }
    partners += table.pacts(from: state).map(\.beneficiary)
    var promises: [TreatyObligation] = []
    for partner in partners.sortedByKey where partner.id != state.id {
      promises += table.promises(nil, from: state, to: partner, on: date)
        .sorted { ($0.treaty.id, $0.promise.description) < ($1.treaty.id, $1.promise.description) }
    }
    var absence: StandingObligations.Absence?
    if promises.isEmpty {
      let denied = view.relations(of: Party.self, from: state)
        .filter { ClaimWeight(of: $0.evidence) == .denied }.map(\.id)
      let covering = view.coverages.filter { $0.covers(Party.self, on: date) == .certainly }
      absence =
        !denied.isEmpty
        ? .denied(denied)
        : covering.isEmpty ? .notCovered : .notListed(by: covering.map(\.source))
    }
    return StandingObligations(state: state, date: date, promises: promises, absence: absence)
  }
}

extension StandingObligations: CustomStringConvertible {
  /// The promises, a line each; what is known, where there are none.
  public var description: String {
    absence.map { "\(state.name) \(date.spokenTime): \($0)" }
      ?? promises.map(\.description).joined(separator: "\n")
  }
}

extension StandingObligations.Absence: CustomStringConvertible {
  /// What is known, in words.
  public var description: String {
    switch self {
    case .notListed(let sources):
      "no promise according to \(sources.map(\.title).joinedAsProse)"
    case .denied: "sources deny that it is party to any treaty here"
    case .notCovered: "no source here covers its treaties"
    }
  }
}
