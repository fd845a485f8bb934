// How parts of an HTML-like label print: as the markup that they become.

extension HTMLLabel: CustomStringConvertible {
  /// The markup between the outer angle brackets.
  public var description: String { markup }
}

extension HTMLContent: CustomStringConvertible {
  /// The markup that a cell shows.
  public var description: String { cellMarkup.text }
}

extension HTMLInline: CustomStringConvertible {
  /// The markup.
  public var description: String { HTMLMarkup([self]).text }
}

extension HTMLFont: CustomStringConvertible {
  /// The tag that opens text in the font, `<font color="red">`.
  public var description: String { openTag }
}

extension HTMLTable: CustomStringConvertible {
  /// The markup.
  public var description: String { markup.text }
}

extension HTMLRow: CustomStringConvertible {
  /// The markup of its cells, one after the other.
  public var description: String { cells.map(\.description).joined() }
}

extension HTMLCell: CustomStringConvertible {
  /// The markup.
  public var description: String { markup.text }
}

extension HTMLAttribute: CustomStringConvertible {
  /// The attribute as it is written in a tag, `border="1"`.
  public var description: String { "\(name)=\"\(value)\"" }
}
