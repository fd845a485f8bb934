/// A number for each two nodes: how alike they are, or how much one depends on the other.
///
/// Made by ``GraphQueries/similarity(_:by:_:among:weight:)``, ``GraphQueries/dependence(weight:relativeTo:)`` and the agreement
/// of votes of `Westphalia`; `csv()` of `WestphaliaData` writes it, a `Chart` of `Westphalia` draws it.
public struct DyadMatrix: Sendable {
  /// What is measured, `S-score`.
  public let title: String

  /// Of what, in the words of the view's conditions: `only defense pact`.
  public let subject: String

  /// The nodes of rows and of columns, in order.
  public let nodes: [any Node]

  /// The values, row by row; nil where there is none.
  public let values: [[Double?]]

  package init(title: String, subject: String, nodes: [any Node], values: [[Double?]]) {
    self.title = title
    self.subject = subject
    self.nodes = nodes
    self.values = values
  }

  /// A symmetric matrix, of which each two nodes are asked about once.
  ///
  /// - Parameters:
  ///   - title: What is measured.
  ///   - subject: Of what.
  ///   - nodes: The nodes, in order.
  ///   - value: Takes the places of two nodes among ``nodes``.
  /// - Throws: ``QueryError/cancelled``.
  package init(
    title: String, subject: String, nodes: [any Node], symmetric value: (Int, Int) -> Double?
  ) throws(QueryError) {
    var values = Array(repeating: [Double?](repeating: nil, count: nodes.count), count: nodes.count)
    for one in nodes.indices {
      for other in one..<nodes.count {
        if taskIsCancelled() { throw .cancelled }
        let value = value(one, other)
        values[one][other] = value
        values[other][one] = value
      }
    }
    if taskIsCancelled() { throw .cancelled }
    self.init(title: title, subject: subject, nodes: nodes, values: values)
  }

  /// The value of two nodes: that of the first's row in the second's column; nil where there is none.
  ///
  /// - Throws: ``QueryError/nodeNotFound(_:)`` for a node without a row.
  /// - Complexity: O(nodes).
  public func value(_ row: some Node, _ column: some Node) throws(QueryError) -> Double? {
    func place(of node: any Node) throws(QueryError) -> Int {
      guard let place = nodes.firstIndex(where: { isSame($0, node) }) else {
        throw .nodeNotFound(node)
      }
      return place
    }
    return values[try place(of: row)][try place(of: column)]
  }
}

extension DyadMatrix: Equatable {
  /// Whether both have equal values of equal nodes in one order.
  public static func == (left: DyadMatrix, right: DyadMatrix) -> Bool {
    left.title == right.title && left.subject == right.subject && left.values == right.values
      && left.nodes.count == right.nodes.count
      && zip(left.nodes, right.nodes).allSatisfy { isEqual($0, $1) }
  }
}

extension DyadMatrix: CustomStringConvertible {
  /// The matrix in text, with `–` where there is no value; of more than ten nodes the first ten, and how many there are.
  public var description: String {
    let shown = min(nodes.count, 10)
    var lines = [[""] + nodes.prefix(shown).map(\.name)]
    for (node, row) in zip(nodes, values).prefix(shown) {
      lines.append([node.name] + row.prefix(shown).map { $0.map(decimalText) ?? "–" })
    }
    var text = ["\(title) (\(subject))"] + TextTable.labeled(lines)
    if nodes.count > shown { text.append("… \(counted(nodes.count, "node")) in all") }
    return text.joined(separator: "\n")
  }
}
