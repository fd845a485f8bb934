/// A heap of vertices by distance, then by number, that holds each vertex at most once.
///
/// The caller keeps the distances, which only decrease, so that a vertex only moves up. It takes half the
/// memory of a heap that stores distances and holds a vertex again each time its distance decreases.
internal struct VertexHeap {
  private var vertices: [UInt32]
  private var places: [UInt32]
  private(set) var count = 0

  fileprivate static let absent = UInt32.max

  init(vertexCount: Int) {
    vertices = Array(repeating: 0, count: vertexCount)
    places = Array(repeating: Self.absent, count: vertexCount)
  }

  /// Adds a vertex, or moves it up after its distance has decreased.
  ///
  /// - Complexity: O(log count).
  @inline(__always)
  mutating func raise(_ vertex: UInt32, _ distance: Double, _ distances: [Double]) {
    let known = places[Int(vertex)]
    let place = known == Self.absent ? count : Int(known)
    if known == Self.absent { count &+= 1 }
    withPlaces(distances) { $0.rise(KeyedVertex(distance, vertex), from: place) }
  }

  /// Takes out the first vertex.
  ///
  /// - Complexity: O(log count).
  @inline(__always)
  mutating func pop(_ distances: [Double]) -> UInt32? {
    guard count > 0 else { return nil }
    let top = vertices[0]
    places[Int(top)] = Self.absent
    count &-= 1
    guard count > 0 else { return top }
    let count = count
    withPlaces(distances) { $0.sink($0.item(at: count), count: count) }
    return top
  }

  @inline(__always)
  private mutating func withPlaces(_ distances: [Double], _ body: (VertexPlaces) -> Void) {
    unsafe vertices.withUnsafeMutableBufferPointer { vertices in
      unsafe places.withUnsafeMutableBufferPointer { places in
        unsafe distances.withUnsafeBufferPointer { distances in
          body(unsafe VertexPlaces(vertices: vertices, places: places, distances: distances))
        }
      }
    }
  }
}

/// The places of vertices whose distances stand elsewhere, and for each vertex its place.
///
/// Unchecked: a place is below the count of the heap, which has room for every vertex, and a vertex has
/// a place and a distance.
@safe private struct VertexPlaces: HeapPlaces {
  let vertices: UnsafeMutableBufferPointer<UInt32>
  let places: UnsafeMutableBufferPointer<UInt32>
  let distances: UnsafeBufferPointer<Double>

  @inline(__always) func item(at place: Int) -> KeyedVertex<Double> {
    let vertex = unsafe vertices[place]
    return unsafe KeyedVertex(distances[Int(vertex)], vertex)
  }

  @inline(__always) func put(_ item: KeyedVertex<Double>, at place: Int) {
    unsafe vertices[place] = item.vertex
    unsafe places[Int(item.vertex)] = UInt32(truncatingIfNeeded: place)
  }
}
