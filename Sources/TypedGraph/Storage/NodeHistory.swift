/// A point in the history of a graph's nodes, which copies that were made later have in common.
final class NodeMark: Sendable {}

/// The points in the history of a table of nodes, by how many vertex numbers had been given out.
///
/// The same vertex number means the same node in two tables that share a point at which the number had
/// been given out: one is a copy of the other, or both are copies of a third, made after that.
struct NodeHistory: Sendable {
  private struct Point: Sendable {
    var mark = NodeMark()
    var vertexCount: Int
  }

  /// In ascending order of their counts.
  private var points: [Point] = []

  /// Notes that vertex numbers were given out.
  ///
  /// As long as nobody else holds the last point, neither a copy of the table nor a list of handles, it
  /// moves along; so there are as many points as there were such holders, not as nodes.
  mutating func extend(to vertexCount: Int) {
    let last = points.count - 1
    if last >= 0, isKnownUniquelyReferenced(&points[last].mark) {
      points[last].vertexCount = vertexCount
    } else {
      points.append(Point(vertexCount: vertexCount))
    }
  }

  /// The first point at which a number of vertex numbers had been given out; nil for none.
  ///
  /// - Complexity: O(log *p*) in the number of points.
  func mark(covering vertexCount: Int) -> NodeMark? {
    guard vertexCount > 0 else { return nil }
    var (low, high) = (0, points.count)
    while low < high {
      let middle = (low + high) / 2
      if points[middle].vertexCount < vertexCount { low = middle + 1 } else { high = middle }
    }
    return low < points.count ? points[low].mark : nil
  }
}
