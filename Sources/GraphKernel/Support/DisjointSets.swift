/// Sets of vertices that are joined, and two sides within each set.
///
/// A set is named by its lowest vertex, its head. Two vertices of a set are on the same side or on
/// opposite ones, as they were joined. Callers that need no sides join everything on the same one.
///
/// Source: R. Tarjan, *Efficiency of a good but not linear set union algorithm* (1975), with halved
/// paths.
internal struct DisjointSets {
  /// For each vertex another of its set, doubled, plus one where that is on the opposite side; a head
  /// names itself.
  private var links: [UInt32]

  /// The number of sets.
  private(set) var count: Int

  /// Sets of one vertex each.
  ///
  /// - Parameter count: The number of vertices, below 2³¹.
  init(count: Int) {
    links = (0..<UInt32(count)).map { $0 &<< 1 }
    self.count = count
  }

  /// The head of a vertex's set.
  ///
  /// - Complexity: O(log count), amortized.
  mutating func head(of vertex: UInt32) -> UInt32 { find(vertex) >> 1 }

  /// Whether a vertex is on the opposite side of its set's head.
  ///
  /// - Complexity: O(log count), amortized.
  mutating func isOpposite(_ vertex: UInt32) -> Bool { find(vertex) & 1 == 1 }

  /// Joins the sets of two vertices, on one side or on opposite ones; false if they are one set
  /// already, which then stays as it is.
  ///
  /// - Complexity: O(log count), amortized.
  @discardableResult
  mutating func join(_ left: UInt32, _ right: UInt32, isOpposite: Bool = false) -> Bool {
    let (first, second) = (find(left), find(right))
    guard first >> 1 != second >> 1 else { return false }
    let side = (first ^ second) & 1 ^ (isOpposite ? 1 : 0)
    links[Int(Swift.max(first >> 1, second >> 1))] =
      Swift.min(first >> 1, second >> 1) &<< 1 | side
    count -= 1
    return true
  }

  /// The head of a vertex's set, doubled, plus one where it is on the opposite side.
  private mutating func find(_ vertex: UInt32) -> UInt32 {
    var current = vertex
    var side: UInt32 = 0
    while true {
      let link = links[Int(current)]
      guard link >> 1 != current else { return current &<< 1 | side }
      // Halves the path: the vertex is linked to the one after the next.
      let halved = links[Int(link >> 1)] ^ link & 1
      links[Int(current)] = halved
      side ^= halved & 1
      current = halved >> 1
    }
  }
}
