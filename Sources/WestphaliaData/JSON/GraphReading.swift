import Westphalia

extension GraphFileReader {
  /// Reads the graph of a file, and what is kept of kinds that are not known.
  func graph() throws(FileFault) -> (graph: RelationGraph, kept: KeptLines) {
    var reading = GraphReading(self)
    return try reading.run()
  }
}

/// The work of reading one graph.
private struct GraphReading {
  private let reader: GraphFileReader
  private var graph = RelationGraph()
  private var kept = KeptLines()
  /// For each kind of relation, whether it takes nodes of each kind as sources, then as targets.
  private var accepted: [[Bool?]]
  private var last = -1
  private var gaps = 0
  private var nodeCount = 0

  private var tokens: JSONTokens { reader.tokens }
  private var references: FileReferences { reader.references }
  private var vocabulary: Vocabulary { reader.session.vocabulary }

  init(_ reader: GraphFileReader) {
    self.reader = reader
    let vocabulary = reader.session.vocabulary
    accepted = Array(
      repeating: Array(repeating: nil, count: 2 * vocabulary.nodeForms.count),
      count: vocabulary.relationForms.count)
  }

  mutating func run() throws(FileFault) -> (graph: RelationGraph, kept: KeptLines) {
    try readNodes()
    try readCoverages()
    try readRelations()
    try readNext()
    if !kept.isEmpty { try keepShared() }
    return (graph, kept)
  }

  private mutating func readNext() throws(FileFault) {
    let stated = try reader.read("next") { decoder throws(FileFault) -> Int in
      guard tokens[0].kind == .number, let next = Int(tokens.digits(0)), next > last,
        next <= Int(UInt32.max)
      else {
        throw tokens.fault(.wrongValue("the next identity is a number above all others"), at: 0)
      }
      return next
    }
    let next = stated ?? last + 1
    gaps += next - last - 1
    if gaps > reader.limits.gaps {
      throw FileFault(
        .tooManyGaps(limit: reader.limits.gaps), at: reader.sections.start(of: "next") ?? 0,
        path: "next")
    }
    graph.finishRestoring(identityCount: next)
  }

  private mutating func readNodes() throws(FileFault) {
    let sections = reader.sections
    let lines = JSONTokens(sections.bytes, limits: reader.limits)
    var place = 0
    try sections.forEach(in: "nodes", with: lines) { _, start throws(FileFault) in
      defer { place += 1 }
      guard let form = references.form(place), let node = try references.node(place) else {
        let raw = Array(sections.bytes[start..<lines[0].end])
        kept.nodes.append(
          KeptLines.KeptNode(name: references.name(place), after: graph.nodeCount, text: raw))
        return
      }
      guard let vertex = vocabulary.nodeForms[form].restore(node, in: &graph) else {
        throw lines.fault(.repeated(references.name(place)), at: 0)
      }
      references.setVertex(vertex, of: place)
    }
    nodeCount = place
    // What is wrong with a node that nobody speaks of is wrong as well.
    while place < references.count {
      _ = try references.node(place)
      place += 1
    }
  }

  private mutating func readCoverages() throws(FileFault) {
    let sections = reader.sections
    try sections.forEach(in: "coverages", with: tokens) { _, start throws(FileFault) in
      guard tokens[0].kind == .object else {
        throw tokens.fault(.wrongType(expected: "an object", found: tokens[0].kind.words), at: 0)
      }
      if let coverage = try reader.coverage() {
        graph.declare(coverage)
      } else {
        let raw = Array(sections.bytes[start..<tokens[0].end])
        kept.coverages.append(
          KeptLines.KeptCoverage(after: graph.coverages.count, text: raw))
      }
      try tokens.checkKeysAreUsed()
    }
  }

  private mutating func readRelations() throws(FileFault) {
    let (before, sections) = (self, reader.sections)
    var isAscending = true
    try sections.forEach(in: "relations", with: tokens) { index, start throws(FileFault) in
      if index & 1023 == 0, Task.isCancelled { throw FileFault(.cancelled, at: start) }
      let line = try reader.line(next: last + 1)
      isAscending = isAscending && line.id > last
      if isAscending { try add(line, at: start) }
    }
    if isAscending { return }
    // Somebody moved lines: read them in the order of their identities.
    self = before
    var lines: [(id: Int, index: Int, start: Int)] = []
    var next = 0
    try sections.forEach(in: "relations", with: tokens) { index, start throws(FileFault) in
      let id = try reader.line(next: next).id
      next = id + 1
      lines.append((id, index, start))
    }
    lines.sort { ($0.id, $0.index) < ($1.id, $1.index) }
    for (id, index, start) in lines {
      do throws(FileFault) {
        _ = try tokens.read(at: start)
        guard id > last else { throw tokens.fault(.repeated("#\(id)"), at: 0) }
        try add(try reader.line(next: id), at: start)
      } catch {
        throw error.inside("relations[\(index)]")
      }
    }
  }

