import Westphalia

/// What the values of one file share while they are decoded: its vocabulary and its nodes and sources.
final class DecodingSession {
  let vocabulary: Vocabulary
  var references: FileReferences?
  /// The rules that the file may name.
  var rules: [RelationRule] = []

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }
}

/// Decodes values from the tokens of one value of a file.
struct ValueDecoder: Decoder {
  let tokens: JSONTokens
  let index: Int
  let session: DecodingSession

  var userInfo: [CodingUserInfoKey: Any] { [:] }

  var codingPath: [any CodingKey] { tokens.codingPath(to: index) }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard tokens[index].kind == .object else { throw mismatch([String: Int].self, "an object") }
    return KeyedDecodingContainer(ObjectDecoding(decoder: self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard tokens[index].kind == .array else { throw mismatch([Int].self, "a list") }
    return ListDecoding(decoder: self)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }

  func at(_ index: Int) -> ValueDecoder {
    ValueDecoder(tokens: tokens, index: index, session: session)
  }

  func mismatch(_ type: Any.Type, _ expected: String) -> DecodingError {
    .typeMismatch(
      type,
      DecodingError.Context(
        codingPath: codingPath, debugDescription: "expected \(expected)",
        underlyingError: tokens.fault(
          .wrongType(expected: expected, found: tokens[index].kind.words), at: index)))
  }

  func corrupted(_ reason: String) -> DecodingError {
    .dataCorrupted(
      DecodingError.Context(
        codingPath: codingPath, debugDescription: reason,
        underlyingError: tokens.fault(.wrongValue(reason), at: index)))
  }

  /// Reads a value of any type: a node or a source by its name, another as it reads itself.
  func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
    if let references = session.references,
      let shared = try references.shared(type, at: self)
    {
      guard let value = shared as? Value else { throw mismatch(type, "another kind of node") }
      return value
    }
    do {
      return try Value(from: self)
    } catch DecodingError.dataCorrupted(let context) {
      guard context.underlyingError == nil, let words = Self.words(of: type) else {
        throw DecodingError.dataCorrupted(context)
      }
      let found = tokens[index].kind == .text ? "'\(try tokens.text(index))'" : "this"
      throw corrupted("\(found) is none of \(words)")
    } catch let error as DecodingError {
      throw error
    } catch let fault as FileFault {
      throw fault
    } catch {
      throw corrupted("\(error)")
    }
  }

  /// The words of a list of cases.
  private static func words(of type: Any.Type) -> String? {
    func list<Word: CaseIterable>(_ type: Word.Type) -> String? {
      let words = Word.allCases.compactMap { ($0 as? any RawRepresentable)?.rawValue as? String }
      return words.isEmpty ? nil : words.map { "'\($0)'" }.joined(separator: ", ")
    }
    guard let type = type as? any CaseIterable.Type else { return nil }
    return list(type)
  }

  /// The fault that a decoding error is.
  func fault(of error: any Error) -> FileFault {
    if let fault = error as? FileFault { return fault }
    guard let error = error as? DecodingError else {
      return tokens.fault(.wrongValue("\(error)"), at: index)
    }
    switch error {
    case .typeMismatch(_, let context): return fault(context, .wrongValue(context.debugDescription))
    case .valueNotFound(_, let context):
      return fault(context, .wrongValue(context.debugDescription))
    case .keyNotFound(let key, let context): return fault(context, .missingKey(key.stringValue))
    case .dataCorrupted(let context): return fault(context, .wrongValue(context.debugDescription))
    @unknown default: return tokens.fault(.wrongValue("\(error)"), at: index)
    }
  }

  private func fault(
    _ context: DecodingError.Context, _ reason: GraphFileError.Reason
  ) -> FileFault {
    if let fault = context.underlyingError as? FileFault { return fault }
    return tokens.fault(reason, at: tokens.index(at: context.codingPath) ?? index)
  }
}

extension ValueDecoder: SingleValueDecodingContainer {
  func decodeNil() -> Bool { tokens[index].kind == .null }

