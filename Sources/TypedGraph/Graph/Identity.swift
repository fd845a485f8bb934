/// The identity of a relation in a graph and its copies; never given to another relation.
public struct RelationID: Hashable, Sendable {
  @usableFromInline let row: UInt32

  /// The relation's number, counted from 0 in order of insertion.
  public var number: Int { Int(row) }

  @inlinable
  init(row: UInt32) {
    self.row = row
  }

  /// Makes the identity with a number, for one that was kept outside the graph; nil where no
  /// relation can have that number.
  public init?(number: Int) {
    guard let row = UInt32(exactly: number) else { return nil }
    self.row = row
  }
}

extension RelationID: Comparable, CustomStringConvertible {
  /// Whether the left relation was inserted first.
  public static func < (left: RelationID, right: RelationID) -> Bool { left.row < right.row }

  /// The number with a sign before it, `#12`.
  public var description: String { "#\(row)" }
}
