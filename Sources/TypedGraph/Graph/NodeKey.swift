/// A node's type and id, by which sets and dictionaries find nodes of any type.
package struct NodeKey: Hashable, @unchecked Sendable {
  private let type: ObjectIdentifier
  // The id of a node is Sendable, which AnyHashable cannot say.
  private let id: AnyHashable

  /// Makes the key of a node.
  package init(_ node: any Node) {
    func identity<N: Node>(_ node: N) -> (ObjectIdentifier, AnyHashable) {
      (ObjectIdentifier(N.self), AnyHashable(node.id))
    }
    (type, id) = identity(node)
  }
}
