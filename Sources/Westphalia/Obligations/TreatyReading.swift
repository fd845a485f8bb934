/// Which text of a treaty a query reads.
public enum TreatyReading: Hashable, Sendable {
  /// All that is known, secret protocols included.
  case whole
  /// The public text alone: promises and conditions of secret protocols are left out.
  case publicText
}

extension TreatyReading: CustomStringConvertible {
  /// `the whole treaty` or `the public text`.
  public var description: String {
    switch self {
    case .whole: "the whole treaty"
    case .publicText: "the public text"
    }
  }
}
