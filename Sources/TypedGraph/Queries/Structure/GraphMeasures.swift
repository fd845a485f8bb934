internal import GraphKernel

extension GraphQueries {
  /// The share of ordered pairs of different nodes that a relation joins; nil with fewer than two nodes.
  ///
  /// `p/(n·(n − 1))` for `p` joined ordered pairs of `n` nodes. Parallel relations count once, those of a
  /// node to itself not at all; one that can be followed both ways (symmetric, or in direction `.both`)
  /// joins both pairs. networkx and igraph count parallel relations each, and networkx counts loops, so
  /// that their values can exceed 1; on simple graphs they are the same.
  ///
  /// - Throws: ``QueryError/cancelled``.
  /// - Complexity: O(*n* + *m*).
  public func density(
    _ direction: RelationDirection = .outgoing
  ) throws(QueryError) -> Double? {
    let view = self.view
    return try view.searched(direction, sides: direction).asking {
      (index, _, filter) throws(KernelError) in
      try index.density(filter)
    }
  }

  /// The share of joined ordered pairs whose reverse is joined as well; nil where none is joined.
  ///
  /// Parallel relations count once, those of a node to itself not at all; a symmetric relation joins both
  /// pairs, and so is always reciprocated. It is networkx's `overall_reciprocity` and igraph's default
  /// `reciprocity` of the graph without parallel relations and loops.
  ///
  /// - Throws: ``QueryError/cancelled``.
  /// - Complexity: O(*n* + *m* log *d*).
  public func reciprocity() throws(QueryError) -> Double? {
    let view = self.view
    return try view.searched(.outgoing, sides: .outgoing).asking {
      (index, _, filter) throws(KernelError) in
      try index.reciprocity(filter)
    }
  }

  /// The share of pairs of neighbors of a node that are neighbors themselves, over all nodes.
  ///
  /// `3 · triangles / pairs`, where `pairs` counts the pairs of neighbors of each node. It is not the mean of
  /// the nodes' clustering (``RankingMeasure/clustering``). Directions are ignored; parallel relations count
  /// once, those of a node to itself not at all. networkx gives 0 where it is nil here, igraph NaN.
  ///
  /// - Returns: A number from 0 to 1; nil where no node has two neighbors.
  /// - Throws: ``QueryError/cancelled``.
  /// - Complexity: O(*m* √*m*).
  public func transitivity() throws(QueryError) -> Double? {
    let view = self.view
    return try view.searched(.both).asking { (index, _, filter) throws(KernelError) in
      try index.transitivity(filter)
    }
  }

  /// The correlation between the numbers of neighbors at the two ends of a tie.
  ///
  /// Pearson's coefficient over the ties, each counted once in either order of its ends. Directions are
  /// ignored; parallel relations count once, those of a node to itself not at all. networkx and igraph
  /// count parallel relations and loops in the degrees, and by default take directed graphs as directed;
  /// on simple undirected graphs they are the same.
  ///
  /// - Returns: A number from −1 to 1; nil where all ends have equally many neighbors.
  /// - Throws: ``QueryError/cancelled``.
  /// - Complexity: O(*n* + *m*). M. Newman, *Mixing patterns in networks* (2003).
  public func degreeAssortativity() throws(QueryError) -> Double? {
    let view = self.view
    return try view.searched(.both).asking { (index, _, filter) throws(KernelError) in
      try index.degreeAssortativity(filter)
    }
  }
}
