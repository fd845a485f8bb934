extension GraphMeasure {
  /// The measures that have a name of one word, for command lines and files.
  ///
  /// `degree`, `pagerank`, `density` and others. Signed ones take the majority of opposite signs.
  public static let named: [(name: String, measure: GraphMeasure)] = [
    ("degree", .degree), ("outdegree", .degree(.outgoing)), ("indegree", .degree(.incoming)),
    ("betweenness", .ranking(.betweenness, .both)), ("closeness", .ranking(.closeness, .both)),
    ("eigenvector", .ranking(.eigenvector, .both)), ("pagerank", .ranking(.pageRank())),
    ("core", .ranking(.core, .both)), ("clustering", .ranking(.clustering, .both)),
    ("nodes", .nodeCount), ("relations", .relationCount), ("dyads", .dyadCount),
    ("density", .density()), ("reciprocity", .reciprocity), ("transitivity", .transitivity),
    ("components", .componentCount), ("balance", .balancedShare(opposites: .majority)),
    ("frustration", .frustration(opposites: .majority)), ("modularity", .modularity()),
  ]

  /// The measure of a name of ``named``; nil where there is none.
  public init?(named name: String) {
    guard let found = Self.named.first(where: { $0.name == name }) else { return nil }
    self = found.measure
  }
}
