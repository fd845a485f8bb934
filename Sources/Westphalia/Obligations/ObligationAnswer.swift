/// The answer to "is it bound to act?", never a bare yes or no.
public enum ObligationAnswer: Hashable, Sendable {
  /// It is bound, by an article of a treaty, to this strength.
  case obliged(treaty: Treaty, article: String?, strength: DutyStrength)
  /// It is not bound, for a reason.
  case notObliged(NoObligation)
  /// What is known does not decide it; all of these facts are missing, or one list of ``MissingFact/either(_:)``.
  case undetermined([MissingFact])

  /// Whether it is bound.
  public var isObliged: Bool { if case .obliged = self { true } else { false } }

  /// Whether facts are missing for an answer.
  public var isUndetermined: Bool { if case .undetermined = self { true } else { false } }

  /// Why it is not bound; nil where it is, or where that is undetermined.
  public var reason: NoObligation? {
    if case .notObliged(let reason) = self { reason } else { nil }
  }

  /// Every fact that is missing for an answer, each once, those of alternatives as well; empty where there is one.
  public var missing: [MissingFact] {
    guard case .undetermined(let facts) = self else { return [] }
    return facts.flatMap(\.facts).reduce(into: []) { list, fact in
      if !list.contains(fact) { list.append(fact) }
    }
  }
}

extension ObligationAnswer: CustomStringConvertible {
  /// The answer as a phrase.
  public var description: String {
    switch self {
    case .obliged(let treaty, let article, let strength):
      "obliged by " + (article.map { "article \($0) of " } ?? "")
        + "the \(treaty.name), \(strength.rawValue)"
    case .notObliged(let reason): "not obliged: \(reason)"
    case .undetermined(let facts):
      "undetermined: it is not known " + facts.map(\.description).joinedAsProse
    }
  }
}
