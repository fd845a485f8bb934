import Westphalia

/// The text of JSON values as they are written, one after the other.
///
/// Containers may be asked for at any time, and are written in the order in which they are used: what
/// was begun inside a container ends where that is used again.
final class ValueOutput {
  var bytes: [UInt8] = []
  let shared: SharedValues

  private struct Open {
    let serial: Int
    let isObject: Bool
    var isEmpty = true
    var count = 0
  }

  private var open: [Open] = []
  private var serial = 0
  /// Whether a key was written and its value not yet.
  private var isWaiting = false
  private var refusal: Refusal?

  init(_ shared: SharedValues) { self.shared = shared }

  var depth: Int { open.count }

  /// Begins an object or a list, or gives the one that was begun here before.
  func begin(isObject: Bool, at depth: Int) -> Int? {
    do {
      return try opening(isObject: isObject, at: depth)
    } catch {
      // Containers cannot throw when they are asked for: the value's end does.
      refusal = refusal ?? error
      return nil
    }
  }

  private func opening(isObject: Bool, at depth: Int) throws(Refusal) -> Int {
    if open.count > depth, open[depth].isObject == isObject { return open[depth].serial }
    guard open.count == depth else { throw Refusal(reason: "it writes itself in two forms") }
    if depth >= JSONLimits.deepest { throw Refusal(reason: "it nests deeper than \(depth) levels") }
    isWaiting = false
    serial += 1
    bytes.append(isObject ? UInt8(ascii: "{") : UInt8(ascii: "["))
    open.append(Open(serial: serial, isObject: isObject))
    return serial
  }

  /// Goes back to a container: ends what was begun inside it, and makes room for the next value.
  func next(in serial: Int, at depth: Int) throws {
    guard open.count > depth, open[depth].serial == serial else {
      throw Refusal(reason: "it writes a part of itself after that has ended")
    }
    end(to: depth + 1)
    if !open[depth].isEmpty { bytes.append(UInt8(ascii: ",")) }
    open[depth].isEmpty = false
    open[depth].count += 1
  }

  func count(at depth: Int) -> Int { open.count > depth ? open[depth].count : 0 }

  /// Writes a key of the container at a depth.
  func key(_ name: String, in serial: Int, at depth: Int) throws {
    try next(in: serial, at: depth)
    write(text: name)
    bytes.append(UInt8(ascii: ":"))
    isWaiting = true
  }

