import Foundation

/// Where the nodes of a page stand, on every date: as one run of Graphviz places all relations together.
struct PageLayout {
  /// A node in the picture: its middle, and half its width and height.
  struct Spot {
    var x: Double
    var y: Double
    let halfWidth: Double
    let halfHeight: Double
  }

  /// Whether nodes are boxes with their names inside, or dots with names beside them.
  let hasBoxes: Bool
  private(set) var spots: [Spot]
  private(set) var width: Double
  private(set) var height: Double

  /// The size of a picture of dots, made for a window of 1280 by 800.
  private static let frame = (width: 940.0, height: 600.0)

  /// The radius of a dot.
  var radius: Double { spots.first?.halfWidth ?? 0 }

  /// Whether boxes can be read: up to so many nodes and relations.
  private static func hasBoxes(_ content: DiagramContent) -> Bool {
    content.items.count <= 45 && content.lines.count <= 160
  }

  /// The graph that is to be placed, with numbers for names.
  static func document(of content: DiagramContent) -> DOTDocument {
    let hasBoxes = hasBoxes(content)
    var document = DOTDocument(.undirected, name: "page")
    document.body.set(
      .layout(hasBoxes ? .neato : .sfdp), .overlap(.prism), .start(.random(seed: 1)),
      .sep(.added(hasBoxes ? 16 : 6, hasBoxes ? 16 : 6)))
    document.body.defaults(node: .label(" "), .shape(.box), .fixedsize(.fixed))
    for (index, item) in content.items.enumerated() {
      let size = size(of: item, hasBoxes)
      document.body.node(
        DOTIdentifier(sanitizing: "n\(index)"), .width(size.width / 72), .height(size.height / 72))
    }
    for (pair, count) in bundles(of: content) {
      let count = Double(min(count, 12))
      let ends = pair.map { DOTIdentifier(sanitizing: "n\($0)") }
      if hasBoxes {
        // Lines side by side bend, and need a way to do so.
        document.body.edge(ends[0], ends[1], .len(1.6 + 0.12 * count))
      } else {
        document.body.edge(ends[0], ends[1])
      }
    }
    return document
  }

  /// The pairs that are joined, in order, each with the number of its relations.
  private static func bundles(of content: DiagramContent) -> [(ends: [Int], count: Int)] {
    var parallel: [[Int]: Int] = [:]
    var pairs: [[Int]] = []
    for line in content.lines where line.source != line.target {
      let pair = [min(line.source, line.target), max(line.source, line.target)]
      if parallel[pair] == nil { pairs.append(pair) }
      parallel[pair, default: 0] += 1
    }
    return pairs.map { ($0, parallel[$0] ?? 1) }
  }

  /// Takes the places from what `dot -Tplain` prints.
  init(_ content: DiagramContent, plain: [UInt8]) {
    hasBoxes = Self.hasBoxes(content)
    let sizes = content.items.map { [hasBoxes] in Self.size(of: $0, hasBoxes) }
    spots = sizes.map { Spot(x: 0, y: 0, halfWidth: $0.width / 2, halfHeight: $0.height / 2) }
    (width, height) = Self.frame
    for line in String(decoding: plain, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count > 3, words[0] == "node", let index = Int(words[1].dropFirst()),
        spots.indices.contains(index), let x = Double(words[2]), let y = Double(words[3])
      else { continue }
      (spots[index].x, spots[index].y) = (x * 72, -y * 72)
    }
    if hasBoxes { frameBoxes(Self.bundles(of: content)) } else { fillFrame() }
    for index in spots.indices {
      spots[index].x.round()
      spots[index].y.round()
    }
  }

  private static func size(
    of item: DiagramContent.Item, _ hasBoxes: Bool
  ) -> (width: Double, height: Double) {
    guard hasBoxes else { return (10, 10) }
    let widest = item.rows.map { PageLabels.width($0) }.max() ?? 0
    return (
      max(56, (widest * 1.09 + 14).rounded()), Double(14 * max(1, item.rows.count) + 12)
    )
  }

  /// The boxes moved together into the frame, none on another and, as far as can be, none among lines that run side by
  /// side; a larger frame where they find no room.
  private mutating func frameBoxes(_ bundles: [(ends: [Int], count: Int)]) {
    let margin = 8.0
    let placed = spots
    func span(_ middle: (Spot) -> Double, _ half: (Spot) -> Double) -> ClosedRange<Double> {
      let low = placed.map { middle($0) - half($0) }.min() ?? 0
      return low...max(low, placed.map { middle($0) + half($0) }.max() ?? 0)
    }
    let across = span({ $0.x }, { $0.halfWidth })
    let along = span({ $0.y }, { $0.halfHeight })
    for step in 0..<12 {
      let growth = 1 + Double(step) / 8
      width = min(Self.frame.width * growth, across.upperBound - across.lowerBound + 2 * margin)
      height = min(Self.frame.height * growth, along.upperBound - along.lowerBound + 2 * margin)
      width = max(360, width.rounded())
      height = max(160, height.rounded())
      for index in placed.indices {
        let spot = placed[index]
        let (roomX, roomY) = (
          width / 2 - margin - spot.halfWidth, height / 2 - margin - spot.halfHeight
        )
        let halfX = (across.upperBound - across.lowerBound) / 2 - spot.halfWidth
        let halfY = (along.upperBound - along.lowerBound) / 2 - spot.halfHeight
        let dx = spot.x - (across.upperBound + across.lowerBound) / 2
        let dy = spot.y - (along.upperBound + along.lowerBound) / 2
        spots[index].x = width / 2 + dx * min(1, roomX / max(1, halfX))
        spots[index].y = height / 2 + dy * min(1, roomY / max(1, halfY))
      }
      for turn in 0..<240 {
        if turn < 180 { for bundle in bundles { clear(bundle.ends, bundle.count) } }
        let isFree = !separate(margin)
        if isFree, turn >= 60 { return }
      }
    }
  }

