import Foundation
import Testing

@testable import WestphaliaCommand

@Suite("Progress")
struct ProgressTests {
  @Test("Long work says on a terminal that it goes on, and its line is cleared")
  func shown() {
    let errors = CollectedBytes()
    let console = Console(output: CollectedBytes(), errors: errors, showsProgress: true)
    let answer = Progress.during("counting", on: console, every: 0.005) {
      for _ in 0..<2000 where errors.text.isEmpty { Thread.sleep(forTimeInterval: 0.005) }
      return 7
    }
    #expect(answer == 7)
    #expect(errors.text.hasPrefix("\rcounting … 0 s") && errors.text.hasSuffix("\r\u{1B}[K"))
  }

  @Test("Elsewhere, and for short work, it says nothing")
  func silent() {
    let errors = CollectedBytes()
    for isTerminal in [false, true] {
      let console = Console(output: CollectedBytes(), errors: errors, showsProgress: isTerminal)
      #expect(Progress.during("counting", on: console) { 7 } == 7)
    }
    #expect(errors.text.isEmpty)
  }
}
