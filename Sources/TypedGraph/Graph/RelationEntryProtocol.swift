/// What every relation of a graph carries, whatever its type.
public protocol RelationEntryProtocol: Sendable, Identifiable, Hashable, CustomStringConvertible {
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

  /// The kind's direction and sign; that of this one relation is ``sign``.
  public var tie: Tie { type(of: anyRelation).tie }

  /// What this relation says of the parties' disposition: for, against or neither.
  ///
  /// Mostly that of the kind's ``tie``; that of a vote or of a public statement depends on what was said.
  /// Signed questions (`balance`, `signedTriads` …) count it.
  public var sign: Tie.Sign { anyRelation.sign }

  /// What the evidence amounts to when its sources are compared.
  public var status: ClaimStatus { ClaimStatus(of: evidence) }

  /// Whether the first source says that it is so or that it is not; so, where there is no source.
  public var polarity: Evidence.Polarity { evidence.first?.polarity ?? .affirmed }

  /// The voice of the first source; asserted, where there is no source.
  public var modality: Evidence.Modality { evidence.first?.modality ?? .asserted }

  /// The relation as a sentence, with the numbers it states: *Russia supplies main battle tanks to Serbia (T-72,
  /// 31 pieces)*.
  public var sentence: String {
    let predicate = anyRelation.predicate
    let numbers = anyRelation.lineAttributes(beside: predicate).map(\.spoken)
    return "\(sourceNode.name) \(predicate) \(targetNode.name)"
      + (numbers.isEmpty ? "" : " (\(numbers.joined(separator: ", ")))")
  }

  /// The identity, the sentence, the period, and what makes it less than a plain fact: `– possible`,
  /// `– denied`, `– contradicted`.
  public var description: String {
    "\(id) \(sentence) (\(period))" + claimMarks(of: evidence)
  }

  /// The end that is not the given node; the node itself for a relation of a node to itself, nil where
  /// the node is at neither end.
  public func other(than node: any Node) -> (any Node)? {
    if isSame(sourceNode, node) { return targetNode }
    return isSame(targetNode, node) ? sourceNode : nil
  }
}

extension RelationEntryProtocol {
  /// Whether both have one identity and say the same of the same nodes, over the same period and by the
  /// same evidence.
  public static func == (left: Self, right: Self) -> Bool {
    left.id == right.id && left.saysTheSame(as: right)
  }

  /// Hashes the identity and the period.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(period)
  }

  /// Whether both are equal except for their identities.
  func saysTheSame(as other: some RelationEntryProtocol) -> Bool {
    period == other.period && evidence == other.evidence
      && haveSameContent(anyValue: anyRelation, other.anyRelation)
      && isEqual(sourceNode, other.sourceNode) && isEqual(targetNode, other.targetNode)
  }
}

/// What makes a claim less than a plain fact, after a dash: ` – possible`, ` – denied, contradicted`.
func claimMarks(of evidence: [Evidence]) -> String {
  var marks: [String] = []
  if evidence.first?.polarity == .denied { marks.append("denied") }
  if let modality = evidence.first?.modality, modality != .asserted {
    marks.append(modality.rawValue)
  }
  let status = ClaimStatus(of: evidence)
  if status == .contradicted { marks.append(status.rawValue) }
  return marks.isEmpty ? "" : " – " + marks.joined(separator: ", ")
}