  /// Ends containers until so many are open.
  func end(to depth: Int) {
    if isWaiting {
      // Asked for and never used.
      bytes.append(contentsOf: "{}".utf8)
      isWaiting = false
    }
    while open.count > depth {
      bytes.append(open.removeLast().isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"))
    }
  }

  func write(raw text: some Sequence<UInt8>) {
    isWaiting = false
    bytes.append(contentsOf: text)
  }

  func write(word: StaticString) { write(raw: "\(word)".utf8) }

  /// Writes a text between quotation marks.
  func write(text: String) {
    isWaiting = false
    bytes.append(UInt8(ascii: "\""))
    let isPlain = text.utf8.allSatisfy { byte in
      byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }
    if isPlain { bytes.append(contentsOf: text.utf8) } else { write(escaping: text) }
    bytes.append(UInt8(ascii: "\""))
  }

  private func write(escaping text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
      case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
      case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
      case UInt8(ascii: "\r"): bytes.append(contentsOf: "\\r".utf8)
      case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
      case 0..<0x20:
        let digits = String(byte, radix: 16, uppercase: true)
        bytes.append(contentsOf: (byte < 16 ? "\\u000" : "\\u00").utf8)
        bytes.append(contentsOf: digits.utf8)
      default: bytes.append(byte)
      }
    }
  }

  /// Writes a number; one that is not finite as a word, which JSON has no number for.
  func write(number: some BinaryFloatingPoint & CustomStringConvertible) {
    if number.isNaN { return write(text: "NaN") }
    if number.isInfinite { return write(text: number < 0 ? "-Infinity" : "Infinity") }
    let text = number.description
    write(raw: (text.hasSuffix(".0") ? String(text.dropLast(2)) : text).utf8)
  }

  /// Writes a value: a node or a source that stands elsewhere by its name, another as it writes itself.
  func write<Value: Encodable>(_ value: Value) throws {
    switch shared.role(of: Value.self) {
    case .plain: try writePlain(value)
    case .unordered:
      if let value = value as? any UnorderedValue { try value.write(to: self) }
    case .source:
      if let source = value as? EvidenceSource, let name = shared.name(of: source) {
        write(raw: name)
      } else {
        try writePlain(value)
      }
    case .node(let place):
      if let node = value as? any Node { try write(node: node, of: place) }
    case .anyNode:
      if let reference = value as? AnyNodeReference { try write(node: reference.node) }
    }
  }

  /// Writes a node of any kind: its name, or all of it where another stands under that name.
  func write(node: any Node) throws {
    guard let place = shared.vocabulary.nodePlace(of: ObjectIdentifier(type(of: node))) else {
      throw GraphWriteError.unknownKind(type(of: node).kind.name)
    }
    try write(node: node, of: place)
  }

  private func write(node: any Node, of place: Int) throws {
    if let name = try shared.name(of: node, place: place) {
      write(raw: name)
    } else {
      try writeWhole(node, of: shared.vocabulary.nodeForms[place])
    }
  }

  /// Writes all of a node, with its name.
  func writeWhole(_ node: any Node, of form: any NodeForm) throws {
    write(raw: "{\"node\":".utf8)
    write(text: "\(form.key):\(form.id(of: node))")
    write(raw: ",\"is\":".utf8)
    try form.write(node, to: self)
    write(raw: "}".utf8)
  }

  /// Writes a value as it writes itself.
  func writePlain<Value: Encodable>(_ value: Value) throws {
    let depth = open.count
    let before = bytes.count
    try value.encode(to: ValueEncoder(output: self, depth: depth))
    end(to: depth)
    if let refusal { throw refusal }
    if bytes.count == before { write(raw: "{}".utf8) }
  }

  /// The text of a value by itself.
  func text<Value: Encodable>(of value: Value) throws -> [UInt8] {
    let output = ValueOutput(shared)
    try output.write(value)
    return output.bytes
  }
}

/// Why a value cannot be written.
struct Refusal: Error, CustomStringConvertible {
  let reason: String

  var description: String { reason }
}

/// A value that keeps no order of its own: it is written in the order of its parts' texts.
protocol UnorderedValue {
  func write(to output: ValueOutput) throws
}

extension Set: UnorderedValue where Element: Encodable {
  func write(to output: ValueOutput) throws {
    let texts = try map { try output.text(of: $0) }.sorted { $0.lexicographicallyPrecedes($1) }
    output.write(raw: "[".utf8)
    output.write(raw: texts.joined(separator: [UInt8(ascii: ",")]))
    output.write(raw: "]".utf8)
  }
}

extension Dictionary: UnorderedValue where Key: Encodable, Value: Encodable {
  func write(to output: ValueOutput) throws {
    let pairs = try map { pair in
      (key: try output.text(of: pair.key), value: try output.text(of: pair.value))
    }.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    // Swift writes a dictionary as an object where its keys are texts or whole numbers, else as a list.
    let isObject =
      Key.self is String.Type || Key.self is Int.Type || Key.self is any CodingKeyRepresentable.Type
    let quote = Key.self is Int.Type ? "\"" : ""
    output.write(raw: (isObject ? "{" : "[").utf8)
    for (place, pair) in pairs.enumerated() {
      if place > 0 { output.write(raw: ",".utf8) }
      output.write(raw: Array(quote.utf8) + pair.key + Array(quote.utf8))
      output.write(raw: (isObject ? ":" : ",").utf8)
      output.write(raw: pair.value)
    }
    output.write(raw: (isObject ? "}" : "]").utf8)
  }
}
