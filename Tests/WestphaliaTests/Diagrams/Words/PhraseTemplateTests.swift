import Testing

@testable import Westphalia

@Suite("Texts with places")
struct PhraseTemplateTests {
  private func filled(_ text: String, _ values: [String: String]) -> String? {
    PhraseTemplate(text).filled { values[$0] }
  }

  @Test(
    "Places are filled, brackets left out where a value is missing",
    arguments: [
      ("{a} and {b}", "1 and 2"), ("{a}[ of {c}]", "1"), ("{a}[ of {b}]", "1 of 2"),
      ("no place", "no place"), ("{}", "{}"), ("{ a }", "{ a }"), ("a } b", "a } b"),
      ("[open {a}", "[open 1"), ("]{a}", "]1"), ("{a", "{a"), ("", ""), ("[{a}][{c}]!", "1!"),
    ])
  func places(text: String, result: String) {
    #expect(filled(text, ["a": "1", "b": "2"]) == result)
  }

  @Test("A place without a value outside of brackets makes no text")
  func missing() { #expect(filled("{a} {c}", ["a": "1"]) == nil) }

  @Test("What is put in is not read again")
  func once() { #expect(filled("{a}", ["a": "{b}[", "b": "no"]) == "{b}[") }
}
