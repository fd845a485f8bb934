/// Which corner of the network simplex `dot` balances towards.
public enum DOTBalance: String, Hashable, Sendable, CaseIterable {
  case min, max
}
