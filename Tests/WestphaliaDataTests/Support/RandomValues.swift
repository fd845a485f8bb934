import TestSupport
import WestphaliaData

/// Values of any type that can be decoded, made up from a seed.
final class RandomValues {
  var generator: SplitMix64
  private var makers: [ObjectIdentifier: (RandomValues) -> Any] = [:]

  init(seed: UInt64) {
    generator = SplitMix64(seed: seed)
    set { $0.date }
    set { $0.date.first }
    set { $0.period }
    set { Confidence(Double($0.number(101)) / 100) ?? .low }
    set { $0.pick((0..<20).compactMap(RelationID.init(number:))) }
    set { values in values.real.magnitude }
    set { $0.source }
    set { values -> Quantity in
      do {
        return try Quantity(values.real.magnitude, values.pick(Quantity.Measure.allCases))
      } catch {
        return Quantity(1, .pieces)
      }
    }
    set { values in values.chance(9) ? values.pick(SovereignState.all) : values.state }
    set { values in
      values.chance(8) ? values.pick(Weapon.all) : Weapon("w\(values.number(3))", name: values.text)
    }
    set { values in
      values.chance(8)
        ? values.pick(Region.all)
        : Region(
          "r\(values.number(3))", name: values.text, states: [values.pick(SovereignState.all)])
    }
    set { values in values.chance(8) ? values.pick(Treaty.all) : values.decoded(Treaty.self) }
    set { $0.condition }
    set { values -> NavalAccess.Terms in
      values.pick([.courtesy, .lease(years: values.number(99), values.list())])
    }
    set { values -> TreatyPromise.Parties in values.chance(5) ? .every : .only(values.list()) }
    set { values -> Council.Vetoes in
      values.pick([.ofNobody, .ofEveryMember, .ofPermanentMembers, .of(values.list())])
    }
    set { values -> Succession.PassingTreaties in
      values.pick([.all, .byNotification, .noTreaty, .only(values.list())])
    }
  }

  private func set<Value>(_ make: @escaping (RandomValues) -> Value) {
    makers[ObjectIdentifier(Value.self)] = make
  }

  func number(_ limit: Int) -> Int { Int(generator.next() % UInt64(limit)) }
  func chance(_ tenths: Int) -> Bool { number(10) < tenths }
  func pick<Value>(_ values: [Value]) -> Value { values[number(values.count)] }

  /// Among them what needs an escape, what looks like a name, and what is no plain text.
  var text: String {
    pick([
      "", "a", "state:PRK", "two\nlines", "a \"quote\" \\ back", "é\u{301}", "東京", "🏳️‍🌈",
      "\u{0}\u{1F}",
      "NaN", "null", "{", ":", "every", "\u{2028}", String(number(1000)),
    ])
  }

  var real: Double {
    pick([
      0, 1, -1, 0.1, 1e300, .leastNonzeroMagnitude, 123_456.75, Double(number(1_000_000)), 1.0 / 3,
    ])
  }

  var whole: Int { pick([0, 1, -1, .max, .min, number(1000)]) }

  var date: PartialDate {
    let day = CalendarDate(dayNumber: number(90_000) - 50_000) ?? .earliest
    let parts = day.components
    do {
      switch number(8) {
      case 0: return PartialDate(pick([.earliest, .latest]))
      case 1: return try PartialDate(year: pick([-9999, -431, 0, 9999]))
      case 2, 3: return try PartialDate(year: parts.year, month: parts.month)
      case 4: return try PartialDate(year: parts.year)
      default: return PartialDate(day)
      }
    } catch {
      return PartialDate(day)
    }
  }

  var bound: Period.Bound { pick([.open, .unknown, .date(date), .date(date)]) }

  var period: Period {
    switch number(6) {
    case 0: .always
    case 1: .on(date)
    case 2: .throughout(date)
    case 3: .since(date)
    default: Period.always.starting(bound).ending(bound)
    }
  }

