import DOT
import TypedGraph

/// A network whose places the package itself chose: where there are many lines with words, and for several dates.
///
/// All dates share one placement: that of all nodes and lines that occur on any of them, each with the largest words
/// it has. What does not hold on a date leaves its place empty.
struct PlacedNetwork {
  private let plans: [DiagramPlan]
  private let placement: LayeredPlacement
  private let nodeRooms: [LabelRoom]
  private let lineRooms: [LabelRoom?]
  /// Whether layers lie below each other.
  private let runsDown: Bool

  /// Whether a network has more lines than `dot` can draw without laying one over the words of another, or double
  /// lines, one strand of which `dot` lets end beside a box.
  ///
  /// Boxes and hubs are placed by `dot`.
  static func suits(_ plan: DiagramPlan) -> Bool {
    plan.hasWords && plan.hubs == nil && plan.nodes.allSatisfy { $0.cluster == nil }
      && (plan.lines.count > lineLimit || plan.lines.contains(where: \.style.isDouble))
  }

  /// The greatest number of lines that `dot` places.
  static let lineLimit = 5

  /// The room of a line's mark at the side of a node, in points.
  private static let lineGap = 10.0
  private static let headHeight = 30.0
  private static let panelGap = 44.0
  private static let keyGap = 16.0
  /// The proportion of a landscape page.
  private static let page = 1.41

  init(_ plans: [DiagramPlan]) {
    self.plans = plans
    let first = plans.first
    let names = (first?.nodes.indices ?? 0..<0).map { index in
      plans.dropFirst().reduce(LabelRoom(of: plans[0].nodes[index])) {
        $0.union(LabelRoom(of: $1.nodes[index]))
      }
    }
    lineRooms = (first?.lines.indices ?? 0..<0).map { index in
      let spoken = plans.filter { $0.hasWords && !$0.lines[index].words.isEmpty }
      guard let one = spoken.first else { return nil }
      return spoken.reduce(LabelRoom(of: one.lines[index])) {
        $0.union(LabelRoom(of: $1.lines[index]))
      }
    }
    let high = Self.rooms(of: first, names, runsDown: false)
    let wide = Self.rooms(of: first, names, runsDown: true)
    let across = Self.placement(first, high, lineRooms, runsDown: false)
    let down = Self.placement(first, wide, lineRooms, runsDown: true)
    // Whichever is drawn larger on a page.
    func scale(_ width: Double, _ height: Double) -> Double { max(width / Self.page, height) }
    runsDown =
      scale(down.extent.across, down.extent.along)
      < scale(across.extent.along, across.extent.across)
    placement = runsDown ? down : across
    nodeRooms = runsDown ? wide : high
  }

  /// The rooms of nodes, as long as the lines at one side of them need.
  private static func rooms(
    of plan: DiagramPlan?, _ names: [LabelRoom], runsDown: Bool
  ) -> [LabelRoom] {
    guard let plan else { return names }
    var leaving = Array(repeating: 0, count: names.count)
    var coming = leaving
    for line in plan.lines where line.source != line.target {
      leaving[line.source] += 1
      coming[line.target] += 1
    }
    return names.indices.map { index in
      let share = portShare(of: plan.nodes[index])
      guard share > 0 else { return names[index] }
      let length = Double(max(leaving[index], coming[index])) * lineGap / share
      return names[index].union(
        LabelRoom(width: runsDown ? length : 0, height: runsDown ? 0 : length))
    }
  }

  /// How much of a node's side lines may meet: most of a box's, and the middle of any other.
  private static func portShare(of node: DiagramPlan.PlannedNode) -> Double {
    node.style.shape == .box ? 0.7 : 0
  }

  private static func placement(
    _ plan: DiagramPlan?, _ nodes: [LabelRoom], _ lines: [LabelRoom?], runsDown: Bool
  ) -> LayeredPlacement {
    func spot(_ room: LabelRoom) -> LayeredPlacement.Spot {
      runsDown
        ? .init(along: room.height, across: room.width)
        : .init(along: room.width, across: room.height)
    }
    let planned = plan?.nodes ?? []
    return LayeredPlacement(
      sizes: nodes.map(spot), ports: planned.map(portShare),
      lines: (plan?.lines ?? []).enumerated().map { index, line in
        .init(source: line.source, target: line.target, label: lines[index].map(spot))
      })
  }

