import Westphalia

/// A node of a patch as files hold it: `{"node":"state:PRK","is":…}`.
struct WholeNodeForm: Codable {
  let node: any Node

  init(_ node: any Node) { self.node = node }

  init(from decoder: any Decoder) throws {
    guard let decoder = decoder as? ValueDecoder, let references = decoder.session.references else {
      throw Refusal(reason: "a node is read with the vocabulary of a file")
    }
    let name = try decoder.tokens.text(
      try decoder.tokens.required("node", .text, in: decoder.index))
    guard let place = references.place(of: name), let node = try references.node(place) else {
      throw decoder.tokens.fault(.unknownNode(name), at: decoder.index)
    }
    // The node was read where it was first asked for, and its keys were looked at then.
    decoder.tokens.useAll(below: decoder.index)
    self.node = node
  }

  func encode(to encoder: any Encoder) throws {
    let (form, output) = try encoder.nodeForm(of: node)
    try output.writeWhole(node, of: form)
  }
}

/// A node that changes, as files hold it: `{"node":"state:PRK","was":…,"is":…}`.
struct NodeChangeForm: Codable {
  let change: GraphPatch.NodeChange

  init(_ change: GraphPatch.NodeChange) { self.change = change }

  init(from decoder: any Decoder) throws {
    guard let decoder = decoder as? ValueDecoder else {
      throw Refusal(reason: "a node is read with the vocabulary of a file")
    }
    let tokens = decoder.tokens
    let named = try tokens.required("node", .text, in: decoder.index)
    let name = try tokens.text(named)
    let key = String(name.prefix { $0 != ":" })
    guard let form = decoder.session.vocabulary.nodeForm(key) else {
      throw tokens.fault(.unknownKind(key), at: named)
    }
    func node(_ key: String) throws -> any Node {
      let value = decoder.at(try tokens.required(key, nil, in: decoder.index))
      let node = try form.read(value)
      let own = "\(form.key):\(form.id(of: node))"
      guard own == name else { throw tokens.fault(.misnamedNode(own), at: value.index) }
      return node
    }
    change = .init(before: try node("was"), after: try node("is"))
  }

  func encode(to encoder: any Encoder) throws {
    let (form, output) = try encoder.nodeForm(of: change.before)
    output.write(raw: "{\"node\":".utf8)
    output.write(text: "\(form.key):\(form.id(of: change.before))")
    output.write(raw: ",\"was\":".utf8)
    try form.write(change.before, to: output)
    output.write(raw: ",\"is\":".utf8)
    try form.write(change.after, to: output)
    output.write(raw: "}".utf8)
  }
}

/// A relation of a patch with its identity, as files hold it: the line that it has in a graph's file.
struct IdentifiedForm: Codable {
  let item: GraphPatch.IdentifiedRelation

  private enum CodingKeys: String, CodingKey { case id }

  init(_ item: GraphPatch.IdentifiedRelation) { self.item = item }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    item = .init(
      id: try values.decode(RelationID.self, forKey: .id),
      relation: try StatedRelation(from: decoder))
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(item.id, forKey: .id)
    try item.relation.encode(to: encoder)
  }
}

/// A relation that changes, as files hold it: its identity, kind and ends, what it `was` and what it `is`.
struct RelationChangeForm: Codable {
  let change: GraphPatch.RelationChange

  private enum CodingKeys: String, CodingKey { case id, was, `is` }

  init(_ change: GraphPatch.RelationChange) { self.change = change }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    func side(_ key: CodingKeys) throws -> StatedRelation {
      guard values.contains(key) else {
        throw DecodingError.keyNotFound(
          key, .init(codingPath: decoder.codingPath, debugDescription: "'\(key)' is missing"))
      }
      return try StatedRelation(from: decoder, saying: try values.superDecoder(forKey: key))
    }
    change = .init(
      id: try values.decode(RelationID.self, forKey: .id), before: try side(.was),
      after: try side(.is))
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(change.id, forKey: .id)
    try change.before.encodeEnds(to: encoder)
    for (key, side) in [(CodingKeys.was, change.before), (.is, change.after)] {
      try side.encodeDetails(to: values.superEncoder(forKey: key))
    }
  }
}

/// The name of a node, alone on its line.
struct NodeNameForm: Codable {
  let node: any Node

  init(_ node: any Node) { self.node = node }

  init(from decoder: any Decoder) throws {
    node = try decoder.singleValueContainer().decode(AnyNodeReference.self).node
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(AnyNodeReference(node))
  }
}

extension Encoder {
  /// How a node is written, and where.
  fileprivate func nodeForm(
    of node: any Node
  ) throws -> (form: any NodeForm, output: ValueOutput) {
    guard let encoder = self as? ValueEncoder else {
      throw Refusal(reason: "a node is written with the vocabulary of a file")
    }
    let vocabulary = encoder.output.shared.vocabulary
    let type = type(of: node)
    guard let place = vocabulary.nodePlace(of: ObjectIdentifier(type)) else {
      throw GraphWriteError.unknownKind(type.kind.name)
    }
    return (vocabulary.nodeForms[place], encoder.output)
  }
}
