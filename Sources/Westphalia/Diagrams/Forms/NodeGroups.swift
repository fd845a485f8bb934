import TypedGraph

/// The nodes of a plan that have relations, in groups: the diagram's own clusters, or else communities.
///
/// Groups and their members depend on all relations, drawn or not, so that they are the same at every date. The
/// largest group comes first, and in a group the node with the most relations.
struct NodeGroups {
  /// Nodes that belong together.
  struct Group {
    /// The cluster it is; nil for a community and for what belongs to none.
    let cluster: Int?
    let isRest: Bool
    /// The numbers of its nodes in the plan.
    let members: [Int]
  }

  private(set) var groups: [Group] = []
  /// Whether the groups are communities found among the relations.
  let areCommunities: Bool
  /// How many relations each node of the plan has.
  let degrees: [Int]

  /// The groups of a plan's nodes.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - limit: The greatest number of groups; the smallest are put together as the rest.
  init(_ plan: DiagramPlan, limit: Int = 12) {
    var degrees = [Int](repeating: 0, count: plan.nodes.count)
    for line in plan.lines {
      degrees[line.source] += line.entries.count
      if line.target != line.source { degrees[line.target] += line.entries.count }
    }
    self.degrees = degrees
    let tied = plan.nodes.indices.filter { degrees[$0] > 0 }
    let hasClusters = tied.contains { plan.nodes[$0].cluster != nil }
    areCommunities = !hasClusters
    let keys = hasClusters ? plan.nodes.map(\.cluster) : Self.communities(of: plan, tied)
    var members: [Int: [Int]] = [:]
    var rest: [Int] = []
    for node in tied {
      if let key = keys[node] { members[key, default: []].append(node) } else { rest.append(node) }
    }
    // A community of one or two says nothing.
    var kept = members.filter { hasClusters || $0.value.count > 2 }.sorted {
      ($1.value.count, $0.key) < ($0.value.count, $1.key)
    }
    for (key, nodes) in members.sorted(by: { $0.key < $1.key })
    where !kept.contains(where: { $0.key == key }) {
      rest += nodes
    }
    while kept.count > max(1, rest.isEmpty ? limit : limit - 1) { rest += kept.removeLast().value }
    func byDegree(_ nodes: [Int]) -> [Int] {
      nodes.sorted { (degrees[$1], $0) < (degrees[$0], $1) }
    }
    groups = kept.map {
      Group(cluster: hasClusters ? $0.key : nil, isRest: false, members: byDegree($0.value))
    }
    if !rest.isEmpty { groups.append(Group(cluster: nil, isRest: true, members: byDegree(rest))) }
  }

  /// The number of each node's community.
  private static func communities(of plan: DiagramPlan, _ tied: [Int]) -> [Int?] {
    do {
      let found = try plan.diagram.view.communities()
      return plan.nodes.map { found.partition.index(of: $0.node) }
    } catch {
      // A cancelled or impossible search leaves one group, in which nothing is false.
      return plan.nodes.map { _ in 0 }
    }
  }
}
