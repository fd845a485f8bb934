/// An attribute of a table or cell in an HTML-like label.
///
/// Those that make sense on cells only (`colspan`, `rowspan`, `balign`) or on tables only (`rows`,
/// `columns`, `cellborder`) are left out where they do not apply.
public struct HTMLAttribute: Hashable, Sendable {
  enum Place { case both, cell, table }

  let name: String
  let value: String
  let place: Place

  private init(_ name: String, _ value: String, _ place: Place = .both) {
    self.name = name
    self.value = value
    self.place = place
  }

  private static func number(_ value: Int, _ range: ClosedRange<Int>) -> String {
    String(min(max(value, range.lowerBound), range.upperBound))
  }

  /// Where the content lies from left to right.
  public static func align(_ side: HTMLAlignment) -> Self { Self("align", side.rawValue) }

  /// How the lines of a cell's text are set.
  public static func balign(_ side: HTMLAlignment) -> Self { Self("balign", side.rawValue, .cell) }

  /// Where the content lies from top to bottom.
  public static func valign(_ side: HTMLVerticalAlignment) -> Self { Self("valign", side.rawValue) }

  /// The color of the background.
  public static func bgcolor(_ color: DOTColor) -> Self { Self("bgcolor", color.description) }

  /// The colors of a gradient of the background.
  public static func bgcolor(_ first: DOTColor, _ second: DOTColor) -> Self {
    Self("bgcolor", "\(first):\(second)")
  }

  /// The angle of the gradient, in degrees.
  public static func gradientangle(_ degrees: Int) -> Self {
    Self("gradientangle", number(degrees, 0...360))
  }

  /// The width of the border, 0 to 255.
  public static func border(_ width: Int) -> Self { Self("border", number(width, 0...255)) }

  /// The width of the borders of cells, 0 to 127.
  public static func cellborder(_ width: Int) -> Self {
    Self("cellborder", number(width, 0...127), .table)
  }

  /// The space between border and content, 0 to 255.
  public static func cellpadding(_ space: Int) -> Self {
    Self("cellpadding", number(space, 0...255))
  }

  /// The space between cells, 0 to 127.
  public static func cellspacing(_ space: Int) -> Self {
    Self("cellspacing", number(space, 0...127))
  }

  /// The color of the border.
  public static func color(_ color: DOTColor) -> Self { Self("color", color.description) }

  /// How many columns the cell covers.
  public static func colspan(_ count: Int) -> Self {
    Self("colspan", number(count, 1...1_000), .cell)
  }

  /// How many rows the cell covers.
  public static func rowspan(_ count: Int) -> Self {
    Self("rowspan", number(count, 1...1_000), .cell)
  }

  /// Draws rules between all columns.
  public static var columnRules: Self { Self("columns", "*", .table) }

  /// Draws rules between all rows.
  public static var rowRules: Self { Self("rows", "*", .table) }

  /// Whether width and height hold even if the content is larger.
  public static func fixedsize(_ flag: Bool) -> Self { Self("fixedsize", flag ? "true" : "false") }

  /// The least height in points, 0 to 65,535.
  public static func height(_ points: Int) -> Self { Self("height", number(points, 0...65_535)) }

  /// The least width in points, 0 to 65,535.
  public static func width(_ points: Int) -> Self { Self("width", number(points, 0...65_535)) }

  /// What a click leads to.
  public static func href(_ url: DOTURL) -> Self { Self("href", url.raw) }

  /// Where the link opens.
  public static func target(_ target: DOTWord) -> Self { Self("target", target.description) }

  /// The id in SVG.
  public static func id(_ id: DOTWord) -> Self { Self("id", id.description) }

  /// The port that edges can name.
  public static func port(_ name: DOTPortName) -> Self { Self("port", name.text) }

  /// Which sides of the border are drawn.
  public static func sides(_ sides: Set<HTMLSide>) -> Self {
    Self("sides", HTMLSide.allCases.filter(sides.contains).map(\.rawValue).joined())
  }

  /// How the border and the background are drawn.
  public static func style(_ styles: HTMLTableStyle...) -> Self {
    Self("style", styles.map(\.rawValue).joined(separator: ","))
  }

  /// What is shown while the pointer rests on it.
  public static func tooltip(_ text: String) -> Self { Self("tooltip", Escaping.htmlTooltip(text)) }
}
