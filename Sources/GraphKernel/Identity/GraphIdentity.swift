/// How vertices and edges are named: by numbers in the kernel, as nodes and relations above it.
///
/// A result of an algorithm is one type in both layers. The algorithm fills `RelationPath<Numbered>`,
/// and the layer above turns it into a `RelationPath` of its nodes and relations; see
/// ``IdentityResolver``.
public protocol GraphIdentity {
  /// A vertex.
  associatedtype Vertex: Sendable
  /// An edge.
  associatedtype Edge: Sendable
  /// Many edges, in order.
  associatedtype Edges: RandomAccessCollection & Sendable where Edges.Element == Edge

  /// Whether two vertices are the same.
  static func areEqual(_ left: Vertex, _ right: Vertex) -> Bool

  /// Whether two edges are the same.
  static func areEqual(_ left: Edge, _ right: Edge) -> Bool

  /// Feeds what makes a vertex equal to another into a hasher.
  static func hash(_ vertex: Vertex, into hasher: inout Hasher)

  /// Feeds what makes an edge equal to another into a hasher.
  static func hash(edge: Edge, into hasher: inout Hasher)

  /// A vertex in a few words.
  static func name(of vertex: Vertex) -> String

  /// An edge in a few words, as an arrow between the vertices it joins, followed from the first of them.
  static func arrow(_ edge: Edge, from vertex: Vertex) -> String
}

extension GraphIdentity {
  /// Whether two lists hold the same vertices in the same order.
  package static func areEqual(vertices left: [Vertex], _ right: [Vertex]) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { areEqual($0, $1) }
  }

  /// Whether two lists hold the same edges in the same order.
  package static func areEqual(edges left: Edges, _ right: Edges) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { areEqual($0, $1) }
  }

  /// Feeds vertices into a hasher, in order.
  package static func hash(vertices: [Vertex], into hasher: inout Hasher) {
    for vertex in vertices { hash(vertex, into: &hasher) }
  }

  /// Feeds edges into a hasher, in order.
  package static func hash(edges: Edges, into hasher: inout Hasher) {
    for edge in edges { hash(edge: edge, into: &hasher) }
  }

  /// The names of vertices with commas between them.
  package static func names(of vertices: [Vertex]) -> String {
    vertices.map { name(of: $0) }.joined(separator: ", ")
  }
}

/// The identity of the kernel: vertices and edges are numbers, counted from 0.
package enum Numbered: GraphIdentity {
  package typealias Vertex = UInt32
  package typealias Edge = UInt32
  package typealias Edges = [UInt32]

  package static func areEqual(_ left: UInt32, _ right: UInt32) -> Bool { left == right }
  package static func hash(_ vertex: UInt32, into hasher: inout Hasher) { hasher.combine(vertex) }
  package static func hash(edge: UInt32, into hasher: inout Hasher) { hasher.combine(edge) }
  package static func name(of vertex: UInt32) -> String { String(vertex) }
  package static func arrow(_ edge: UInt32, from vertex: UInt32) -> String { " –\(edge)– " }
}

/// What turns the numbers of the kernel into vertices and edges of another identity, and back.
@usableFromInline package protocol IdentityResolver<Identity>: Sendable {
  associatedtype Identity: GraphIdentity

  func vertex(_ number: UInt32) -> Identity.Vertex
  func edge(_ number: UInt32) -> Identity.Edge
  func edges(_ numbers: [UInt32]) -> Identity.Edges

  /// The number of a vertex; nil where it is not there.
  func number(of vertex: Identity.Vertex) -> UInt32?
}

extension IdentityResolver {
  package func vertices(_ numbers: some Sequence<UInt32>) -> [Identity.Vertex] {
    // A method that is passed on copies what it is of, and a view is large; a closure that does not escape copies nothing.
    numbers.map { vertex($0) }
  }
}

/// Leaves the numbers of the kernel as they are.
package struct NumberedResolver: IdentityResolver {
  package typealias Identity = Numbered

  package func vertex(_ number: UInt32) -> UInt32 { number }
  package func edge(_ number: UInt32) -> UInt32 { number }
  package func edges(_ numbers: [UInt32]) -> [UInt32] { numbers }
  package func number(of vertex: UInt32) -> UInt32? { vertex }
}
