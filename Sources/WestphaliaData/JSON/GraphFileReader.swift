import Westphalia

/// Reads the sections that files of graphs, scenarios and patches share.
final class GraphFileReader {
  static let graphSections: Set<String> = [
    "format", "version", "next", "sources", "mentioned", "nodes", "coverages", "relations",
  ]

  let sections: JSONSections
  let session: DecodingSession
  let references: FileReferences
  let tokens: JSONTokens
  let limits: JSONLimits
  /// The tokens of an object without keys.
  private let nothing = JSONTokens(Array("{}".utf8), limits: JSONLimits())
  private let keepsUnknown: Bool

  private var vocabulary: Vocabulary { session.vocabulary }

  /// Finds the sections of a file of a format, and its nodes and sources.
  init(
    _ bytes: [UInt8], format: String, also others: Set<String> = [], vocabulary: Vocabulary,
    limits: JSONLimits, keepsUnknown: Bool = false
  ) throws(FileFault) {
    sections = try JSONSections(bytes, limits: limits, allowed: Self.graphSections.union(others))
    session = DecodingSession(vocabulary)
    references = FileReferences(session, bytes, limits: limits)
    tokens = JSONTokens(bytes, limits: limits)
    self.limits = limits
    self.keepsUnknown = keepsUnknown
    _ = try nothing.read(at: 0)
    let expected = "\(format) of version 1"
    guard try says("format", "\"\(format)\""), try says("version", "1") else {
      throw FileFault(.wrongFormat(expected: expected), at: sections.start(of: "format") ?? 0)
    }
    try sections.forEach(in: "sources", with: tokens) { _, _ throws(FileFault) in
      try references.add(source: tokens)
    }
    for section in ["nodes", "mentioned"] {
      try sections.forEach(in: section, with: tokens) { index, start throws(FileFault) in
        try references.add(
          tokens, at: start, path: "\(section)[\(index)]", keepsUnknown: keepsUnknown)
      }
    }
    session.references = references
  }

  /// Whether the value of a section is a text.
  private func says(_ name: String, _ text: String) throws(FileFault) -> Bool {
    guard let start = sections.start(of: name) else { return false }
    _ = try tokens.read(at: start)
    let isText = tokens[0].kind == .text
    let range = isText ? tokens[0].start - 1..<tokens[0].end + 1 : tokens[0].start..<tokens[0].end
    return text.utf8.elementsEqual(sections.bytes[range])
  }

  /// Reads the value of a section; nil where there is none.
  func read<Value>(
    _ name: String, _ body: (ValueDecoder) throws(FileFault) -> Value
  ) throws(FileFault) -> Value? {
    guard let start = sections.start(of: name) else { return nil }
    do throws(FileFault) {
      _ = try tokens.read(at: start)
      return try body(decoder)
    } catch {
      throw error.inside(name)
    }
  }

  /// A decoder of the value whose tokens were read last.
  var decoder: ValueDecoder { ValueDecoder(tokens: tokens, index: 0, session: session) }

  /// Decodes the value at a token.
  func decode<Value: Decodable>(_ type: Value.Type, at index: Int) throws(FileFault) -> Value {
    let decoder = decoder.at(index)
    do {
      return try decoder.value(type)
    } catch {
      throw decoder.fault(of: error)
    }
  }

  private var periods: [String: Period] = [:]

  /// The period under a key; always, where there is none.
  func period(_ key: String, in object: Int = 0) throws(FileFault) -> Period {
    guard let index = try tokens.value(of: key, in: object) else { return .always }
    guard tokens[index].kind == .text else { return try decode(Period.self, at: index) }
    let text = try tokens.text(index)
    if let known = periods[text] { return known }
    let period = try decode(Period.self, at: index)
    if periods.count > 100_000 { periods.removeAll() }
    periods[text] = period
    return period
  }

  private var kindNames: [String: Int] = [:]

  /// The place of a relation's kind; nil where it is not known and that is allowed.
  func relationKind(at index: Int) throws(FileFault) -> Int? {
    let name = try tokens.text(index)
    if let place = vocabulary.relationPlace(name) { return place }
    guard keepsUnknown else { throw tokens.fault(.unknownKind(name), at: index) }
    return nil
  }
}

extension GraphFileReader {
  /// A relation's line: where its parts are.
  struct Line {
    let id: Int
    /// The place of the kind; nil where it is not known.
    let kind: Int?
    let kindIndex: Int
    let source, target: Int
    let sourceIndex, targetIndex: Int
    let period: Period
    let evidence: [Evidence]
    let says: Int?
  }

  /// Reads the line of a relation at a token, but for what it says.
  func line(at object: Int = 0, next: Int) throws(FileFault) -> Line {
    guard tokens[object].kind == .object else {
      throw tokens.fault(
        .wrongType(expected: "an object", found: tokens[object].kind.words), at: object)
    }
    var id = next
    if let index = try tokens.optional("id", .number, in: object) {
      guard let number = Int(tokens.digits(index)), RelationID(number: number) != nil else {
        throw tokens.fault(.wrongValue("\(tokens.digits(index)) is no identity"), at: index)
      }
      id = number
    }
    let kindIndex = try tokens.required("kind", .text, in: object)
    let from = try end("from", in: object)
    let to = try end("to", in: object)
    let evidence = try tokens.optional("evidence", .array, in: object)
    return Line(
      id: id, kind: try relationKind(at: kindIndex), kindIndex: kindIndex, source: from.place,
      target: to.place, sourceIndex: from.index, targetIndex: to.index,
      period: try period("during", in: object),
      evidence: try evidence.map { index throws(FileFault) in try decode([Evidence].self, at: index)
      }
        ?? [],
      says: try tokens.value(of: "says", in: object))
  }

  private func end(_ key: String, in object: Int) throws(FileFault) -> (place: Int, index: Int) {
    let index = try tokens.required(key, .text, in: object)
    let name = try tokens.text(index)
    guard let place = references.place(of: name) else {
      throw tokens.fault(.unknownNode(name), at: index)
    }
    return (place, index)
  }

  /// A decoder of what a line says.
  func saying(_ line: Line) -> ValueDecoder {
    guard let says = line.says else {
      return ValueDecoder(tokens: nothing, index: 0, session: session)
    }
    return decoder.at(says)
  }

  /// The fault of a line that says nothing, or what does not fit.
  func fault(of error: any Error, in line: Line, at object: Int = 0) -> FileFault {
    let fault = saying(line).fault(of: error)
    guard line.says == nil, fault.path.isEmpty else { return fault }
    // The object without keys stands for one that is missing.
    return FileFault(fault.reason, at: tokens[object].start, path: tokens.path(to: object))
      .extended(by: "says")
  }
}

extension FileFault {
  fileprivate func extended(by key: String) -> FileFault {
    FileFault(reason, at: offset, path: path.isEmpty ? key : "\(path).\(key)")
  }
}
