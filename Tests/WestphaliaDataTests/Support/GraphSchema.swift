import TestSupport
@testable import WestphaliaData

/// The JSON Schema of a graph's document, made from what the types of the vocabulary ask for when they are read.
final class GraphSchema {
  private let vocabulary: Vocabulary
  private let values = RandomValues(seed: 1)
  private var definitions: [String: SchemaValue] = [:]
  /// The lists of words that occur, by the names of their types.
  private(set) var lists: [String: [SchemaValue]] = [:]

  /// Types that read themselves in several forms, or in one that is no object.
  private let special: [ObjectIdentifier: SchemaValue]

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    let states = SchemaValue.list(of: .reference("node.state"))
    let texts = SchemaValue.list(of: ["type": "string"])
    func condition(_ name: String, _ value: SchemaValue) -> SchemaValue {
      .object(required: [name], [(name, value)])
    }
    var table: [ObjectIdentifier: SchemaValue] = [:]
    func set<Value>(_ type: Value.Type, _ schema: SchemaValue) {
      table[ObjectIdentifier(type)] = schema
    }
    set(String.self, ["type": "string"])
    set(Bool.self, ["type": "boolean"])
    set(Int.self, ["type": "integer"])
    set(Double.self, .reference("number"))
    set(RelationID.self, ["type": "integer", "minimum": 0, "maximum": 4_294_967_294])
    set(Confidence.self, ["type": "number", "minimum": 0, "maximum": 1])
    set(PartialDate.self, .reference("date"))
    set(CalendarDate.self, .reference("date"))
    set(Period.self, .reference("period"))
    set(EvidenceSource.self, .reference("sourceName"))
    set(RelationsLevel.Level.self, ["type": "string"])
    set(Evidence.Polarity.self, .words(["affirmed", "denied"]))
    set(TreatyPromise.Parties.self, .any([.words(["every"]), states]))
    set(
      Council.Vetoes.self,
      .any([.words(["ofNobody", "ofEveryMember", "ofPermanentMembers"]), states]))
    set(
      Succession.PassingTreaties.self,
      .any([.words(["all", "byNotification", "noTreaty"]), texts]))
    set(
      ObligationCondition.self,
      .any([
        .words([
          "unrecordedAdversary", "territoryUnderAdministration", "ownTerritory", "unprovoked",
          "partnerIsAttacked", "stateOfWar",
        ]),
        condition("adversary", states), condition("adversarySupported", states),
        condition(
          "attackers", .list(of: .words(AttackerKind.allCases.map(\.rawValue)))),
        condition("place", .reference("node.region")),
        condition("conflict", ["type": "string"]), condition("refusedDemand", ["type": "string"]),
        condition("inAccordance", ["type": "string"]), condition("other", ["type": "string"]),
        condition(
          "adversaries",
          .object(required: ["atLeast"], [("atLeast", ["type": "integer"]), ("among", states)])),
      ]))
    special = table
  }

  /// The name of a type with those that it stands in, without their module.
  static func name(of type: Any.Type) -> String {
    ["Westphalia.", "TypedGraph.", "WestphaliaData.", "Swift."].reduce(String(reflecting: type)) {
      $0.replacing($1, with: "")
    }
  }

  /// The fields of a kind, each with its type and whether it must be there.
  func fields(of type: any Decodable.Type) -> [(name: String, type: Any.Type, isRequired: Bool)] {
    let record = SchemaRecord()
    func read<Value: Decodable>(_ type: Value.Type) {
      for _ in 0..<60 {
        do { _ = try Value(from: RecordingDecoder(values: values, record: record)) } catch {
          continue
        }
      }
    }
    read(type)
    precondition(
      !record.hasOtherForm, "\(type) reads itself in a form that the schema must be told")
    return record.fields
  }

  private func object(_ type: any Decodable.Type) -> SchemaValue {
    let fields = fields(of: type)
    return .object(
      required: fields.filter(\.isRequired).map(\.name),
      fields.map { field in
        // What may be left out may be null as well.
        let schema = schema(of: field.type)
        return (field.name, field.isRequired ? schema : .any([schema, ["type": "null"]]))
      })
  }

  private func schema(of type: Any.Type) -> SchemaValue {
    if let known = special[ObjectIdentifier(type)] { return known }
    if let place = vocabulary.nodePlace(of: ObjectIdentifier(type)) {
      return .reference("node.\(vocabulary.nodeForms[place].key)")
    }
    if let list = type as? any SchemaList.Type { return .list(of: schema(of: list.elementType)) }
    if let list = type as? any (CaseIterable & Encodable).Type {
      let words = words(of: list)
      let known = lists.updateValue(words, forKey: Self.name(of: type))
      precondition(
        known.map { $0.map { $0.text() } == words.map { $0.text() } } ?? true,
        "two lists of words are called \(Self.name(of: type))")
      return .choice(words)
    }
    guard let type = type as? any Decodable.Type else { return [:] }
    let name = "\(type)".prefix(1).lowercased() + "\(type)".dropFirst()
    if definitions[name] == nil {
      definitions[name] = [:]
      definitions[name] = object(type)
    }
    return .reference(name)
  }

  /// The words or numbers of a list of them, as files have them.
  private func words<Word: CaseIterable & Encodable>(of type: Word.Type) -> [SchemaValue] {
    Word.allCases.map { word in
      let output = ValueOutput(SharedValues(vocabulary))
      do { try output.write(word) } catch { return .text("\(word)") }
      let text = String(decoding: output.bytes, as: UTF8.self)
      return Int(text).map(SchemaValue.number) ?? .text(String(text.dropFirst().dropLast()))
    }
  }

  /// The whole schema.
  func text() -> String {
    var nodes: [SchemaValue] = []
    for form in vocabulary.nodeForms {
      guard let type = form.nodeType as? any Decodable.Type else { continue }
      let whole = SchemaValue.object(
        required: ["node", "is"],
        [
          ("node", ["type": "string", "pattern": .text("^\(form.key):")]),
          ("is", object(type)),
        ])
      definitions["whole.\(form.key)"] = whole
      definitions["node.\(form.key)"] = .any([
        ["type": "string", "pattern": .text("^\(form.key):")], .reference("whole.\(form.key)"),
      ])
      nodes.append(.reference("whole.\(form.key)"))
    }
    var relations: [SchemaValue] = []
    for form in vocabulary.relationForms {
      guard let type = form.type as? any Decodable.Type else { continue }
      let says = object(type)
      let mustSay = fields(of: type).contains { $0.isRequired }
      definitions["relation.\(form.key)"] = .object(
        required: ["kind", "from", "to"] + (mustSay ? ["says"] : []),
        [
          ("id", ["type": "integer", "minimum": 0, "maximum": 4_294_967_294]),
          ("kind", ["const": .text(form.key)]), ("from", ["type": "string"]),
          ("to", ["type": "string"]), ("during", .reference("period")), ("says", says),
          ("evidence", .list(of: .reference("evidence"))),
        ])
      relations.append(.reference("relation.\(form.key)"))
    }
    _ = schema(of: Evidence.self)
    definitions["source"] = object(EvidenceSource.self)
    definitions["sourceName"] = .any([["type": "string"], .reference("source")])
    definitions["number"] = .any([["type": "number"], .words(["NaN", "Infinity", "-Infinity"])])
    definitions["date"] = ["type": "string", "pattern": "^-?[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"]
    definitions["period"] = .any([
      ["type": "string"],
      .object(
        required: ["from", "until"], [("from", ["type": "string"]), ("until", ["type": "string"])]),
    ])
    let kinds = vocabulary.relationForms.map { SchemaValue.text($0.key) }
    definitions["coverage"] = .object(
      required: ["source", "kinds"],
      [
        ("source", .reference("sourceName")), ("during", .reference("period")),
        ("kinds", .any([.words(["every"]), .list(of: .choice(kinds))])),
      ])
    definitions["anyNode"] = .any(nodes)
    definitions["anyRelation"] = .any(relations)
    let top = SchemaValue.object(
      required: ["format", "version"],
      [
        ("format", ["const": "westphalia-graph"]), ("version", ["const": 1]),
        ("next", ["type": "integer", "minimum": 0, "maximum": 4_294_967_295]),
        ("sources", .list(of: .reference("source"))),
        ("mentioned", .list(of: .reference("anyNode"))),
        ("nodes", .list(of: .reference("anyNode"))),
        ("coverages", .list(of: .reference("coverage"))),
        ("relations", .list(of: .reference("anyRelation"))),
      ])
    guard case .map(let parts) = top else { return "" }
    let sorted = definitions.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    let all: SchemaValue = .map(
      [
        ("$schema", "https://json-schema.org/draft/2020-12/schema"),
        ("title", "A graph of Westphalia as a file, with the kinds of the library"),
      ] + parts + [("$defs", .map(sorted))])
    return all.text() + "\n"
  }
}

