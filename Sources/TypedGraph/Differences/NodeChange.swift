extension GraphDifference {
  /// A node with other properties than before.
  public struct NodeChange: Sendable {
    /// The node in the earlier graph.
    public let before: any Node
    /// The node in the later graph.
    public let after: any Node
  }
}

extension GraphDifference.NodeChange {
  /// What changed, property by property.
  public var properties: [PropertyChange] {
    let name = [PropertyChange("name", before.name, after.name)].compactMap(\.self)
    let others = [PropertyChange].between((before, before.attributes), (after, after.attributes))
      .filter { $0.name != "name" }
    let changes = name + others
    return changes.isEmpty
      ? [PropertyChange(name: "other properties", before: nil, after: nil)] : changes
  }
}

extension GraphDifference.NodeChange: Equatable {
  /// Whether both change equal nodes into equal nodes.
  public static func == (left: Self, right: Self) -> Bool {
    isEqual(left.before, right.before) && isEqual(left.after, right.after)
  }
}

extension GraphDifference.NodeChange: CustomStringConvertible {
  /// The node's earlier name and what changed: `town 2: population 1 → 9`.
  public var description: String {
    "\(before.name): " + properties.map(\.description).joined(separator: ", ")
  }
}
