public import Foundation

extension Graphviz {
  /// Makes the page of a diagram: one HTML file that needs no network and shows the diagram's view over time.
  ///
  /// ```swift
  /// let page = try await Graphviz.find().page(of: Diagram(of: graph, titled: "Alliances"))
  /// ```
  ///
  /// It has the drawing of all dates together, with everybody in the same place on each, and a slider over the
  /// months on which something changes; two dates can be compared. A month shows what
  /// ``TypedGraph/GraphQueries/on(_:_:)`` has on it. One can bring out a node and what it has to do with, search by
  /// name, leave out kinds, blocs and what one does not believe, and read each relation's evidence, with the keyboard
  /// as with a pointer. A table has the relations shown; the address has the choice; the picture can be
  /// saved as an SVG. Without script the picture and the table remain.
  ///
  /// Colors are those of the reader's setting, light or dark, unless the diagram has a theme other than these two.
  /// Nothing in the texts of a graph can run, and its addresses are links where they are http, https or mailto. Equal
  /// diagrams give equal bytes. What a diagram highlights or compares is not shown.
  ///
  /// - Parameter diagram: What is shown.
  /// - Returns: The file's bytes, in UTF-8.
  /// - Throws: ``GraphvizError`` where Graphviz cannot place the nodes.
  /// - Complexity: O(*n*² + *m*), and the time of Graphviz.
  public func page(of diagram: Diagram) async throws(GraphvizError) -> Data {
    var content = DiagramContent(diagram)
    // Many are found by who is in them; few stand as they were stated.
    if content.lines.count >= PageDocument.denseFrom { content.sortByNode() }
    let places = content.items.isEmpty ? [] : try await plain(PageLayout.document(of: content))
    let layout = PageLayout(content, plain: places)
    return Data(PageDocument(content, layout).text.utf8)
  }
}
