/// A table in an HTML-like label.
public struct HTMLTable: Hashable, Sendable {
  /// The rows, from top to bottom.
  public var rows: [HTMLRow]
  /// How the table looks and what it links to.
  public var attributes: [HTMLAttribute]
  /// The font of all text in the table.
  public var font: HTMLFont?

  /// Makes a table.
  public init(_ attributes: HTMLAttribute..., font: HTMLFont? = nil, rows: [HTMLRow]) {
    self.attributes = attributes
    self.font = font
    self.rows = rows
  }
}
