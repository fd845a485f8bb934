/// Layers of slots, for a ``LayeredPlacement``: nodes, labels, and the slots of lines that pass a layer.
struct Layering {
  struct Slot {
    let size: LayeredPlacement.Spot
    let layer: Int
    /// Whether lines only pass here, which should be straight.
    let isPassage: Bool
  }

  /// A line as slots from layer to layer.
  struct Chain {
    var slots: [Int]
    /// The place of the label among the slots.
    var label: Int?
    /// Whether it runs against the layers.
    let isTurned: Bool

    /// Whether it leads from a node to its label and back.
    var isLoop: Bool { label == slots.count - 1 }

    /// The pieces that are drawn: from end to end, or to the label and on from it.
    var parts: [Range<Int>] {
      guard let label else { return [0..<slots.count] }
      return isLoop
        ? [0..<slots.count, 0..<slots.count] : [0..<(label + 1), label..<slots.count]
    }
  }

  let nodeCount: Int
  private(set) var slots: [Slot] = []
  private(set) var chains: [Chain] = []
  private(set) var layers: [[Int]] = []
  private var near: [[Int]] = []
  private var far: [[Int]] = []

  init(sizes: [LayeredPlacement.Spot], lines: [LayeredPlacement.Line]) {
    nodeCount = sizes.count
    let isTurned = Self.turned(nodeCount: sizes.count, lines)
    let layer = Self.layers(nodeCount: sizes.count, lines, isTurned)
    slots = sizes.indices.map { Slot(size: sizes[$0], layer: layer[$0], isPassage: false) }
    for (index, line) in lines.enumerated() {
      if line.source == line.target {
        // A line to the node itself goes to its label and back.
        slots.append(
          Slot(
            size: line.label ?? .init(along: 6, across: 6), layer: layer[line.source] + 1,
            isPassage: false))
        chains.append(Chain(slots: [line.source, slots.count - 1], label: 1, isTurned: false))
        continue
      }
      let (first, last) =
        isTurned[index] ? (line.target, line.source) : (line.source, line.target)
      var chain = Chain(slots: [first], label: nil, isTurned: isTurned[index])
      let middle = (layer[first] + layer[last]) / 2
      for passed in (layer[first] + 1)..<max(layer[last], layer[first] + 1) {
        let isLabel = passed == middle && line.label != nil
        if isLabel { chain.label = chain.slots.count }
        let size = isLabel ? line.label : nil
        slots.append(
          Slot(size: size ?? .init(along: 0, across: 4), layer: passed, isPassage: !isLabel))
        chain.slots.append(slots.count - 1)
      }
      chain.slots.append(last)
      chains.append(chain)
    }
    layers = [[Int]](repeating: [], count: (slots.map(\.layer).max() ?? -1) + 1)
    for slot in slots.indices { layers[slots[slot].layer].append(slot) }
    near = [[Int]](repeating: [], count: slots.count)
    far = near
    for chain in chains {
      for (one, next) in zip(chain.slots, chain.slots.dropFirst()) {
        far[one].append(next)
        near[next].append(one)
      }
    }
  }

  /// The lines that close a cycle in a depth-first search in order of the nodes.
  private static func turned(nodeCount: Int, _ lines: [LayeredPlacement.Line]) -> [Bool] {
    var out = [[Int]](repeating: [], count: nodeCount)
    for (index, line) in lines.enumerated() where line.source != line.target {
      out[line.source].append(index)
    }
    var isTurned = [Bool](repeating: false, count: lines.count)
    var isOpen = [Bool](repeating: false, count: nodeCount)
    var isSeen = isOpen
    for root in 0..<nodeCount where !isSeen[root] {
      var stack = [(node: root, next: 0)]
      isSeen[root] = true
      isOpen[root] = true
      while let top = stack.last {
        guard top.next < out[top.node].count else {
          isOpen[top.node] = false
          stack.removeLast()
          continue
        }
        stack[stack.count - 1].next += 1
        let line = out[top.node][top.next]
        let target = lines[line].target
        if isOpen[target] {
          isTurned[line] = true
        } else if !isSeen[target] {
          isSeen[target] = true
          isOpen[target] = true
          stack.append((target, 0))
        }
      }
    }
    return isTurned
  }

