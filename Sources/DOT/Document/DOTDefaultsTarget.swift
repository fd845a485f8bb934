/// What a default statement applies to.
public enum DOTDefaultsTarget: Hashable, Sendable, CaseIterable {
  /// `graph [...]`.
  case graph
  /// `node [...]`.
  case node
  /// `edge [...]`.
  case edge
}
