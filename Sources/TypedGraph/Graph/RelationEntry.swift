/// What every relation of a graph carries, whatever its type.
public protocol RelationEntryProtocol: Sendable, Identifiable, CustomStringConvertible {
  /// The relation's identity in its graph.
  var id: RelationID { get }

  /// What the relation says, whatever its type.
  var anyRelation: any Relation { get }

  /// The node it goes out from; for a symmetric relation the one named first.
  var sourceNode: any Node { get }

  /// The node it goes to; for a symmetric relation the one named second.
  var targetNode: any Node { get }

  /// When it holds.
  var period: Period { get }

  /// What the sources say of it, in the order it was added; empty for the modeler's own assertion.
  var evidence: [Evidence] { get }
}

extension RelationEntryProtocol {
  /// The kind's name.
  public var kind: RelationKind { type(of: anyRelation).kind }

  /// The kind's direction and sign.
  public var tie: Tie { type(of: anyRelation).tie }

  /// What the evidence amounts to when its sources are held against each other.
  public var status: ClaimStatus { ClaimStatus(of: evidence) }

  /// Whether the first source says that it is so or that it is not; so, where there is no source.
  public var polarity: Evidence.Polarity { evidence.first?.polarity ?? .affirmed }

  /// The voice of the first source; asserted, where there is no source.
  public var modality: Evidence.Modality { evidence.first?.modality ?? .asserted }

  /// The relation as a sentence: *North Korea supplies artillery shells to Russia*.
  public var sentence: String {
    "\(sourceNode.name) \(anyRelation.predicate) \(targetNode.name)"
  }

  /// The identity, the sentence, the period, and what makes it less than a plain fact: `– possible`,
  /// `– denied`, `– contradicted`.
  public var description: String {
    var marks: [String] = []
    if polarity == .denied { marks.append("denied") }
    if modality != .asserted { marks.append(modality.rawValue) }
    if status == .contradicted { marks.append(status.rawValue) }
    let text = "\(id) \(sentence) (\(period))"
    return marks.isEmpty ? text : "\(text) – \(marks.joined(separator: ", "))"
  }

  /// The end that is not the given node; the node itself for a relation of a node to itself, nil where
  /// the node is at neither end.
  public func other(than node: any Node) -> (any Node)? {
    if isSame(sourceNode, node) { return targetNode }
    return isSame(targetNode, node) ? sourceNode : nil
  }
}

/// Whether two nodes are of one type and have one id.
func isSame(_ left: any Node, _ right: any Node) -> Bool {
  func compare<N: Node>(_ left: N) -> Bool { (right as? N)?.id == left.id }
  return compare(left)
}

/// One relation of a known type, with all it carries.
///
/// An entry is a value of its own: it does not hold on to the graph.
public struct RelationEntry<R: Relation>: RelationEntryProtocol, @unchecked Sendable {
  /// The relation's identity in its graph.
  public let id: RelationID

  /// What the relation says.
  public let relation: R

  /// The node it goes out from, as the relation's source type or role.
  public let source: R.Source

  /// The node it goes to, as the relation's target type or role.
  public let target: R.Target

  /// The node it goes out from, whatever its type.
  public let sourceNode: any Node

  /// The node it goes to, whatever its type.
  public let targetNode: any Node

  /// When it holds.
  public let period: Period

  /// What the sources say of it, in the order it was added.
  public let evidence: [Evidence]

  /// What the relation says, whatever its type.
  public var anyRelation: any Relation { relation }
}

/// One relation of any type, with all it carries.
///
/// An entry is a value of its own: it does not hold on to the graph.
public struct AnyRelationEntry: RelationEntryProtocol {
  /// The relation's identity in its graph.
  public let id: RelationID

  /// What the relation says, whatever its type.
  public let anyRelation: any Relation

  /// The node it goes out from, whatever its type.
  public let sourceNode: any Node

  /// The node it goes to, whatever its type.
  public let targetNode: any Node

  /// When it holds.
  public let period: Period

  /// What the sources say of it, in the order it was added.
  public let evidence: [Evidence]

  /// The entry with the types of its relation, where it is of that type.
  public func `as`<R: Relation>(_ type: R.Type) -> RelationEntry<R>? {
    guard let relation = anyRelation as? R, let source = sourceNode as? R.Source,
      let target = targetNode as? R.Target
    else { return nil }
    return RelationEntry(
      id: id, relation: relation, source: source, target: target, sourceNode: sourceNode,
      targetNode: targetNode, period: period, evidence: evidence)
  }
}