  /// The layer of each node: behind all that lead to it, and no further before what it leads to than need be.
  private static func layers(
    nodeCount: Int, _ lines: [LayeredPlacement.Line], _ isTurned: [Bool]
  ) -> [Int] {
    var out = [[(node: Int, length: Int)]](repeating: [], count: nodeCount)
    var waiting = [Int](repeating: 0, count: nodeCount)
    for (index, line) in lines.enumerated() where line.source != line.target {
      let (from, to) = isTurned[index] ? (line.target, line.source) : (line.source, line.target)
      out[from].append((to, line.label == nil ? 1 : 2))
      waiting[to] += 1
    }
    var layer = [Int](repeating: 0, count: nodeCount)
    let isSource = waiting.map { $0 == 0 }
    var order = (0..<nodeCount).filter { waiting[$0] == 0 }
    var next = 0
    while next < order.count {
      for (to, length) in out[order[next]] {
        layer[to] = max(layer[to], layer[order[next]] + length)
        waiting[to] -= 1
        if waiting[to] == 0 { order.append(to) }
      }
      next += 1
    }
    for node in order.reversed() where isSource[node] {
      if let latest = out[node].map({ layer[$0.node] - $0.length }).min() { layer[node] = latest }
    }
    // Those without a line fill the layers in turn, so that they make no column of their own.
    let tied = Set(lines.flatMap { [$0.source, $0.target] })
    let loose = (0..<nodeCount).filter { !tied.contains($0) }
    let deepest = (layer.max() ?? 0) + 1
    let step = lines.contains { $0.label != nil } ? 2 : 1
    let columns = tied.isEmpty ? max(1, Self.root(of: loose.count)) : (deepest + step - 1) / step
    for (place, node) in loose.enumerated() { layer[node] = place % columns * step }
    return layer
  }

  private static func root(of count: Int) -> Int { (1...100).first { $0 * $0 >= count } ?? 100 }
}

extension Layering {
  /// Puts the slots of each layer in an order with few crossings.
  mutating func order() {
    var best = layers
    var least = crossings(stopping: .max)
    var position = [Double](repeating: 0, count: slots.count)
    func note(_ layer: [Int], _ position: inout [Double]) {
      for (place, slot) in layer.enumerated() {
        position[slot] = Double(place) / Double(max(layer.count - 1, 1))
      }
    }
    for layer in layers { note(layer, &position) }
    for sweep in 0..<16 where least > 0 {
      let goesForward = sweep % 2 == 0
      for layer in goesForward ? Array(layers.indices) : layers.indices.reversed() {
        let neighbors = goesForward ? near : far
        let keys = layers[layer].map { slot -> Double in
          let those = neighbors[slot]
          guard !those.isEmpty else { return position[slot] }
          return those.reduce(0) { $0 + position[$1] } / Double(those.count)
        }
        layers[layer] = zip(layers[layer], keys).enumerated().sorted {
          ($0.element.1, $0.offset) < ($1.element.1, $1.offset)
        }.map(\.element.0)
        note(layers[layer], &position)
      }
      let count = crossings(stopping: least)
      if count < least { (best, least) = (layers, count) }
    }
    layers = best
  }

  /// How many lines cross between layers, counted up to a bound.
  private func crossings(stopping bound: Int) -> Int {
    var position = [Int](repeating: 0, count: slots.count)
    for layer in layers { for (place, slot) in layer.enumerated() { position[slot] = place } }
    var count = 0
    for layer in layers {
      let pairs = layer.flatMap { slot in far[slot].map { (position[slot], position[$0]) } }
        .sorted { $0 < $1 }
      for (index, one) in pairs.enumerated() {
        for other in pairs[(index + 1)...] where other.1 < one.1 && other.0 > one.0 { count += 1 }
        if count >= bound { return count }
      }
    }
    return count
  }

