import TestSupport
import Testing

@testable import Westphalia

@Suite("Placement in layers")
struct LayeredPlacementTests {
  typealias Spot = LayeredPlacement.Spot

  private struct Case {
    let sizes: [Spot]
    let lines: [LayeredPlacement.Line]

    /// A random multigraph with loops, cycles, parallel lines and nodes that stand alone.
    init(seed: UInt64) {
      var random = SplitMix64(seed: seed)
      let count = Int.random(in: 1...14, using: &random)
      func size() -> Spot {
        Spot(
          along: Double.random(in: 20...120, using: &random),
          across: Double.random(in: 14...60, using: &random))
      }
      sizes = (0..<count).map { _ in size() }
      lines = (0..<Int.random(in: 0...30, using: &random)).map { _ in
        LayeredPlacement.Line(
          source: Int.random(in: 0..<count, using: &random),
          target: Int.random(in: 0..<count, using: &random),
          label: Bool.random(using: &random) ? size() : nil)
      }
    }
  }

  @Test("No two nodes or labels overlap, and no line runs through one", arguments: 0..<300)
  func property(seed: UInt64) {
    let one = Case(seed: seed)
    let placed = LayeredPlacement(
      sizes: one.sizes, ports: one.sizes.map { _ in 0.7 }, lines: one.lines)
    var boxes: [(owner: Int, line: Int?, center: Spot, size: Spot)] = []
    for (index, size) in one.sizes.enumerated() {
      boxes.append((index, nil, placed.nodes[index], size))
    }
    for (index, line) in one.lines.enumerated() {
      #expect((placed.labels[index] == nil) == (line.label == nil && line.source != line.target))
      if let label = placed.labels[index], let size = line.label {
        boxes.append((-1, index, label, size))
      }
    }
    for (place, box) in boxes.enumerated() {
      for other in boxes[(place + 1)...] {
        let apart =
          abs(box.center.along - other.center.along) >= (box.size.along + other.size.along) / 2
          - 0.01
          || abs(box.center.across - other.center.across)
            >= (box.size.across + other.size.across) / 2 - 0.01
        #expect(apart, "seed \(seed): \(box) on \(other)")
      }
    }
    for (index, line) in one.lines.enumerated() {
      for way in placed.ways[index] {
        #expect(way.count % 3 == 1 && way.count >= 4)
        for spot in Self.points(way) {
          for box in boxes
          where box.line != index && box.owner != line.source && box.owner != line.target {
            let isInside =
              abs(spot.along - box.center.along) < box.size.along / 2 - 0.01
              && abs(spot.across - box.center.across) < box.size.across / 2 - 0.01
            #expect(!isInside, "seed \(seed): line \(index) through \(box)")
          }
        }
      }
    }
  }

  @Test("A line begins at the side of its source and ends at that of its target", arguments: 0..<60)
  func ends(seed: UInt64) throws {
    let one = Case(seed: seed)
    let placed = LayeredPlacement(
      sizes: one.sizes, ports: one.sizes.map { _ in 0.7 }, lines: one.lines)
    for (index, line) in one.lines.enumerated() {
      let first = try #require(placed.ways[index].first?.first)
      let last = try #require(placed.ways[index].last?.last)
      for (spot, node) in [(first, line.source), (last, line.target)] {
        let distance = abs(spot.along - placed.nodes[node].along)
        #expect(abs(distance - one.sizes[node].along / 2) < 0.01)
        #expect(abs(spot.across - placed.nodes[node].across) <= one.sizes[node].across / 2)
      }
    }
  }

  @Test("Equal input has equal places, and nothing has none")
  func determinism() {
    let one = Case(seed: 7)
    let ports = one.sizes.map { _ in 0.5 }
    let placed = LayeredPlacement(sizes: one.sizes, ports: ports, lines: one.lines)
    let again = LayeredPlacement(sizes: one.sizes, ports: ports, lines: one.lines)
    #expect(placed.nodes == again.nodes && placed.ways == again.ways)
    let empty = LayeredPlacement(sizes: [], ports: [], lines: [])
    #expect(empty.nodes.isEmpty && empty.extent == Spot(along: 0, across: 0))
  }

  /// Points along a way.
  private static func points(_ way: [Spot]) -> [Spot] {
    stride(from: 0, to: way.count - 3, by: 3).flatMap { start in
      (0...16).map { step -> Spot in
        let t = Double(step) / 16
        let weights = [
          (1 - t) * (1 - t) * (1 - t), 3 * t * (1 - t) * (1 - t), 3 * t * t * (1 - t), t * t * t,
        ]
        return zip(weights, way[start...]).reduce(into: Spot(along: 0, across: 0)) { sum, part in
          sum.along += part.0 * part.1.along
          sum.across += part.0 * part.1.across
        }
      }
    }
  }
}
