import Westphalia

/// The nodes and sources of a file, found by their names.
///
/// A node is read when it is first asked for, since one can be a part of another that stands before it.
final class FileReferences {
  private enum State {
    case unread
    case reading
    case read(any Node)
    case ofUnknownKind
  }

  private struct Slot {
    let name: String
    let form: Int?
    let start: Int
    let path: String
    var state: State
    var vertex: UInt32?
  }

  private let session: DecodingSession
  private let bytes: [UInt8]
  private let limits: JSONLimits
  private var slots: [Slot] = []
  private var places: [String: Int] = [:]
  private var sources: [String: EvidenceSource] = [:]
  private(set) var sourceList: [EvidenceSource] = []
  private var roles: [ObjectIdentifier: SharedRole] = [:]
  private var depth = 0

  init(_ session: DecodingSession, _ bytes: [UInt8], limits: JSONLimits) {
    self.session = session
    self.bytes = bytes
    self.limits = limits
  }

  var count: Int { slots.count }

  func name(_ place: Int) -> String { slots[place].name }
  func form(_ place: Int) -> Int? { slots[place].form }
  func start(_ place: Int) -> Int { slots[place].start }
  func vertex(_ place: Int) -> UInt32? { slots[place].vertex }
  func place(of name: String) -> Int? { places[name] }

  func setVertex(_ vertex: UInt32, of place: Int) { slots[place].vertex = vertex }

  /// Takes in the line of a node, without reading what it is.
  func add(_ tokens: JSONTokens, at start: Int, path: String, keepsUnknown: Bool) throws(FileFault)
  {
    guard tokens[0].kind == .object else {
      throw tokens.fault(.wrongType(expected: "an object", found: tokens[0].kind.words), at: 0)
    }
    let named = try tokens.required("node", .text)
    let name = try tokens.text(named)
    let key = String(name.prefix { $0 != ":" })
    let form = session.vocabulary.nodePlace(key)
    guard key.utf8.count < name.utf8.count else {
      throw tokens.fault(.wrongValue("'\(name)' is no kind and id, such as 'state:PRK'"), at: named)
    }
    if form == nil, !keepsUnknown { throw tokens.fault(.unknownKind(key), at: named) }
    guard places[name] == nil else { throw tokens.fault(.repeated(name), at: named) }
    places[name] = slots.count
    slots.append(
      Slot(
        name: name, form: form, start: start, path: path,
        state: form == nil ? .ofUnknownKind : .unread))
  }

  /// Takes in a source.
  func add(source tokens: JSONTokens) throws(FileFault) {
    let decoder = ValueDecoder(tokens: tokens, index: 0, session: session)
    let source: EvidenceSource
    do {
      source = try EvidenceSource(from: decoder)
    } catch {
      throw decoder.fault(of: error)
    }
    try tokens.checkKeysAreUsed()
    guard sources[source.id] == nil else { throw tokens.fault(.repeated(source.id), at: 0) }
    sources[source.id] = source
    sourceList.append(source)
  }

  /// The node of a slot, read where it was not yet; nil where its kind is not known.
  func node(_ place: Int) throws(FileFault) -> (any Node)? {
    switch slots[place].state {
    case .read(let node): return node
    case .ofUnknownKind: return nil
    case .reading:
      throw FileFault(.partOfItself(slots[place].name), at: slots[place].start)
        .whole(slots[place].path)
    case .unread: break
    }
    if depth >= JSONLimits.deepest {
      throw FileFault(.tooDeep(limit: depth), at: slots[place].start).whole(slots[place].path)
    }
    depth += 1
    defer { depth -= 1 }
    slots[place].state = .reading
    let tokens = JSONTokens(bytes, limits: limits)
    do throws(FileFault) {
      _ = try tokens.read(at: slots[place].start)
      let node = try node(in: ValueDecoder(tokens: tokens, index: 0, session: session)).node
      try tokens.checkKeysAreUsed()
      slots[place].state = .read(node)
      return node
    } catch {
      throw error.whole(slots[place].path)
    }
  }

