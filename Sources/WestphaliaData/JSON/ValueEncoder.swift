/// Writes one value into the text of JSON values.
struct ValueEncoder: Encoder {
  let output: ValueOutput
  /// How many containers are open around the value.
  let depth: Int

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(ObjectEncoding(encoder: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer { ListEncoding(encoder: self) }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }
}

extension ValueEncoder: SingleValueEncodingContainer {
  func encodeNil() { output.write(word: "null") }
  func encode(_ value: Bool) { output.write(word: value ? "true" : "false") }
  func encode(_ value: String) { output.write(text: value) }
  func encode(_ value: Double) { output.write(number: value) }
  func encode(_ value: Float) { output.write(number: value) }
  func encode(_ value: Int) { output.write(raw: String(value).utf8) }
  func encode(_ value: Int8) { output.write(raw: String(value).utf8) }
  func encode(_ value: Int16) { output.write(raw: String(value).utf8) }
  func encode(_ value: Int32) { output.write(raw: String(value).utf8) }
  func encode(_ value: Int64) { output.write(raw: String(value).utf8) }
  func encode(_ value: UInt) { output.write(raw: String(value).utf8) }
  func encode(_ value: UInt8) { output.write(raw: String(value).utf8) }
  func encode(_ value: UInt16) { output.write(raw: String(value).utf8) }
  func encode(_ value: UInt32) { output.write(raw: String(value).utf8) }
  func encode(_ value: UInt64) { output.write(raw: String(value).utf8) }
  func encode<Value: Encodable>(_ value: Value) throws { try output.write(value) }
}

/// Writes the values of an object by their keys.
struct ObjectEncoding<Key: CodingKey>: KeyedEncodingContainerProtocol {
  private let encoder: ValueEncoder
  private let serial: Int?

  var codingPath: [any CodingKey] { [] }

  init(encoder: ValueEncoder) {
    self.encoder = encoder
    serial = encoder.output.begin(isObject: true, at: encoder.depth)
  }

  private func at(_ key: Key) throws -> ValueEncoder {
    guard let serial else {
      throw Refusal(reason: "it nests too deep, or writes itself in two forms")
    }
    try encoder.output.key(key.stringValue, in: serial, at: encoder.depth)
    return ValueEncoder(output: encoder.output, depth: encoder.depth + 1)
  }

  func encodeNil(forKey key: Key) throws { try at(key).encodeNil() }
  func encode(_ value: Bool, forKey key: Key) throws { try at(key).encode(value) }
  func encode(_ value: String, forKey key: Key) throws { try at(key).encode(value) }
  func encode(_ value: Double, forKey key: Key) throws { try at(key).encode(value) }
  func encode(_ value: Float, forKey key: Key) throws { try at(key).encode(value) }
  func encode(_ value: Int, forKey key: Key) throws { try at(key).encode(value) }
  func encode(_ value: Int8, forKey key: Key) throws { try at(key).encode(value) }
  func encode(_ value: Int16, forKey key: Key) throws { try at(key).encode(value) }
  func encode(_ value: Int32, forKey key: Key) throws { try at(key).encode(value) }
  func encode(_ value: Int64, forKey key: Key) throws { try at(key).encode(value) }
  func encode(_ value: UInt, forKey key: Key) throws { try at(key).encode(value) }
  func encode(_ value: UInt8, forKey key: Key) throws { try at(key).encode(value) }
  func encode(_ value: UInt16, forKey key: Key) throws { try at(key).encode(value) }
  func encode(_ value: UInt32, forKey key: Key) throws { try at(key).encode(value) }
  func encode(_ value: UInt64, forKey key: Key) throws { try at(key).encode(value) }
  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    try at(key).encode(value)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    nested(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    nested(key).unkeyedContainer()
  }

  func superEncoder() -> any Encoder {
    Key(stringValue: "super").map(nested) ?? encoder
  }

  func superEncoder(forKey key: Key) -> any Encoder { nested(key) }

  /// What is nested cannot throw when it is begun, and throws when it is used.
  private func nested(_ key: Key) -> ValueEncoder {
    do {
      return try at(key)
    } catch {
      return ValueEncoder(output: encoder.output, depth: .max - 1)
    }
  }
}

/// Writes the values of a list in order.
struct ListEncoding: UnkeyedEncodingContainer {
  private let encoder: ValueEncoder
  private let serial: Int?

  var codingPath: [any CodingKey] { [] }

  var count: Int { encoder.output.count(at: encoder.depth) }

  init(encoder: ValueEncoder) {
    self.encoder = encoder
    serial = encoder.output.begin(isObject: false, at: encoder.depth)
  }

  private func next() throws -> ValueEncoder {
    guard let serial else {
      throw Refusal(reason: "it nests too deep, or writes itself in two forms")
    }
    try encoder.output.next(in: serial, at: encoder.depth)
    return ValueEncoder(output: encoder.output, depth: encoder.depth + 1)
  }

  func encodeNil() throws { try next().encodeNil() }
  func encode(_ value: Bool) throws { try next().encode(value) }
  func encode(_ value: String) throws { try next().encode(value) }
  func encode(_ value: Double) throws { try next().encode(value) }
  func encode(_ value: Float) throws { try next().encode(value) }
  func encode(_ value: Int) throws { try next().encode(value) }
  func encode(_ value: Int8) throws { try next().encode(value) }
  func encode(_ value: Int16) throws { try next().encode(value) }
  func encode(_ value: Int32) throws { try next().encode(value) }
  func encode(_ value: Int64) throws { try next().encode(value) }
  func encode(_ value: UInt) throws { try next().encode(value) }
  func encode(_ value: UInt8) throws { try next().encode(value) }
  func encode(_ value: UInt16) throws { try next().encode(value) }
  func encode(_ value: UInt32) throws { try next().encode(value) }
  func encode(_ value: UInt64) throws { try next().encode(value) }
  func encode<Value: Encodable>(_ value: Value) throws { try next().encode(value) }

  func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    nested().container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { nested().unkeyedContainer() }

  func superEncoder() -> any Encoder { nested() }

  private func nested() -> ValueEncoder {
    do {
      return try next()
    } catch {
      return ValueEncoder(output: encoder.output, depth: .max - 1)
    }
  }
}
