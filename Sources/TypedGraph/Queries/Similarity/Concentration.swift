/// How much of what a node gets comes from few.
///
/// The index is that of Herfindahl and Hirschman: the sum of the squares of the shares, from 1/*n* for *n* equal
/// suppliers to 1 for a single one. (On the scale of percent it is 10,000 times as large.)
public struct Concentration: Sendable {
  /// A supplier and its share.
  public struct Share: Sendable {
    /// The supplier.
    public let node: any Node

    /// Its share of the whole, above 0 and at most 1.
    public let share: Double
  }

  /// The node that is supplied.
  public let node: any Node

  /// The sum of the weights of what it gets.
  public let total: Double

  /// The shares of its suppliers, the greatest first; equal ones in order of insertion.
  public let shares: [Share]

  /// The Herfindahl–Hirschman index: Σ share².
  public let index: Double

  /// The number of equal suppliers that would have the same index: its reciprocal.
  public var effectiveCount: Double { 1 / index }

  init(of node: any Node, total: Double, shares: [(any Node, Double)]) {
    self.node = node
    self.total = total
    self.shares = shares.map { Share(node: $0, share: $1) }
    index = shares.reduce(0) { $0 + $1.1 * $1.1 }
  }
}

extension Concentration: Equatable {
  /// Whether both are of equal nodes with equal totals and shares.
  public static func == (left: Concentration, right: Concentration) -> Bool {
    isEqual(left.node, right.node) && left.total == right.total && left.shares == right.shares
  }
}

extension Concentration.Share: Equatable {
  /// Whether both are one share of equal nodes.
  public static func == (left: Self, right: Self) -> Bool {
    isEqual(left.node, right.node) && left.share == right.share
  }
}

extension Concentration: CustomStringConvertible {
  /// The index and the shares: `India: HHI 0.54: Russia 0.7, France 0.2, Israel 0.1`.
  public var description: String {
    "\(node.name): HHI \(decimalText(index)): "
      + shares.prefix(20).map(\.description).joined(separator: ", ")
      + (shares.count > 20 ? ", … \(counted(shares.count, "supplier")) in all" : "")
  }
}

extension Concentration.Share: CustomStringConvertible {
  /// The supplier's name and its share.
  public var description: String { "\(node.name) \(decimalText(share))" }
}
