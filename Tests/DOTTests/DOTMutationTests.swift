import DOT
import Testing

@Suite("Mutated input")
struct DOTMutationTests {
  /// What every input must hold, valid or not; the fuzz target checks the same.
  static func check(_ bytes: [UInt8]) {
    let options = DOTReadOptions(maximumBytes: 1 << 20)
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

  @Test("Whatever is read is written so that it reads back the same", arguments: 0..<4)
  func mutations(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces =
      Hostile.pieces + [
        "digraph", "graph", "strict ", "subgraph ", "{", "}", "\"", "<", ">", "\\", "+", "[", "]",
        "a=b", "->", "--", "#line 3 \"x\"\n", "\\\n", "/*", "*/", "-.5", "1a",
      ]
    for _ in 0..<1_500 {
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
      Self.check(bytes)
    }
  }
}
