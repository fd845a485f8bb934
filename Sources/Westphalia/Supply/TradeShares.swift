public import TypedGraph

extension GraphQueries {
  /// The share of each state's trade that it has with each other, or of its product where that is given.
  ///
  /// (exports of *i* to *j* + exports of *j* to *i*) / total of *i*, over the flows that are here: slice by year first. The
  /// two sides of one trade differ.
  ///
  /// - Parameters:
  ///   - measure: The unit; flows in others are left out.
  ///   - product: The product of a state in that unit; nil where it is not known. Where left out, all its trade.
  /// - Returns: The matrix of the nodes that are here; a row of nil for a state whose total is not known or zero.
  /// - Throws: The errors of `dependence(weight:relativeTo:)`.
  public func tradeDependence(
    in measure: Quantity.Measure = .millionUSD,
    relativeTo product: ((SovereignState) -> Double?)? = nil
  ) throws(QueryError) -> DyadMatrix {
    let flows = RelationWeight.of(TradeFlow.self) { entry in
      entry.relation.value.measure == measure ? entry.relation.value.amount : nil
    }
    guard let product else { return try dependence(weight: flows) }
    return try dependence(weight: flows) { node in
      (node as? SovereignState).flatMap(product)
    }
  }
}
