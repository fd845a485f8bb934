/// A division of nodes into groups: components, communities, camps.
///
/// Groups are ordered by the first inserted node of each, and the nodes of a group by insertion.
public struct Partition<Identity: GraphIdentity>: Sendable {
  /// The place of every vertex's group; ``Partition/outside`` where a vertex belongs to none.
  package let labels: [UInt32]

  /// The number of groups.
  public let count: Int

  private let resolver: any IdentityResolver<Identity>

  /// The groups of a partition that was resolved; nil in the kernel.
  ///
  /// The kernel's groups are made when they are read, because most callers need only labels: with ten
  /// million vertices that saves time.
  private let resolvedGroups: [[Identity.Vertex]]?

  /// The label of vertices that belong to no group, because a filter's mask leaves them out.
  package static var outside: UInt32 { .max }

  /// The groups.
  public var groups: [[Identity.Vertex]] { resolvedGroups ?? members.map { resolver.vertices($0) } }

  /// The place in ``groups`` of a node's group; nil where the node is not there.
  public func index(of node: Identity.Vertex) -> Int? {
    guard let number = resolver.number(of: node), Int(number) < labels.count,
      labels[Int(number)] != Self.outside
    else { return nil }
    return Int(labels[Int(number)])
  }

  /// The group of a node; nil where the node is not there.
  public func group(of node: Identity.Vertex) -> [Identity.Vertex]? {
    index(of: node).map { groups[$0] }
  }

  /// Whether two nodes are in one group; false where one of them is not there.
  public func areTogether(_ one: Identity.Vertex, _ other: Identity.Vertex) -> Bool {
    guard let index = index(of: one) else { return false }
    return index == self.index(of: other)
  }

  /// The numbers of the vertices of every group, ascending.
  private var members: [[UInt32]] {
    var result = [[UInt32]](repeating: [], count: count)
    for (vertex, label) in labels.enumerated() where label != Self.outside {
      result[Int(label)].append(UInt32(vertex))
    }
    return result
  }
}

extension Partition: Hashable {
  /// Whether two partitions have equal groups in equal order.
  public static func == (left: Partition, right: Partition) -> Bool {
    left.count == right.count
      && zip(left.groups, right.groups).allSatisfy { Identity.areEqual(vertices: $0, $1) }
  }

  /// Feeds the groups into a hasher.
  public func hash(into hasher: inout Hasher) {
    for group in groups {
      hasher.combine(group.count)
      Identity.hash(vertices: group, into: &hasher)
    }
  }
}

extension Partition: CustomStringConvertible {
  /// One line a group: its nodes' names.
  public var description: String {
    groups.map { Identity.names(of: $0) }.joined(separator: "\n")
  }
}

extension Partition where Identity == Numbered {
  /// A partition that numbers groups by their lowest vertices, whatever the labels given.
  ///
  /// - Parameters:
  ///   - labels: Any label for every vertex, ``Partition/outside`` for none.
  ///   - mask: The vertices that are divided, all if `nil`.
  /// - Complexity: O(vertices) where labels are below the number of vertices, else expected.
  package init(labels: [UInt32], within mask: VertexMask? = nil) {
    var numbers: [UInt32: UInt32] = [:]
    var dense = [UInt32](repeating: Self.outside, count: labels.count)
    var next: UInt32 = 0
    var result: [UInt32] = []
    result.reserveCapacity(labels.count)
    for (vertex, label) in labels.enumerated() {
      guard label != Self.outside, mask?[vertex] ?? true else {
        result.append(Self.outside)
        continue
      }
      if Int(label) < dense.count {
        if dense[Int(label)] == Self.outside {
          dense[Int(label)] = next
          next += 1
        }
        result.append(dense[Int(label)])
      } else if let number = numbers[label] {
        result.append(number)
      } else {
        numbers[label] = next
        result.append(next)
        next += 1
      }
    }
    self.labels = result
    count = Int(next)
    resolver = NumberedResolver()
    resolvedGroups = nil
  }

  /// The partition in terms of another identity.
  package func resolved<Resolver: IdentityResolver>(
    by resolver: Resolver
  ) -> Partition<Resolver.Identity> {
    Partition<Resolver.Identity>(
      labels: labels, count: count, resolver: resolver,
      resolvedGroups: members.map { resolver.vertices($0) })
  }
}
