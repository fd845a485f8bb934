/// How far a response follows from an attack.
///
/// Neither is transitive closure: helping makes a state a belligerent and creates no attack on it.
/// What could be reached over promises, whether or not they are called on, is
/// ``TypedGraph/GraphQueries/exposure(to:)``.
public enum ResponseCascade: Hashable, Sendable {
  /// Who is called on by the attack itself.
  case direct
  /// Each state that joins a side is then attacked by the other side, on its home territory, and the
  /// rule runs again until nobody new is called. Whether those attacks are provoked is given here.
  case withRetaliation(provoked: Bool? = nil)
}

extension ResponseCascade: CustomStringConvertible {
  /// `direct`, `with retaliation`, and whether the retaliation is provoked, where that was said.
  public var description: String {
    switch self {
    case .direct: "direct"
    case .withRetaliation(let provoked):
      "with retaliation" + (provoked.map { $0 ? ", provoked" : ", unprovoked" } ?? "")
    }
  }
}
