import Westphalia

/// A relation as JSON output has it.
struct DescribedRelation: Encodable {
  let id: Int
  let kind: String
  let source: DescribedNode
  let target: DescribedNode
  let period: Period
  let sentence: String
  let status: String
  let sources: [String]

  init(_ entry: AnyRelationEntry) {
    id = entry.id.number
    kind = entry.kind.name
    source = DescribedNode(entry.sourceNode)
    target = DescribedNode(entry.targetNode)
    period = entry.period
    sentence = entry.sentence
    status = entry.status.rawValue
    sources = entry.evidence.map(\.source.id).distinct
  }
}
