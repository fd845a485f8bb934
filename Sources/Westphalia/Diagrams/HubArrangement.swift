import DOT

/// The arrangement of a diagram around the two nodes with the most relations between them.
///
/// The two *hubs* are tables that face each other. Between them lie, each in a row of its own, the
/// relations between the two as pills, the nodes that have relations with both, and the nodes that join
/// one hub to a third node. Those others stand in line with the hub, above or below it; what only has
/// relations with one hub stands outside. The box of a body stands between the hubs. Rows have ports, so that
/// lines are horizontal.
struct HubArrangement {
  /// Where a node stands, from left to right.
  enum Column: Int, Comparable {
    case anywhere = -1
    case left, leftHub, middle, rightHub, right

    static func < (one: Column, other: Column) -> Bool { one.rawValue < other.rawValue }
  }

  /// A port of a hub: the line that ends there, and the height of its cell in points.
  struct Port {
    let line: Int?
    let height: Int
  }

  let left: Int
  let right: Int
  private(set) var columns: [Column]
  /// The nodes between the hubs and the pills of the lines between them, from top to bottom.
  private(set) var middleNodes: [Int] = []
  /// How many of these stand above the pills.
  private(set) var countAbovePills = 0
  /// The lines drawn as pills, in the order of their rows; between the hubs or not.
  private(set) var pills: [Int] = []
  private(set) var leftInner: [Port] = []
  private(set) var leftOuter: [Port] = []
  private(set) var rightInner: [Port] = []
  private(set) var rightOuter: [Port] = []
  /// Whether all boxes find room between the hubs.
  private(set) var hasRoomForBoxes = true
  private var portLines: Set<Int> = []
  private var pillLines: Set<Int> = []

  private static let pillHeight = 28
  /// The height of a box's title, and of the room below its last node.
  private static let boxTitleHeight = 26
  private static let boxFootHeight = 16

  init?(_ plan: DiagramPlan) {
    guard let pair = Self.busiestPair(plan), !Self.hasParallels(plan, besides: pair) else {
      return nil
    }
    (left, right) = pair
    columns = [Column](repeating: .anywhere, count: plan.nodes.count)
    let neighbors = Self.neighbors(plan)
    var ends = placeColumns(plan, neighbors)
    placeBoxes(plan, neighbors, &ends)
    // Lines within a column have no room there: with more than a few, layers are the better picture.
    let upright = plan.lines.count {
      $0.source != $0.target && columns[$0.source] == columns[$0.target]
        && columns[$0.source] != .anywhere
    }
    guard 10 * upright <= plan.lines.count else { return nil }
    collectPills(plan)
    makeRows(plan, top: ends.top, bottom: ends.bottom)
    makeOuterPorts(plan)
  }

  /// Whether a line is drawn as a pill.
  func isPill(_ line: Int) -> Bool { pillLines.contains(line) }

  /// The port at which a line meets a hub, if it has one there.
  func portName(of line: Int) -> DOTPortName? {
    portLines.contains(line) ? DOTPortName(sanitizing: "l\(line)") : nil
  }

  /// Whether lines with words join the same two nodes that are no hubs, or a node with itself: more than one in ten.
  ///
  /// They have no rows of their own, and one would lie on the words of the other.
  private static func hasParallels(
    _ plan: DiagramPlan, besides hubs: (left: Int, right: Int)
  ) -> Bool {
    struct Pair: Hashable { let low, high: Int }
    var counts: [Pair: Int] = [:]
    for line in plan.lines where !line.words.isEmpty {
      let ends = [line.source, line.target]
      let isAtHub = ends.contains(hubs.left) || ends.contains(hubs.right)
      guard ends[0] == ends[1] || !isAtHub else { continue }
      counts[Pair(low: min(ends[0], ends[1]), high: max(ends[0], ends[1])), default: 0] += 1
    }
    let parallels = counts.values.reduce(0) { $0 + ($1 > 1 ? $1 : 0) }
    return 10 * parallels > plan.lines.count
  }

