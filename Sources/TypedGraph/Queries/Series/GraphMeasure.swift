internal import GraphKernel

/// Something measured of a graph or view: one number or a few of all of it, or one of each node.
///
/// ```swift
/// let years = PartialDate.every(.year, from: "1816", through: "1914")
/// print(try graph.only(DefensePact.self).series(of: .degree, over: years))
/// print(try graph.series(of: .density(), .reciprocity, over: years))
/// ```
///
/// A measure may have no value (nil): the density of one node, the rank of a node that does not exist.
public struct GraphMeasure: Sendable {
  /// What is measured, `degree`, `PageRank, weighted`.
  public let name: String

  let rule: Rule

  enum Rule: Sendable {
    /// Numbers of all of a view, and what they are called.
    case whole([String], @Sendable (GraphView) throws(QueryError) -> [Double?])
    /// A number of each node that has one.
    case nodes(@Sendable (GraphView) throws(QueryError) -> [(node: any Node, value: Double)])
  }

  private init(
    _ name: String, columns: [String]? = nil,
    whole value: @escaping @Sendable (GraphView) throws(QueryError) -> [Double?]
  ) {
    self.name = name
    rule = .whole(columns ?? [name], value)
  }

  private init(
    _ name: String,
    nodes values:
      @escaping @Sendable (GraphView) throws(QueryError) -> [(
        node: any Node, value: Double
      )]
  ) {
    self.name = name
    rule = .nodes(values)
  }

  /// A measure of one's own: a number of all of a view, or nil where it has none.
  ///
  /// ```swift
  /// let wars = GraphMeasure.of("wars") { view in Double(view.relations(of: War.self).count) }
  /// ```
  public static func of(
    _ name: String, _ value: @escaping @Sendable (GraphView) throws(QueryError) -> Double?
  ) -> GraphMeasure {
    GraphMeasure(name) { (view) throws(QueryError) in [try value(view)] }
  }

  /// A measure of one's own: a number of each node that has one.
  ///
  /// Nodes that are not in the view are an error.
  public static func ofNodes(
    _ name: String,
    _ values:
      @escaping @Sendable (GraphView) throws(QueryError) -> [(
        node: any Node, value: Double
      )]
  ) -> GraphMeasure {
    GraphMeasure(name, nodes: values)
  }
}

// Of each node.
extension GraphMeasure {
  /// The number of relations at each node, whichever way they go.
  public static var degree: GraphMeasure { degree(.both) }

  /// The number of relations at each node: those that go out from it, those that come in, or both.
  public static func degree(_ direction: RelationDirection) -> GraphMeasure {
    ranking(.degree, direction)
  }

  /// The sum of the weights of the relations at each node.
  public static func strength(
    _ direction: RelationDirection = .both, weight: RelationWeight
  ) -> GraphMeasure {
    ranking(.strength, direction, weight: weight)
  }

  /// The score of each node by a measure of rankings, as ``GraphQueries/ranking(by:_:weight:)`` gives it.
  public static func ranking(
    _ measure: RankingMeasure, _ direction: RelationDirection = .outgoing,
    weight: RelationWeight = .each
  ) -> GraphMeasure {
    let way =
      switch direction {
      case .both: ""
      case .outgoing: ", outgoing"
      case .incoming: ", incoming"
      }
    let name = "\(measure.name)\(way)\(weight.isUniform ? "" : ", weighted")"
    return GraphMeasure(name) { (view) throws(QueryError) in
      try view.ranking(by: measure, direction, weight: weight).map { ($0.node, $0.score) }
    }
  }
}

// Of all of a graph.
extension GraphMeasure {
  /// The number of nodes that exist.
  public static var nodeCount: GraphMeasure {
    GraphMeasure("nodes") { (view) throws(QueryError) in [Double(view.nodeCount)] }
  }

  /// The number of relations.
  public static var relationCount: GraphMeasure {
    GraphMeasure("relations") { (view) throws(QueryError) in [Double(view.relationCount)] }
  }

  /// The number of different pairs of nodes that relations join, by ``GraphQueries/dyadCount``.
  public static var dyadCount: GraphMeasure {
    GraphMeasure("dyads") { (view) throws(QueryError) in [Double(view.dyadCount)] }
  }

  /// The sum of the weights of all relations.
  public static func total(_ weight: RelationWeight) -> GraphMeasure {
    GraphMeasure("total weight") { (view) throws(QueryError) in
      var sum = 0.0
      for row in view.rows { sum += weight.weight(ofRow: row, in: view.graph) ?? 0 }
      return [sum]
    }
  }

  /// The share of pairs of nodes that are joined, by ``GraphQueries/density(_:)``.
  public static func density(_ direction: RelationDirection = .outgoing) -> GraphMeasure {
    GraphMeasure("density") { (view) throws(QueryError) in [try view.density(direction)] }
  }

  /// The share of joined pairs whose reverse is joined too, by ``GraphQueries/reciprocity()``.
  public static var reciprocity: GraphMeasure {
    GraphMeasure("reciprocity") { (view) throws(QueryError) in [try view.reciprocity()] }
  }

  /// The share of pairs of neighbors that are neighbors themselves, by ``GraphQueries/transitivity()``.
  public static var transitivity: GraphMeasure {
    GraphMeasure("transitivity") { (view) throws(QueryError) in [try view.transitivity()] }
  }

  /// The number of parts that hang together; nodes without relations are parts of their own.
  public static var componentCount: GraphMeasure {
    GraphMeasure("components") { (view) throws(QueryError) in
      [Double(try view.components().count)]
    }
  }

  /// The share of signed triads that are balanced; nil where there is no triad.
  public static func balancedShare(opposites: OppositeSigns = .refused) -> GraphMeasure {
    GraphMeasure("balanced share of triads") { (view) throws(QueryError) in
      [try view.signedTriads(opposites: opposites).balancedShare]
    }
  }

  /// The frustration index in three columns: its value, nil where that is not proved, and its bounds.
  ///
  /// - Parameters:
  ///   - opposites: What to make of opposite signs between the same two nodes.
  ///   - limit: The greatest number of steps for each date.
  /// - Returns: The measure.
  public static func frustration(
    opposites: OppositeSigns = .refused, limit: Int = 20_000_000
  ) -> GraphMeasure {
    GraphMeasure(
      "frustration",
      columns: ["frustration", "frustration, lower bound", "frustration, upper bound"]
    ) { (view) throws(QueryError) in
      let found = try view.frustration(opposites: opposites, limit: limit)
      return [
        found.value.map { Double($0) }, Double(found.lowerBound), Double(found.upperBound),
      ]
    }
  }

  /// The modularity of the communities that are found by a method; nil where no relation has a weight.
  public static func modularity(
    by method: CommunityMethod = .leiden(), weight: RelationWeight = .each
  ) -> GraphMeasure {
    GraphMeasure("modularity") { (view) throws(QueryError) in
      view.relationCount == 0
        ? [nil] : [try view.communities(by: method, weight: weight).modularity]
    }
  }
}

extension GraphMeasure: CustomStringConvertible {
  /// The measure's name.
  public var description: String { name }
}
