/// What an algorithm of the kernel cannot do, with the place and the way out.
///
/// A thrown error leaves every argument as it was. The descriptions speak of vertices and edges by
/// index; a layer above translates them into its own names.
package enum KernelError: Error, Sendable, Equatable {
  /// More vertices or edges than 31-bit indices can name.
  case tooLarge(vertices: Int, edges: Int)
  /// A column does not have one value for every vertex or edge.
  case columnLength(column: String, expected: Int, found: Int)
  /// An edge ends at a vertex that does not exist.
  case endpointOutOfRange(edge: UInt32, vertex: UInt32, vertexCount: Int)
  /// An argument names a vertex that does not exist.
  case vertexOutOfRange(vertex: UInt32, vertexCount: Int)
  /// An argument names an edge that does not exist.
  case edgeOutOfRange(edge: UInt32, edgeCount: Int)
  /// The index was built without the side that the search needs.
  case sideNotIndexed(Direction)
  /// A weight is not a number, infinite where a finite one is needed, zero or lost beside others where
  /// paths must grow longer with each edge, or so large that a sum would be infinite.
  case invalidWeight(edge: UInt32, weight: Double)
  /// A weight is below zero where the algorithm is only right without such weights.
  case negativeWeight(edge: UInt32, weight: Double)
  /// A cycle of negative total weight can be reached: there is no shortest path.
  case negativeCycle(RelationPath<Numbered>)
  /// The graph has a cycle where an acyclic one is needed.
  case cyclic(RelationPath<Numbered>)
  /// Edges are directed where only symmetric ties have a meaning.
  case needsSymmetricEdges(edge: UInt32)
  /// Two parallel edges carry opposite signs.
  case oppositeSigns(positive: UInt32, negative: UInt32)
  /// A sign is neither +1 nor −1.
  case invalidSign(edge: UInt32, sign: Int8)
  /// A parameter lies outside the range for which the algorithm is defined.
  case invalidParameter(name: String, reason: String)
  /// An iteration did not converge within its bound.
  case notConverged(iterations: Int, change: Double)
  /// The caller asked for the search to end.
  case cancelled
}

extension KernelError: CustomStringConvertible {
  /// One sentence that says what is wrong, and one that says what to do.
  package var description: String {
    switch self {
    case .tooLarge(let vertices, let edges):
      "\(vertices) vertices and \(edges) edges are more than 31-bit indices can name. "
        + "Split the graph."
    case .columnLength(let column, let expected, let found):
      "The column '\(column)' has \(found) values where \(expected) are needed. "
        + "Give one value for every index, removed ones included."
    case .endpointOutOfRange(let edge, let vertex, let vertexCount):
      "Edge \(edge) ends at vertex \(vertex), but the vertices are 0..<\(vertexCount). "
        + "Add the vertex first."
    case .vertexOutOfRange(let vertex, let vertexCount):
      "There is no vertex \(vertex): the vertices are 0..<\(vertexCount)."
    case .edgeOutOfRange(let edge, let edgeCount):
      "There is no edge \(edge): the edges are 0..<\(edgeCount)."
    case .sideNotIndexed(let direction):
      "The index does not hold the \(direction) side. Build it with both sides."
    case .invalidWeight(let edge, let weight) where !weight.isFinite:
      "Edge \(edge) has the weight \(weight). Give it a finite number, or mask the edge out."
    case .invalidWeight(let edge, let weight) where weight.magnitude > 1e250:
      "Edge \(edge) has the weight \(weight), and sums of such weights are more than a number holds. "
        + "Divide all weights by one large enough."
    case .invalidWeight(let edge, let weight):
      "Edge \(edge) has the weight \(weight), by which a path would not grow longer. "
        + "Give it a weight above zero that is not lost beside the others, or mask the edge out."
    case .negativeWeight(let edge, let weight):
      "Edge \(edge) has the negative weight \(weight). "
        + "Use Bellman–Ford, or weights that are not below zero."
    case .negativeCycle(let path):
      "The edges \(path.relations) form a cycle of negative weight, so that no path is shortest. "
        + "Mask one of them out, or correct its weight."
    case .cyclic(let path):
      "The edges \(path.relations) form a cycle. Mask one of them out, or order the strongly connected components instead."
    case .needsSymmetricEdges(let edge):
      "Edge \(edge) is directed, and the question has a meaning for symmetric ties only. "
        + "Search in direction .both, or keep only symmetric kinds."
    case .oppositeSigns(let positive, let negative):
      "The edges \(positive) and \(negative) join the same vertices with opposite signs. "
        + "Choose how parallel ties are to be aggregated."
    case .invalidSign(let edge, let sign):
      "Edge \(edge) has the sign \(sign). Give it +1 or −1, or mask it out."
    case .invalidParameter(let name, let reason):
      "The parameter '\(name)' \(reason)."
    case .notConverged(let iterations, let change):
      "After \(iterations) iterations values still change by \(change). "
        + "Allow more iterations or a wider tolerance."
    case .cancelled:
      "The search was cancelled."
    }
  }
}
