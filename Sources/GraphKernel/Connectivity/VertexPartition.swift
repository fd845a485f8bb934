/// A division of vertices into numbered groups.
package struct VertexPartition: Sendable, Hashable {
  /// The group of every vertex; ``VertexPartition/outside`` where a vertex takes no part.
  package let labels: [UInt32]
  /// The number of groups.
  package let count: Int

  /// The label of vertices that take no part, because a filter's mask leaves them out.
  package static let outside = UInt32.max

  /// A partition that numbers groups by their lowest vertices, whatever the labels given.
  ///
  /// - Parameter labels: Any label for every vertex, ``VertexPartition/outside`` for none.
  /// - Complexity: O(vertices + highest label), or with a logarithm where labels are not dense.
  package init(labels: [UInt32]) {
    var numbers: [UInt32: UInt32] = [:]
    var dense = [UInt32](repeating: Self.outside, count: labels.count)
    var next: UInt32 = 0
    var result: [UInt32] = []
    result.reserveCapacity(labels.count)
    for label in labels {
      guard label != Self.outside else {
        result.append(label)
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
  }

  /// The vertices of every group, ascending.
  ///
  /// - Complexity: O(vertices).
  package var members: [[UInt32]] {
    var result = [[UInt32]](repeating: [], count: count)
    for (vertex, label) in labels.enumerated() where label != Self.outside {
      result[Int(label)].append(UInt32(vertex))
    }
    return result
  }

  /// The number of vertices in every group.
  ///
  /// - Complexity: O(vertices).
  package var sizes: [Int] {
    var result = [Int](repeating: 0, count: count)
    for label in labels where label != Self.outside { result[Int(label)] += 1 }
    return result
  }
}