  private static func neighbors(_ plan: DiagramPlan) -> [[Int]] {
    var neighbors = [[Int]](repeating: [], count: plan.nodes.count)
    for line in plan.lines where line.source != line.target {
      neighbors[line.source].append(line.target)
      neighbors[line.target].append(line.source)
    }
    return neighbors
  }

  /// The two nodes of one type with the most relations, if they have three or more and half of all lines
  /// end at one of the two; of equal pairs the first stated.
  private static func busiestPair(_ plan: DiagramPlan) -> (left: Int, right: Int)? {
    let lines = plan.lines.filter { line in
      let (source, target) = (plan.nodes[line.source].node, plan.nodes[line.target].node)
      return line.source != line.target && type(of: source) == type(of: target)
    }
    struct Pair: Hashable {
      let low: Int
      let high: Int

      init(_ line: PlannedLine) {
        low = min(line.source, line.target)
        high = max(line.source, line.target)
      }
    }
    var counts: [Pair: Int] = [:]
    for line in lines { counts[Pair(line), default: 0] += 1 }
    guard let most = counts.values.max(), most >= 3 else { return nil }
    guard let first = lines.first(where: { counts[Pair($0)] == most }) else { return nil }
    let ends = [first.source, first.target]
    // Two hubs help only where much of the picture is at them.
    let near = plan.lines.count { ends.contains($0.source) || ends.contains($0.target) }
    guard 2 * near >= plan.lines.count else { return nil }
    return (first.source, first.target)
  }

  /// Brings the nodes of each box, and what a box stands for, between the hubs.
  private mutating func placeBoxes(
    _ plan: DiagramPlan, _ neighbors: [[Int]], _ ends: inout (top: [Int], bottom: [Int])
  ) {
    for index in plan.nodes.indices {
      let isBox = plan.boxed[index] != nil
      guard isBox || plan.nodes[index].cluster != nil, columns[index] != .middle else { continue }
      switch columns[index] {
      case .left where neighbors[index].allSatisfy({ $0 == left || columns[$0] == .middle }):
        if !isBox { ends.top.append(index) }
      case .right where neighbors[index].allSatisfy({ $0 == right || columns[$0] == .middle }):
        if !isBox { ends.bottom.append(index) }
      default:
        hasRoomForBoxes = false
        return
      }
      columns[index] = .middle
    }
  }

  /// Gives each node its column; returns the nodes of the middle that go above and below the pills.
  private mutating func placeColumns(
    _ plan: DiagramPlan, _ neighbors: [[Int]]
  ) -> (top: [Int], bottom: [Int]) {
    columns[left] = .leftHub
    columns[right] = .rightHub
    var shared: [Int] = []
    for index in plan.nodes.indices where columns[index] == .anywhere {
      if neighbors[index].contains(left), neighbors[index].contains(right) {
        columns[index] = .middle
        shared.append(index)
      }
    }
    // The fewer lines come from the hub, the fewer are crossed by those from beside it.
    func linesOfHubs(_ group: [Int]) -> Int {
      group.reduce(0) { sum, index in
        sum + neighbors[index].count { $0 == left || $0 == right }
      }
    }
    var ends: (top: [Int], bottom: [Int]) = ([], [])
    for (hub, outside, inLine) in [
      (left, Column.left, Column.leftHub), (right, .right, .rightHub),
    ] {
      var groups: [(near: [Int], all: [Int])] = []
      for start in neighbors[hub] where columns[start] == .anywhere {
        // What stays connected at this hub when hubs and shared nodes are removed.
        let group = component(of: start, neighbors)
        let near = group.filter { neighbors[$0].contains(hub) }
        guard near.count < group.count else {
          for index in group { columns[index] = outside }
          continue
        }
        for index in near { columns[index] = .middle }
        groups.append((near, group))
      }
      let ordered = groups.enumerated().sorted {
        (linesOfHubs($0.element.near), $0.offset) < (linesOfHubs($1.element.near), $1.offset)
      }.map(\.element)
      let near = ordered.flatMap(\.near)
      if hub == left { ends.top = near } else { ends.bottom = near }
      for group in ordered {
        placeAcross(
          group.all, near, neighbors, inLine: hub == left ? .rightHub : .leftHub,
          outermost: hub == left ? near.first : near.last)
        spread(from: group.near, within: group.all, neighbors, first: inLine, further: outside)
      }
    }
    // What only shared nodes lead to stands in line with the right hub.
    for index in shared where neighbors[index].contains(where: { columns[$0] == .anywhere }) {
      let group = neighbors[index].filter { columns[$0] == .anywhere }
        .flatMap { component(of: $0, neighbors) }
      spread(from: [index], within: group, neighbors, first: .rightHub, further: .right)
    }
    return ends
  }

