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
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - format: The name of the format.
  ///   - others: Sections that it has beside those of a graph.
  ///   - missing: Sections of a graph that it does not have.
  ///   - nodeSections: The sections that hold nodes.
  ///   - vocabulary: The kinds that are known.
  ///   - limits: How much is read.
  ///   - keepsUnknown: Whether lines of other kinds are kept.
  /// - Throws: A fault where they cannot be found.
  init(
    _ bytes: [UInt8], format: String, also others: Set<String> = [],
    without missing: Set<String> = [], nodes nodeSections: [String] = ["nodes", "mentioned"],
    vocabulary: Vocabulary, limits: JSONLimits, keepsUnknown: Bool = false
  ) throws(FileFault) {
    sections = try JSONSections(
      bytes, limits: limits, allowed: Self.graphSections.subtracting(missing).union(others))
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
    for section in nodeSections {
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

  private var periods = ByteCache<Period>()

  /// The period under a key; always, where there is none.
  func period(_ key: String, in object: Int = 0) throws(FileFault) -> Period {
    try period(at: try tokens.value(of: key, in: object))
  }

  private func period(at index: Int?) throws(FileFault) -> Period {
    guard let index else { return .always }
    let token = tokens[index]
    guard token.kind == .text else { return try decode(Period.self, at: index) }
    let text = token.start..<token.end
    if let known = periods.value(of: text, in: tokens.bytes) { return known }
    let period = try decode(Period.self, at: index)
    periods.put(period, for: text, in: tokens.bytes)
    return period
  }

  private var kinds = ByteCache<Int>()
  private var endNames = ByteCache<Int>()
  private var sources = ByteCache<EvidenceSource>()

  /// The place of a relation's kind; nil where it is not known and that is allowed.
  func relationKind(at index: Int) throws(FileFault) -> Int? {
    let text = tokens[index].start..<tokens[index].end
    if let known = kinds.value(of: text, in: tokens.bytes) { return known }
    let name = try tokens.text(index)
    if let place = vocabulary.relationPlace(name) {
      kinds.put(place, for: text, in: tokens.bytes)
      return place
    }
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
    let parts = Parts(of: object, in: tokens)
    var id = next
    if let index = try parts.value(parts.id, "id", .number, in: tokens) {
      guard let number = Int(tokens.digits(index)), RelationID(number: number) != nil else {
        throw tokens.fault(.wrongValue("\(tokens.digits(index)) is no identity"), at: index)
      }
      id = number
    }
    guard let kind = try parts.value(parts.kind, "kind", .text, in: tokens) else {
      throw tokens.fault(.missingKey("kind"), at: object)
    }
    let from = try end(parts, parts.from, "from")
    let to = try end(parts, parts.to, "to")
    let evidence = try parts.value(parts.evidence, "evidence", .array, in: tokens)
    return Line(
      id: id, kind: try relationKind(at: kind), kindIndex: kind, source: from.place,
      target: to.place, sourceIndex: from.index, targetIndex: to.index,
      period: try period(at: try parts.value(parts.during, "during", nil, in: tokens)),
      evidence: try evidence.map { index throws(FileFault) in try self.evidence(at: index) } ?? [],
      says: try parts.value(parts.says, "says", nil, in: tokens))
  }

  private func end(
    _ parts: Parts, _ known: Int?, _ key: String
  ) throws(FileFault) -> (place: Int, index: Int) {
    guard let index = try parts.value(known, key, .text, in: tokens) else {
      throw tokens.fault(.missingKey(key), at: parts.object)
    }
    let text = tokens[index].start..<tokens[index].end
    if let place = endNames.value(of: text, in: tokens.bytes) { return (place, index) }
    let name = try tokens.text(index)
    guard let place = references.place(of: name) else {
      throw tokens.fault(.unknownNode(name), at: index)
    }
    endNames.put(place, for: text, in: tokens.bytes)
    return (place, index)
  }

  /// The evidence of a list: pieces that only name a source and a position in it are read without a decoder.
  private func evidence(at list: Int) throws(FileFault) -> [Evidence] {
    var evidence: [Evidence] = []
    evidence.reserveCapacity(Int(tokens[list].count))
    var index = list + 1
    let end = Int(tokens[list].next)
    while index < end {
      if let plain = try plainEvidence(at: index) {
        evidence.append(plain)
      } else {
        evidence.append(try decode(Evidence.self, at: index))
      }
      index = Int(tokens[index].next)
    }
    return evidence
  }

  /// Evidence whose object has the key `source` and at most `at` after it, both with texts; else nil.
  private func plainEvidence(at object: Int) throws(FileFault) -> Evidence? {
    let count = Int(tokens[object].count)
    guard tokens[object].kind == .object, count == 1 || count == 2,
      tokens.isWord(object + 1, Words.source), tokens[object + 2].kind == .text,
      count == 1 || tokens.isWord(object + 3, Words.at) && tokens[object + 4].kind == .text
    else { return nil }
    let text = tokens[object + 2].start..<tokens[object + 2].end
    let source: EvidenceSource
    if let known = sources.value(of: text, in: tokens.bytes) {
      source = known
    } else {
      source = try decode(EvidenceSource.self, at: object + 2)
      sources.put(source, for: text, in: tokens.bytes)
    }
    tokens.use(object + 1)
    if count == 1 { return Evidence(source) }
    tokens.use(object + 3)
    return Evidence(source, at: try tokens.text(object + 4))
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

/// The bytes of keys that are looked for often.
private enum Words {
  static let id = Array("id".utf8)
  static let kind = Array("kind".utf8)
  static let from = Array("from".utf8)
  static let to = Array("to".utf8)
  static let during = Array("during".utf8)
  static let says = Array("says".utf8)
  static let evidence = Array("evidence".utf8)
  static let source = Array("source".utf8)
  static let at = Array("at".utf8)
}

/// The keys of a relation's line, found in one pass: those that stand in the order in which they are written.
private struct Parts {
  let object: Int
  private(set) var id, kind, from, to, during, says, evidence: Int?
  private let isComplete: Bool

  init(of object: Int, in tokens: JSONTokens) {
    self.object = object
    var key = object + 1
    let end = Int(tokens[object].next)
    func take(_ word: [UInt8]) -> Int? {
      guard key < end, tokens.isWord(key, word) else { return nil }
      defer { key = Int(tokens[key + 1].next) }
      return key
    }
    id = take(Words.id)
    kind = take(Words.kind)
    from = take(Words.from)
    to = take(Words.to)
    during = take(Words.during)
    says = take(Words.says)
    evidence = take(Words.evidence)
    isComplete = key == end
  }

  /// The value under a key, of a type; nil where there is none.
  func value(
    _ known: Int?, _ name: String, _ kind: JSONToken.Kind?, in tokens: JSONTokens
  ) throws(FileFault) -> Int? {
    var value: Int?
    if let known {
      tokens.use(known)
      value = known + 1
    } else if !isComplete {
      value = try tokens.value(of: name, in: object)
    }
    if let value, let kind, tokens[value].kind != kind {
      throw tokens.fault(
        .wrongType(expected: kind.words, found: tokens[value].kind.words), at: value)
    }
    return value
  }
}

extension FileFault {
  fileprivate func extended(by key: String) -> FileFault {
    FileFault(reason, at: offset, path: path.isEmpty ? key : "\(path).\(key)")
  }
}
