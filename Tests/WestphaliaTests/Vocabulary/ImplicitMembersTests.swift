import Foundation
import TestSupport
import Testing
import WestphaliaTesting

@Suite("Names of states, blocs, bodies and leaders without their type, wherever they can stand")
struct ImplicitMembersTests {
  private let graph = RelationGraph {
    SovereignState.iran.supplies(.drones, to: .russia)
    SovereignState.russia.suppliesFood(to: .northKorea)
    SovereignState.russia.threatens(.nato)
    Leader.putin.meets(.kimJongUn)
    Bloc.europeanUnion.sanctions(.russia, .financial)
  }

  @Test("In verbs whose end is a role")
  func verbs() {
    #expect(
      graph.relations.map(\.sentence) == [
        "Iran supplies drones to Russia", "Russia supplies food to North Korea",
        "Russia threatens NATO", "Vladimir Putin meets Kim Jong Un",
        "European Union imposes sanctions on Russia (financial)",
      ])
  }

  @Test("In queries, whatever the types of the two nodes")
  func queries() throws {
    try #expect(
      graph.shortestPath(from: .iran, to: .northKorea)?.relations.map(\.kind)
        == ["arms supply", "food supply"])
    #expect(try graph.shortestPath(from: .iran, to: .nato)?.relations.count == 2)
    #expect(graph.relations(from: .russia).count == 2)
    #expect(graph.relations(to: .russia).count == 2)
    #expect(graph.relations(between: .russia, and: .nato).count == 1)
    #expect(try graph.neighbors(of: .nato).map(\.name) == ["Russia"])
    #expect(try graph.degree(of: .russia) == 4)
    #expect(try graph.isReachable(.nato, from: .iran))
    #expect(try graph.hops(from: .iran)[.northKorea] == 2)
    #expect(try graph.breadthFirst(from: .russia).all().map(\.depth) == [0, 1, 1])
    #expect(try graph.around(.nato).nodes.map(\.name) == ["Russia", "NATO"])
  }

  @Test("The list is complete, and is that of the source; RECORD_GOLDENS=1 writes it anew")
  func list() throws {
    let file = PackageFiles.root.appendingPathComponent(
      "Sources/Westphalia/Vocabulary/ImplicitMembers.swift")
    expect(try Self.source(), isThatOf: file, named: "ImplicitMembers.swift")
    #expect(
      try Self.constants(of: "SovereignState", in: "States").count == SovereignState.all.count)
    #expect(try Self.constants(of: "Bloc", in: "Blocs").count == Bloc.all.count)
    #expect(try Self.constants(of: "UNBody", in: "Blocs").count == UNBody.all.count)
    #expect(try Self.constants(of: "Leader", in: "Actors").count == Leader.all.count)
  }

  /// The names of the constants of a type in a folder of the library, in order.
  private static func constants(of type: String, in folder: String) throws -> [String] {
    let folder = PackageFiles.root.appendingPathComponent("Sources/Westphalia/\(folder)")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "swift" }.flatMap { file in
      try String(contentsOf: file, encoding: .utf8)
        .matches(of: /public static let (\w+) = (\w+)\(/).filter { $0.2 == type }
        .map { String($0.1) }
    }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func source() throws -> String {
    var text = """
      public import TypedGraph

      // The constants of states, blocs, bodies and leaders once more, on `Node`: so that `.russia` works where
      // any node or actor can stand, as in `graph.shortestPath(from: .russia, to: .iran)`. Written by
      // ImplicitMembersTests (RECORD_GOLDENS=1), which also holds that none is missing.

      """
    let types = [
      ("SovereignState", "States"), ("Bloc", "Blocs"), ("UNBody", "Blocs"), ("Leader", "Actors"),
    ]
    for (type, folder) in types {
      let members = try constants(of: type, in: folder).map { name in
        "  /// `\(type).\(name)`.\n  public static var \(name): \(type) {\n    \(type).\(name)\n  }\n"
      }
      text += "\nextension Node where Self == \(type) {\n\(members.joined(separator: "\n"))}\n"
    }
    return text
  }
}
