import Westphalia

/// What an event states, as files hold it: its words, and the nodes, relations and coverages that it puts into a graph.
struct StatementForm: Codable {
  let words: String
  let statement: any GraphStatement

  init(_ words: String, _ statement: any GraphStatement) {
    self.words = words
    self.statement = statement
  }

  private enum CodingKeys: String, CodingKey { case words, nodes, relations, coverages }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    words = try values.decode(String.self, forKey: .words)
    statement = StatedContent(
      nodes: try values.list(AnyNodeReference.self, .nodes).map(\.node),
      relations: try values.list(StatedRelation.self, .relations),
      coverages: try values.list(CoverageForm.self, .coverages).map(\.coverage))
  }

  func encode(to encoder: any Encoder) throws {
    let content = StatedContent(of: statement)
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(words, forKey: .words)
    try values.encodeUnlessEmpty(content.nodes.map { AnyNodeReference($0) }, forKey: .nodes)
    try values.encodeUnlessEmpty(content.relations, forKey: .relations)
    try values.encodeUnlessEmpty(content.coverages.map { CoverageForm($0) }, forKey: .coverages)
  }
}

/// What a statement puts into an empty graph, as a statement.
struct StatedContent: GraphStatement {
  /// All nodes that are not ends of the relations, in the order in which they are stated.
  var nodes: [any Node]
  var relations: [StatedRelation]
  var coverages: [Coverage]

  init(nodes: [any Node], relations: [StatedRelation], coverages: [Coverage]) {
    self.nodes = nodes
    self.relations = relations
    self.coverages = coverages
  }

  init(of statement: any GraphStatement) {
    var graph = RelationGraph()
    statement.add(to: &graph)
    relations = graph.relations.map { StatedRelation($0) }
    coverages = graph.coverages
    let ends = Set(graph.relations.flatMap { [NodeKey($0.sourceNode), NodeKey($0.targetNode)] })
    nodes = graph.nodes.filter { !ends.contains(NodeKey($0)) }
  }

  func add(to graph: inout RelationGraph) -> [RelationID] {
    for node in nodes {
      for statement in StatementBuilder.buildExpression(node) { statement.add(to: &graph) }
    }
    for coverage in coverages { graph.declare(coverage) }
    return relations.compactMap { $0.add(to: &graph) }
  }

  static func == (left: StatedContent, right: StatedContent) -> Bool {
    var (one, other) = (RelationGraph(), RelationGraph())
    _ = left.add(to: &one)
    _ = right.add(to: &other)
    return one.difference(from: other).isEmpty && one.coverages == other.coverages
  }

  var description: String {
    (nodes.map(\.name) + relations.map(\.description) + coverages.map(\.description))
      .joined(separator: ", ")
  }
}

/// A relation without an identity, as files hold it.
struct StatedRelation: Codable {
  let relation: any Relation
  let source, target: any Node
  let period: Period
  let evidence: [Evidence]

  private enum CodingKeys: String, CodingKey { case kind, from, to, during, says, evidence }

  init(
    _ relation: any Relation, from source: any Node, to target: any Node, during period: Period,
    evidence: [Evidence]
  ) {
    self.relation = relation
    self.source = source
    self.target = target
    self.period = period
    self.evidence = evidence
  }

  init(_ entry: AnyRelationEntry) {
    self.init(
      entry.anyRelation, from: entry.sourceNode, to: entry.targetNode, during: entry.period,
      evidence: entry.evidence)
  }

  init(from decoder: any Decoder) throws {
    try self.init(from: decoder, saying: nil)
  }

  /// Reads the kind and the ends from an object, and the rest from it too or from another.
  init(from decoder: any Decoder, saying details: (any Decoder)?) throws {
    guard let decoder = decoder as? ValueDecoder,
      let details = (details ?? decoder) as? ValueDecoder
    else { throw Refusal(reason: "a relation is read with the vocabulary of a file") }
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let kind = try values.decode(String.self, forKey: .kind)
    let tokens = decoder.tokens
    func index(_ key: CodingKeys) throws(FileFault) -> Int {
      try tokens.value(of: key.rawValue, in: decoder.index) ?? decoder.index
    }
    guard let form = decoder.session.vocabulary.relationForm(kind) else {
      throw tokens.fault(.unknownKind(kind), at: try index(.kind))
    }
    source = try values.decode(AnyNodeReference.self, forKey: .from).node
    target = try values.decode(AnyNodeReference.self, forKey: .to).node
    for (end, key, accepts) in [
      (source, CodingKeys.from, form.accepts(source:)), (target, .to, form.accepts(target:)),
    ] where !accepts(end) {
      throw tokens.fault(.wrongEnd(kind: kind, node: end.name), at: try index(key))
    }
    let said = try details.container(keyedBy: CodingKeys.self)
    period = try said.decodeIfPresent(Period.self, forKey: .during) ?? .always
    evidence = try said.list(Evidence.self, .evidence)
    relation = try details.saying(form)
  }

