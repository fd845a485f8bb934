import TestSupport
import DOT
import Foundation
import Testing

@Suite("Mutated input")
struct DOTMutationTests {
  /// What every input must hold, valid or not; the fuzz target checks the same.
  static func check(_ bytes: [UInt8]) {
    let options = DOTReadOptions(byteLimit: 1 << 20)
    guard let documents = try? DOTDocument.readAll(bytes, options: options) else { return }
    for document in documents {
      let written = document.utf8
      guard let again = try? DOTDocument(reading: written) else {
        Issue.record("does not read back: \(bytes)")
        continue
      }
      if again != document || again.utf8 != written { Issue.record("differs: \(bytes)") }
    }
  }

  /// One seed, or those in `DOT_MUTATION_SEEDS`.
  static let refusalSeeds: [UInt64] = {
    let wanted = ProcessInfo.processInfo.environment["DOT_MUTATION_SEEDS"] ?? "11"
    return wanted.split(separator: ",").compactMap { UInt64($0) }
  }()

  static let pieces =
    Hostile.pieces + [
      "digraph", "graph", "strict ", "subgraph ", "{", "}", "\"", "<", ">", "\\", "+", "[", "]",
      "a=b", "->", "--", "\n#line 3 \"x\"\n", "\\\n", "/*", "*/", "-.5", "1a", "[a=b]", "node",
      "edge[x=y]", "graph [", ":p", ",", ";", "\"a\"+\"b\"", "<i>x</i>", "//", "#",
    ]

  static func mutated(_ random: inout SplitMix64) -> [UInt8] {
    var bytes = Array(RandomDOT.document(&random).utf8)
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let at = Int.random(in: 0...bytes.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0 where at < bytes.count: bytes[at] = UInt8.random(in: 0...255, using: &random)
      case 1 where at < bytes.count: bytes.remove(at: at)
      case 2: bytes.removeLast(min(bytes.count, Int.random(in: 0...3, using: &random)))
      default:
        let piece = pieces[Int.random(in: 0..<pieces.count, using: &random)]
        bytes.insert(contentsOf: piece.utf8, at: at)
      }
    }
    return bytes
  }

  @Test("Whatever is read is written so that it reads back the same", arguments: 0..<4)
  func mutations(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<1_500 { Self.check(Self.mutated(&random)) }
  }

  @Test(
    "Mutated documents are refused just where Graphviz refuses them",
    .enabled(if: Graphviz.isWhole, "needs Graphviz"), arguments: refusalSeeds)
  func refusals(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("dot-mutations-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let samples = (0..<500).map { _ in Self.mutated(&random) }
    var differing = 0
    for (index, sample) in samples.enumerated() {
      let file = folder.appendingPathComponent("\(index).gv")
      try Data(sample).write(to: file)
      let result = try #require(Graphviz.nop).run("-p", file.path, seconds: 120)
      var isRead = true
      do throws(DOTReadError) {
        _ = try DOTDocument.readAll(sample)
      } catch {
        isRead = false
        // Behind or before a graph, Graphviz takes a broken string or a NUL for the end of the
        // text and says nothing; this reader says so.
        let isSilent = [.unterminatedString, .unterminatedHTML, .nulByte].contains(error.reason)
        if isSilent && result.status == 0 { continue }
      }
      if isRead != (result.status == 0) {
        differing += 1
        let text = String(decoding: sample, as: UTF8.self).debugDescription
        Issue.record("nop \(result.status) \(result.errors.prefix(100)) for \(text)")
      }
    }
    #expect(differing == 0)
  }
}
