import Foundation
import Testing
import Westphalia

@Suite("Extreme numbers, texts and lists")
struct ExtremesTests {
  private static let modules = [
    "GraphKernel", "TypedGraph", "DOT", "Westphalia", "WestphaliaGraphviz", "WestphaliaTesting",
  ]

  @Test(
    "Every public entry point that takes them is in the table, but for those that are named",
    .enabled(if: Compiler.current != nil, "there is no swiftc here, or no built modules"))
  func complete() throws {
    let compiler = try #require(Compiler.current)
    let found = try Set(Self.modules.flatMap { try compiler.entryPoints(of: $0) }.map(\.name))
    #expect(found.count > 500, "the symbol graphs list too few entry points to be whole")
    let tables = [Extremes.dot, .typedGraph, .westphalia].flatMap { $0.calls.map(\.name) }
    #expect(Set(tables).count == tables.count, "two rows have one name")
    let named = entryPointsWithoutExtremes.keys
    let missing = found.subtracting(tables).subtracting(named).sorted()
    #expect(missing == [], "give them a row, or name them with a reason")
    #expect(Set(tables).subtracting(found).sorted() == [], "rows of what is not there")
    #expect(
      Set(named).subtracting(found).sorted() == [] && Set(named).isDisjoint(with: tables),
      "they are not there, or have a row: strike them")
  }

  @Test("No call of the DOT language's products ends the process")
  func dot() async throws {
    let file = culprit()
    await #expect(processExitsWith: .success) { [file = file as String] in
      Extremes.dot.run(namingCulpritIn: file)
    }
    try expectNone(in: file)
  }

  @Test("No call on graphs ends the process")
  func typedGraph() async throws {
    let file = culprit()
    await #expect(processExitsWith: .success) { [file = file as String] in
      Extremes.typedGraph.run(namingCulpritIn: file)
    }
    try expectNone(in: file)
  }

  @Test("No call of the field's vocabulary ends the process")
  func westphalia() async throws {
    let file = culprit()
    await #expect(processExitsWith: .success) { [file = file as String] in
      Extremes.westphalia.run(namingCulpritIn: file)
    }
    try expectNone(in: file)
  }

  /// Where a process names the call that ended it.
  private func culprit() -> String {
    FileManager.default.temporaryDirectory.appendingPathComponent("extremes-\(UUID())").path
  }

  private func expectNone(in file: String) throws {
    guard FileManager.default.fileExists(atPath: file) else { return }
    let name = try String(contentsOfFile: file, encoding: .utf8)
    try FileManager.default.removeItem(atPath: file)
    Issue.record("the process ended in \(name)")
  }
}

/// Entry points that are not tried, each with the reason.
let entryPointsWithoutExtremes: [String: String] = {
  let literal = "takes what is written in source code, where a mistake stops the program"
  let index = "an index out of range is the programmer's, as in Swift's own collections"
  let issue = "records an issue of the test that asks it"
  let answer = "AttackResponse, SourceLocation"
  var reasons = [
    "TypedGraph.CalendarDate.init(stringLiteral:) String": literal,
    "TypedGraph.PartialDate.init(stringLiteral:) String": literal,
    "Westphalia.AmountLiteral.init(integerLiteral:) Int": literal,
    "Westphalia.AmountLiteral.init(floatLiteral:) Double": literal,
    "DOT.DOTByteSink.write(_:) ArraySlice<UInt8>": "a requirement, which a user's sink meets",
    "WestphaliaGraphviz.Graphviz.render(source:as:) some Sequence<UInt8>, Graphviz.Format":
      "starts a process: GraphvizTests",
    "WestphaliaGraphviz.Graphviz.outputLimit Int": "read where a process runs: GraphvizTests",
    "WestphaliaGraphviz.Graphviz.timeLimit Duration": "read where a process runs: GraphvizTests",
    "TypedGraph.RelationWeight.of(_:by:) R.Type, any KeyPath<R, Double?> & Sendable":
      "weighs as the function of the row before it",
  ]
  let lists = [
    "GraphKernel.Ranking", "GraphKernel.RelationRanking", "GraphKernel.RelationPath",
    "GraphKernel.Projection", "TypedGraph.RelationIDs", "TypedGraph.AnyRelationList",
    "TypedGraph.RelationList", "TypedGraph.RelationGroups",
  ]
  for list in lists {
    reasons["\(list).subscript(_:) Int"] = index
    reasons["\(list).subscript(_:) Range<Int>"] = index
  }
  let expectations = [
    "expect(_:equals:sourceLocation:butFor:) RelationGraph, RelationGraph, SourceLocation, "
      + "() -> [any GraphStatement]",
    "expect(_:isObligedBy:article:strength:in:sourceLocation:) SovereignState, Treaty?, String?, "
      + "DutyStrength?, \(answer)",
    "expect(_:isObligedTo:by:article:in:sourceLocation:) SovereignState, Duty, Treaty?, String?, \(answer)",
    "expect(_:isVetoedBy:in:sourceLocation:) Draft, SovereignState..., some GraphQueries, "
      + "SourceLocation",
    "expect(_:matchesGolden:filePath:sourceLocation:) Diagram, String, String, SourceLocation",
    "expectFinding(of:_:in:of:sourceLocation:) RelationRule, RuleFinding.Status?, Int?, "
      + "some GraphQueries, SourceLocation",
    "expectGolden(_:named:filePath:sourceLocation:) String, String, String, SourceLocation",
    "expectObliged(_:to:in:sourceLocation:) [SovereignState], AttackResponse.Side, \(answer)",
  ]
  for expectation in expectations { reasons["WestphaliaTesting.\(expectation)"] = issue }
  return reasons
}()
