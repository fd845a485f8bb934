import TypedGraph

// Values that are a word or a list.

extension Decoder {
  /// A list; nil where there is a text instead.
  func listUnlessText<Value: Decodable>(_ type: Value.Type) throws -> Value? {
    try textIfAny() == nil ? try singleValueContainer().decode(type) : nil
  }
}

extension Encoder {
  /// Writes a list.
  func writeList(_ list: [some Encodable]) throws {
    var container = singleValueContainer()
    try container.encode(list)
  }
}
