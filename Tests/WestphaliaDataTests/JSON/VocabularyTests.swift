import Foundation
import TestSupport
import Testing
@testable import WestphaliaData

@Suite("The kinds that files are read and written with")
struct VocabularyTests {
  private static let docs = PackageFiles.root.appendingPathComponent("Docs")

  /// Compares a page with what it should be, or writes it where that is asked for.
  private func expect(_ text: String, in file: URL) throws {
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    let found = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(found == text, "RECORD_GOLDENS=1 writes \(file.lastPathComponent) again")
  }

  @Test("The JSON Schema in Docs is that of the library's kinds")
  func schema() throws {
    try expect(
      GraphSchema(.standard).text(), in: Self.docs.appendingPathComponent("graph.schema.json"))
  }

  @Test("The page on files lists the fields of every kind")
  func fields() throws {
    let schema = GraphSchema(.standard)
    func line(_ key: String, _ type: any Decodable.Type) -> String {
      let fields = schema.fields(of: type).map { field in
        "`\(field.name)`\(field.isRequired ? "" : "?") \(Self.words(of: field.type))"
      }
      return "| `\(key)` | \(fields.isEmpty ? "–" : fields.joined(separator: ", ")) |"
    }
    func table(_ forms: [(String, any Decodable.Type)]) -> String {
      "\n| kind | fields |\n|---|---|\n" + forms.map(line).joined(separator: "\n") + "\n"
    }
    let nodes = Vocabulary.standard.nodeForms.compactMap { form in
      (form.nodeType as? any Decodable.Type).map { (form.key, $0) }
    }
    let relations = Vocabulary.standard.relationForms.compactMap { form in
      (form.type as? any Decodable.Type).map { (form.key, $0) }
    }
    let parts: [(String, any Decodable.Type)] = [
      ("evidence", Evidence.self), ("source", EvidenceSource.self),
      ("quantity", Quantity.self), ("state's codes", StateCodes.self),
      ("treaty's term", TreatyTerm.self), ("treaty's phase", TreatyPhase.self),
      ("treaty's promise", TreatyPromise.self), ("secret protocol", SecretProtocol.self),
      ("terms of a pact", PactTerms.self), ("council", Council.self), ("place", AttackPlace.self),
    ]
    let page = Self.docs.appendingPathComponent("JSON.md")
    var text = String(decoding: try Data(contentsOf: page), as: UTF8.self)
    func put(_ table: String, into name: String) throws {
      let marks = ("<!-- \(name) -->\n", "\n<!-- end of \(name) -->")
      let start = try #require(text.range(of: marks.0)).upperBound
      let end = try #require(text.range(of: marks.1)).lowerBound
      text.replaceSubrange(start..<end, with: table)
    }
    for (name, forms) in [("nodes", nodes), ("relations", relations), ("parts", parts)] {
      try put(table(forms), into: name)
    }
    _ = schema.text()
    let rows = schema.lists.sorted { $0.key < $1.key }.map { name, words in
      "| `\(name)` | " + words.map { "`\($0.text())`" }.joined(separator: ", ") + " |"
    }
    try put("\n| type | words |\n|---|---|\n" + rows.joined(separator: "\n") + "\n", into: "words")
    try expect(text, in: page)
  }

  private static func words(of type: Any.Type) -> String {
    let name = GraphSchema.name(of: type)
    if name.hasPrefix("Array<") { return "[\(name.dropFirst(6).dropLast())]" }
    return ["String": "text", "Int": "whole number", "Bool": "true or false", "Double": "number"][
      name] ?? name
  }

  @Test("Kinds of one's own are added once, under a name that is free")
  func adding() throws {
    let vocabulary = try Vocabulary.withPorts
    #expect(vocabulary.nodeNames.last == "port")
    #expect(vocabulary.relationNames.last == "navalAccess")
    #expect(try vocabulary.adding(Port.self) == vocabulary)
    #expect(vocabulary != .standard)
    #expect(throws: VocabularyError.neitherNodeNorRelation("Quantity")) {
      try Vocabulary.standard.adding(Quantity.self)
    }
    #expect(throws: VocabularyError.repeatedName("treaty")) {
      try Vocabulary.standard.adding(Imitations.Treaty.self)
    }
  }

  private enum Imitations {
    struct Treaty: Node, Codable {
      let id: Int
      var name: String { "\(id)" }
    }
  }
}