  var source: EvidenceSource {
    let id = pick(["article", "S/2024/255", "", "a \"b\""])
    return EvidenceSource(
      id, title: chance(1) ? text : id, url: chance(3) ? "https://example.org" : nil,
      published: chance(3) ? "2024-06" : nil)
  }

  var state: SovereignState {
    SovereignState(
      pick(["PRK", "X", "Y:Z"]), name: text,
      codes: StateCodes(iso2: chance(5) ? "XX" : nil, cow: number(9)),
      existence: list(), aliases: list())
  }

  var condition: ObligationCondition {
    pick([
      .adversary(list()), .attackers(list()), .adversarySupported(by: list()), .unrecordedAdversary,
      .place(value(Region.self)), .territoryUnderAdministration, .ownTerritory, .conflict(text),
      .adversaries(atLeast: number(4), among: list()), .refusedDemand(text), .unprovoked,
      .partnerIsAttacked, .stateOfWar, .inAccordance(with: text), .other(text),
    ])
  }

  func list<Value: Decodable>() -> [Value] { (0..<number(3)).map { _ in value(Value.self) } }

  func value<Value: Decodable>(_ type: Value.Type) -> Value {
    if let made = makers[ObjectIdentifier(type)]?(self) as? Value { return made }
    if let type = type as? any CaseIterable.Type, let made = one(of: type) as? Value { return made }
    return decoded(type)
  }

  private func one<Word: CaseIterable>(of type: Word.Type) -> Any { pick(Array(Word.allCases)) }

  /// What the type's own reading makes of random parts.
  func decoded<Value: Decodable>(_ type: Value.Type) -> Value {
    for _ in 0..<100 {
      do { return try Value(from: RandomDecoder(values: self)) } catch { continue }
    }
    fatalError("\(type) cannot be made up")
  }
}

/// A decoder that makes up what it is asked for.
struct RandomDecoder: Decoder, SingleValueDecodingContainer {
  let values: RandomValues

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(RandomObject(values: values))
  }

  func unkeyedContainer() -> any UnkeyedDecodingContainer {
    RandomList(values: values, length: values.number(3))
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }

  func decodeNil() -> Bool { false }
  func decode(_ type: Bool.Type) -> Bool { values.chance(5) }
  func decode(_ type: String.Type) -> String { values.text }
  func decode(_ type: Double.Type) -> Double { values.real }
  func decode(_ type: Float.Type) -> Float { Float(values.real) }
  func decode(_ type: Int.Type) -> Int { values.whole }
  func decode(_ type: Int8.Type) -> Int8 { Int8(truncatingIfNeeded: values.whole) }
  func decode(_ type: Int16.Type) -> Int16 { Int16(truncatingIfNeeded: values.whole) }
  func decode(_ type: Int32.Type) -> Int32 { Int32(truncatingIfNeeded: values.whole) }
  func decode(_ type: Int64.Type) -> Int64 { Int64(values.whole) }
  func decode(_ type: UInt.Type) -> UInt { UInt(bitPattern: values.whole) }
  func decode(_ type: UInt8.Type) -> UInt8 { UInt8(truncatingIfNeeded: values.whole) }
  func decode(_ type: UInt16.Type) -> UInt16 { UInt16(truncatingIfNeeded: values.whole) }
  func decode(_ type: UInt32.Type) -> UInt32 { UInt32(truncatingIfNeeded: values.whole) }
  func decode(_ type: UInt64.Type) -> UInt64 { UInt64(bitPattern: Int64(values.whole)) }
  func decode<Value: Decodable>(_ type: Value.Type) -> Value { values.value(type) }
}

