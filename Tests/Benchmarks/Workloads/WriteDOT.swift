import DOT

/// W11: DOT text in memory, with a label and two more attributes for each node and edge.
///
/// The graph is there with its attributes, labels as strings and numbers as numbers, as the other
/// programs have it. It is streamed, and written by way of a document; and a document that is
/// there is written. As theirs, the memory that takes the text is used again.
func writeDOTWorkload(_ bench: Bench) throws {
  guard bench.wants("W11") else { return }
  let graph = LabeledGraph(bench.input)
  var text: [UInt8] = []
  func check(_ count: Int) -> String {
    "bytes=\(count) memory=\(format("%.2f", Double(text.capacity) / Double(count)))/byte"
  }
  try bench.run("W11", "graph to memory, streamed") {
    text.removeAll(keepingCapacity: true)
    graph.stream(to: &text)
    return text.count
  } check: {
    check($0)
  }
  var counter = ByteCounter()
  try bench.run("W11", "graph to a sink that counts, streamed") {
    counter.count = 0
    graph.stream(to: &counter)
    return counter.count
  } check: {
    "bytes=\($0)"
  }
  try bench.run("W11", "graph to document to memory") {
    text.removeAll(keepingCapacity: true)
    graph.document.write(to: &text)
    return text.count
  } check: {
    check($0)
  }
  let document = graph.document
  try bench.run("W11", "document to memory") {
    text.removeAll(keepingCapacity: true)
    document.write(to: &text)
    return text.count
  } check: {
    check($0)
  }
}

private struct ByteCounter: DOTByteSink {
  var count = 0
  mutating func write(_ bytes: ArraySlice<UInt8>) { count += bytes.count }
}

/// The input with the attributes that are written.
private struct LabeledGraph {
  let input: BenchmarkInput
  let vertexLabels: [String]
  let edgeLabels: [String]
  let ranks: [Int]

  init(_ input: BenchmarkInput) {
    self.input = input
    vertexLabels = (0..<input.vertexCount).map { "node \($0)" }
    edgeLabels = input.kinds.map { "k\($0)" }
    ranks = (0..<input.vertexCount).map {
      Int((UInt32(truncatingIfNeeded: $0) &* 2_654_435_761) >> 16)
    }
  }

  func stream<Sink: DOTByteSink>(to sink: inout Sink) where Sink.Failure == Never {
    DOTDocument.stream(.directed, name: "G", to: &sink) { graph in
      for vertex in 0..<input.vertexCount {
        graph.node(DOTIdentifier(number: vertex), attributes(ofVertex: vertex))
      }
      for edge in 0..<input.edgeCount {
        graph.edge(
          DOTIdentifier(number: Int(input.sources[edge])),
          DOTIdentifier(number: Int(input.targets[edge])), attributes(ofEdge: edge))
      }
    }
  }

  var document: DOTDocument {
    var document = DOTDocument(.directed, name: "G")
    for vertex in 0..<input.vertexCount {
      document.body.node(DOTIdentifier(number: vertex), attributes(ofVertex: vertex))
    }
    for edge in 0..<input.edgeCount {
      document.body.edge(
        DOTIdentifier(number: Int(input.sources[edge])),
        DOTIdentifier(number: Int(input.targets[edge])), attributes(ofEdge: edge))
    }
    return document
  }

  private func attributes(ofVertex vertex: Int) -> [DOTNodeAttribute] {
    [
      .label(vertexLabels[vertex]), .custom("group", number: vertex % 7),
      .custom("rank", number: ranks[vertex]),
    ]
  }

  private func attributes(ofEdge edge: Int) -> [DOTEdgeAttribute] {
    [
      .label(edgeLabels[edge]), .custom("start", number: Int(input.starts[edge])),
      .custom("end", number: Int(input.ends[edge])),
    ]
  }
}
