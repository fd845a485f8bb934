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

  /// Makes a label of any content, or refuses what Graphviz could not read.
  ///
  /// The other initializers leave out what nests too deep.
  ///
  /// - Throws: `HTMLNestingError` if styles and tables nest deeper than 200 levels.
  public init(checking content: HTMLContent) throws(HTMLNestingError) {
    if content.isCut { throw HTMLNestingError(limit: HTMLMarkup.limit) }
    self.content = content
  }

  /// The markup between the outer angle brackets.
  public var markup: String { content.markup.text }
}

/// Styles and tables that nest deeper than a label of Graphviz can.
public struct HTMLNestingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// How deep they may nest.
  public let limit: Int

  /// What was wrong, in one sentence.
  public var description: String {
    "Styles and tables of a label nest deeper than \(limit) levels."
  }
}