  /// The centers of slots across the layers, from zero.
  func places(gap: Double) -> [Double] {
    var across = [Double](repeating: 0, count: slots.count)
    for layer in layers { settle(layer, gap, wanting: across, &across) }
    for sweep in 0..<24 {
      let goesForward = sweep % 2 == 0
      for layer in goesForward ? layers : layers.reversed() {
        var wanted = across
        for slot in layer {
          // At last both sides pull; before, the side from which the sweep comes.
          let those = sweep >= 16 ? near[slot] + far[slot] : goesForward ? near[slot] : far[slot]
          if !those.isEmpty {
            wanted[slot] = those.reduce(0) { $0 + across[$1] } / Double(those.count)
          }
        }
        settle(layer, gap, wanting: wanted, &across)
      }
    }
    let least = slots.indices.map { across[$0] - slots[$0].size.across / 2 }.min() ?? 0
    return across.map { $0 - least }
  }

  /// The places nearest to those wanted that keep the order and the gaps: least squares, by pooling neighbors.
  private func settle(
    _ layer: [Int], _ gap: Double, wanting wanted: [Double], _ across: inout [Double]
  ) {
    struct Pool { var sum, weight: Double; var count: Int; var mean: Double { sum / weight } }
    var offsets: [Double] = []
    var pools: [Pool] = []
    var offset = 0.0
    for (place, slot) in layer.enumerated() {
      if place > 0 {
        let before = slots[layer[place - 1]]
        offset +=
          (before.size.across + slots[slot].size.across) / 2
          + (before.isPassage && slots[slot].isPassage ? gap / 2 : gap)
      }
      offsets.append(offset)
      let weight = slots[slot].isPassage ? 4.0 : 1
      pools.append(Pool(sum: (wanted[slot] - offset) * weight, weight: weight, count: 1))
      while pools.count > 1, pools[pools.count - 2].mean > pools[pools.count - 1].mean {
        let last = pools.removeLast()
        pools[pools.count - 1].sum += last.sum
        pools[pools.count - 1].weight += last.weight
        pools[pools.count - 1].count += last.count
      }
    }
    var place = 0
    for pool in pools {
      for _ in 0..<pool.count {
        across[layer[place]] = pool.mean + offsets[place]
        place += 1
      }
    }
  }

  /// Where lines meet nodes: beside each other, in the order of what they come from.
  func meetings(_ across: [Double], _ ports: [Double]) -> [LayeredPlacement.Meeting: Double] {
    struct Side: Hashable { let node: Int; let isFar: Bool }
    var sides: [Side: [(line: Int, from: Double)]] = [:]
    for (index, chain) in chains.enumerated() {
      for (one, next) in zip(chain.slots, chain.slots.dropFirst()) {
        if one < nodeCount {
          sides[Side(node: one, isFar: true), default: []].append((index, across[next]))
        }
        if next < nodeCount {
          sides[Side(node: next, isFar: false), default: []].append((index, across[one]))
        }
      }
    }
    var meetings: [LayeredPlacement.Meeting: Double] = [:]
    for (side, ends) in sides {
      let sorted = ends.sorted { ($0.from, $0.line) < ($1.from, $1.line) }
      let room = slots[side.node].size.across * ports[side.node]
      let step = min(12, room / Double(max(sorted.count - 1, 1)))
      for (place, end) in sorted.enumerated() {
        meetings[.init(line: end.line, slot: side.node, isFar: side.isFar)] =
          across[side.node] + (Double(place) - Double(sorted.count - 1) / 2) * step
      }
    }
    return meetings
  }
}
