/// How `neato` minimizes energy.
public enum DOTMode: String, Hashable, Sendable, CaseIterable {
  case major
  case kamadaKawai = "KK"
  case gradientDescent = "sgd"
  case hierarchical = "hier"
  case ipsep
  case spring, maxent
}
