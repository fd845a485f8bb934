public import TypedGraph

extension AttackResponse {
  /// The response as a graph: attacks, retaliations as possible attacks, and the promises called on;
  /// those that are undetermined are only possible.
  public var graph: RelationGraph {
    let rule = EvidenceSource("response", title: "the response's own rule")
    var graph = RelationGraph()
    for step in steps {
      // Drawn at its first day, of which the response speaks.
      let attack = step.attack.until(nil).statement.on(step.attack.date)
      (step.round == 0 ? attack : attack.according(to: rule).possibly()).add(to: &graph)
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

  /// The response as a picture: who attacks, who is called by what, and dashed what is undetermined.
  public func diagram(titled title: String? = nil) -> Diagram {
    Diagram(of: graph, titled: title ?? "\(attack)")
  }
}
