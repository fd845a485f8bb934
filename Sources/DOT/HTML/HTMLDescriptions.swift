// How parts of an HTML-like label print: as the markup that they become.

extension HTMLLabel: CustomStringConvertible {
  /// The markup between the outer angle brackets.
  public var description: String { markup }
}

extension HTMLContent: CustomStringConvertible {
  /// The markup; of an image, that of a cell that shows it.
  public var description: String {
    var writer = HTMLWriter()
    if case .image = self {
      writer.write(HTMLCell(self))
    } else {
      writer.write(self)
    }
    return writer.out
  }
}

extension HTMLInline: CustomStringConvertible {
  /// The markup.
  public var description: String { HTMLContent.text([self]).description }
}

extension HTMLFont: CustomStringConvertible {
  /// The tag that opens text in the font, `<font color="red">`.
  public var description: String { HTMLWriter.openTag(self) }
}

extension HTMLTable: CustomStringConvertible {
  /// The markup.
  public var description: String { HTMLContent.table(self).description }
}

extension HTMLRow: CustomStringConvertible {
  /// The markup of its cells, one after the other.
  public var description: String { cells.map(\.description).joined() }
}

extension HTMLCell: CustomStringConvertible {
  /// The markup.
  public var description: String {
    var writer = HTMLWriter()
    writer.write(self)
    return writer.out
  }
}

extension HTMLAttribute: CustomStringConvertible {
  /// The attribute as it is written in a tag, `border="1"`.
  public var description: String { "\(name)=\"\(value)\"" }
}
