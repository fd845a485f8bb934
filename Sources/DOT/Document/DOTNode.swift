/// A node statement.
public struct DOTNode: Hashable, Sendable {
  /// The node, and the port that a statement may name, which has no effect.
  public var endpoint: DOTEndpoint
  /// The attributes in the order of the statement; of two with one name the later counts.
  public var attributes: [DOTSetting]

  /// Makes a node statement.
  public init(_ id: DOTIdentifier, attributes: [DOTSetting] = []) {
    endpoint = DOTEndpoint(id)
    self.attributes = attributes
  }

  /// Makes a node statement with a port.
  public init(_ endpoint: DOTEndpoint, attributes: [DOTSetting] = []) {
    self.endpoint = endpoint
    self.attributes = attributes
  }

  /// The node's name.
  public var id: DOTIdentifier { endpoint.node }
}
