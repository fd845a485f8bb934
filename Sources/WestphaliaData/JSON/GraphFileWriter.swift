import Westphalia

/// Writes the sections that files of graphs, scenarios and patches share, one item a line.
struct GraphFileWriter {
  let shared: SharedValues
  private var heads: [(name: String, text: [UInt8])] = []
  private var lists: [(name: String, lines: [UInt8])] = []

  init(_ vocabulary: Vocabulary) { shared = SharedValues(vocabulary) }

  /// Adds a value that stands on a line of its own.
  mutating func add(_ name: String, _ text: [UInt8]) { heads.append((name, text)) }

  /// Adds a list whose items, each with the comma and the line's end after it, were written before.
  mutating func add(list name: String, _ lines: [UInt8]) { lists.append((name, lines)) }

  /// The bytes of the whole file.
  func bytes(format: String) throws(GraphWriteError) -> [UInt8] {
    var sources: [UInt8] = []
    for source in shared.sources {
      let output = ValueOutput(shared)
      do { try output.writePlain(source) } catch { throw refused(error, "source") }
      sources += output.bytes + Self.lineEnd
    }
    var result = Array("{\n\"format\": \"\(format)\",\n\"version\": 1".utf8)
    func begin(_ name: String) { result.append(contentsOf: ",\n\"\(name)\": ".utf8) }
    for head in heads {
      begin(head.name)
      result += head.text
    }
    let mentioned = Array(shared.mentioned.map { $0 + Self.lineEnd }.joined())
    for (name, lines) in [("sources", sources), ("mentioned", mentioned)] + lists {
      begin(name)
      result.append(UInt8(ascii: "["))
      if !lines.isEmpty {
        result.append(UInt8(ascii: "\n"))
        // The last line has no comma.
        result.append(contentsOf: lines.dropLast(2))
        result.append(UInt8(ascii: "\n"))
      }
      result.append(UInt8(ascii: "]"))
    }
    result.append(contentsOf: "\n}\n".utf8)
    return result
  }

  static let lineEnd = Array(",\n".utf8)

  /// The error that a value's own writing ended with.
  func refused(_ error: any Error, _ kind: String) -> GraphWriteError {
    if let error = error as? GraphWriteError { return error }
    return .notEncodable(kind: kind, reason: "\(error)")
  }
}

extension GraphFileWriter {
  /// Adds the sections of a graph, with the lines that were kept.
  mutating func add(
    _ graph: RelationGraph, _ kept: KeptLines = KeptLines()
  ) throws(GraphWriteError) {
    for source in kept.sources { _ = shared.name(of: source) }
    let (nodes, names) = try nodes(of: graph, kept)
    try keepMentioned(kept)
    let coverages = try coverages(of: graph, kept)
    let relations = try relations(of: graph, kept, names)
    let next = max(graph.identityCount, (kept.relations.map(\.id).max() ?? -1) + 1)
    add("next", Array(String(next).utf8))
    add(list: "nodes", nodes)
    add(list: "coverages", coverages)
    add(list: "relations", relations)
  }

  private func keepMentioned(_ kept: KeptLines) throws(GraphWriteError) {
    for line in kept.mentioned {
      guard let node = line.node,
        let place = shared.vocabulary.nodePlace(of: ObjectIdentifier(type(of: node)))
      else {
        shared.keep(line.text, named: line.name)
        continue
      }
      do {
        _ = try shared.name(of: node, place: place)
      } catch {
        throw refused(error, shared.vocabulary.nodeForms[place].key)
      }
    }
  }

  /// The lines of the nodes, and for each vertex its name.
  private func nodes(
    of graph: RelationGraph, _ kept: KeptLines
  ) throws(GraphWriteError) -> (lines: [UInt8], names: [[UInt8]]) {
    var names: [[UInt8]] = Array(repeating: [], count: graph.vertexCount)
    for (vertex, node) in graph.storedNodes { names[Int(vertex)] = try shared.add(node) }
    for line in kept.nodes { try shared.reserve(line.name) }
    let output = ValueOutput(shared)
    var waiting = kept.nodes[...]
    var count = 0
    for (_, node) in graph.storedNodes {
      while let line = waiting.first, line.after <= count {
        output.write(raw: line.text + Self.lineEnd)
        waiting.removeFirst()
      }
      count += 1
      guard let place = shared.vocabulary.nodePlace(of: ObjectIdentifier(type(of: node))) else {
        continue
      }
      let form = shared.vocabulary.nodeForms[place]
      do {
        try output.writeWhole(node, of: form)
      } catch {
        throw refused(error, form.key)
      }
      output.write(raw: Self.lineEnd)
    }
    for line in waiting { output.write(raw: line.text + Self.lineEnd) }
    return (output.bytes, names)
  }

  private func coverages(
    of graph: RelationGraph, _ kept: KeptLines
  ) throws(GraphWriteError) -> [UInt8] {
    var lines: [UInt8] = []
    var waiting = kept.coverages[...]
    for (count, coverage) in graph.coverages.enumerated() {
      while let line = waiting.first, line.after <= count {
        lines += line.text + Self.lineEnd
        waiting.removeFirst()
      }
      lines += try text(of: coverage) + Self.lineEnd
    }
    for line in waiting { lines += line.text + Self.lineEnd }
    return lines
  }

