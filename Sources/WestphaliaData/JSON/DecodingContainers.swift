/// The values of an object by their keys.
struct ObjectDecoding<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let decoder: ValueDecoder

  var codingPath: [any CodingKey] { decoder.codingPath }

  var allKeys: [Key] {
    decoder.tokens.keys(of: decoder.index).compactMap { key in
      do {
        return Key(stringValue: try decoder.tokens.text(key))
      } catch {
        // Whoever reads the key's value is told.
        return nil
      }
    }
  }

  private func find(_ key: Key) throws -> ValueDecoder? {
    try decoder.tokens.value(of: key.stringValue, in: decoder.index).map(decoder.at)
  }

  private func present(_ key: Key) throws -> ValueDecoder? {
    guard let value = try find(key), !value.decodeNil() else { return nil }
    return value
  }

  private func value(_ key: Key) throws -> ValueDecoder {
    guard let value = try find(key) else {
      throw DecodingError.keyNotFound(
        key,
        DecodingError.Context(
          codingPath: codingPath, debugDescription: "'\(key.stringValue)' is missing",
          underlyingError: decoder.tokens.fault(.missingKey(key.stringValue), at: decoder.index)))
    }
    return value
  }

  func contains(_ key: Key) -> Bool {
    do {
      return try find(key) != nil
    } catch {
      return false
    }
  }

  func decodeNil(forKey key: Key) throws -> Bool { try value(key).decodeNil() }
  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try value(key).decode(type) }
  func decode(_ type: String.Type, forKey key: Key) throws -> String { try value(key).decode(type) }
  func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try value(key).decode(type) }
  func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try value(key).decode(type) }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try value(key).decode(type) }
  func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try value(key).decode(type) }
  func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try value(key).decode(type) }
  func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try value(key).decode(type) }
  func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try value(key).decode(type) }
  func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try value(key).decode(type) }
  func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try value(key).decode(type) }
  func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try value(key).decode(type) }
  func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try value(key).decode(type) }
  func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try value(key).decode(type) }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try value(key).value(type)
  }

  // What may be missing is looked up once, not three times.
  func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? {
    try present(key)?.decode(type)
  }

  func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
    try present(key)?.decode(type)
  }

  func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
    try present(key)?.decode(type)
  }

  func decodeIfPresent(_ type: Double.Type, forKey key: Key) throws -> Double? {
    try present(key)?.decode(type)
  }

  func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
    try present(key)?.value(type)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try value(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try value(key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder {
    guard let key = Key(stringValue: "super") else { return decoder }
    return try value(key)
  }

  func superDecoder(forKey key: Key) throws -> any Decoder { try value(key) }
}

/// The values of a list in order.
struct ListDecoding: UnkeyedDecodingContainer {
  let decoder: ValueDecoder
  private var next: Int
  private(set) var currentIndex = 0

  init(decoder: ValueDecoder) {
    self.decoder = decoder
    next = decoder.index + 1
  }

  var codingPath: [any CodingKey] { decoder.codingPath }

  var count: Int? { Int(decoder.tokens[decoder.index].count) }

  var isAtEnd: Bool { next >= Int(decoder.tokens[decoder.index].next) }

  private func current(_ type: Any.Type) throws -> ValueDecoder {
    guard !isAtEnd else {
      throw DecodingError.valueNotFound(
        type,
        DecodingError.Context(
          codingPath: codingPath, debugDescription: "the list is too short",
          underlyingError: decoder.tokens.fault(
            .wrongValue("the list is too short"), at: decoder.index)))
    }
    return decoder.at(next)
  }

  private mutating func taking<Value>(
    _ type: Any.Type, _ read: (ValueDecoder) throws -> Value
  ) throws -> Value {
    let current = try current(type)
    let value = try read(current)
    next = Int(decoder.tokens[next].next)
    currentIndex += 1
    return value
  }

  mutating func decodeNil() throws -> Bool {
    guard try current(Never.self).decodeNil() else { return false }
    return try taking(Never.self) { _ in true }
  }

  mutating func decode(_ type: Bool.Type) throws -> Bool {
    try taking(type) { try $0.decode(type) }
  }
  mutating func decode(_ type: String.Type) throws -> String {
    try taking(type) { try $0.decode(type) }
  }
  mutating func decode(_ type: Double.Type) throws -> Double {
    try taking(type) { try $0.decode(type) }
  }
  mutating func decode(_ type: Float.Type) throws -> Float {
    try taking(type) { try $0.decode(type) }
  }
  mutating func decode(_ type: Int.Type) throws -> Int { try taking(type) { try $0.decode(type) } }
  mutating func decode(_ type: Int8.Type) throws -> Int8 {
    try taking(type) { try $0.decode(type) }
  }
  mutating func decode(_ type: Int16.Type) throws -> Int16 {
    try taking(type) { try $0.decode(type) }
  }
  mutating func decode(_ type: Int32.Type) throws -> Int32 {
    try taking(type) { try $0.decode(type) }
  }
  mutating func decode(_ type: Int64.Type) throws -> Int64 {
    try taking(type) { try $0.decode(type) }
  }
  mutating func decode(_ type: UInt.Type) throws -> UInt {
    try taking(type) { try $0.decode(type) }
  }
  mutating func decode(_ type: UInt8.Type) throws -> UInt8 {
    try taking(type) { try $0.decode(type) }
  }
  mutating func decode(_ type: UInt16.Type) throws -> UInt16 {
    try taking(type) { try $0.decode(type) }
  }
  mutating func decode(_ type: UInt32.Type) throws -> UInt32 {
    try taking(type) { try $0.decode(type) }
  }
  mutating func decode(_ type: UInt64.Type) throws -> UInt64 {
    try taking(type) { try $0.decode(type) }
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try taking(type) { try $0.value(type) }
  }

  mutating func nestedContainer<Key: CodingKey>(
    keyedBy type: Key.Type
  ) throws -> KeyedDecodingContainer<Key> {
    try taking(type) { try $0.container(keyedBy: type) }
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try taking([Int].self) { try $0.unkeyedContainer() }
  }

  mutating func superDecoder() throws -> any Decoder { try taking(Never.self) { $0 } }
}
