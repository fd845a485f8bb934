// What values share that are written in a form of their own.

extension Decoder {
  /// A value that is one text, with the reason why it is none as the decoder's error.
  package func singleText<Value, Reason: Error & CustomStringConvertible>(
    _ make: (String) throws(Reason) -> Value
  ) throws -> Value {
    let container = try singleValueContainer()
    let text = try container.decode(String.self)
    do throws(Reason) {
      return try make(text)
    } catch {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: error.description)
    }
  }

  /// The text, where the value is one; nil where it is a list or an object.
  package func textIfAny() throws -> String? {
    do {
      return try singleValueContainer().decode(String.self)
    } catch DecodingError.typeMismatch {
      return nil
    }
  }

  /// One of several words.
  package func word<Value>(_ values: [(String, Value)]) throws -> Value {
    let container = try singleValueContainer()
    let text = try container.decode(String.self)
    if let value = values.first(where: { $0.0 == text })?.1 { return value }
    let words = values.map { "'\($0.0)'" }.joined(separator: ", ")
    throw DecodingError.dataCorruptedError(
      in: container, debugDescription: "'\(text)' is none of \(words)")
  }
}

extension Encoder {
  /// Writes a value that is one text.
  package func writeText(_ text: String) throws {
    var container = singleValueContainer()
    try container.encode(text)
  }
}

extension KeyedDecodingContainer {
  /// A list; empty where the key is missing.
  package func list<Value: Decodable>(_ type: Value.Type = Value.self, _ key: Key) throws -> [Value]
  {
    try decodeIfPresent([Value].self, forKey: key) ?? []
  }
}

extension KeyedEncodingContainer {
  /// Writes a list, unless it is empty.
  package mutating func encodeUnlessEmpty(_ list: [some Encodable], forKey key: Key) throws {
    if !list.isEmpty { try encode(list, forKey: key) }
  }
}
