/// What kind of picture a diagram is.
///
/// Lines between boxes read well up to some twenty nodes where there are many relations, and some fifty where there
/// are few. Above that, finding a relation takes longer and goes wrong more often than in a table
/// (M. Ghoniem, J.-D. Fekete, P. Castagliola, *A comparison of the readability of graphs using node-link and
/// matrix-based representations*, 2004; V. Yoghourdjian et al., *Scalability of network visualisation from a cognitive
/// load perspective*, 2020).
public enum DiagramForm: Hashable, Sendable, CaseIterable {
  /// Nodes, and a line for each relation.
  case network
  /// Who voted for, against, or not, on each draft; the tally, the votes needed and the outcome.
  case rollCall
  /// A table with a row and a column for each node, and a mark where a relation leads from the one to the other.
  case matrix
  /// Pairs of nodes in the order of what passes from the one to the other, with bars.
  case flows
  /// Groups of nodes as boxes, and lines that count the relations between groups.
  case overview
}

extension DiagramForm: CustomStringConvertible {
  /// The form in words, `roll call`.
  public var description: String {
    switch self {
    case .network: "network"
    case .rollCall: "roll call"
    case .matrix: "matrix"
    case .flows: "flows"
    case .overview: "overview"
    }
  }
}