  /// Places nodes that are joined to only one of a hub's nodes, and not to the outermost, in line with the
  /// other hub: on this hub's side their lines would cross the hub's own.
  private mutating func placeAcross(
    _ group: [Int], _ near: [Int], _ neighbors: [[Int]], inLine column: Column, outermost: Int?
  ) {
    for index in group where columns[index] == .anywhere {
      guard let end = neighbors[index].first, near.contains(end), end != outermost,
        neighbors[index].allSatisfy({ $0 == end })
      else { continue }
      columns[index] = column
    }
  }

  /// The nodes without a column that are connected with a node.
  private func component(of start: Int, _ neighbors: [[Int]]) -> [Int] {
    var seen: Set<Int> = [start]
    var queue = [start]
    var next = 0
    while next < queue.count {
      for other in neighbors[queue[next]]
      where columns[other] == .anywhere && seen.insert(other).inserted {
        queue.append(other)
      }
      next += 1
    }
    return queue.sorted()
  }

  private mutating func spread(
    from start: [Int], within group: [Int], _ neighbors: [[Int]], first: Column, further: Column
  ) {
    var front = start
    var column = first
    while !front.isEmpty {
      var reached: [Int] = []
      for index in front {
        for other in neighbors[index] where columns[other] == .anywhere {
          columns[other] = column
          reached.append(other)
        }
      }
      front = reached
      column = further
    }
  }

  /// The lines between the hubs are pills; elsewhere that would take a column of its own.
  private mutating func collectPills(_ plan: DiagramPlan) {
    pills = sortedLines(between: left, and: right, plan)
    pillLines = Set(pills)
  }

  /// The order of lines: as the legend has them, the sure before the unsure, then as stated.
  private static func rank(_ index: Int, _ plan: DiagramPlan) -> (Int, Int, Int) {
    let line = plan.lines[index]
    let families = RelationFamily.all.map(\.name)
    return (
      families.firstIndex(of: line.style.name) ?? families.count, line.certainty.rawValue, index
    )
  }

  private mutating func makeRows(_ plan: DiagramPlan, top: [Int], bottom: [Int]) {
    func linesElsewhere(_ index: Int) -> Int {
      plan.lines.count { line in
        guard line.source == index || line.target == index else { return false }
        let other = line.source == index ? line.target : line.source
        return other != left && other != right
      }
    }
    let placed = Set(top + bottom)
    let shared = plan.nodes.indices.filter {
      columns[$0] == .middle && !placed.contains($0) && plan.boxed[$0] == nil
    }
    let treaties = shared.filter { plan.nodes[$0].node is Treaty }
    let others = shared.filter { !(plan.nodes[$0].node is Treaty) }
      // Those with lines elsewhere come last: such lines leave below the hubs and cross nothing.
      .sorted { (linesElsewhere($0), $0) < (linesElsewhere($1), $1) }
    let quiet = others.filter { linesElsewhere($0) == 0 }
    let busy = others.filter { linesElsewhere($0) > 0 }
    // The nodes of a box come together, where the first of them does.
    var done = Set<Int>()
    func addNodes(_ indices: [Int], _ arrangement: inout HubArrangement) {
      for index in indices where !done.contains(index) {
        guard let box = plan.nodes[index].cluster else {
          arrangement.addNode(index, plan)
          continue
        }
        let members = (top + shared + bottom).filter { plan.nodes[$0].cluster == box }
        done.formUnion(members)
        arrangement.addBox(box, members, plan)
      }
    }
    addNodes(top + treaties, &self)
    countAbovePills = middleNodes.count
    for index in pills {
      leftInner.append(Port(line: index, height: Self.pillHeight))
      rightInner.append(Port(line: index, height: Self.pillHeight))
      portLines.insert(index)
    }
    addNodes(quiet + bottom + busy, &self)
  }

