extension GraphQueries {
  /// The relations that hold only while one of their ends certainly does not exist, in order of insertion.
  ///
  /// No slice by date shows them (``on(_:_:)``): either the relation's period is wrong, or the node's
  /// ``Node/existence``.
  ///
  /// ```swift
  /// print(graph.relationsOutsideExistence)  // #7 Soviet Union supplies arms to Cuba (1993)
  /// ```
  ///
  /// - Complexity: O(*m*) in the relations, and O(*k*) in the periods of the nodes that do not exist always.
  public var relationsOutsideExistence: AnyRelationList {
    let view = self.view
    let table = view.graph.relationTable
    let limited = view.graph.nodeTable.limitedExistences
    return AnyRelationList(
      graph: view.graph,
      rows: view.rows.filter { row in
        [table.source[Int(row)], table.target[Int(row)]].contains { end in
          guard let periods = limited[end] else { return false }
          let period = table.period(at: row)
          return !periods.contains { $0.overlaps(period) != .no }
        }
      })
  }
}
