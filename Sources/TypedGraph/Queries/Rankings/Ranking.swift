internal import GraphKernel

/// A measure by which nodes can be ranked.
public enum RankingMeasure: Hashable, Sendable {
  /// The number of relations; one of a node to itself counts once each way it is followed.
  case degree
  /// The sum of the weights of the relations.
  case strength
  /// The share of other nodes reached, divided by their mean distance. Wasserman and Faust (1994).
  case closeness
  /// The sum of the inverse distances to all others. Marchiori and Latora (2000).
  case harmonic
  /// On what share of the shortest paths between others the node lies. Brandes (2001).
  case betweenness
  /// Important is who is chosen by the important. Bonacich (1987).
  case eigenvector
  /// All walks that lead to the node, each further relation counting `alpha` times as much. Katz (1953).
  case katz(alpha: Double = 0.1, beta: Double = 1)
  /// Where a walker is who follows relations with a probability, else begins anew. Brin and Page (1998).
  case pageRank(damping: Double = 0.85)
  /// How much the node points to authorities. Kleinberg (1999).
  case hubs
  /// How much hubs point to the node. Kleinberg (1999).
  case authorities
  /// How far the node's contacts are bound to each other: high for those without a hole to bridge.
  ///
  /// Nodes without contacts have none. Burt (2004).
  case constraint
  /// The largest *k* for which the node is in the *k*-core. Batagelj and Zaveršnik (2003).
  case core
  /// The share of pairs of the node's neighbors that are neighbors. Watts and Strogatz (1998).
  ///
  /// Nodes with fewer than two neighbors have none.
  case clustering

  /// The measure's name in words.
  public var name: String {
    switch self {
    case .degree: "degree"
    case .strength: "strength"
    case .closeness: "closeness"
    case .harmonic: "harmonic centrality"
    case .betweenness: "betweenness"
    case .eigenvector: "eigenvector centrality"
    case .katz: "Katz centrality"
    case .pageRank: "PageRank"
    case .hubs: "hub score"
    case .authorities: "authority score"
    case .constraint: "constraint"
    case .core: "core number"
    case .clustering: "clustering coefficient"
    }
  }
}

/// Nodes with their scores, highest first; those with equal scores in order of insertion.
public struct Ranking: Sendable {
  /// A node and its score.
  public struct Entry: Sendable {
    /// The node.
    public let node: any Node

    /// Its score.
    public let score: Double
  }

  /// The measure.
  public let measure: RankingMeasure

  /// What the answer is about.
  public let subject: QueryScope

  /// The nodes for which the measure has a value, highest score first.
  public let entries: [Entry]

  private let scores: [UInt32: Double]
  private let view: GraphView

  init(_ measure: RankingMeasure, of view: GraphView, _ values: [Double?]) {
    self.measure = measure
    self.view = view
    subject = view.subject
    let scored = view.vertices.compactMap { vertex in
      values[Int(vertex)].map { (vertex: vertex, score: $0) }
    }
    scores = Dictionary(uniqueKeysWithValues: scored.map { ($0.vertex, $0.score) })
    entries = scored.sorted { ($1.score, $0.vertex) < ($0.score, $1.vertex) }.map {
      Entry(node: view.node(at: $0.vertex), score: $0.score)
    }
  }

  /// The score of a node; nil where the node is not there or the measure has no value for it.
  public func score(of node: some Node) -> Double? {
    view.vertex(of: node).flatMap { scores[$0] }
  }

  /// The nodes, highest score first.
  public var nodes: [any Node] { entries.map(\.node) }
}

extension Ranking: RandomAccessCollection {
  /// The first position, 0.
  public var startIndex: Int { 0 }

  /// The number of nodes ranked.
  public var endIndex: Int { entries.count }

  /// The entry at a position.
  public subscript(position: Int) -> Entry { entries[position] }
}

extension Ranking: CustomStringConvertible {
  /// The measure and what it is about, then one line a node.
  public var description: String {
    let lines = entries.map { "\($0.score) \($0.node.name)" }
    return (["\(measure.name) in \(subject)"] + lines).joined(separator: "\n")
  }
}
