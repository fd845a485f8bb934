import DOT
import Foundation
import TestSupport
import Testing

@Suite("Odd files", .enabled(if: Graphviz.isWhole, "needs Graphviz"))
struct OddFileTests {
  /// Where the files of this run begin, and how many there are.
  static let first: UInt64 =
    ProcessInfo.processInfo.environment["DOT_ODD_SEED"].flatMap { UInt64($0) } ?? 1
  static let count: UInt64 = HeavyTests.areWanted ? 20_000 : 500

  @Test("Each is read with the counts that Graphviz finds, or refused as Graphviz refuses it")
  func files() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("dot-odd-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var (read, refused) = (0, 0)
    for seed in Self.first..<(Self.first + Self.count) {
      let bytes = OddDOT.file(seed: seed)
      let shown = String(decoding: bytes, as: UTF8.self).debugDescription
      let file = folder.appendingPathComponent("\(seed).gv")
      // Graphviz takes no byte order mark before a graph; this reader passes it.
      let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
      try Data(isMarked ? Array(bytes.dropFirst(3)) : bytes).write(to: file)
      let parse = try #require(Graphviz.nop).run("-p", file.path, seconds: 120)
      let documents: [DOTDocument]
      do throws(DOTReadError) {
        documents = try DOTDocument.readAll(bytes)
      } catch {
        refused += 1
        // Outside a graph Graphviz takes a broken string or a NUL for the end of the text.
        let isSilent = [.unterminatedString, .unterminatedHTML, .nulByte].contains(error.reason)
        #expect(parse.status != 0 || isSilent, "seed \(seed): \(error) for \(shown)")
        continue
      }
      read += 1
      guard parse.status == 0 else {
        Issue.record("seed \(seed): nop says \(parse.errors.prefix(120)) of \(shown)")
        continue
      }
      let counted = try #require(Graphviz.gc).run(file.path, seconds: 120)
      // Lines of bytes: a name may begin with a combining mark, or hold a line end and go on in a
      // line without numbers.
      var lines = counted.data.split(separator: 10).map { line in
        line.split(separator: 32).prefix(2).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
      }.filter { $0.count == 2 }
      if lines.count > 1 { lines.removeLast() }
      let ours = try documents.map { document in
        let resolution = try document.resolved()
        return [resolution.nodes.count, resolution.edges.count]
      }
      #expect(lines == ours, "seed \(seed): \(shown)")
      for document in documents {
        let again = try DOTDocument(reading: document.utf8)
        #expect(again == document && again.utf8 == document.utf8, "seed \(seed): \(shown)")
        var copy = DOTDocument(document.kind, name: document.name, isStrict: document.isStrict)
        for statement in document.statements { copy.body.append(statement) }
        #expect(copy == document && copy.utf8 == document.utf8, "seed \(seed): \(shown)")
      }
      try FileManager.default.removeItem(at: file)
    }
    // The generator has to make both kinds, or this compares nothing.
    #expect(read > Int(Self.count) / 2 && refused > Int(Self.count) / 20, "\(read) \(refused)")
  }
}
