/// Somebody whom a source leaves unnamed: who fined Russia is not known, but somebody did.
///
/// Each unnamed actor has its own id, so that two sources' unnamed actors are not taken for one.
public struct UnknownActor: Signatory, Recipient, Supplier {
  /// What distinguishes this unnamed actor from others, such as the claim that speaks of it.
  public let id: String

  /// What a diagram shows, `unnamed`.
  public let name: String

  /// Makes an unnamed actor.
  ///
  /// - Parameters:
  ///   - key: What distinguishes it from other unnamed actors.
  ///   - name: What a diagram shows.
  public init(_ key: String, name: String = "unnamed") {
    id = key
    self.name = name
  }
}

extension UnknownActor: Codable {}
