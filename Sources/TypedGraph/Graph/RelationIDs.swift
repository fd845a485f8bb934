/// The identities of relations that were added together, in their order.
public struct RelationIDs: RandomAccessCollection, Sendable {
  let rows: Range<UInt32>

  /// The first position: 0, but for a part of other identities, which keeps its positions there.
  public let startIndex: Int

  init(rows: Range<UInt32>, startIndex: Int = 0) {
    self.rows = rows
    self.startIndex = startIndex
  }

  /// The position after the last identity.
  public var endIndex: Int { startIndex + rows.count }

  /// The identity at a position.
  public subscript(position: Int) -> RelationID {
    precondition(indices.contains(position), "position out of range")
    return RelationID(row: rows.lowerBound + UInt32(position - startIndex))
  }

  /// Some identities in a row, as `prefix(3)` gives them: they keep their positions in these.
  public subscript(bounds: Range<Int>) -> RelationIDs {
    precondition(
      startIndex <= bounds.lowerBound && bounds.upperBound <= endIndex, "positions out of range")
    let first = rows.lowerBound + UInt32(bounds.lowerBound - startIndex)
    return RelationIDs(
      rows: first..<(first + UInt32(bounds.count)), startIndex: bounds.lowerBound)
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
