public import TypedGraph

/// One promise checked against one attack: who gave it to whom, in which treaty, and whether it is called on.
///
/// Its content is stored behind one reference, so that long lists of findings are cheap to sort and copy.
public struct EvaluatedPromise: Sendable {
  struct Content: Hashable, Sendable {
    let promisor: SovereignState
    let partner: SovereignState
    let isPartnerAttacking: Bool
    let treaty: Treaty
    let promise: TreatyPromise?
    let answer: ObligationAnswer
    let limits: [String]
    let isRequested: Bool?
    let decision: Bool?
    var isDecisionContested = false
    let relations: [RelationID]
    let evidence: [Evidence]
    var predecessor: SovereignState?
    var partnerPredecessor: SovereignState?
  }

  private final class Storage: Sendable {
    let content: Content

    init(_ content: Content) {
      self.content = content
    }
  }

  private let storage: Storage

  init(_ content: Content) {
    storage = Storage(content)
  }

  /// Who promised.
  public var promisor: SovereignState { storage.content.promisor }

  /// To whom: a party to the attack.
  public var partner: SovereignState { storage.content.partner }

  /// Whether the partner is among the attackers rather than the attacked.
  public var isPartnerAttacking: Bool { storage.content.isPartnerAttacking }

  /// The treaty.
  public var treaty: Treaty { storage.content.treaty }

  /// What was promised; nil where the treaty has no promise of help by force from the promisor to the partner.
  public var promise: TreatyPromise? { storage.content.promise }

  /// Whether it is called on, with the reason.
  public var answer: ObligationAnswer { storage.content.answer }

  /// What limits the help once it is owed: other law, reservations.
  public var limits: [String] { storage.content.limits }

  /// Whether help that is owed on request was requested in the graph; nil where it needs no request.
  public var isRequested: Bool? { storage.content.isRequested }

  /// Whether the promisor decided in the graph to help or not to, by the latest of its decisions; nil where it did
  /// neither, or where ``isDecisionContested``.
  public var decision: Bool? { storage.content.decision }

  /// Whether the latest decisions of the promisor contradict each other: one to help and one not to, of the same day
  /// or of dates too vague to tell which came later.
  public var isDecisionContested: Bool { storage.content.isDecisionContested }

  /// The relations of the graph it rests on.
  public var relations: [RelationID] { storage.content.relations }

  /// What sources say of those relations, and the source of a secret protocol.
  public var evidence: [Evidence] { storage.content.evidence }

  /// The state whose place the promisor took in the treaty; nil where it is party itself.
  public var predecessor: SovereignState? { storage.content.predecessor }

  /// The state whose place the partner took in the treaty; nil where it is party itself.
  public var partnerPredecessor: SovereignState? { storage.content.partnerPredecessor }

  /// The duty of the promise; defense where there is none to name.
  public var duty: Duty { promise?.duty ?? .defense }

  /// Whether the promise is one to help by force.
  public var isCallToArms: Bool { duty == .defense || duty == .offense }
}

extension EvaluatedPromise: Hashable {
  /// Whether both say the same of the same promise.
  public static func == (left: EvaluatedPromise, right: EvaluatedPromise) -> Bool {
    left.storage === right.storage || left.storage.content == right.storage.content
  }

  /// Hashes what it says.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(storage.content)
  }
}

extension EvaluatedPromise: CustomStringConvertible {
  /// The finding as a sentence.
  public var description: String {
    let article = promise?.article.map { "article \($0) of " } ?? ""
    let treaty =
      "\(article)the \(treaty.name)"
      + (predecessor.map { ", as the successor of \($0.name)," } ?? "")
    switch answer {
    case .obliged(_, _, let strength):
      return "\(promisor.name) is obliged by \(treaty) \(deed)"
        + (isCallToArms ? ", \(strength.rawValue)" : "")
        + (isRequested.map { $0 ? " (requested)" : " (not requested so far)" } ?? "")
        + (decision.map { $0 ? " (it decided to)" : " (it decided not to)" } ?? "")
        + (isDecisionContested ? " (its decisions contradict each other)" : "")
        + (limits.isEmpty ? "" : "; \(limits.joined(separator: "; "))") + "."
    case .notObliged(let reason):
      return "\(promisor.name) is not obliged by \(treaty) \(deed): \(reason)."
    case .undetermined(let facts):
      return "Whether \(promisor.name) is obliged by \(treaty) \(deed) cannot be told: "
        + "it is not known \(facts.map(\.description).joinedAsProse)."
    }
  }

  private var deed: String { duty.deed(toward: partner) }
}

extension EvaluatedPromise {
  /// The order of results: by promisor, treaty, partner, duty and article, so that the order of statements
  /// does not show.
  static func isOrdered(_ left: EvaluatedPromise, _ right: EvaluatedPromise) -> Bool {
    if left.promisor.id != right.promisor.id { return left.promisor.id < right.promisor.id }
    if left.treaty.id != right.treaty.id { return left.treaty.id < right.treaty.id }
    if left.partner.id != right.partner.id { return left.partner.id < right.partner.id }
    if left.promise?.duty != right.promise?.duty {
      return (left.promise?.duty.rawValue ?? "") < (right.promise?.duty.rawValue ?? "")
    }
    if left.promise?.article != right.promise?.article {
      return (left.promise?.article ?? "") < (right.promise?.article ?? "")
    }
    return left.answer.description < right.answer.description
  }
}
