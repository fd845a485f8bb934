internal import GraphKernel

/// A division of the nodes of a graph or view into groups: components, communities, camps.
///
/// Groups are ordered by the first inserted node of each, and the nodes of a group by insertion.
public struct NodePartition: Sendable {
  /// The groups.
  public let groups: [[any Node]]

  /// What the answer is about.
  public let subject: QueryScope

  private let view: GraphView
  private let labels: [UInt32]

  init(_ partition: VertexPartition, of view: GraphView) {
    self.init(labels: partition.labels, of: view)
  }

  /// Groups the nodes of the view by their labels, whatever the labels of other vertices.
  init(labels: [UInt32], of view: GraphView) {
    var dense = [UInt32](repeating: VertexPartition.outside, count: labels.count)
    var numbers: [UInt32: UInt32] = [:]
    var members: [[any Node]] = []
    for vertex in view.vertices where labels[Int(vertex)] != VertexPartition.outside {
      let label = labels[Int(vertex)]
      let number = numbers[label] ?? UInt32(members.count)
      if Int(number) == members.count {
        numbers[label] = number
        members.append([])
      }
      dense[Int(vertex)] = number
      members[Int(number)].append(view.node(at: vertex))
    }
    groups = members
    subject = view.subject
    self.view = view
    self.labels = dense
  }

  /// The number of groups.
  public var count: Int { groups.count }

  /// The place in ``groups`` of a node's group; nil where the node is not there.
  public func index(of node: some Node) -> Int? {
    guard let vertex = view.vertex(of: node) else { return nil }
    let label = labels[Int(vertex)]
    return label == VertexPartition.outside ? nil : Int(label)
  }

  /// The group of a node; nil where the node is not there.
  public func group(of node: some Node) -> [any Node]? {
    index(of: node).map { groups[$0] }
  }

  /// Whether two nodes are in one group.
  public func isTogether(_ one: some Node, _ other: some Node) -> Bool {
    guard let index = index(of: one) else { return false }
    return index == self.index(of: other)
  }

  /// The relations between nodes of different groups, in order of insertion.
  ///
  /// - Complexity: O(*m*).
  public var relationsBetween: AnyRelationList {
    let table = view.graph.relationTable
    return view.relationList(
      view.rows.filter { row in
        labels[Int(table.source[Int(row)])] != labels[Int(table.target[Int(row)])]
      })
  }
}

extension NodePartition: CustomStringConvertible {
  /// One line a group: its nodes' names.
  public var description: String {
    groups.map { $0.map(\.name).joined(separator: ", ") }.joined(separator: "\n")
  }
}
