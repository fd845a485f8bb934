/// Places of nodes and labels in layers, and ways of lines between them that touch nothing else.
///
/// The package places nodes itself where a picture must keep them: `dot` moves them with every change of what is drawn.
/// The method is Sugiyama's (K. Sugiyama, S. Tagawa, M. Toda, *Methods for visual understanding of hierarchical system
/// structures*, 1981):
///
/// 1. Lines that close a cycle are turned; each node lies behind all that lead to it.
/// 2. A line is a chain of slots, one in each layer between its ends; its label is the middle one.
/// 3. The order within layers is that of the mean place of the neighbors, as often as that saves crossings.
/// 4. Places within layers are as near to those of the neighbors as the order and the sizes allow.
///
/// A line crosses a layer only in its own slot, and changes its height only between layers, where nothing lies. So no
/// line runs through a node or a label, and no two of these overlap, whatever the graph.
///
/// Everything is said along the layers and across them; the caller turns that into left and right or up and down.
struct LayeredPlacement {
  /// A size or a place: along the order of layers, and across it.
  struct Spot: Hashable {
    var along: Double
    var across: Double
  }

  /// A line to be placed.
  struct Line {
    let source: Int
    let target: Int
    /// The size of its label; nil where it has none.
    let label: Spot?
  }

  /// The way of a line or of one half of it, as control points of cubic curves, from its source.
  typealias Way = [Spot]

  /// The centers of nodes.
  private(set) var nodes: [Spot] = []
  /// The centers of labels; nil where a line has none.
  private(set) var labels: [Spot?] = []
  /// The ways of each line: one, or two where it has a label, to it and on from it.
  private(set) var ways: [[Way]] = []
  /// The extent of all of it, from zero.
  private(set) var extent = Spot(along: 0, across: 0)

  /// The distance of layers, and of what lies in one.
  static let layerGap = 38.0
  static let gap = 14.0

  /// Places nodes of given sizes and the lines between them.
  ///
  /// - Parameters:
  ///   - sizes: The size of each node.
  ///   - ports: How much of a node's side across the layers lines may meet, from 0 (its middle) to 1.
  ///   - lines: The lines.
  /// - Complexity: O(*s* log *s*) for some sweeps over the slots *s*, which are as many as layers that lines cross, and
  ///   O(*s*²) between two layers to count crossings.
  init(sizes: [Spot], ports: [Double], lines: [Line]) {
    var layering = Layering(sizes: sizes, lines: lines)
    layering.order()
    let across = layering.places(gap: Self.gap)
    place(layering, across, ports)
  }

  /// How far from the middle at most a line to the node itself goes to its label, and comes back, in points.
  private static let loopShift = 4.0

  private mutating func place(_ layering: Layering, _ across: [Double], _ ports: [Double]) {
    // Layers as deep as what is in them.
    var depth = [Double](repeating: 0, count: layering.layers.count)
    for (layer, slots) in layering.layers.enumerated() {
      depth[layer] = slots.map { layering.slots[$0].size.along }.max() ?? 0
    }
    var start = [Double](repeating: 0, count: depth.count)
    for layer in depth.indices.dropFirst() {
      // Where many lines pass, they need a longer way to part.
      start[layer] = start[layer - 1] + depth[layer - 1] + Self.layerGap
    }
    func spot(_ slot: Int) -> Spot {
      let layer = layering.slots[slot].layer
      return Spot(along: start[layer] + depth[layer] / 2, across: across[slot])
    }
    nodes = (0..<layering.nodeCount).map(spot)
    extent.along = (start.last ?? 0) + (depth.last ?? 0)
    extent.across =
      layering.slots.indices.map { across[$0] + layering.slots[$0].size.across / 2 }.max() ?? 0
    let meets = layering.meetings(across, ports)
    for (index, chain) in layering.chains.enumerated() {
      labels.append(chain.label.map { spot(chain.slots[$0]) })
      var parts: [Way] = []
      for range in chain.parts {
        var way: Way = []
        for step in range.dropLast() {
          let (one, next) = (chain.slots[step], chain.slots[step + 1])
          let (from, to) = (layering.slots[one], layering.slots[next])
          let isFirst = step == range.lowerBound
          let isLast = step + 1 == range.upperBound - 1
          let out = meets[Meeting(line: index, slot: one, isFar: true)] ?? across[one]
          let into = meets[Meeting(line: index, slot: next, isFar: false)] ?? across[next]
          // Out of the slot to the edge of its layer, over the gap, and to the next slot.
          let leaves = start[from.layer] + depth[from.layer]
          let enters = start[to.layer]
          let begin =
            isFirst
            ? spot(one).along + from.size.along / 2 : start[from.layer] + depth[from.layer] / 2
          let end =
            isLast ? spot(next).along - to.size.along / 2 : start[to.layer] + depth[to.layer] / 2
          let middle = (leaves + enters) / 2
          if way.isEmpty { way.append(Spot(along: begin, across: out)) }
          way += Self.straight(begin, leaves, across: out)
          way += [
            Spot(along: middle, across: out), Spot(along: middle, across: into),
            Spot(along: enters, across: into),
          ]
          way += Self.straight(enters, end, across: into)
        }
        parts.append(way)
      }
      if chain.isLoop {
        // There and back beside each other, as far as the sides of node and label go.
        let room =
          chain.slots.map { slot in
            let meeting =
              meets[Meeting(line: index, slot: slot, isFar: slot == chain.slots[0])] ?? across[slot]
            return layering.slots[slot].size.across / 2 - abs(meeting - across[slot])
          }.min() ?? 0
        let shift = max(0, min(Self.loopShift, room - 0.01))
        for (part, shift) in [-shift, shift].enumerated() {
          parts[part] = parts[part].map { Spot(along: $0.along, across: $0.across + shift) }
        }
        parts[1].reverse()
      }
      if chain.isTurned { parts = parts.reversed().map { $0.reversed() } }
      ways.append(parts)
    }
  }

  /// The control points of a straight piece after its first; none where it has no length.
  private static func straight(_ from: Double, _ to: Double, across: Double) -> Way {
    guard abs(to - from) > 0.01 else { return [] }
    return (1...3).map { Spot(along: from + (to - from) * Double($0) / 3, across: across) }
  }

  /// Where a line meets a slot: on its near side or its far side.
  struct Meeting: Hashable {
    let line: Int
    let slot: Int
    let isFar: Bool
  }
}
