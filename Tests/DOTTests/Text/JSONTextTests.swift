import Foundation
import Testing

@testable import DOT

@Suite("Text of JSON")
struct JSONTextTests {
  private static let texts = [
    "", "plain", "a \"quoted\" \\ path", "line\r\nends\tand \u{0}\u{1F}", "</script><!-- & -->",
    "\u{2028}\u{2029}\u{FEFF}", "한국 𝔘 é",
  ]

  @Test("What is written is read again, and in a script nothing ends it", arguments: texts)
  func strings(text: String) throws {
    for written in [JSONText.string(text), JSONText.scriptString(text)] {
      #expect(try JSONDecoder().decode([String].self, from: Data("[\(written)]".utf8)) == [text])
    }
    let script = JSONText.scriptString(text)
    #expect(!script.contains { "<>&\u{2028}\u{2029}".contains($0) })
  }
}
