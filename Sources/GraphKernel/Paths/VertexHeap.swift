/// A heap of vertices by distance, then by number, in which a vertex stands once.
///
/// Distances are kept by the caller and only fall. Four children to a node. Access is unchecked: a
/// place is below the count of the heap, whose vertices are below the vertex count of the arrays.
internal struct VertexHeap {
  private var vertices: [UInt32]
  private var places: [UInt32]
  private(set) var count = 0

  private static let absent = UInt32.max

  init(vertexCount: Int) {
    vertices = Array(repeating: 0, count: vertexCount)
    places = Array(repeating: Self.absent, count: vertexCount)
  }

  /// Puts a vertex where its distance, new or fallen, belongs.
  @inline(__always)
  mutating func raise(_ vertex: UInt32, _ distance: Double, _ distances: [Double]) {
    Self.raise(&vertices, &places, &count, vertex, distance, distances)
  }

  /// Takes out the first vertex.
  @inline(__always)
  mutating func pop(_ distances: [Double]) -> UInt32? {
    Self.pop(&vertices, &places, &count, distances)
  }

  @inline(__always)
  private static func raise(
    _ vertices: inout [UInt32], _ places: inout [UInt32], _ count: inout Int, _ vertex: UInt32,
    _ distance: Double, _ distances: [Double]
  ) {
    let distances = distances.span
    var vertices = vertices.mutableSpan
    var places = places.mutableSpan
    let known = unsafe places[unchecked: Int(vertex)]
    var place = known == absent ? count : Int(known)
    if known == absent { count &+= 1 }
    while place > 0 {
      let above = (place &- 1) &>> 2
      let other = unsafe vertices[unchecked: above]
      let key = unsafe distances[unchecked: Int(other)]
      guard distance < key || distance == key && vertex < other else { break }
      unsafe vertices[unchecked: place] = other
      unsafe places[unchecked: Int(other)] = UInt32(truncatingIfNeeded: place)
      place = above
    }
    unsafe vertices[unchecked: place] = vertex
    unsafe places[unchecked: Int(vertex)] = UInt32(truncatingIfNeeded: place)
  }

  @inline(__always)
  private static func pop(
    _ vertices: inout [UInt32], _ places: inout [UInt32], _ count: inout Int,
    _ distances: [Double]
  ) -> UInt32? {
    guard count > 0 else { return nil }
    let distances = distances.span
    var vertices = vertices.mutableSpan
    var places = places.mutableSpan
    let top = unsafe vertices[unchecked: 0]
    unsafe places[unchecked: Int(top)] = absent
    count &-= 1
    guard count > 0 else { return top }
    let last = unsafe vertices[unchecked: count]
    let lastKey = unsafe distances[unchecked: Int(last)]
    var place = 0
    while true {
      let first = 4 &* place &+ 1
      guard first < count else { break }
      var best = first
      var bestVertex = unsafe vertices[unchecked: first]
      var bestKey = unsafe distances[unchecked: Int(bestVertex)]
      let end = Swift.min(first &+ 4, count)
      var child = first &+ 1
      while child < end {
        let other = unsafe vertices[unchecked: child]
        let key = unsafe distances[unchecked: Int(other)]
        if key < bestKey || key == bestKey && other < bestVertex {
          best = child
          bestVertex = other
          bestKey = key
        }
        child &+= 1
      }
      guard bestKey < lastKey || bestKey == lastKey && bestVertex < last else { break }
      unsafe vertices[unchecked: place] = bestVertex
      unsafe places[unchecked: Int(bestVertex)] = UInt32(truncatingIfNeeded: place)
      place = best
    }
    unsafe vertices[unchecked: place] = last
    unsafe places[unchecked: Int(last)] = UInt32(truncatingIfNeeded: place)
    return top
  }
}
