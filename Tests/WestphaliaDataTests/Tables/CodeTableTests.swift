import TestSupport
import Testing

@testable import WestphaliaData

@Suite("Codes of cells")
struct CodeTableTests {
  @Test("A code is found by its bytes, and no other is", arguments: 0..<5)
  func lookup(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let letters = Array(seed.isMultiple(of: 2) ? "abcé" : "a")
    func word() -> String {
      String(
        (0..<Int.random(in: 0..<(Bool.random(using: &random) ? 4 : 24), using: &random)).map { _ in
          letters.randomElement(using: &random) ?? "a"
        })
    }
    let pairs = (0..<60).map { (word(), $0) }
    let table = CodeTable(pairs)
    let expected = Dictionary(pairs) { first, _ in first }
    #expect(table.count == expected.count)
    for text in (0..<200).map({ _ in word() }) {
      let bytes = Array("<\(text)>".utf8)
      let number = table.numbers.number(of: bytes, 1, bytes.count - 1)
      #expect(number.map { table.values[$0] } == expected[text])
    }
  }
}
