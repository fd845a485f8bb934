/// A division of nodes into groups: components, communities, camps.
public typealias Partition = GraphKernel.Partition<Relational>

extension GraphQueries {
  /// The relations between nodes of different groups, in order of insertion.
  ///
  /// The partition may be that of another view: the trade of one year between the blocs of another.
  /// Relations of nodes that are in no group are left out.
  ///
  /// ```swift
  /// let camps = try graph.on("1914-07").communities().partition
  /// let between = graph.on("1914-08").relations(betweenGroupsOf: camps)
  /// ```
  ///
  /// - Complexity: O(*n* + *m*).
  public func relations(betweenGroupsOf partition: Partition) -> AnyRelationList {
    let view = self.view
    let table = view.graph.relationTable
    var groups = [Int?](repeating: nil, count: view.graph.nodeTable.vertexCount)
    for vertex in view.vertices { groups[Int(vertex)] = partition.index(of: view.vertex(vertex)) }
    return view.edges(
      view.rows.filter { row in
        guard let source = groups[Int(table.source[Int(row)])],
          let target = groups[Int(table.target[Int(row)])]
        else { return false }
        return source != target
      })
  }
}
