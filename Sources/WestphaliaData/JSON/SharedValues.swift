import Westphalia

/// What a file states once and refers to: its sources and its nodes, those of the graph and those that
/// are only spoken of.
final class SharedValues {
  let vocabulary: Vocabulary
  private var roles: [ObjectIdentifier: SharedRole] = [:]
  private var tables: [(any SharedNodes)?]
  private var names = Set<String>()
  private var depth = 0

  /// The lines of nodes that are spoken of and not in the graph, each after those it speaks of.
  private(set) var mentioned: [[UInt8]] = []

  /// The sources in the order in which they are first named.
  private(set) var sources: [EvidenceSource] = []
  private var sourceNames: [String: (place: Int, text: [UInt8])] = [:]
  private var lastSource: (source: EvidenceSource, text: [UInt8])?

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    tables = Array(repeating: nil, count: vocabulary.nodeForms.count)
  }

  func role(of type: Any.Type) -> SharedRole {
    if let role = roles[ObjectIdentifier(type)] { return role }
    let role = SharedRole(of: type, in: vocabulary)
    roles[ObjectIdentifier(type)] = role
    return role
  }

  /// The name of a source; nil where another source has the id.
  func name(of source: EvidenceSource) -> [UInt8]? {
    if let lastSource, lastSource.source.isIdentical(to: source) { return lastSource.text }
    if let known = sourceNames[source.id] {
      guard sources[known.place].isIdentical(to: source) else { return nil }
      lastSource = (source, known.text)
      return known.text
    }
    let output = ValueOutput(self)
    output.write(text: source.id)
    sourceNames[source.id] = (sources.count, output.bytes)
    sources.append(source)
    return output.bytes
  }

  private func table(_ place: Int) -> any SharedNodes {
    if let table = tables[place] { return table }
    let table = vocabulary.nodeForms[place].table()
    tables[place] = table
    return table
  }

  /// Takes in a node of the graph.
  ///
  /// - Returns: Its name between quotation marks.
  func add(_ node: any Node) throws(GraphWriteError) -> [UInt8] {
    guard let place = vocabulary.nodePlace(of: ObjectIdentifier(type(of: node))) else {
      throw .unknownKind(type(of: node).kind.name)
    }
    let form = vocabulary.nodeForms[place]
    let name = "\(form.key):\(form.id(of: node))"
    guard names.insert(name).inserted else { throw .ambiguousNode(name) }
    let text = quoted(name)
    table(place).add(node, text)
    return text
  }

  private func quoted(_ text: String) -> [UInt8] {
    let output = ValueOutput(self)
    output.write(text: text)
    return output.bytes
  }

  /// The name of a node, which is mentioned where it is new; nil where another node has that name.
  func name(of node: any Node, place: Int) throws -> [UInt8]? {
    try table(place).name(of: node) { try self.mention(node, of: self.vocabulary.nodeForms[place]) }
  }

  private func mention(_ node: any Node, of form: any NodeForm) throws -> [UInt8]? {
    let name = "\(form.key):\(form.id(of: node))"
    guard names.insert(name).inserted else { return nil }
    if depth >= JSONLimits.deepest {
      throw Refusal(reason: "nodes nest deeper than \(depth) levels")
    }
    depth += 1
    defer { depth -= 1 }
    let output = ValueOutput(self)
    try output.writeWhole(node, of: form)
    mentioned.append(output.bytes)
    return quoted(name)
  }

  /// Takes in a line of a node whose kind is not known.
  func keep(_ line: [UInt8], named name: String) {
    if names.insert(name).inserted { mentioned.append(line) }
  }

  /// Reserves the name of a node that stands among the nodes of the graph and whose kind is not known.
  func reserve(_ name: String) throws(GraphWriteError) {
    guard names.insert(name).inserted else { throw .ambiguousNode(name) }
  }
}

/// The nodes of a kind that have names in a file.
protocol SharedNodes: AnyObject {
  func add(_ node: any Node, _ name: [UInt8])
  func name(of node: any Node, mention: () throws -> [UInt8]?) throws -> [UInt8]?
}

/// The nodes of a type that have names in a file.
final class SharedNodesOfType<N: Node>: SharedNodes {
  private var known: [N.ID: (node: N, name: [UInt8])] = [:]
  private var last: (node: N, name: [UInt8])?

  init(key: String) {}

  func add(_ node: any Node, _ name: [UInt8]) {
    if let node = node as? N { known[node.id] = (node, name) }
  }

  func name(of node: any Node, mention: () throws -> [UInt8]?) throws -> [UInt8]? {
    guard let node = node as? N else { return nil }
    if let last, last.node == node { return last.name }
    if let entry = known[node.id] {
      guard entry.node == node else { return nil }
      last = entry
      return entry.name
    }
    // What is not equal to itself would not be found again.
    let same = node
    guard node == same, let name = try mention() else { return nil }
    known[node.id] = (node, name)
    return name
  }
}
