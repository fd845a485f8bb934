import TestSupport
import Testing
@testable import WestphaliaData

@Suite("Wrong files")
struct GraphFileReaderTests {
  /// The error with which a graph, a scenario or a patch is refused; nil where it is read.
  private func refusal(_ bytes: [UInt8], _ format: Format) -> GraphFileError? {
    do throws(GraphFileError) {
      switch format {
      case .graph: _ = try RelationGraph(json: bytes)
      case .scenario: _ = try Scenario(json: bytes)
      case .patch: _ = try GraphPatch(json: bytes)
      }
      return nil
    } catch {
      return error
    }
  }

  enum Format: CaseIterable { case graph, scenario, patch }

  private func document(_ format: Format, seed: UInt64) throws -> [UInt8] {
    let values = RandomValues(seed: seed)
    func graph() -> RelationGraph { values.graph(.standard, relations: 5, nodesOfAKind: 1) }
    return switch format {
    case .graph: try graph().jsonBytes()
    case .scenario:
      try Scenario(
        on: RelationGraph(), from: "1950", values.scenario(.standard, events: 5).events
      ).jsonBytes()
    case .patch: try GraphPatch(from: graph(), to: graph()).jsonBytes()
    }
  }

  @Test(
    "Mutated files are read or refused, and what is read is written and read again",
    arguments: Format.allCases)
  func mutations(format: Format) throws {
    let count = Environment.isHeavy ? 34_000 : 700
    var (read, reasons) = (0, Set<String>())
    for seed in 0..<UInt64(count / 20) {
      let bytes = try document(format, seed: seed)
      var mutations = Mutations(seed: seed)
      for _ in 0..<20 {
        let spoiled = mutations.spoiled(bytes)
        if let error = refusal(spoiled, format) {
          reasons.insert(String("\(error.reason)".prefix(12)))
          #expect(error.line >= 1 && error.line <= spoiled.count { $0 == 0x0A } + 1)
          continue
        }
        read += 1
        switch format {
        case .graph:
          let document = try GraphDocument(json: spoiled)
          #expect(try GraphDocument(json: try document.jsonBytes()) == document)
        case .scenario:
          let scenario = try Scenario(json: spoiled)
          #expect(try Scenario(json: try scenario.jsonBytes()) == scenario)
        case .patch:
          let patch = try GraphPatch(json: spoiled)
          #expect(try GraphPatch(json: try patch.jsonBytes()) == patch)
        }
      }
    }
    #expect(read > 0)
    #expect(reasons.count > 8)
  }

  @Test("A wrong value of any field is refused with its path", arguments: Format.allCases)
  func fields(format: Format) throws {
    for seed in 0..<UInt64(Environment.isHeavy ? 40 : 5) {
      let bytes = try document(format, seed: seed)
      for (range, path) in sample(values(of: bytes), seed) {
        var wrong = bytes
        // No field of the library takes a list of such lists.
        wrong.replaceSubrange(range, with: "[[[7]]]".utf8)
        guard let error = refusal(wrong, format) else {
          Issue.record("\(path) took a list, seed \(seed)")
          continue
        }
        // A wrong name of a node or source is a fault of who speaks of it, too.
        let isNear =
          error.path.hasPrefix(path)
          || path.hasPrefix(error.path)
            && error.path.count >= path.prefix { $0 != "." }.count
        #expect(isNear, "\(path): \(error), seed \(seed)")
      }
    }
  }

  @Test("A key that means nothing is refused with its path")
  func keys() throws {
    for seed in 0..<UInt64(Environment.isHeavy ? 40 : 5) {
      let bytes = try document(.graph, seed: seed)
      let objects = values(of: bytes).filter { bytes[$0.range.lowerBound] == UInt8(ascii: "{") }
      for (range, path) in sample(objects, seed) {
        var wrong = bytes
        let isEmpty = bytes[range.lowerBound + 1] == UInt8(ascii: "}")
        wrong.insert(
          contentsOf: (isEmpty ? "\"zzz\":1" : "\"zzz\":1,").utf8, at: range.lowerBound + 1)
        let error = refusal(wrong, .graph)
        #expect(error?.path == "\(path).zzz", "seed \(seed), \(path)")
        #expect(error?.reason == .unknownKey("zzz"))
      }
    }
  }

  /// Forty of them, or all where the run is a long one.
  private func sample<Value>(_ all: [Value], _ seed: UInt64) -> [Value] {
    if Environment.isHeavy { return all }
    var generator = SplitMix64(seed: seed)
    return Array(all.shuffled(using: &generator).prefix(40))
  }

  /// The bytes and the path of every value of a document, but for what says which format it has.
  private func values(of bytes: [UInt8]) -> [(range: Range<Int>, path: String)] {
    let tokens = JSONTokens(bytes, limits: JSONLimits())
    do throws(FileFault) { _ = try tokens.read(at: 0) } catch { return [] }
    return tokens.tokens.indices.filter { !tokens[$0].isKey && $0 > 0 }.compactMap { index in
      let token = tokens[index]
      let path = tokens.path(to: index)
      if path == "format" || path == "version" { return nil }
      return token.kind == .text
        ? (token.start - 1..<token.end + 1, path) : (token.start..<token.end, path)
    }
  }

  @Test("What nests a million levels deep is refused, wherever it stands")
  func depth() {
    let deep = String(repeating: "[", count: 1_000_000)
    let head = "{\"format\":\"westphalia-graph\",\"version\":1,"
    for (text, path) in [
      (deep, ""), (head + "\"nodes\":" + deep, "nodes"),
      (head + "\"nodes\":[]," + "\"relations\":[{\"says\":" + deep, "relations"),
      (
        head + "\"relations\":[" + String(repeating: "{\"a\":", count: 1_000_000), "relations"
      ),
    ] {
      let error = refusal(Array(text.utf8), .graph)
      let expected: GraphFileError.Reason =
        path.isEmpty ? .malformed("'{'") : .tooDeep(limit: JSONLimits().depth)
      #expect(error == GraphFileError(reason: expected, path: path, line: 1))
    }
  }
}