  private var width: Double { runsDown ? placement.extent.across : placement.extent.along }
  private var height: Double { runsDown ? placement.extent.along : placement.extent.across }

  /// The document: a title, and below it the network on each date.
  func document(titled title: String?, tooltip: String) -> DOTDocument {
    var document = DOTDocument(.directed, name: "westphalia")
    guard let first = plans.first else { return document }
    document.body.set(.layout(.asGivenWithEdges), .outputorder(.edgesFirst))
    DiagramDrawing.setGround(&document, first, tooltip: tooltip)
    DiagramDrawing.setDefaults(&document, first)
    let isSeveral = plans.count > 1
    let wide = max(width, isSeveral ? 120 : 260)
    let tall = height + (isSeveral ? Self.headHeight : 0)
    let columns = Self.columns(of: plans.count, wide, tall)
    let full = Double(columns) * wide + Double(columns - 1) * Self.panelGap
    if let title {
      let heading = DiagramTitle(title, at: max(24, Int(full / 9)))
      let rows = heading.rows
      write(
        rows, isRightToLeft: heading.isRightToLeft, size: 17, id: "title", left: 0,
        top: 20 + 21 * Double(rows.count), width: full,
        into: &document.body)
    }
    for (index, plan) in plans.enumerated() {
      let left = Double(index % columns) * (wide + Self.panelGap)
      let top = -Double(index / columns) * (tall + Self.panelGap)
      let prefix = isSeveral ? "p\(index + 1)_" : ""
      if isSeveral, let date = plan.diagram.title {
        write(
          [LabelText.cut(date)], size: 15, id: prefix + "date", left: left, top: top, width: wide,
          into: &document.body)
      }
      write(
        plan, prefix, left: left, top: top - (isSeveral ? Self.headHeight : 0),
        into: &document.body)
    }
    let rowCount = Double((plans.count + columns - 1) / columns)
    let legend = first.diagram.showsLegend ? DiagramLegend(plans) : nil
    KeyDrawing(legend, under: nil, first.layout, .asGivenWithEdges, left: 0).write(
      into: &document, top: -rowCount * tall - (rowCount - 1) * Self.panelGap - Self.keyGap,
      id: DiagramDrawing(first).svgID("key"), tooltip: first.diagram.words(.key))
    return document
  }

  /// How many panels stand beside each other, so that all of them come nearest to a landscape page.
  private static func columns(of count: Int, _ wide: Double, _ tall: Double) -> Int {
    func scale(_ columns: Int) -> Double {
      let rows = (count + columns - 1) / columns
      return max(
        (Double(columns) * (wide + panelGap)) / page, Double(rows) * (tall + panelGap))
    }
    return (1...max(1, count)).min { (scale($0), $0) < (scale($1), $1) } ?? 1
  }

  /// Words in a node without an outline, set to the side where their script begins.
  private func write(
    _ rows: [String], isRightToLeft: Bool = false, size: Double, id: String, left: Double,
    top: Double, width: Double,
    into body: inout DOTBody<DOTGraphElement>
  ) {
    let table = HTMLTable(
      .border(0), .cellborder(0), .cellspacing(0), .cellpadding(0),
      rows: rows.map { row in
        HTMLRow(
          HTMLCell(
            .align(isRightToLeft ? .right : .left), .width(Int(width)),
            text: [.font(size: size, .bold(.text(row)))]))
      })
    let height = size * 1.25 * Double(rows.count)
    body.node(
      DOTIdentifier(sanitizing: id), .label(.html(HTMLLabel(table))), .shape(.plain), .margin(0),
      .id(DOTWord(sanitizing: (plans.first?.diagram.idPrefix ?? "") + id)), .class("heading"),
      .tooltip(rows.joined(separator: " ")),
      .pos(DOTPoint(left + width / 2, top - height / 2)))
  }

