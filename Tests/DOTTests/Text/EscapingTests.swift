@testable import DOT
import Foundation
import TestSupport
import Testing

@Suite("Escaping")
struct EscapingTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let input: String
    let id: String
    let label: String
    let tooltip: String
    let html: String

    var testDescription: String { input.debugDescription }

    init(_ input: String, _ id: String, _ label: String, _ tooltip: String, _ html: String) {
      self.input = input
      self.id = id
      self.label = label
      self.tooltip = tooltip
      self.html = html
    }
  }

  static let rows: [Row] = [
    Row("ru", "ru", #""ru""#, #""ru""#, "<ru>"),
    Row("Node", #""Node""#, #""Node""#, #""Node""#, "<Node>"),
    Row("", #""""#, #""""#, #"" ""#, "< >"),
    Row("007", #""007""#, #""007""#, #""007""#, "<007>"),
    Row("a:n", #""a:n""#, #""a:n""#, #""a:n""#, "<a:n>"),
    Row(#"a"b"#, #""a\"b""#, #""a\"b""#, #""a\"b""#, "<a&quot;b>"),
    Row(#"a\"#, #""a\\""#, #""a\\""#, #""a\\\\""#, #"<a\\>"#),
    Row(#"\N"#, #""\\N""#, #""\\N""#, #""\\\\N""#, #"<\\N>"#),
    Row("a\nb", #""a b""#, #""a\nb""#, #""a\nb""#, "<a<br/>b>"),
    Row("a\r\nb", #""a b""#, #""a\nb""#, #""a\nb""#, "<a<br/>b>"),
    Row("\n", #"" ""#, #"" ""#, #"" ""#, "< >"),
    Row("   ", #""   ""#, #"" ""#, #"" ""#, "< >"),
    Row("AT&T", #""AT&amp;T""#, #""AT&amp;T""#, #""AT&amp;T""#, "<AT&amp;T>"),
    Row("%d%s", #""&#37;d%s""#, #""%d%s""#, #""%d%s""#, "<%d%s>"),
    Row("<b>", #""<b>""#, #""<b>""#, #""<b>""#, "<&lt;b&gt;>"),
    Row("\u{0}", #""␀""#, #""␀""#, #""␀""#, "<␀>"),
    Row("\u{1B}[31m", #""␛[31m""#, #""␛[31m""#, #""␛[31m""#, "<␛[31m>"),
    Row("\u{202E}abc", "abc", #""abc""#, #""abc""#, "<abc>"),
    Row("\u{A0}", "\"\u{A0}\"", #"" ""#, #"" ""#, "< >"),
    Row("2²", #""2²""#, #""2²""#, #""2²""#, "<2²>"),
    Row("북한", #""북한""#, #""북한""#, #""북한""#, "<북한>"),
  ]

  @Test("Each text has one spelling in each context", arguments: rows)
  func table(_ row: Row) {
    #expect(Spelling.identifier(row.input) == row.id)
    #expect(Spelling.label(row.input) == row.label)
    #expect(Spelling.tooltip(row.input) == row.tooltip)
    #expect(Spelling.html(row.input) == row.html)
  }

  struct Vector: Decodable {
    let input: String
    let length: Int
    let id: String?
    let label: String?
    let tooltip: String?
    let html: String?
  }

  struct Vectors: Decodable { let vectors: [Vector] }

  @Test(
    "All vectors that were checked with the real renderer are spelled so",
    .enabled(if: PackageFiles.hasShared, "needs shared/dot/vectors.json"))
  func vectors() throws {
    let folder = PackageFiles.shared.appendingPathComponent("dot")
    let data = try Data(contentsOf: folder.appendingPathComponent("vectors.json"))
    let vectors = try JSONDecoder().decode(Vectors.self, from: data).vectors
    #expect(vectors.count == 112)
    var exact = 0
    for vector in vectors {
      if let id = vector.id {
        #expect(Array(Spelling.identifier(vector.input).utf8) == Array(id.utf8))
      }
      if let label = vector.label {
        #expect(Array(Spelling.label(vector.input).utf8) == Array(label.utf8))
      }
      if let tooltip = vector.tooltip {
        #expect(Array(Spelling.tooltip(vector.input).utf8) == Array(tooltip.utf8))
      }
      if let html = vector.html {
        #expect(Array(Spelling.html(vector.input).utf8) == Array(html.utf8))
      }
      exact += vector.id == nil ? 0 : 1
    }
    #expect(exact >= 107)
  }

  @Test("An identifier gives its text back", arguments: rows.map(\.input))
  func identifierText(_ input: String) {
    let id = DOTIdentifier(sanitizing: input)
    #expect(DOTIdentifier(sanitizing: id.text) == id)
    if let strict = try? DOTIdentifier(input) {
      #expect(Array(strict.text.utf8) == Array(input.utf8))
      #expect(strict == id)
    }
  }

  @Test(
    "Control characters are refused in identifiers, with their place",
    arguments: ["\t", "\n", "\r", "\u{0}", "\u{85}", "\u{202E}", "\u{FEFF}", "\u{FFFE}", "\u{9F}"])
  func controlCharacters(_ character: String) {
    let error = #expect(throws: DOTIdentifierError.self) { try DOTIdentifier("ab" + character) }
    #expect(error?.offset == 2)
    #expect(error?.description.contains("offset 2") == true)
  }

  @Test("Links pass an allow-list and are percent-encoded")
  func links() throws {
    #expect(throws: DOTURLError(text: "javascript:alert(1)")) { try DOTURL("javascript:alert(1)") }
    #expect(throws: DOTURLError(text: " https://a")) { try DOTURL(" https://a") }
    #expect(throws: DOTURLError(text: "data:text/html,x")) { try DOTURL("data:text/html,x") }
    let url = try DOTURL("https://a/?a=1&b=\"<x>\\N\u{1}")
    #expect(url.description == "https://a/?a=1&b=%22%3Cx%3E%5CN%01")
    #expect(
      DOTNodeAttribute.url(url).description == #"URL="https://a/?a=1&amp;b=%22%3Cx%3E%5CN%01""#)
    #expect(DOTURL(allowed: "#top")?.description == "#top")
  }

  @Test("Words, fonts and paths pass allow-lists")
  func allowLists() {
    #expect(DOTWord(checking: "rel-1") != nil)
    #expect(DOTWord(checking: "a b") == nil)
    #expect(DOTWord(checking: "&amp;") == nil)
    #expect(DOTWord(sanitizing: "a\"b").description == "a_b")
    #expect(DOTFontName(checking: "Noto Sans,Arial") != nil)
    #expect(DOTFontName(checking: "x\" onload=\"") == nil)
    #expect(DOTFilePath(checking: "../a b/c.png") != nil)
    #expect(DOTFilePath(checking: "a\"b") == nil)
  }
}