/// A value of JSON whose keys keep their order.
indirect enum SchemaValue: ExpressibleByDictionaryLiteral, ExpressibleByStringLiteral,
  ExpressibleByIntegerLiteral
{
  case map([(String, SchemaValue)])
  case array([SchemaValue])
  case text(String)
  case number(Int)
  case no

  init(dictionaryLiteral elements: (String, SchemaValue)...) { self = .map(elements) }
  init(stringLiteral text: String) { self = .text(text) }
  init(integerLiteral number: Int) { self = .number(number) }

  static func reference(_ name: String) -> SchemaValue { ["$ref": .text("#/$defs/\(name)")] }
  static func list(of items: SchemaValue) -> SchemaValue { ["type": "array", "items": items] }
  static func any(_ options: [SchemaValue]) -> SchemaValue { ["anyOf": .array(options)] }
  static func choice(_ values: [SchemaValue]) -> SchemaValue { ["enum": .array(values)] }
  static func words(_ words: [String]) -> SchemaValue { .choice(words.map(SchemaValue.text)) }

  static func object(
    required: [String], _ properties: [(String, SchemaValue)]
  ) -> SchemaValue {
    .map(
      [("type", "object")]
        + (required.isEmpty ? [] : [("required", .array(required.map(SchemaValue.text)))])
        + [("properties", .map(properties)), ("additionalProperties", .no)])
  }

  /// The text, with what is short on one line.
  func text(indent: String = "") -> String {
    let line = flat
    if line.utf8.count + indent.utf8.count <= 110 { return line }
    let inner = indent + "  "
    switch self {
    case .map(let parts):
      let lines = parts.map { "\(inner)\"\($0.0)\": \($0.1.text(indent: inner))" }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    case .array(let values):
      return "[\n" + values.map { inner + $0.text(indent: inner) }.joined(separator: ",\n")
        + "\n\(indent)]"
    case .text, .number, .no: return line
    }
  }

  private var flat: String {
    switch self {
    case .map(let parts):
      "{" + parts.map { "\"\($0.0)\": \($0.1.flat)" }.joined(separator: ", ") + "}"
    case .array(let values): "[" + values.map(\.flat).joined(separator: ", ") + "]"
    case .text(let text): "\"\(text)\""
    case .number(let number): "\(number)"
    case .no: "false"
    }
  }
}

