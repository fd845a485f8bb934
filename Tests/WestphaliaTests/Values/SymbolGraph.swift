import Foundation
import TestSupport

/// The public types of a built module, as the compiler lists them.
struct SymbolGraph {
  /// A public struct, enum, class or actor.
  struct ValueType: Sendable {
    /// The module and the path, `TypedGraph.Period.Bound`.
    let name: String
    /// Whether a value of it describes itself; an enum whose cases carry nothing prints its case's name.
    let isDescribed: Bool
    let isEquatable: Bool
  }

  private struct Symbols: Decodable {
    let symbols: [Symbol]
    let relationships: [Relationship]
  }

  private struct Symbol: Decodable {
    struct Kind: Decodable { let identifier: String }
    struct Identifier: Decodable { let precise: String }
    struct Names: Decodable { let title: String }
    let kind: Kind
    let identifier: Identifier
    let names: Names
    let pathComponents: [String]
  }

  private struct Relationship: Decodable {
    let kind: String
    let source: String
    let target: String
  }

  let types: [ValueType]

  /// Reads what the compiler wrote of a module.
  init(of module: String, from data: Data) throws {
    let symbols = try JSONDecoder().decode(Symbols.self, from: data)
    func targets(_ kind: String, by key: KeyPath<Relationship, String>) -> [String: [Relationship]]
    {
      Dictionary(grouping: symbols.relationships.filter { $0.kind == kind }) { $0[keyPath: key] }
    }
    let conformances = targets("conformsTo", by: \.source)
    let members = targets("memberOf", by: \.target)
    let titles = Dictionary(
      symbols.symbols.filter { $0.kind.identifier == "swift.enum.case" }
        .map { ($0.identifier.precise, $0.names.title) }
    ) { first, _ in first }
    let kinds = ["swift.struct", "swift.enum", "swift.class", "swift.actor"]
    types = symbols.symbols.filter { kinds.contains($0.kind.identifier) }.map { symbol in
      let id = symbol.identifier.precise
      let protocols = Set((conformances[id] ?? []).map(\.target))
      let cases = (members[id] ?? []).compactMap { titles[$0.source] }
      let isPlain = !cases.isEmpty && cases.allSatisfy { !$0.contains("(") }
      return ValueType(
        name: ([module] + symbol.pathComponents).joined(separator: "."),
        isDescribed: isPlain || protocols.contains("s:s23CustomStringConvertibleP"),
        isEquatable: protocols.contains("s:SQ"))
    }
  }
}

extension Compiler {
  /// The public types of a module as it was just built.
  func symbolGraph(of module: String) throws -> SymbolGraph {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("symbols-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try extractSymbols(of: module, to: folder)
    return try SymbolGraph(
      of: module, from: Data(contentsOf: folder.appendingPathComponent("\(module).symbols.json")))
  }
}
