/// A piece of text in an HTML-like label, with its style.
///
/// Styles nest 200 levels deep, which is about what Graphviz reads; what lies deeper is left out
/// (`HTMLLabel.init(checking:)` refuses it).
public struct HTMLInline: Hashable, Sendable, ExpressibleByStringLiteral {
  let markup: HTMLMarkup

  private init(_ markup: HTMLMarkup) { self.markup = markup }

  /// Literal text; its line ends break lines.
  public static func text(_ text: String) -> HTMLInline {
    let clean = Cleaning.clean(text)
    var markup = HTMLMarkup([.run(Escaping.htmlPart(clean))])
    markup.isBlankText = Cleaning.isBlank(clean)
    return HTMLInline(markup)
  }

  /// The end of a line; `align` says how the line that ends is set.
  public static func lineEnd(align: HTMLAlignment?) -> HTMLInline {
    HTMLInline(
      HTMLMarkup([.run(align.map { "<br align=\"\($0.rawValue)\"/>" } ?? "<br/>")]))
  }

  /// Text in another font, color or size.
  public static func styled(_ font: HTMLFont, _ content: [HTMLInline]) -> HTMLInline {
    HTMLInline(HTMLMarkup(content).nested(font.openTag, "</font>"))
  }

  /// Text in one of the styles without parameters.
  public static func marked(_ mark: HTMLMark, _ content: [HTMLInline]) -> HTMLInline {
    HTMLInline(HTMLMarkup(content).nested("<\(mark.rawValue)>", "</\(mark.rawValue)>"))
  }

  /// Literal text from a literal.
  public init(stringLiteral value: String) { self = .text(value) }

  /// The end of a centered line.
  public static var lineBreak: HTMLInline { .lineEnd(align: nil) }

  /// The end of a line set to one side.
  public static func lineBreak(_ align: HTMLAlignment) -> HTMLInline { .lineEnd(align: align) }

  /// Bold text.
  public static func bold(_ content: HTMLInline...) -> HTMLInline { .marked(.bold, content) }

  /// Italic text.
  public static func italic(_ content: HTMLInline...) -> HTMLInline { .marked(.italic, content) }

  /// Underlined text.
  public static func underlined(_ content: HTMLInline...) -> HTMLInline {
    .marked(.underline, content)
  }

  /// Text with a line above it.
  public static func overlined(_ content: HTMLInline...) -> HTMLInline {
    .marked(.overline, content)
  }

  /// Text below the line.
  public static func `subscript`(_ content: HTMLInline...) -> HTMLInline {
    .marked(.subscript, content)
  }

  /// Text above the line.
  public static func superscript(_ content: HTMLInline...) -> HTMLInline {
    .marked(.superscript, content)
  }

  /// Text struck through.
  public static func struck(_ content: HTMLInline...) -> HTMLInline { .marked(.strike, content) }

  /// Text in another font, color or size, in points.
  public static func font(
    _ name: DOTFontName? = nil, color: DOTColor? = nil, size: Double? = nil,
    _ content: HTMLInline...
  ) -> HTMLInline {
    .styled(HTMLFont(name, color: color, size: size), content)
  }
}
