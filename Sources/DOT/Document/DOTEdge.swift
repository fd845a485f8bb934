/// A chain of edges in one statement.
public struct DOTEdge: Hashable, Sendable {
  /// The ends in order: edges run from each to the next.
  public var ends: [DOTEnd]
  /// The attributes that every edge of the chain gets.
  public var attributes: [DOTSetting]

  /// Makes a chain.
  public init(_ ends: [DOTEnd], attributes: [DOTSetting] = []) {
    self.ends = ends
    self.attributes = attributes
  }
}