  /// Rows for a box: the lines to what it stands for beside its title, a row for each of its nodes, and
  /// the room below them.
  private mutating func addBox(_ box: Int, _ members: [Int], _ plan: DiagramPlan) {
    let lines = { (arrangement: HubArrangement, hub: Int) in
      plan.boxed.keys.sorted().filter { plan.boxed[$0] == box }
        .flatMap { arrangement.sortedLines(between: hub, and: $0, plan) }
    }
    let (fromLeft, fromRight) = (lines(self, left), lines(self, right))
    let head = max(
      Self.boxTitleHeight, height(of: fromLeft, plan), height(of: fromRight, plan))
    leftInner += ports(for: fromLeft, height: head)
    rightInner += ports(for: fromRight, height: head)
    for member in members {
      addNode(member, plan, height: DiagramDrawing.documentHeight(plan.nodes[member]) + 9)
    }
    leftInner.append(Port(line: nil, height: Self.boxFootHeight))
    rightInner.append(Port(line: nil, height: Self.boxFootHeight))
  }

  /// A row for a node: as high as the node and as the lines that meet there from either side.
  private mutating func addNode(_ index: Int, _ plan: DiagramPlan, height ownHeight: Int? = nil) {
    middleNodes.append(index)
    let fromLeft = sortedLines(between: left, and: index, plan)
    let fromRight = sortedLines(between: right, and: index, plan)
    let height = max(
      ownHeight ?? height(of: plan.nodes[index]), height(of: fromLeft, plan),
      height(of: fromRight, plan))
    leftInner += ports(for: fromLeft, height: height)
    rightInner += ports(for: fromRight, height: height)
  }

  private func sortedLines(between hub: Int, and index: Int, _ plan: DiagramPlan) -> [Int] {
    plan.lines.indices.filter { line in
      let ends = (plan.lines[line].source, plan.lines[line].target)
      return ends == (hub, index) || ends == (index, hub)
    }.sorted { Self.rank($0, plan) < Self.rank($1, plan) }
  }

  /// The height of lines with their words above each other, and the distance to the next.
  private func height(of lines: [Int], _ plan: DiagramPlan) -> Int {
    lines.reduce(0) { sum, line in
      let rows = plan.hasWords ? DiagramDrawing.rowsOfWords(plan.lines[line]).count : 0
      return sum + max(Self.pillHeight, 12 * rows + 10)
    }
  }

  /// The height of a node and the distance to the next.
  private func height(of planned: DiagramPlan.PlannedNode) -> Int {
    let rows = DiagramDrawing.rowsOfName(planned).count
    return max(46, 20 + 15 * rows + 11 * planned.details.count)
  }

  private mutating func ports(for lines: [Int], height: Int) -> [Port] {
    guard !lines.isEmpty else { return [Port(line: nil, height: height)] }
    portLines.formUnion(lines)
    let each = height / lines.count
    return lines.enumerated().map { position, line in
      Port(line: line, height: position == 0 ? height - each * (lines.count - 1) : each)
    }
  }

  private mutating func makeOuterPorts(_ plan: DiagramPlan) {
    for (hub, outside) in [(left, Column.left), (right, Column.right)] {
      let nodes = plan.nodes.indices.filter { columns[$0] == outside }
      var rows = nodes.map { ($0, sortedLines(between: hub, and: $0, plan)) }
        .filter { !$0.1.isEmpty }
      rows.sort { Self.rank($0.1[0], plan) < Self.rank($1.1[0], plan) }
      for (node, lines) in rows {
        let ports = ports(
          for: lines, height: max(height(of: plan.nodes[node]), height(of: lines, plan)))
        if hub == left { leftOuter += ports } else { rightOuter += ports }
      }
    }
  }
}
