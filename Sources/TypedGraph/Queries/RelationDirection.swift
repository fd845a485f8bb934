internal import GraphKernel

/// Which way directed relations are followed; symmetric ones are followed from either end.
public enum RelationDirection: Hashable, Sendable, CaseIterable {
  /// From source to target.
  case outgoing
  /// From target to source.
  case incoming
  /// Either way.
  case both

  var kernel: Direction {
    switch self {
    case .outgoing: .outgoing
    case .incoming: .incoming
    case .both: .both
    }
  }
}
