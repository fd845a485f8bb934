public import TypedGraph

/// A promise's calling a state to another's help, as a response draws it.
public struct CallToArms: Relation {
  /// The state that is called.
  public typealias Source = SovereignState
  /// The state it is called to help.
  public typealias Target = SovereignState

  /// Directed and positive.
  public static let tie = Tie.directed(.positive)

  /// `call to arms`.
  public static let kind: RelationKind = "call to arms"

  /// The treaty's name.
  public let treaty: String

  /// The article, where it is known.
  public let article: String?

  /// How far it binds.
  public let strength: DutyStrength

  /// Makes the call of a promise.
  public init(treaty: String, article: String?, strength: DutyStrength) {
    self.treaty = treaty
    self.article = article
    self.strength = strength
  }

  /// The words between its ends.
  public var predicate: String { "is called by the \(treaty) to help" }

  /// The treaty and the article.
  public var label: String { treaty + (article.map { ", art. \($0)" } ?? "") }
}

extension AttackResponse {
  /// The response as a graph: attacks, retaliations as possible attacks, and the promises called on;
  /// those that cannot be told are only possible.
  public var graph: RelationGraph {
    let rule = EvidenceSource("response", title: "the response's own rule")
    var graph = RelationGraph()
    for step in steps {
      for attacker in step.attack.attackers {
        let attack = attacker.attacks(
          step.attack.victim, place: step.attack.place, isProvoked: step.attack.isProvoked
        ).on(step.attack.date)
        (step.round == 0 ? attack : attack.according(to: rule).possibly()).add(to: &graph)
      }
      for finding in step.findings where finding.isCallToArms {
        let call = Statement(
          CallToArms(
            treaty: finding.treaty.name, article: finding.promise?.article,
            strength: finding.promise?.strength ?? .unstated),
          from: finding.promisor, to: finding.partner)
        switch finding.answer {
        case .obliged: call.add(to: &graph)
        case .undetermined: call.according(to: rule).possibly().add(to: &graph)
        case .notObliged: break
        }
      }
    }
    return graph
  }

  /// The response as a picture: who attacks, who is called by what, and dashed what cannot be told.
  public func diagram(titled title: String? = nil) -> Diagram {
    Diagram(of: graph, titled: title ?? "\(attack)")
  }
}