/// Lists and sets.
private protocol SchemaList { static var elementType: Any.Type { get } }

extension Array: SchemaList { static var elementType: Any.Type { Element.self } }
extension Set: SchemaList { static var elementType: Any.Type { Element.self } }

/// Which keys a type asked for.
final class SchemaRecord {
  private(set) var fields: [(name: String, type: Any.Type, isRequired: Bool)] = []
  var hasOtherForm = false

  func note(_ key: any CodingKey, _ type: Any.Type, isRequired: Bool) {
    if fields.contains(where: { $0.name == key.stringValue }) { return }
    fields.append((key.stringValue, type, isRequired))
  }
}

/// A decoder that notes what it is asked for, and makes it up.
private struct RecordingDecoder: Decoder {
  let values: RandomValues
  let record: SchemaRecord

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(RecordingObject(values: values, record: record))
  }

  func unkeyedContainer() -> any UnkeyedDecodingContainer {
    record.hasOtherForm = true
    return RandomDecoder(values: values).unkeyedContainer()
  }

  func singleValueContainer() -> any SingleValueDecodingContainer {
    record.hasOtherForm = true
    return RandomDecoder(values: values)
  }
}

private struct RecordingObject<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let values: RandomValues
  let record: SchemaRecord

  var codingPath: [any CodingKey] { [] }
  var allKeys: [Key] { [] }

  func contains(_ key: Key) -> Bool { true }
  func decodeNil(forKey key: Key) -> Bool { false }

  private func value<Value: Decodable>(_ type: Value.Type, _ key: Key) -> Value {
    record.note(key, type, isRequired: true)
    return values.value(type)
  }

  private func option<Value: Decodable>(_ type: Value.Type, _ key: Key) -> Value? {
    record.note(key, type, isRequired: false)
    return values.chance(5) ? values.value(type) : nil
  }

  func decode(_ type: Bool.Type, forKey key: Key) -> Bool { value(type, key) }
  func decode(_ type: String.Type, forKey key: Key) -> String { value(type, key) }
  func decode(_ type: Double.Type, forKey key: Key) -> Double { value(type, key) }
  func decode(_ type: Float.Type, forKey key: Key) -> Float { value(type, key) }
  func decode(_ type: Int.Type, forKey key: Key) -> Int { value(type, key) }
  func decode(_ type: Int8.Type, forKey key: Key) -> Int8 { value(type, key) }
  func decode(_ type: Int16.Type, forKey key: Key) -> Int16 { value(type, key) }
  func decode(_ type: Int32.Type, forKey key: Key) -> Int32 { value(type, key) }
  func decode(_ type: Int64.Type, forKey key: Key) -> Int64 { value(type, key) }
  func decode(_ type: UInt.Type, forKey key: Key) -> UInt { value(type, key) }
  func decode(_ type: UInt8.Type, forKey key: Key) -> UInt8 { value(type, key) }
  func decode(_ type: UInt16.Type, forKey key: Key) -> UInt16 { value(type, key) }
  func decode(_ type: UInt32.Type, forKey key: Key) -> UInt32 { value(type, key) }
  func decode(_ type: UInt64.Type, forKey key: Key) -> UInt64 { value(type, key) }
  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) -> Value { value(type, key) }

  func decodeIfPresent(_ type: Bool.Type, forKey key: Key) -> Bool? { option(type, key) }
  func decodeIfPresent(_ type: String.Type, forKey key: Key) -> String? { option(type, key) }
  func decodeIfPresent(_ type: Double.Type, forKey key: Key) -> Double? { option(type, key) }
  func decodeIfPresent(_ type: Int.Type, forKey key: Key) -> Int? { option(type, key) }
  func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) -> Value? {
    option(type, key)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedDecodingContainer<Nested> {
    record.hasOtherForm = true
    return RandomDecoder(values: values).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedDecodingContainer {
    record.hasOtherForm = true
    return RandomDecoder(values: values).unkeyedContainer()
  }

  func superDecoder() -> any Decoder { RandomDecoder(values: values) }
  func superDecoder(forKey key: Key) -> any Decoder { RandomDecoder(values: values) }
}
