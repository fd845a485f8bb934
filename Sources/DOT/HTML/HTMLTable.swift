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

/// A side of a cell's border.
public enum HTMLSide: String, Hashable, Sendable, CaseIterable {
  case left = "L"
  case top = "T"
  case right = "R"
  case bottom = "B"
}

/// How a table or cell is drawn.
public enum HTMLTableStyle: String, Hashable, Sendable, CaseIterable {
  case rounded, radial, solid, dashed, dotted
  case invisible = "invis"
}
