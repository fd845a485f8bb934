/// A walk through a graph that names the edges it takes.
public struct Route: Sendable, Hashable {
  /// The vertices in order; one more than there are edges, and at least one.
  public let vertices: [UInt32]
  /// The edges in order.
  public let edges: [UInt32]
  /// For every edge whether it is directed and walked from its target to its source.
  public let reversals: [Bool]

  /// A walk from its parts.
  ///
  /// - Parameters:
  ///   - vertices: The vertices in order.
  ///   - edges: The edges in order, one fewer than the vertices.
  ///   - reversals: For every edge whether it is walked backwards; no edge is if empty.
  public init(vertices: [UInt32], edges: [UInt32], reversals: [Bool] = []) {
    precondition(vertices.count == edges.count + 1, "a route has one vertex more than edges")
    precondition(
      reversals.isEmpty || reversals.count == edges.count, "one reversal is needed for every edge")
    self.vertices = vertices
    self.edges = edges
    self.reversals =
      reversals.isEmpty ? Array(repeating: false, count: edges.count) : reversals
  }

  /// The number of edges.
  public var length: Int { edges.count }
  /// The first vertex.
  public var start: UInt32 { vertices[0] }
  /// The last vertex.
  public var end: UInt32 { vertices[vertices.count - 1] }
}
