import Foundation

/// The lines of a page's picture: one path for each relation, straight, or bent where several join the same two.
///
/// Between boxes a line ends at their edges, and bends around others as far as it can; between dots it goes from
/// middle to middle and lies below them.
struct PageLines {
  private typealias Point = (x: Double, y: Double)

  private let layout: PageLayout
  /// The path of each relation, as SVG writes it.
  private(set) var paths: [String]

  init(_ content: DiagramContent, _ layout: PageLayout) {
    self.layout = layout
    paths = Array(repeating: "", count: content.lines.count)
    var pairs: [[Int]: [Int]] = [:]
    var order: [[Int]] = []
    for (index, line) in content.lines.enumerated() {
      let pair = [min(line.source, line.target), max(line.source, line.target)]
      if pairs[pair] == nil { order.append(pair) }
      pairs[pair, default: []].append(index)
    }
    for pair in order {
      let lines = pairs[pair] ?? []
      if pair[0] == pair[1] {
        for (turn, index) in lines.enumerated() { paths[index] = loop(at: pair[0], turn) }
        continue
      }
      let gap =
        layout.hasBoxes
        ? Self.gap(of: lines.count) : min(7, 42 / Double(max(1, lines.count - 1)))
      let base = layout.hasBoxes ? bend(around: pair, lines.count, gap) : 0
      for (turn, index) in lines.enumerated() {
        let line = content.lines[index]
        // To one side of the way from the first node to the second, whichever way the line itself goes.
        let bend = base + (Double(turn) - Double(lines.count - 1) / 2) * gap
        paths[index] = path(
          from: line.source, to: line.target, bend: line.source == pair[0] ? bend : -bend,
          isDouble: line.style.light.isDouble)
      }
    }
  }

  /// How far apart lines between two boxes run.
  static func gap(of count: Int) -> Double { min(15, 96 / Double(max(1, count - 1))) }

  private func path(from source: Int, to target: Int, bend: Double, isDouble: Bool) -> String {
    let (start, end) = (point(source), point(target))
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let length = max(1, (dx * dx + dy * dy).squareRoot())
    let normal = (x: -dy / length, y: dx / length)
    let middle: Point = (
      (start.x + end.x) / 2 + normal.x * 2 * bend, (start.y + end.y) / 2 + normal.y * 2 * bend
    )
    func shifted(_ point: Point, _ distance: Double) -> Point {
      (point.x + normal.x * distance, point.y + normal.y * distance)
    }
    let from = edge(of: source, toward: bend == 0 ? end : middle)
    let to = edge(of: target, toward: bend == 0 ? start : middle)
    let sides = isDouble ? [-1.5, 1.5] : [0]
    return sides.map { side in
      let curve = bend == 0 ? "L" : "Q" + text(shifted(middle, side)) + " "
      return "M" + text(shifted(from, side)) + curve + text(shifted(to, side))
    }.joined()
  }

  private func loop(at index: Int, _ turn: Int) -> String {
    let spot = layout.spots[index]
    let (top, size) = (spot.y - (layout.hasBoxes ? spot.halfHeight : 0), 26 + 8 * Double(turn))
    return "M" + text((spot.x - 6, top)) + "C" + text((spot.x - size, top - size)) + " "
      + text((spot.x + size, top - size)) + " " + text((spot.x + 6, top))
  }

  private func point(_ index: Int) -> Point { (layout.spots[index].x, layout.spots[index].y) }

  /// Where a line from a node leaves it; its middle, for dots.
  private func edge(of index: Int, toward other: Point) -> Point {
    let spot = layout.spots[index]
    guard layout.hasBoxes else { return (spot.x, spot.y) }
    let (dx, dy) = (other.x - spot.x, other.y - spot.y)
    let share = min(
      spot.halfWidth / max(0.001, abs(dx)), spot.halfHeight / max(0.001, abs(dy)), 1)
    return (spot.x + dx * share, spot.y + dy * share)
  }

  /// How far lines between two boxes bend so that they cross as few others as can be.
  private func bend(around pair: [Int], _ count: Int, _ gap: Double) -> Double {
    let (start, end) = (point(pair[0]), point(pair[1]))
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let length = max(1, (dx * dx + dy * dy).squareRoot())
    let normal = (x: -dy / length, y: dx / length)
    func crossings(_ bend: Double) -> Int {
      let middle: Point = (
        (start.x + end.x) / 2 + normal.x * 2 * bend, (start.y + end.y) / 2 + normal.y * 2 * bend
      )
      return layout.spots.indices.count { index in
        guard !pair.contains(index) else { return false }
        let spot = layout.spots[index]
        return (1..<24).contains { step in
          let t = Double(step) / 24
          let (a, b, c) = ((1 - t) * (1 - t), 2 * t * (1 - t), t * t)
          let x = a * start.x + b * middle.x + c * end.x
          let y = a * start.y + b * middle.y + c * end.y
          return abs(x - spot.x) < spot.halfWidth + 4 && abs(y - spot.y) < spot.halfHeight + 4
        }
      }
    }
    let spread = Double(count - 1) / 2 * gap
    let ways = [0, 18, -18, 36, -36, 60, -60, 90, -90].filter { way in
      // Lines stay in the picture.
      let x = (start.x + end.x) / 2 + normal.x * (way + (way < 0 ? -spread : spread))
      let y = (start.y + end.y) / 2 + normal.y * (way + (way < 0 ? -spread : spread))
      return way == 0 || ((4...layout.width - 4).contains(x) && (4...layout.height - 4).contains(y))
    }
    return ways.map { (crossings($0), $0) }.min { $0.0 < $1.0 }?.1 ?? 0
  }

  private func text(_ point: Point) -> String {
    // Among dots a pixel more or less is not seen, and thousands of lines are most of the file.
    layout.hasBoxes
      ? Self.number(point.x) + " " + Self.number(point.y)
      : "\(Int(point.x.rounded())) \(Int(point.y.rounded()))"
  }

  private static func number(_ value: Double) -> String {
    let tenths = (value * 10).rounded()
    return tenths.truncatingRemainder(dividingBy: 10) == 0
      ? String(Int(tenths / 10)) : String(tenths / 10)
  }
}