  private func write(
    _ plan: DiagramPlan, _ prefix: String, left: Double, top: Double,
    into body: inout DOTBody<DOTGraphElement>
  ) {
    let drawing = DiagramDrawing(plan, prefix: prefix)
    func point(_ spot: LayeredPlacement.Spot) -> DOTPoint {
      runsDown
        ? DOTPoint(left + spot.across, top - spot.along)
        : DOTPoint(left + spot.along, top - spot.across)
    }
    func place(_ spot: LayeredPlacement.Spot, _ room: LabelRoom) -> [DOTNodeAttribute] {
      [.pos(point(spot)), .width(room.width / 72), .height(room.height / 72)]
    }
    for index in plan.nodes.indices {
      drawing.writeSimpleNode(index, into: &body, place(placement.nodes[index], nodeRooms[index]))
    }
    for (index, line) in plan.lines.enumerated() where !line.isUnseen {
      if let spot = placement.labels[index] {
        let room = lineRooms[index] ?? LabelRoom(width: 6, height: 6)
        drawing.writePill(index, into: &body, stacked: true, place(spot, room) + [.margin(0)])
      }
      drawing.writePlacedLine(index, placement.ways[index], into: &body) { way, tail, head in
        Self.path(way, tail: tail, head: head, point)
      }
    }
  }

  /// A way as Graphviz draws it, with marks of some length at its ends; none where the length is 0.
  private static func path(
    _ way: LayeredPlacement.Way, tail: Double, head: Double,
    _ point: (LayeredPlacement.Spot) -> DOTPoint
  ) -> DOTSplinePath {
    var way = way
    let end = shorten(&way, by: head)
    way.reverse()
    let start = shorten(&way, by: tail)
    way.reverse()
    return DOTSplinePath(way.map(point), start: start.map(point), end: end.map(point))
  }

  /// Ends a way where the mark at its end begins, and gives the point of the mark.
  private static func shorten(
    _ way: inout LayeredPlacement.Way, by length: Double
  ) -> LayeredPlacement.Spot? {
    guard length > 0, way.count >= 4, let end = way.last else { return nil }
    let sign = end.along >= way[way.count - 2].along ? 1.0 : -1
    // The mark takes the place of a short last piece; the curve before it ends level as well.
    if way.count >= 7, abs(end.along - way[way.count - 4].along) < length + 1,
      way[way.count - 4].across == end.across
    {
      way.removeLast(3)
    }
    way[way.count - 1] = .init(along: end.along - sign * length, across: end.across)
    return end
  }
}

extension DiagramDrawing {
  /// The length of the mark at a line's end, in points.
  func tip(of line: PlannedLine) -> Double {
    guard line.isDirected || line.isMutual else { return 0 }
    return switch line.style.end {
    case .arrow, .vee: 8
    case .tee: 2
    case .none: 0
    }
  }

  /// A line on its ways: one, or to its label and on from it.
  ///
  /// - Parameters:
  ///   - index: The line.
  ///   - ways: Where it runs.
  ///   - body: Where it is written.
  ///   - path: A way as Graphviz draws it, with room for marks of a length at its tail and its head.
  func writePlacedLine(
    _ index: Int, _ ways: [LayeredPlacement.Way], into body: inout DOTBody<DOTGraphElement>,
    _ path: (_ way: LayeredPlacement.Way, _ tail: Double, _ head: Double) -> DOTSplinePath
  ) {
    let line = plan.lines[index]
    let tip = tip(of: line)
    let ends = [DOTEndpoint(id(line.source)), DOTEndpoint(id(line.target))]
    let stops =
      ways.count == 1 ? ends : [ends[0], DOTEndpoint(pillID(line)), ends[1]]
    for (part, way) in ways.enumerated() {
      let isLast = part == ways.count - 1
      let hasTip = isLast && (line.isDirected || line.isMutual)
      let hasTail = part == 0 && line.isMutual
      body.edge(
        from: stops[part], to: stops[part + 1],
        attributes(line, part: ways.count == 1 ? nil : part == 0 ? "a" : "b") + [
          .pos(path(way, hasTail ? tip : 0, hasTip ? tip : 0))
        ] + marks(line, atTail: hasTail, atHead: hasTip))
    }
  }
}
