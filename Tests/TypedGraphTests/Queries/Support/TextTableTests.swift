import Testing

@testable import TypedGraph

@Suite("Tables as text")
struct TextTableTests {
  @Test("Columns are as wide as their widest cell")
  func columns() {
    let lines = TextTable.lines([["1.5", "a", "x"], ["10", "bcd", ""], ["2"]], rightAligned: [0])
    #expect(lines == ["1.5  a    x", " 10  bcd", "  2"])
    #expect(TextTable.lines([]).isEmpty)
  }
}
