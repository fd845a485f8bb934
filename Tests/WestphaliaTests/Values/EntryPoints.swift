import Foundation
import TestSupport

/// A public function, initializer, case or property that takes numbers, texts or lists.
struct EntryPoint: Hashable {
  /// The module, the path, the types of what it takes, and the types that an extension is for:
  /// `DOT.DOTAttribute.penwidth(_:) Double where Element == DOTEdgeElement`.
  let name: String
}

extension EntryPoint {
  private struct Symbols: Decodable {
    struct Fragment: Decodable { let spelling: String }
    struct Constraint: Decodable { let kind, lhs, rhs: String }
    struct Constraints: Decodable { let constraints: [Constraint]? }
    struct Availability: Decodable { let isUnconditionallyUnavailable: Bool? }
    struct Signature: Decodable {
      struct Parameter: Decodable { let declarationFragments: [Fragment] }
      let parameters: [Parameter]?
    }
    struct Symbol: Decodable {
      struct Kind: Decodable { let identifier: String }
      let kind: Kind
      let pathComponents: [String]
      let declarationFragments: [Fragment]
      let functionSignature: Signature?
      let swiftExtension: Constraints?
      let swiftGenerics: Constraints?
      let availability: [Availability]?
    }
    let symbols: [Symbol]
  }

  /// What takes numbers, texts or lists, in what the compiler wrote of a module.
  static func all(of module: String, from data: Data) throws -> [EntryPoint] {
    try JSONDecoder().decode(Symbols.self, from: data).symbols.compactMap { symbol in
      let isUnavailable =
        symbol.availability?.contains { $0.isUnconditionallyUnavailable == true } ?? false
      guard !isUnavailable, let types = types(taken: symbol) else { return nil }
      let places = (symbol.swiftExtension?.constraints ?? []).filter { $0.kind == "sameType" }
        .map { "\($0.lhs) == \($0.rhs)" }
      return EntryPoint(
        name: ([module] + symbol.pathComponents).joined(separator: ".") + " "
          + types.joined(separator: ", ")
          + (places.isEmpty ? "" : " where " + places.joined(separator: ", ")))
    }
  }

  /// The types of what a symbol takes; nil where none is a number, a text or a list.
  private static func types(taken symbol: Symbols.Symbol) -> [String]? {
    let declaration = symbol.declarationFragments.map(\.spelling).joined()
    let scalar = /\b(U?Int\d*|Duration|Double|Float|BinaryFloatingPoint|BinaryInteger)\b/
    let extreme =
      /\b(U?Int\d*|Duration|Double|Float|BinaryFloatingPoint|BinaryInteger|String|StringProtocol|Sequence|Collection|Data)\b|\[|\.\.\./
    switch symbol.kind.identifier {
    case "swift.init", "swift.method", "swift.type.method", "swift.func", "swift.func.op",
      "swift.subscript", "swift.type.subscript":
      let generic = Set(
        (symbol.swiftGenerics?.constraints ?? []).filter { $0.rhs.contains(extreme) }.map(\.lhs))
      let types = (symbol.functionSignature?.parameters ?? []).map { parameter in
        type(in: parameter.declarationFragments.map(\.spelling).joined())
      }
      return types.contains { $0.contains(extreme) || generic.contains($0) } ? types : nil
    case "swift.enum.case":
      guard let values = declaration.firstMatch(of: /\((.*)\)/)?.1 else { return nil }
      let types = values.split(separator: ", ").map { type(in: String($0)) }
      return types.contains { $0.contains(scalar) } ? types : nil
    case "swift.property", "swift.type.property":
      guard declaration.contains("var "), !declaration.contains("{ get }") else { return nil }
      let type = type(in: declaration)
      return type.contains(scalar) ? [type] : nil
    default:
      return nil
    }
  }

  /// The type in a declaration of a value, without its name and its default.
  private static func type(in declaration: String) -> String {
    let type = declaration.firstRange(of: ": ").map { declaration[$0.upperBound...] }
    let words = (type ?? declaration[...]).split(whereSeparator: \.isWhitespace)
    return words.prefix { $0 != "=" }.joined(separator: " ")
  }
}

extension Compiler {
  /// The public entry points of a module as it was just built, with those it adds to others' types.
  func entryPoints(of module: String) throws -> [EntryPoint] {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("symbols-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try extractSymbols(of: module, to: folder)
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return try files.flatMap { try EntryPoint.all(of: module, from: Data(contentsOf: $0)) }
  }
}