  /// The line of a coverage.
  func text(of coverage: Coverage) throws(GraphWriteError) -> [UInt8] {
    var kinds: [String] = []
    for (type, kind) in zip(coverage.kindTypes, coverage.kindNames) {
      guard let place = shared.vocabulary.relationPlace(of: type) else {
        throw .unknownKind(kind.name)
      }
      kinds.append(shared.vocabulary.relationForms[place].key)
    }
    let output = ValueOutput(shared)
    do {
      output.write(raw: "{\"source\":".utf8)
      try output.write(coverage.source)
      if coverage.period != .always {
        output.write(raw: ",\"during\":".utf8)
        try output.write(coverage.period)
      }
      output.write(raw: ",\"kinds\":".utf8)
      if coverage.coversEveryKind {
        output.write(text: "every")
      } else {
        try output.write(kinds)
      }
      output.write(raw: "}".utf8)
    } catch {
      throw refused(error, "coverage")
    }
    return output.bytes
  }

  private func relations(
    of graph: RelationGraph, _ kept: KeptLines, _ names: [[UInt8]]
  ) throws(GraphWriteError) -> [UInt8] {
    var forms: [(any RelationForm)?] = []
    for kind in graph.storedKinds {
      forms.append(
        shared.vocabulary.relationPlace(of: ObjectIdentifier(kind))
          .map { shared.vocabulary.relationForms[$0] })
    }
    try check(kept, in: graph)
    let output = ValueOutput(shared)
    output.bytes.reserveCapacity(graph.relationCount * 128)
    let line = RelationLine(output)
    var waiting = kept.relations.sorted { $0.id < $1.id }[...]
    for relation in graph.storedRelations {
      while let kept = waiting.first, kept.id <= relation.id.number {
        if kept.id == relation.id.number { throw .keptTwice(kept.id) }
        output.write(raw: kept.text + Self.lineEnd)
        waiting.removeFirst()
      }
      guard let form = forms[relation.kind] else {
        throw .unknownKind(graph.storedKinds[relation.kind].kind.name)
      }
      do {
        try line.begin(
          relation.id, form.key, names[Int(relation.source)], names[Int(relation.target)],
          relation.period)
        try line.saying { try form.write(relation.id, of: graph, to: output) }
        try line.end(relation.evidence)
      } catch {
        throw refused(error, form.key)
      }
      output.write(raw: Self.lineEnd)
    }
    for line in waiting { output.write(raw: line.text + Self.lineEnd) }
    return output.bytes
  }

  private func check(_ kept: KeptLines, in graph: RelationGraph) throws(GraphWriteError) {
    guard !kept.relations.isEmpty else { return }
    var names = Set(kept.nodes.map(\.name))
    for (_, node) in graph.storedNodes {
      guard let place = shared.vocabulary.nodePlace(of: ObjectIdentifier(type(of: node))) else {
        continue
      }
      let form = shared.vocabulary.nodeForms[place]
      names.insert("\(form.key):\(form.id(of: node))")
    }
    for line in kept.relations {
      for name in [line.source, line.target] where !names.contains(name) {
        throw .keptWithoutNode(name)
      }
    }
  }
}

/// Writes the lines of relations.
final class RelationLine {
  private let output: ValueOutput
  private var period = Period.always
  private var periodText: [UInt8] = []
  private var periodTexts: [Period: [UInt8]] = [:]

  /// How many periods are kept with their texts: the days of two centuries.
  private static let periodLimit = 1 << 16

  init(_ output: ValueOutput) { self.output = output }

  /// Writes the identity, if any, the kind, the ends and the period.
  func begin(
    _ id: RelationID?, _ kind: String, _ source: [UInt8], _ target: [UInt8], _ period: Period
  ) throws {
    output.write(raw: "{".utf8)
    if let id {
      output.write(raw: "\"id\":".utf8)
      output.write(raw: String(id.number).utf8)
      output.write(raw: ",".utf8)
    }
    output.write(raw: "\"kind\":\"".utf8)
    output.write(raw: kind.utf8)
    output.write(raw: "\",\"from\":".utf8)
    output.write(raw: source)
    output.write(raw: ",\"to\":".utf8)
    output.write(raw: target)
    guard period != .always else { return }
    if period != self.period {
      if let known = periodTexts[period] {
        periodText = known
      } else {
        periodText = try output.text(of: period)
        if periodTexts.count < Self.periodLimit { periodTexts[period] = periodText }
      }
      self.period = period
    }
    output.write(raw: ",\"during\":".utf8)
    output.write(raw: periodText)
  }

  /// Writes what the relation says, unless that is nothing.
  func saying(_ write: () throws -> Void) throws {
    let before = output.bytes.count
    output.write(raw: ",\"says\":".utf8)
    let start = output.bytes.count
    try write()
    if output.bytes[start...].elementsEqual("{}".utf8) {
      output.bytes.removeLast(output.bytes.count - before)
    }
  }

  /// Writes the evidence, and the end of the line.
  func end(_ evidence: [Evidence]) throws {
    if !evidence.isEmpty {
      output.write(raw: ",\"evidence\":[".utf8)
      for (place, piece) in evidence.enumerated() {
        if place > 0 { output.write(raw: ",".utf8) }
        try write(piece)
      }
      output.write(raw: "]".utf8)
    }
    output.write(raw: "}".utf8)
  }

  /// Writes a piece of evidence as it writes itself, which one that only names a source and a position in it need not do.
  private func write(_ piece: Evidence) throws {
    let isPlain =
      piece.polarity == .affirmed && piece.modality == .asserted && piece.quotation == nil
      && piece.speakers.isEmpty && piece.confidence == nil && piece.note == nil
    guard isPlain, let source = output.shared.name(of: piece.source) else {
      return try output.writePlain(piece)
    }
    output.write(raw: "{\"source\":".utf8)
    output.write(raw: source)
    if let position = piece.position {
      output.write(raw: ",\"at\":".utf8)
      output.write(text: position)
    }
    output.write(raw: "}".utf8)
  }
}
