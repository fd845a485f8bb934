internal import GraphKernel

extension GraphQueries {
  /// The share of what each node has with others that it has with each of them.
  ///
  /// The value of *i* and *j* is (flow from *i* to *j* + flow from *j* to *i*) / total of *i*. It is of one side: a small
  /// node may depend on a large one and not the other way round. A relation of a node to itself is no
  /// dependence and is left out.
  ///
  /// - Parameters:
  ///   - weight: What a relation weighs; those without a weight (nil) are left out.
  ///   - total: What a node's flows are divided by, such as its product; nil where that is not known. Where left
  ///     out, all its flows with others.
  /// - Returns: The matrix of the nodes that are here; a row of nil for a node whose total is not known or zero, and 0 where
  ///   nothing flows.
  /// - Throws: ``QueryError/negativeWeight(_:_:)``, ``QueryError/invalidWeight(_:_:)``;
  ///   ``QueryError/invalidParameter(name:reason:)`` for a total below zero and for more than 4,096 nodes;
  ///   ``QueryError/cancelled``.
  /// - Complexity: O(*m* + *n*²) time and space.
  public func dependence(
    weight: RelationWeight, relativeTo total: ((any Node) -> Double?)? = nil
  ) throws(QueryError) -> DyadMatrix {
    let view = self.view
    let vertices = view.vertices
    guard vertices.count <= 4_096 else {
      throw .invalidParameter(
        name: "view", reason: "has \(vertices.count) nodes; ask a view of at most 4096")
    }
    var places = [Int](repeating: 0, count: view.graph.nodeTable.vertexCount)
    for (place, vertex) in vertices.enumerated() { places[Int(vertex)] = place }
    var flows = Array(
      repeating: [Double](repeating: 0, count: vertices.count), count: vertices.count)
    var totals = [Double](repeating: 0, count: vertices.count)
    try view.forEachFlow(weight) { (row, amount) throws(QueryError) in
      let table = view.graph.relationTable
      let (one, other) = (
        places[Int(table.source[Int(row)])], places[Int(table.target[Int(row)])]
      )
      flows[one][other] += amount
      flows[other][one] += amount
      totals[one] += amount
      totals[other] += amount
      guard totals[one].isFinite, totals[other].isFinite else {
        throw .invalidWeight(view.graph.anyEntry(at: row), amount)
      }
    }
    var values: [[Double?]] = []
    for (place, vertex) in vertices.enumerated() {
      let node = view.node(at: vertex)
      let whole = total.map { $0(node) } ?? totals[place]
      if let whole, !(whole >= 0 && whole.isFinite) {
        throw .invalidParameter(
          name: "relativeTo",
          reason: "is \(whole) for \(node.name); give a finite number above 0, or nil")
      }
      guard let whole, whole > 0 else {
        values.append(Array(repeating: nil, count: vertices.count))
        continue
      }
      values.append(flows[place].map { $0 / whole })
    }
    return DyadMatrix(
      title: "dependence", subject: view.description, nodes: view.nodes(at: vertices),
      values: values)
  }

  /// How concentrated the suppliers of each node are: those from which relations come in, by weight.
  ///
  /// - Parameters:
  ///   - weight: What a relation weighs; those without a weight (nil) are left out. Relations from one supplier add up.
  ///   - direction: `.incoming` for suppliers, `.outgoing` for customers, `.both` for partners; symmetric relations count
  ///     in each. Relations of a node to itself are left out.
  /// - Returns: One for each node that has any, in order of insertion.
  /// - Throws: ``QueryError/negativeWeight(_:_:)``, ``QueryError/invalidWeight(_:_:)``, ``QueryError/cancelled``.
  /// - Complexity: O(*n* + *m*), with a logarithm for the order of suppliers.
  public func concentrations(
    weight: RelationWeight, _ direction: RelationDirection = .incoming
  ) throws(QueryError) -> [Concentration] {
    let view = self.view
    let table = view.graph.relationTable
    var partners: [UInt32: [UInt32: Double]] = [:]
    var totals: [UInt32: Double] = [:]
    try view.forEachFlow(weight) { (row, amount) throws(QueryError) in
      let (source, target) = (table.source[Int(row)], table.target[Int(row)])
      let isTwoWay = direction == .both || !table.ties[Int(table.kind[Int(row)])].isDirected
      for (node, partner, counts) in [
        (target, source, isTwoWay || direction == .incoming),
        (source, target, isTwoWay || direction == .outgoing),
      ] where counts {
        partners[node, default: [:]][partner, default: 0] += amount
        totals[node, default: 0] += amount
        guard totals[node]?.isFinite ?? true else {
          throw .invalidWeight(view.graph.anyEntry(at: row), amount)
        }
      }
    }
    return partners.keys.sorted().compactMap { node in
      guard let total = totals[node], total > 0, let amounts = partners[node] else { return nil }
      let order = amounts.filter { $0.value > 0 }.sorted {
        ($1.value, $0.key) < ($0.value, $1.key)
      }
      return Concentration(
        of: view.node(at: node), total: total,
        shares: order.map { (view.node(at: $0.key), $0.value / total) })
    }
  }
}

extension GraphView {
  /// Calls a closure for each relation that weighs something and joins two nodes.
  fileprivate func forEachFlow(
    _ weight: RelationWeight, _ body: (UInt32, Double) throws(QueryError) -> Void
  ) throws(QueryError) {
    let table = graph.relationTable
    try forEachRow { (row) throws(QueryError) in
      guard table.source[Int(row)] != table.target[Int(row)],
        let amount = weight.weight(ofRow: row, in: graph)
      else { return }
      guard amount.isFinite else { throw .invalidWeight(graph.anyEntry(at: row), amount) }
      guard amount >= 0 else { throw .negativeWeight(graph.anyEntry(at: row), amount) }
      try body(row, amount)
    }
  }
}

extension GraphMeasure {
  /// How concentrated the suppliers of each node are, by ``Concentration/index``; nodes without any have no value.
  public static func concentration(
    weight: RelationWeight, _ direction: RelationDirection = .incoming
  ) -> GraphMeasure {
    .ofNodes("concentration of suppliers") { (view) throws(QueryError) in
      try view.concentrations(weight: weight, direction).map { ($0.node, $0.index) }
    }
  }
}
