/// How clusters are treated.
public enum DOTClusterMode: String, Hashable, Sendable, CaseIterable {
  case local, global, none
}
