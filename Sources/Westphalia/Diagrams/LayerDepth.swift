/// The number of layers of a picture in which lines lead from layer to layer.
enum LayerDepth {
  /// The number of nodes on the longest path along lines, leaving out lines that close a cycle.
  ///
  /// A layered layout has about as many layers, which is exact enough to choose its direction.
  ///
  /// - Complexity: O(*n* + *m*).
  static func longest(nodeCount: Int, _ lines: [PlannedLine]) -> Int {
    var targets = [[Int]](repeating: [], count: nodeCount)
    for line in lines where line.source != line.target { targets[line.source].append(line.target) }
    enum State { case new, open, done }
    var states = [State](repeating: .new, count: nodeCount)
    var depth = [Int](repeating: 1, count: nodeCount)
    for root in 0..<nodeCount where states[root] == .new {
      var stack = [(node: root, next: 0)]
      states[root] = .open
      while let top = stack.last {
        guard top.next < targets[top.node].count else {
          states[top.node] = .done
          stack.removeLast()
          if let below = stack.last {
            depth[below.node] = max(depth[below.node], depth[top.node] + 1)
          }
          continue
        }
        stack[stack.count - 1].next += 1
        let target = targets[top.node][top.next]
        switch states[target] {
        case .new:
          states[target] = .open
          stack.append((target, 0))
        case .done: depth[top.node] = max(depth[top.node], depth[target] + 1)
        case .open: break
        }
      }
    }
    return depth.max() ?? 0
  }
}
