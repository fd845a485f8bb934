import Testing
import WestphaliaTesting

@Suite("A wrong golden fails, and says why")
struct GoldenExpectationsTests {
  @Test("A golden that is not there or differs")
  func golden() {
    let missing = failure { expectGolden("text", named: "no-such-file.txt") }
    #expect(missing.contains("record it with RECORD_GOLDENS=1"))
    let differing = failure { expectGolden("one\nthree\n", named: "lines.txt") }
    #expect(differing.contains("line 2 differs:\n- two\n+ three"))
    expectGolden("one\ntwo\n", named: "lines.txt")
  }
}
