extension GraphDifference {
  /// A relation with another payload, period or evidence than before.
  public struct RelationChange: Hashable, Sendable {
    /// The relation in the earlier graph.
    public let before: AnyRelationEntry
    /// The relation in the later graph.
    public let after: AnyRelationEntry
  }
}

extension GraphDifference.RelationChange {
  /// What changed: the payload property by property, then the bounds of the period, then each source that
  /// was added or taken away.
  public var properties: [PropertyChange] {
    let (old, new) = (before.anyRelation, after.anyRelation)
    var changes: [PropertyChange] = []
    if !haveSameContent(anyValue: old, new) {
      changes = .between((old, old.attributes), (new, new.attributes))
      if changes.isEmpty {
        changes = [
          PropertyChange("predicate", old.predicate, new.predicate)
            ?? PropertyChange(name: "other properties", before: nil, after: nil)
        ]
      }
    }
    changes += [
      PropertyChange("since", text(before.period.start), text(after.period.start)),
      PropertyChange("until", text(before.period.end), text(after.period.end)),
    ].compactMap(\.self)
    return changes + evidenceChanges
  }

  private func text(_ bound: Period.Bound) -> String? {
    bound == .open ? nil : bound.description
  }

  private var evidenceChanges: [PropertyChange] {
    guard before.evidence != after.evidence else { return [] }
    func missing(_ evidence: [Evidence], from others: [Evidence]) -> [Evidence] {
      var left = others
      return evidence.filter { item in
        guard let place = left.firstIndex(of: item) else { return true }
        left.remove(at: place)
        return false
      }
    }
    let taken = missing(before.evidence, from: after.evidence).map(\.details)
    let added = missing(after.evidence, from: before.evidence).map(\.details)
    guard !taken.isEmpty || !added.isEmpty else {
      let order = [before, after].map { entry in
        entry.evidence.map(\.description).joined(separator: ", ")
      }
      return [PropertyChange(name: "order of evidence", before: order[0], after: order[1])]
    }
    return taken.map { PropertyChange(name: "evidence", before: $0, after: nil) }
      + added.map { PropertyChange(name: "evidence", before: nil, after: $0) }
  }
}

extension GraphDifference.RelationChange: CustomStringConvertible {
  /// The earlier sentence and what changed: `guild g –loan→ town 1: until 2004`.
  public var description: String {
    "\(before.sourceNode.name) \(before.anyRelation.predicate) \(before.targetNode.name): "
      + properties.map(\.description).joined(separator: ", ")
  }
}

extension Evidence {
  /// The description with everything that can differ.
  fileprivate var details: String {
    var text = description
    if let quotation { text += ", “\(quotation)”" }
    if let confidence { text += ", confidence \(confidence)" }
    if let note { text += ", \(note)" }
    return text
  }
}
