import Westphalia

/// A node as JSON output has it.
struct DescribedNode: Encodable {
  let kind: String
  let id: String
  let name: String

  init(_ node: any Node) {
    kind = NodeNames.kind(of: node)
    id = NodeNames.id(of: node)
    name = node.name
  }
}
