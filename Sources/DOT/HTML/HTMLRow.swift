/// A row of a table.
public struct HTMLRow: Hashable, Sendable {
  /// The cells, from left to right.
  public var cells: [HTMLCell]
  /// Whether a line is drawn between the cells.
  public var hasVerticalRules: Bool
  /// Whether a line is drawn below the row, unless it is the last.
  public var hasRuleBelow: Bool

  /// Makes a row.
  public init(_ cells: [HTMLCell], hasVerticalRules: Bool = false, hasRuleBelow: Bool = false) {
    self.cells = cells
    self.hasVerticalRules = hasVerticalRules
    self.hasRuleBelow = hasRuleBelow
  }

  /// Makes a row of cells.
  public init(_ cells: HTMLCell...) { self.init(cells) }
}
