/// What a label or a table's cell holds.
public struct HTMLContent: Hashable, Sendable {
  /// What a label shows of the content.
  let markup: HTMLMarkup
  /// What a cell shows of it, if that is more: images stand in cells only.
  let cellMarkup: HTMLMarkup

  private init(_ markup: HTMLMarkup, inCell cellMarkup: HTMLMarkup? = nil) {
    self.markup = markup
    self.cellMarkup = cellMarkup ?? markup
  }

  /// Text and styles.
  public static func text(_ inlines: [HTMLInline]) -> HTMLContent {
    HTMLContent(HTMLMarkup(inlines).nested("", ""))
  }

  /// A table.
  public static func table(_ table: HTMLTable) -> HTMLContent {
    HTMLContent(table.markup.nested("", ""))
  }

  /// An image file, in cells only.
  public static func image(_ file: DOTFilePath, _ scale: DOTImageScale) -> HTMLContent {
    HTMLContent(
      HTMLMarkup([.run(" ")]),
      inCell: HTMLMarkup([.run("<img src=\"\(file)\" scale=\"\(scale.rawValue)\"/>")]))
  }

  /// Whether something nested deeper than 200 levels and was left out.
  public var isCut: Bool { cellMarkup.isCut }
}