private struct RandomObject<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let values: RandomValues

  var codingPath: [any CodingKey] { [] }
  var allKeys: [Key] { [] }
  private var decoder: RandomDecoder { RandomDecoder(values: values) }

  func contains(_ key: Key) -> Bool { values.chance(6) }
  func decodeNil(forKey key: Key) -> Bool { false }
  func decode(_ type: Bool.Type, forKey key: Key) -> Bool { decoder.decode(type) }
  func decode(_ type: String.Type, forKey key: Key) -> String { decoder.decode(type) }
  func decode(_ type: Double.Type, forKey key: Key) -> Double { decoder.decode(type) }
  func decode(_ type: Float.Type, forKey key: Key) -> Float { decoder.decode(type) }
  func decode(_ type: Int.Type, forKey key: Key) -> Int { decoder.decode(type) }
  func decode(_ type: Int8.Type, forKey key: Key) -> Int8 { decoder.decode(type) }
  func decode(_ type: Int16.Type, forKey key: Key) -> Int16 { decoder.decode(type) }
  func decode(_ type: Int32.Type, forKey key: Key) -> Int32 { decoder.decode(type) }
  func decode(_ type: Int64.Type, forKey key: Key) -> Int64 { decoder.decode(type) }
  func decode(_ type: UInt.Type, forKey key: Key) -> UInt { decoder.decode(type) }
  func decode(_ type: UInt8.Type, forKey key: Key) -> UInt8 { decoder.decode(type) }
  func decode(_ type: UInt16.Type, forKey key: Key) -> UInt16 { decoder.decode(type) }
  func decode(_ type: UInt32.Type, forKey key: Key) -> UInt32 { decoder.decode(type) }
  func decode(_ type: UInt64.Type, forKey key: Key) -> UInt64 { decoder.decode(type) }
  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) -> Value { values.value(type) }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedDecodingContainer<Nested> { decoder.container(keyedBy: type) }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedDecodingContainer {
    decoder.unkeyedContainer()
  }

  func superDecoder() -> any Decoder { decoder }
  func superDecoder(forKey key: Key) -> any Decoder { decoder }
}

private struct RandomList: UnkeyedDecodingContainer {
  let values: RandomValues
  let length: Int
  var currentIndex = 0

  var codingPath: [any CodingKey] { [] }
  var count: Int? { length }
  var isAtEnd: Bool { currentIndex >= length }

  init(values: RandomValues, length: Int) {
    self.values = values
    self.length = length
  }

  private mutating func next() -> RandomDecoder {
    currentIndex += 1
    return RandomDecoder(values: values)
  }

  mutating func decodeNil() -> Bool { false }
  mutating func decode(_ type: Bool.Type) -> Bool { next().decode(type) }
  mutating func decode(_ type: String.Type) -> String { next().decode(type) }
  mutating func decode(_ type: Double.Type) -> Double { next().decode(type) }
  mutating func decode(_ type: Float.Type) -> Float { next().decode(type) }
  mutating func decode(_ type: Int.Type) -> Int { next().decode(type) }
  mutating func decode(_ type: Int8.Type) -> Int8 { next().decode(type) }
  mutating func decode(_ type: Int16.Type) -> Int16 { next().decode(type) }
  mutating func decode(_ type: Int32.Type) -> Int32 { next().decode(type) }
  mutating func decode(_ type: Int64.Type) -> Int64 { next().decode(type) }
  mutating func decode(_ type: UInt.Type) -> UInt { next().decode(type) }
  mutating func decode(_ type: UInt8.Type) -> UInt8 { next().decode(type) }
  mutating func decode(_ type: UInt16.Type) -> UInt16 { next().decode(type) }
  mutating func decode(_ type: UInt32.Type) -> UInt32 { next().decode(type) }
  mutating func decode(_ type: UInt64.Type) -> UInt64 { next().decode(type) }
  mutating func decode<Value: Decodable>(_ type: Value.Type) -> Value {
    next().values.value(type)
  }

  mutating func nestedContainer<Key: CodingKey>(
    keyedBy type: Key.Type
  ) -> KeyedDecodingContainer<Key> { next().container(keyedBy: type) }

  mutating func nestedUnkeyedContainer() -> any UnkeyedDecodingContainer {
    next().unkeyedContainer()
  }

  mutating func superDecoder() -> any Decoder { next() }
}
