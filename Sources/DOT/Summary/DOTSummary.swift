/// How much there is in a document, counted over its statements as they stand.
public struct DOTSummary: Hashable, Sendable {
  /// Statements, those in subgraphs included.
  public internal(set) var statements = 0
  /// Attributes of all kinds of statements.
  public internal(set) var attributes = 0
  /// Subgraphs, each time one is opened.
  public internal(set) var subgraphs = 0
  /// How deep braces nest; 1 without subgraphs.
  public internal(set) var depth = 1
}

extension DOTSummary: CustomStringConvertible {
  /// The counts in a line.
  public var description: String {
    "\(statements) statements, \(attributes) attributes, \(subgraphs) subgraphs, depth \(depth)"
  }
}

extension DOTDocument {
  /// Counts statements, attributes and subgraphs, without carrying anything out.
  ///
  /// What they describe is `resolved()`.
  ///
  /// - Complexity: O(*n*) in the size of the document; no string is made.
  public var summary: DOTSummary {
    let tape = body.tape
    var result = DOTSummary()
    var open: [(next: Int, left: Int, header: TapeHeader)] = []
    var index = 0
    while true {
      if let last = open.last, index == last.next {
        open.removeLast()
        index = walkEnds(last.header, last.left, from: index, tape, &open, &result)
      } else if index < tape.words.count {
        let header = tape.header(at: index)
        result.statements += 1
        result.attributes += header.attributeCount
        index = walkEnds(
          header, header.endCount, from: header.body, tape, &open, &result)
      } else {
        return result
      }
    }
  }

  /// Passes node ends; stops inside the first subgraph end, and leaves the rest on `open`.
  private func walkEnds(
    _ header: TapeHeader, _ count: Int, from start: Int, _ tape: DOTTape,
    _ open: inout [(next: Int, left: Int, header: TapeHeader)],
    _ result: inout DOTSummary
  ) -> Int {
    var index = start
    var left = count
    while left > 0 {
      left -= 1
      switch tape.end(at: index) {
      case .node(_, _, _, let next): index = next
      case .subgraph(_, let statements):
        open.append((statements.upperBound, left, header))
        result.subgraphs += 1
        result.depth = max(result.depth, open.count + 1)
        return statements.lowerBound
      }
    }
    return header.end
  }
}
