/// An HTML-like label as a structure: Graphviz's own small language of tables and text styles.
///
/// Whatever goes in, what comes out is a label that Graphviz accepts: texts are escaped, an empty
/// text, table, row or cell gets a blank where Graphviz insists on content.
/// ```swift
/// .label(.html(HTMLLabel([.bold("North Korea"), .lineBreak, .font(size: 9, "KP")])))
/// ```
public struct HTMLLabel: Hashable, Sendable {
  /// What is between the outer angle brackets.
  public let content: HTMLContent

  /// Makes a label of text and styles.
  public init(_ inlines: [HTMLInline]) { content = .text(inlines) }

  /// Makes a label of literal text.
  public init(_ text: String) { content = .text([.text(text)]) }

  /// Makes a label of a table.
  public init(_ table: HTMLTable) { content = .table(table) }

  /// The markup between the outer angle brackets.
  public var markup: String {
    var writer = HTMLWriter()
    writer.write(content)
    return writer.out
  }
}

/// What a label or a table's cell holds.
public indirect enum HTMLContent: Hashable, Sendable {
  /// Text and styles.
  case text([HTMLInline])
  /// A table.
  case table(HTMLTable)
  /// An image file, in cells only.
  case image(DOTFilePath, DOTImageScale)
}

/// A piece of text in an HTML-like label, with its style.
public indirect enum HTMLInline: Hashable, Sendable, ExpressibleByStringLiteral {
  /// Literal text; its line ends break lines.
  case text(String)
  /// The end of a line; `align` says how the line that ends is set.
  case lineEnd(align: HTMLAlignment?)
  /// Text in another font, color or size.
  case styled(HTMLFont, [HTMLInline])
  /// Text in one of the styles without parameters.
  case marked(HTMLMark, [HTMLInline])

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

/// A style of text without parameters.
public enum HTMLMark: String, Hashable, Sendable, CaseIterable {
  case bold = "b"
  case italic = "i"
  case underline = "u"
  case overline = "o"
  case `subscript` = "sub"
  case superscript = "sup"
  case strike = "s"
}

/// A font in an HTML-like label; what is absent stays as around it.
public struct HTMLFont: Hashable, Sendable {
  /// The font's name.
  public var name: DOTFontName?
  /// The color of the text.
  public var color: DOTColor?
  /// The size in points.
  public var size: Double?

  /// Makes a font.
  public init(_ name: DOTFontName? = nil, color: DOTColor? = nil, size: Double? = nil) {
    self.name = name
    self.color = color
    self.size = size
  }
}

/// Where content lies in its cell or line, from left to right.
public enum HTMLAlignment: String, Hashable, Sendable, CaseIterable {
  case left, center, right
}

/// Where content lies in its cell, from top to bottom.
public enum HTMLVerticalAlignment: String, Hashable, Sendable, CaseIterable {
  case top, middle, bottom
}
