internal import GraphKernel

extension GraphQueries {
  /// The share of ordered pairs of different nodes that a relation joins; nil with fewer than two nodes.
  ///
  /// Parallel relations count once, those of a node to itself not at all; one that can be followed both
  /// ways joins both pairs.
  ///
  /// - Throws: ``QueryError/cancelled``.
  /// - Complexity: O(*n* + *m*).
  public func density(
    _ direction: RelationDirection = .outgoing
  ) throws(QueryError) -> Double? {
    let view = self.view
    return try view.asking { () throws(KernelError) in
      try view.index(direction).density(view.wholeFilter(direction))
    }
  }

  /// The share of joined ordered pairs whose reverse is joined as well; nil where none is joined.
  ///
  /// Parallel relations count once, those of a node to itself not at all; a symmetric relation joins both
  /// pairs, and so is always reciprocated.
  ///
  /// - Throws: ``QueryError/cancelled``.
  /// - Complexity: O(*n* + *m* log *d*).
  public func reciprocity() throws(QueryError) -> Double? {
    let view = self.view
    return try view.asking { () throws(KernelError) in
      try view.index(.outgoing).reciprocity(view.wholeFilter(.outgoing))
    }
  }

  /// The share of pairs of neighbors of a node that are neighbors themselves, over all nodes.
  ///
  /// Every relation is taken as a tie; parallel ones count once, those of a node to itself not at all.
  ///
  /// - Returns: A number from 0 to 1; nil where no node has two neighbors.
  /// - Throws: ``QueryError/cancelled``.
  /// - Complexity: O(*m* √*m*).
  public func transitivity() throws(QueryError) -> Double? {
    let view = self.view
    return try view.asking { () throws(KernelError) in
      try view.index.transitivity(view.wholeFilter(.both))
    }
  }

  /// The correlation between the numbers of neighbors at the two ends of a tie.
  ///
  /// Every relation is taken as a tie; parallel ones count once, those of a node to itself not at all.
  ///
  /// - Returns: A number from −1 to 1; nil where all ends have equally many neighbors.
  /// - Throws: ``QueryError/cancelled``.
  /// - Complexity: O(*n* + *m*). M. Newman, *Mixing patterns in networks* (2003).
  public func degreeAssortativity() throws(QueryError) -> Double? {
    let view = self.view
    return try view.asking { () throws(KernelError) in
      try view.index.degreeAssortativity(view.wholeFilter(.both))
    }
  }
}
