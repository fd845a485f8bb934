import DOT
import Foundation
import TestSupport
import Testing

@Suite("Reading files of other projects")
struct DOTCorpusTests {
  struct Row: Sendable {
    let file: String
    let isReadable: Bool
    /// Nodes and edges of each graph, as Graphviz's `gc` counts them.
    let counts: [String]
  }

  static func rows() throws -> [Row] {
    let fixture = PackageFiles.root
      .appendingPathComponent("Tests/DOTTests/Fixtures/CorpusCounts.tsv")
    return try String(contentsOf: fixture, encoding: .utf8).split(separator: "\n").dropFirst()
      .map { line in
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        return Row(
          file: cells[0], isReadable: cells[1] == "yes",
          counts: cells[2].split(separator: " ").map(String.init))
      }
  }

  @Test(
    "Each file is read with the counts that Graphviz finds, or refused with a place",
    .enabled(if: PackageFiles.hasShared, "needs shared/dot/corpus"))
  func counts() throws {
    let folder = PackageFiles.shared.appendingPathComponent("dot/corpus")
    let rows = try Self.rows()
    #expect(rows.count >= 442)
    for row in rows {
      let bytes = try [UInt8](Data(contentsOf: folder.appendingPathComponent(row.file)))
      do {
        let documents = try DOTDocument.readAll(bytes)
        #expect(row.isReadable, "\(row.file) should be refused")
        let counts = try documents.map { document in
          let resolution = try document.resolved()
          return "\(resolution.nodes.count):\(resolution.edges.count)"
        }
        if row.isReadable { #expect(counts == row.counts, "\(row.file)") }
      } catch let error as DOTReadError {
        #expect(!row.isReadable, "\(row.file): \(error)")
        #expect(error.line >= 1 && error.column >= 1)
      }
    }
  }

  @Test(
    "What is written is read back equal, and written again the same",
    .enabled(if: PackageFiles.hasShared, "needs shared/dot/corpus"))
  func fixpoint() throws {
    let folder = PackageFiles.shared.appendingPathComponent("dot/corpus")
    for row in try Self.rows() where row.isReadable {
      let bytes = try [UInt8](Data(contentsOf: folder.appendingPathComponent(row.file)))
      for document in try DOTDocument.readAll(bytes) {
        let written = document.utf8
        let again = try DOTDocument(reading: written)
        #expect(again == document, "\(row.file)")
        #expect(again.utf8 == written, "\(row.file)")
        #expect(again.summary == document.summary, "\(row.file)")
      }
    }
  }

  @Test(
    "Statements taken apart and put together are the same document",
    .enabled(if: PackageFiles.hasShared, "needs shared/dot/corpus"))
  func statements() throws {
    let folder = PackageFiles.shared.appendingPathComponent("dot/corpus")
    for row in try Self.rows() where row.isReadable {
      let bytes = try [UInt8](Data(contentsOf: folder.appendingPathComponent(row.file)))
      for document in try DOTDocument.readAll(bytes) {
        var copy = DOTDocument(document.kind, name: document.name, isStrict: document.isStrict)
        for statement in document.statements { copy.body.append(statement) }
        #expect(copy == document, "\(row.file)")
      }
    }
  }
}