  /// Moves boxes that are too close apart, along the way that is shorter; says whether there were any.
  private mutating func separate(_ margin: Double) -> Bool {
    var isMoved = false
    for one in spots.indices {
      for other in spots.indices where other > one {
        let (dx, dy) = (spots[other].x - spots[one].x, spots[other].y - spots[one].y)
        let overX = spots[one].halfWidth + spots[other].halfWidth + 18 - abs(dx)
        let overY = spots[one].halfHeight + spots[other].halfHeight + 16 - abs(dy)
        guard overX > 0.5, overY > 0.5 else { continue }
        isMoved = true
        if overX < overY {
          let step = (dx < 0 ? -overX : overX) / 2
          spots[one].x -= step
          spots[other].x += step
        } else {
          let step = (dy < 0 ? -overY : overY) / 2
          spots[one].y -= step
          spots[other].y += step
        }
      }
    }
    for index in spots.indices {
      let (halfX, halfY) = (spots[index].halfWidth + margin, spots[index].halfHeight + margin)
      spots[index].x = min(max(halfX, width - halfX), max(halfX, spots[index].x))
      spots[index].y = min(max(halfY, height - halfY), max(halfY, spots[index].y))
    }
    return isMoved
  }

  /// Moves boxes a little away from lines that run side by side between two others.
  private mutating func clear(_ ends: [Int], _ count: Int) {
    let (start, end) = (spots[ends[0]], spots[ends[1]])
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let length = max(1, (dx * dx + dy * dy).squareRoot())
    for index in spots.indices where !ends.contains(index) {
      let spot = spots[index]
      let along = ((spot.x - start.x) * dx + (spot.y - start.y) * dy) / (length * length)
      guard along > 0.08, along < 0.92 else { continue }
      let off = ((spot.y - start.y) * dx - (spot.x - start.x) * dy) / length
      // A bundle is widest in its middle.
      let half = PageLines.gap(of: count) * Double(count - 1) / 2 * 4 * along * (1 - along) + 8
      let reach = (spot.halfWidth * abs(dy) + spot.halfHeight * abs(dx)) / length + half
      guard abs(off) < reach else { continue }
      let step = min(4, reach - abs(off)) * (off < 0 ? -1 : 1)
      spots[index].x -= dy / length * step
      spots[index].y += dx / length * step
    }
  }

  /// The dots spread over the whole frame, none on another.
  private mutating func fillFrame() {
    let (marginX, marginY) = (46.0, 18.0)
    let xs = spots.map(\.x), ys = spots.map(\.y)
    guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max()
    else { return }
    let scaleX = (width - 2 * marginX) / max(1, right - left)
    let scaleY = (height - 2 * marginY) / max(1, bottom - top)
    for index in spots.indices {
      spots[index].x = marginX + (spots[index].x - left) * scaleX
      spots[index].y = marginY + (spots[index].y - top) * scaleY
    }
    let distance = min(24, 0.75 * (width * height / Double(max(1, spots.count))).squareRoot())
    for _ in 0..<40 where spread(to: distance, marginX, marginY) {}
  }

  /// Moves dots that are too close a little apart; says whether there were any.
  private mutating func spread(to distance: Double, _ marginX: Double, _ marginY: Double) -> Bool {
    let order = spots.indices.sorted { (spots[$0].x, $0) < (spots[$1].x, $1) }
    var isMoved = false
    for (place, one) in order.enumerated() {
      for other in order[(place + 1)...] {
        guard spots[other].x - spots[one].x < distance else { break }
        var (dx, dy) = (spots[other].x - spots[one].x, spots[other].y - spots[one].y)
        var length = (dx * dx + dy * dy).squareRoot()
        guard length < distance - 0.5 else { continue }
        if length < 0.01 { (dx, dy, length) = (0.01, Double(place % 2) * 0.01, 0.015) }
        let step = (distance - length) / 2 / length
        spots[one].x -= dx * step
        spots[one].y -= dy * step
        spots[other].x += dx * step
        spots[other].y += dy * step
        isMoved = true
      }
    }
    for index in spots.indices {
      spots[index].x = min(width - marginX, max(marginX, spots[index].x))
      spots[index].y = min(height - marginY, max(marginY, spots[index].y))
    }
    return isMoved
  }
}