  private mutating func add(_ line: GraphFileReader.Line, at start: Int) throws(FileFault) {
    gaps += line.id - last - 1
    if gaps > reader.limits.gaps {
      throw tokens.fault(.tooManyGaps(limit: reader.limits.gaps), at: 0)
    }
    last = line.id
    guard let kind = line.kind, let source = references.form(line.source),
      let target = references.form(line.target)
    else {
      kept.relations.append(
        KeptLines.KeptRelation(
          id: line.id, source: references.name(line.source), target: references.name(line.target),
          text: Array(reader.sections.bytes[start..<tokens[0].end])))
      return
    }
    guard let from = references.vertex(line.source) else {
      throw tokens.fault(.unknownNode(references.name(line.source)), at: line.sourceIndex)
    }
    guard let to = references.vertex(line.target) else {
      throw tokens.fault(.unknownNode(references.name(line.target)), at: line.targetIndex)
    }
    let form = vocabulary.relationForms[kind]
    guard accepts(kind, source, from, isSource: true) else {
      throw tokens.fault(
        .wrongEnd(kind: form.key, node: references.name(line.source)), at: line.sourceIndex)
    }
    guard accepts(kind, target, to, isSource: false) else {
      throw tokens.fault(
        .wrongEnd(kind: form.key, node: references.name(line.target)), at: line.targetIndex)
    }
    guard let id = RelationID(number: line.id) else { return }
    let isNew: Bool
    do {
      isNew = try form.restore(
        reader.saying(line), as: id, from: from, to: to, during: line.period,
        evidence: line.evidence, in: &graph)
    } catch {
      throw reader.fault(of: error, in: line)
    }
    guard isNew else { throw tokens.fault(.repeated("#\(line.id)"), at: 0) }
    try tokens.checkKeysAreUsed()
  }

  /// Whether relations of a kind take nodes of a kind as their source or target.
  private mutating func accepts(
    _ kind: Int, _ form: Int, _ vertex: UInt32, isSource: Bool
  ) -> Bool {
    let place = isSource ? form : form + vocabulary.nodeForms.count
    if let known = accepted[kind][place] { return known }
    let node = graph.node(atVertex: vertex)
    let relation = vocabulary.relationForms[kind]
    let answer = isSource ? relation.accepts(source: node) : relation.accepts(target: node)
    accepted[kind][place] = answer
    return answer
  }

  /// Keeps all sources and all nodes that are spoken of, for the lines that are kept may name them.
  private mutating func keepShared() throws(FileFault) {
    kept.sources = references.sourceList
    let lines = JSONTokens(reader.sections.bytes, limits: reader.limits)
    var place = nodeCount
    try reader.sections.forEach(in: "mentioned", with: lines) { _, start throws(FileFault) in
      kept.mentioned.append(
        KeptLines.Mentioned(
          name: references.name(place), node: try references.node(place),
          text: Array(reader.sections.bytes[start..<lines[0].end])))
      place += 1
    }
  }
}

extension GraphFileReader {
  /// Reads the coverage whose tokens were read last; nil where it names a kind that is not known.
  func coverage() throws(FileFault) -> Coverage? {
    let source = try decode(EvidenceSource.self, at: try tokens.required("source", nil))
    let period = try period("during")
    let kinds = try tokens.required("kinds", nil)
    if tokens[kinds].kind == .text {
      guard try tokens.text(kinds) == "every" else {
        throw tokens.fault(.wrongValue("kinds are a list of names, or 'every'"), at: kinds)
      }
      return Coverage(ofEverythingBy: source, over: period)
    }
    let names = try decode([String].self, at: kinds)
    var types: [any Relation.Type] = []
    var index = kinds + 1
    for _ in names {
      guard let place = try relationKind(at: index) else { return nil }
      types.append(session.vocabulary.relationForms[place].type)
      index = Int(tokens[index].next)
    }
    return Coverage(of: source, over: period, kinds: types)
  }
}
