internal import GraphKernel

extension GraphQueries {
  /// Measures on dates: what each is of the relations that hold and the nodes that exist on each date.
  ///
  /// ```swift
  /// let years = PartialDate.every(.year, from: "1900", through: "1914")
  /// let table = try graph.only(DefensePact.self).series(of: .degree, over: years)
  /// ```
  ///
  /// What is not known is nil and not 0:
  ///
  /// 1. A node that does not exist on a date has no value on it; one that exists and stands alone has degree 0.
  /// 2. Where sources declare what they cover, all values of a date are nil on which none of the sources that speak of
  ///    a kind seen here covers it with certainty. A kind that no source speaks of, and a graph without any
  ///    declaration, is taken as stated in full.
  /// 3. A measure that has no value, as the density of one node, is nil, and so is one that is not a number.
  ///
  /// - Parameters:
  ///   - measures: What to measure. One of nodes gives a column for each, one of the whole graph one or a few.
  ///   - dates: When; ``PartialDate/every(_:from:through:)`` gives years, months or days.
  ///   - certainty: What holds on a date, as for ``on(_:_:)``.
  ///   - nodes: The nodes that get columns; all that have a value on some date, where nil.
  /// - Returns: The table.
  /// - Throws: ``QueryError/nodeNotFound(_:)``; the errors of the measures; ``QueryError/cancelled``.
  /// - Complexity: A slice and the measure's own time for each date; O(dates · nodes) space.
  public func series(
    of measures: GraphMeasure..., over dates: [PartialDate],
    _ certainty: RequiredCertainty = .possibly, at nodes: [any Node]? = nil
  ) throws(QueryError) -> MeasureTable {
    try view.series(measures, dates, certainty, nodes)
  }

  /// Measures on dates, given as a list: see ``series(of:over:_:at:)-(GraphMeasure...,_,_,_)``.
  ///
  /// - Parameters:
  ///   - measures: What to measure.
  ///   - dates: When.
  ///   - certainty: What holds on a date, as for ``on(_:_:)``.
  ///   - nodes: The nodes that get columns; all that have a value on some date, where nil.
  /// - Returns: The table.
  /// - Throws: ``QueryError/nodeNotFound(_:)``; the errors of the measures; ``QueryError/cancelled``.
  public func series(
    of measures: [GraphMeasure], over dates: [PartialDate],
    _ certainty: RequiredCertainty = .possibly, at nodes: [any Node]? = nil
  ) throws(QueryError) -> MeasureTable {
    try view.series(measures, dates, certainty, nodes)
  }
}

extension GraphView {
  fileprivate func series(
    _ measures: [GraphMeasure], _ dates: [PartialDate], _ certainty: RequiredCertainty,
    _ nodes: [any Node]?
  ) throws(QueryError) -> MeasureTable {
    var asked: [UInt32]?
    if let nodes {
      var vertices: [UInt32] = []
      for node in nodes { vertices.append(try requiredVertex(of: node)) }
      asked = vertices
    }
    let kinds = relationTypes
    var uncovered: [PartialDate] = []
    var parts = measures.map { MeasuredPart($0) }
    for date in dates {
      if taskIsCancelled() { throw .cancelled }
      let isCovered = graph.isCovered(kinds, on: date)
      if !isCovered { uncovered.append(date) }
      let slice = isCovered ? on(date, certainty) : nil
      for place in parts.indices { try parts[place].measure(slice) }
    }
    if taskIsCancelled() { throw .cancelled }
    var columns: [MeasureTable.Column] = []
    var values = Array(repeating: [Double?](), count: dates.count)
    for part in parts {
      let several = measures.count > 1 ? part.measure.name + " of " : ""
      columns += part.columns(at: asked).map { column in
        switch column {
        case .whole(let name): MeasureTable.Column(name: name, node: nil)
        case .node(let vertex):
          MeasureTable.Column(name: several + node(at: vertex).name, node: node(at: vertex))
        }
      }
      part.append(to: &values, at: asked)
    }
    return MeasureTable(
      title: measures.map(\.name).joined(separator: ", "), subject: description, dates: dates,
      columns: columns, values: values, uncovered: uncovered)
  }
}

/// The values of one measure, date by date.
private struct MeasuredPart {
  enum Column {
    case whole(String)
    case node(UInt32)
  }

  let measure: GraphMeasure
  private var whole: [[Double?]] = []
  private var nodes: [[UInt32: Double]] = []
  private var seen: Set<UInt32> = []

  init(_ measure: GraphMeasure) { self.measure = measure }

  /// Measures on the next date; nothing is known of it where the slice is nil.
  mutating func measure(_ slice: GraphView?) throws(QueryError) {
    switch measure.rule {
    case .whole(let names, let value):
      let found: [Double?] = try slice.map { (view) throws(QueryError) in try value(view) } ?? []
      // A measure of one's own may give fewer numbers than names only where there is nothing to give.
      whole.append(
        names.indices.map { place in
          place < found.count ? found[place].flatMap { $0.isNaN ? nil : $0 } : nil
        })
    case .nodes(let values):
      var scores: [UInt32: Double] = [:]
      if let slice {
        for (node, value) in try values(slice) where !value.isNaN {
          scores[try slice.requiredVertex(of: node)] = value
        }
      }
      seen.formUnion(scores.keys)
      nodes.append(scores)
    }
  }

  func columns(at asked: [UInt32]?) -> [Column] {
    switch measure.rule {
    case .whole(let names, _): names.map { .whole($0) }
    case .nodes: (asked ?? seen.sorted()).map { .node($0) }
    }
  }

  func append(to rows: inout [[Double?]], at asked: [UInt32]?) {
    switch measure.rule {
    case .whole: for place in rows.indices { rows[place] += whole[place] }
    case .nodes:
      let vertices = asked ?? seen.sorted()
      for place in rows.indices { rows[place] += vertices.map { nodes[place][$0] } }
    }
  }
}

extension RelationGraph {
  /// Whether the sources that speak of some kinds cover each of them on a date.
  fileprivate func isCovered(_ kinds: [any Relation.Type], on date: PartialDate) -> Bool {
    coverages.isEmpty
      || kinds.allSatisfy { kind in
        let speaking = coverages.filter {
          $0.coversEveryKind || $0.kindTypes.contains(ObjectIdentifier(kind))
        }
        return speaking.isEmpty || speaking.contains { $0.covers(kind, on: date) == .certainly }
      }
  }
}
