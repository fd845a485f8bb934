/// The identities of relations that were added together, in their order.
public struct RelationIDs: RandomAccessCollection, Sendable {
  let rows: Range<UInt32>

  /// The first position, 0.
  public var startIndex: Int { 0 }

  /// The number of relations.
  public var endIndex: Int { rows.count }

  /// The identity at a position.
  public subscript(position: Int) -> RelationID {
    precondition(indices.contains(position), "position out of range")
    return RelationID(row: rows.lowerBound + UInt32(position))
  }
}

extension RelationIDs: Hashable {
  /// Whether both are the same identities.
  public static func == (left: RelationIDs, right: RelationIDs) -> Bool {
    left.rows == right.rows || (left.isEmpty && right.isEmpty)
  }

  /// Hashes the first and the last identity.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(first)
    hasher.combine(last)
  }
}

extension RelationIDs: CustomStringConvertible {
  /// The first and the last identity, `#3 – #12`.
  public var description: String {
    guard let first, let last else { return "no relations" }
    return first == last ? "\(first)" : "\(first) – \(last)"
  }
}
