import Westphalia

/// The document of a scenario: the sections of its graph, and those of its own.
enum ScenarioFile {
  static let format = "westphalia-scenario"

  static func bytes(
    of scenario: Scenario, _ vocabulary: Vocabulary
  ) throws(GraphWriteError) -> [UInt8] {
    if let misplaced = scenario.misplacedEvent { throw .misplacedEvent("\(misplaced)") }
    var writer = GraphFileWriter(vocabulary)
    let output = ValueOutput(writer.shared)
    do {
      try output.write(scenario.start)
      writer.add("start", output.bytes)
      output.bytes.removeAll()
      try output.write(scenario.rules.map(\.id))
      writer.add("rules", output.bytes)
      output.bytes.removeAll()
    } catch {
      throw writer.refused(error, "scenario")
    }
    try writer.add(scenario.base)
    for event in scenario.events {
      do {
        try output.write(EventForm(event))
      } catch {
        throw writer.refused(error, "event")
      }
      output.write(raw: GraphFileWriter.lineEnd)
    }
    writer.add(list: "events", output.bytes)
    return try writer.bytes(format: format)
  }

  static func read(
    _ bytes: [UInt8], _ vocabulary: Vocabulary, _ rules: [RelationRule], _ limits: JSONLimits
  ) throws(FileFault) -> Scenario {
    let reader = try GraphFileReader(
      bytes, format: format, also: ["start", "rules", "events"], vocabulary: vocabulary,
      limits: limits)
    reader.session.rules = rules
    let graph = try reader.graph().graph
    let start = try reader.read("start") { _ throws(FileFault) in
      try reader.decode(PartialDate.self, at: 0)
    }
    guard let start else {
      throw FileFault(.missingKey("start"), at: reader.sections.start(of: "format") ?? 0)
    }
    let named = try reader.read("rules") { _ throws(FileFault) in
      try reader.decode([RuleForm].self, at: 0).map(\.rule)
    }
    var events: [ScenarioEvent] = []
    try reader.sections.forEach(in: "events", with: reader.tokens) { _, place throws(FileFault) in
      if Task.isCancelled { throw FileFault(.cancelled, at: place) }
      events.append(try reader.decode(EventForm.self, at: 0).event)
      try reader.tokens.checkKeysAreUsed()
    }
    return Scenario(on: graph, from: start, events, rules: named ?? .stated)
  }
}

/// A rule as files hold it: by its key.
struct RuleForm: Codable {
  let rule: RelationRule

  init(_ rule: RelationRule) { self.rule = rule }

  init(from decoder: any Decoder) throws {
    let id = try decoder.singleValueContainer().decode(String.self)
    guard let decoder = decoder as? ValueDecoder,
      let rule = decoder.session.rules.first(where: { $0.id == id })
    else { throw Self.unknown(id, decoder) }
    self.rule = rule
  }

  private static func unknown(_ id: String, _ decoder: any Decoder) -> any Error {
    guard let decoder = decoder as? ValueDecoder else { return Refusal(reason: "no rule '\(id)'") }
    return decoder.tokens.fault(.unknownRule(id), at: decoder.index)
  }

  func encode(to encoder: any Encoder) throws { try encoder.writeText(rule.id) }
}
