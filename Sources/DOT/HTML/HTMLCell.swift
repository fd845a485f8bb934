/// A cell of a table.
public struct HTMLCell: Hashable, Sendable {
  /// What the cell shows.
  public var content: HTMLContent
  /// How the cell looks, what port it is and what it links to.
  public var attributes: [HTMLAttribute]

  /// Makes a cell with text and styles.
  public init(_ attributes: HTMLAttribute..., text: [HTMLInline]) {
    self.attributes = attributes
    content = .text(text)
  }

  /// Makes a cell with literal text.
  public init(_ text: String, _ attributes: HTMLAttribute...) {
    self.attributes = attributes
    content = .text([.text(text)])
  }

  /// Makes a cell with any content.
  public init(_ content: HTMLContent, attributes: [HTMLAttribute] = []) {
    self.content = content
    self.attributes = attributes
  }

  /// Makes a cell that holds a table.
  public init(_ attributes: HTMLAttribute..., table: HTMLTable) {
    self.attributes = attributes
    content = .table(table)
  }
}