  func encode(to encoder: any Encoder) throws {
    try encodeEnds(to: encoder)
    try encodeDetails(to: encoder)
  }

  /// Writes the kind and the ends.
  func encodeEnds(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(try form(encoder).form.key, forKey: .kind)
    try values.encode(AnyNodeReference(source), forKey: .from)
    try values.encode(AnyNodeReference(target), forKey: .to)
  }

  /// Writes the period, what the relation says and its evidence, as far as there are any.
  func encodeDetails(to encoder: any Encoder) throws {
    let (form, output) = try form(encoder)
    var values = encoder.container(keyedBy: CodingKeys.self)
    if period != .always { try values.encode(period, forKey: .during) }
    let says = ValueOutput(output.shared)
    try form.write(relation, to: says)
    if !says.bytes.elementsEqual("{}".utf8) {
      _ = values.superEncoder(forKey: .says)
      output.write(raw: says.bytes)
    }
    try values.encodeUnlessEmpty(evidence, forKey: .evidence)
  }

  private func form(
    _ encoder: any Encoder
  ) throws -> (form: any RelationForm, output: ValueOutput) {
    guard let encoder = encoder as? ValueEncoder else {
      throw Refusal(reason: "a relation is written with the vocabulary of a file")
    }
    let vocabulary = encoder.output.shared.vocabulary
    let type = type(of: relation)
    guard let place = vocabulary.relationPlace(of: ObjectIdentifier(type)) else {
      throw GraphWriteError.unknownKind(type.kind.name)
    }
    return (vocabulary.relationForms[place], encoder.output)
  }

  /// Adds the relation to a graph; nil where its ends are not of the types that it takes.
  func add(to graph: inout RelationGraph) -> RelationID? {
    func add<R: Relation>(_ relation: R) -> RelationID? {
      guard let source = source as? R.Source, let target = target as? R.Target else { return nil }
      return graph.relate(relation, from: source, to: target, during: period, evidence: evidence)
    }
    return add(relation)
  }
}

extension StatedRelation: CustomStringConvertible {
  /// The relation as a sentence without its full stop.
  var description: String { "\(source.name) \(relation.predicate) \(target.name)" }
}

extension ValueDecoder {
  /// What a relation says under the key `says` of this object; what an empty object says where there is none.
  func saying(_ form: any RelationForm) throws -> any Relation {
    if let says = try tokens.value(of: "says", in: index) { return try form.read(at(says)) }
    let nothing = JSONTokens(Array("{}".utf8), limits: JSONLimits())
    _ = try nothing.read(at: 0)
    let decoder = ValueDecoder(tokens: nothing, index: 0, session: session)
    do {
      return try form.read(decoder)
    } catch {
      let reason = decoder.fault(of: error).reason
      let path = tokens.path(to: index)
      throw FileFault(
        reason, at: tokens[index].start, path: path.isEmpty ? "says" : "\(path).says")
    }
  }
}

/// A coverage as files hold it.
struct CoverageForm: Codable {
  let coverage: Coverage

  init(_ coverage: Coverage) { self.coverage = coverage }

  private enum CodingKeys: String, CodingKey { case source, during, kinds }

  init(from decoder: any Decoder) throws {
    guard let decoder = decoder as? ValueDecoder else {
      throw Refusal(reason: "a coverage is read with the vocabulary of a file")
    }
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let source = try values.decode(EvidenceSource.self, forKey: .source)
    let period = try values.decodeIfPresent(Period.self, forKey: .during) ?? .always
    let kinds = decoder.at(try decoder.tokens.required("kinds", nil, in: decoder.index))
    if let word = try kinds.textIfAny() {
      guard word == "every" else {
        throw kinds.corrupted("kinds are a list of names, or 'every'")
      }
      coverage = Coverage(ofEverythingBy: source, over: period)
      return
    }
    var types: [any Relation.Type] = []
    var place = kinds.index + 1
    for name in try kinds.value([String].self) {
      guard let form = decoder.session.vocabulary.relationForm(name) else {
        throw decoder.tokens.fault(.unknownKind(name), at: place)
      }
      types.append(form.type)
      place += 1
    }
    coverage = Coverage(of: source, over: period, kinds: types)
  }

  func encode(to encoder: any Encoder) throws {
    guard let encoder = encoder as? ValueEncoder else {
      throw Refusal(reason: "a coverage is written with the vocabulary of a file")
    }
    let vocabulary = encoder.output.shared.vocabulary
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(coverage.source, forKey: .source)
    if coverage.period != .always { try values.encode(coverage.period, forKey: .during) }
    if coverage.coversEveryKind { return try values.encode("every", forKey: .kinds) }
    var names: [String] = []
    for (type, kind) in zip(coverage.kindTypes, coverage.kindNames) {
      guard let place = vocabulary.relationPlace(of: type) else {
        throw GraphWriteError.unknownKind(kind.name)
      }
      names.append(vocabulary.relationForms[place].key)
    }
    try values.encode(names, forKey: .kinds)
  }
}