  /// The node that is written out whole at a token, and the place of its kind.
  private func node(in decoder: ValueDecoder) throws(FileFault) -> (node: any Node, form: Int) {
    let tokens = decoder.tokens
    let named = try tokens.required("node", .text, in: decoder.index)
    let name = try tokens.text(named)
    let key = String(name.prefix { $0 != ":" })
    guard let place = session.vocabulary.nodePlace(key) else {
      throw tokens.fault(.unknownKind(key), at: named)
    }
    let form = session.vocabulary.nodeForms[place]
    let value = decoder.at(try tokens.required("is", nil, in: decoder.index))
    let node: any Node
    do {
      node = try form.read(value)
    } catch {
      throw value.fault(of: error)
    }
    let own = "\(form.key):\(form.id(of: node))"
    guard own == name else { throw tokens.fault(.misnamedNode(own), at: named) }
    return (node, place)
  }

  private func role(of type: Any.Type) -> SharedRole {
    if let role = roles[ObjectIdentifier(type)] { return role }
    let role = SharedRole(of: type, in: session.vocabulary)
    roles[ObjectIdentifier(type)] = role
    return role
  }

  /// The value at a token where it is a node or a source; nil for other types, and for a source that is
  /// written out.
  func shared(_ type: Any.Type, at decoder: ValueDecoder) throws -> Any? {
    switch role(of: type) {
    case .plain, .unordered: return nil
    case .source:
      guard decoder.tokens[decoder.index].kind == .text else { return nil }
      let id = try decoder.tokens.text(decoder.index)
      guard let source = sources[id] else {
        throw decoder.tokens.fault(.unknownSource(id), at: decoder.index)
      }
      return source
    case .node(let form):
      let found = try anyNode(at: decoder)
      guard found.form == form else {
        let expected = session.vocabulary.nodeForms[form].key
        throw decoder.tokens.fault(
          .wrongType(
            expected: "a node of the kind '\(expected)'",
            found: "one of the kind '\(session.vocabulary.nodeForms[found.form].key)'"),
          at: decoder.index)
      }
      return found.node
    case .anyNode: return AnyNodeReference(try anyNode(at: decoder).node)
    }
  }

  private func anyNode(at decoder: ValueDecoder) throws(FileFault) -> (node: any Node, form: Int) {
    let tokens = decoder.tokens
    switch tokens[decoder.index].kind {
    case .object: return try node(in: decoder)
    case .text:
      let name = try tokens.text(decoder.index)
      guard let place = places[name] else {
        throw tokens.fault(.unknownNode(name), at: decoder.index)
      }
      guard let form = slots[place].form, let node = try node(place) else {
        throw tokens.fault(.unknownKind(String(name.prefix { $0 != ":" })), at: decoder.index)
      }
      return (node, form)
    default:
      throw tokens.fault(
        .wrongType(expected: "a node's name", found: tokens[decoder.index].kind.words),
        at: decoder.index)
    }
  }
}

extension JSONTokens {
  /// The value under a key that must be there, of a type.
  func required(
    _ name: String, _ kind: JSONToken.Kind?, in object: Int = 0
  ) throws(FileFault) -> Int {
    guard let value = try value(of: name, in: object) else {
      throw fault(.missingKey(name), at: object)
    }
    if let kind, self[value].kind != kind {
      throw fault(.wrongType(expected: kind.words, found: self[value].kind.words), at: value)
    }
    return value
  }

  /// The value under a key, of a type; nil where there is none.
  func optional(
    _ name: String, _ kind: JSONToken.Kind, in object: Int = 0
  ) throws(FileFault) -> Int? {
    guard let value = try value(of: name, in: object) else { return nil }
    if self[value].kind != kind {
      throw fault(.wrongType(expected: kind.words, found: self[value].kind.words), at: value)
    }
    return value
  }
}