  func decode(_ type: Bool.Type) throws -> Bool {
    switch tokens[index].kind {
    case .yes: true
    case .no: false
    default: throw mismatch(type, "true or false")
    }
  }

  func decode(_ type: String.Type) throws -> String {
    guard tokens[index].kind == .text else { throw mismatch(type, "a text") }
    return try tokens.text(index)
  }

  func decode(_ type: Double.Type) throws -> Double { try real(type) }
  func decode(_ type: Float.Type) throws -> Float { try real(type) }
  func decode(_ type: Int.Type) throws -> Int { try whole(type) }
  func decode(_ type: Int8.Type) throws -> Int8 { try whole(type) }
  func decode(_ type: Int16.Type) throws -> Int16 { try whole(type) }
  func decode(_ type: Int32.Type) throws -> Int32 { try whole(type) }
  func decode(_ type: Int64.Type) throws -> Int64 { try whole(type) }
  func decode(_ type: UInt.Type) throws -> UInt { try whole(type) }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try whole(type) }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try whole(type) }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try whole(type) }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try whole(type) }
  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try value(type) }

  private func whole<Number: FixedWidthInteger>(_ type: Number.Type) throws -> Number {
    guard tokens[index].kind == .number else { throw mismatch(type, "a whole number") }
    let digits = tokens.digits(index)
    guard let number = Number(digits) else {
      throw corrupted(
        "\(digits) is no whole number from \(Number.min) to \(Number.max)")
    }
    return number
  }

  /// A number, or the words for what is not finite, which JSON has no numbers for.
  private func real<Number: BinaryFloatingPoint & LosslessStringConvertible>(
    _ type: Number.Type
  ) throws -> Number {
    switch tokens[index].kind {
    case .number:
      let digits = tokens.digits(index)
      guard let number = Number(digits), number.isFinite else {
        throw corrupted("\(digits) is too large a number")
      }
      return number
    case .text:
      switch try tokens.text(index) {
      case "NaN": return .nan
      case "Infinity": return .infinity
      case "-Infinity": return -.infinity
      default: throw mismatch(type, "a number")
      }
    default: throw mismatch(type, "a number")
    }
  }
}

extension JSONToken.Kind {
  /// What a value is, in words.
  var words: String {
    switch self {
    case .object: "an object"
    case .array: "a list"
    case .text: "a text"
    case .number: "a number"
    case .yes, .no: "true or false"
    case .null: "null"
    }
  }
}

/// The name of a key, or the place in a list.
struct ValueKey: CodingKey {
  let stringValue: String
  let intValue: Int?

  init(stringValue: String) {
    self.stringValue = stringValue
    intValue = nil
  }

  init(intValue: Int) {
    stringValue = String(intValue)
    self.intValue = intValue
  }
}

extension JSONTokens {
  /// The keys that lead to a token from the outermost value.
  func codingPath(to index: Int) -> [any CodingKey] {
    var keys: [any CodingKey] = []
    var index = index
    while self[index].parent >= 0 {
      let parent = Int(self[index].parent)
      if self[parent].kind == .object {
        keys.append(ValueKey(stringValue: name(self[index].isKey ? index : index - 1)))
      } else {
        var (place, element) = (0, parent + 1)
        while element < index {
          element = Int(self[element].next)
          place += 1
        }
        keys.append(ValueKey(intValue: place))
      }
      index = parent
    }
    return keys.reversed()
  }

  private func name(_ key: Int) -> String {
    do {
      return try text(key)
    } catch {
      return digits(key)
    }
  }

  /// The token that keys lead to; nil where they lead nowhere.
  func index(at path: [any CodingKey]) -> Int? {
    var index = 0
    for key in path {
      let end = Int(self[index].next)
      var next: Int?
      switch self[index].kind {
      case .object: next = keys(of: index).first { name($0) == key.stringValue }.map { $0 + 1 }
      case .array:
        guard let place = key.intValue, place < Int(self[index].count) else { return nil }
        var element = index + 1
        for _ in 0..<max(0, place) where element < end { element = Int(self[element].next) }
        next = element
      default: return nil
      }
      guard let next else { return nil }
      index = next
    }
    return index
  }
}
