import Foundation
import TestSupport
import Testing

/// What the real Graphviz makes of documents.
enum Renderer {
  /// Expects that `nop` and `dot` read a document without a word, and gives the picture.
  static func svg(of text: String, seconds: Double = 20) throws -> String {
    let nop = try #require(Graphviz.nop)
    let parsed = try nop.run("-p", input: text.utf8)
    #expect(parsed.status == 0 && parsed.errors.isEmpty, "\(parsed.errors)")
    let dot = try #require(Graphviz.dot)
    let drawn = try dot.run("-Tsvg", input: text.utf8, seconds: seconds)
    #expect(drawn.status == 0 && drawn.errors.isEmpty, "\(drawn.errors)")
    #expect(drawn.output.contains("</svg>"))
    return drawn.output
  }

  /// The width of a picture in points.
  static func width(of svg: String) -> Double? {
    guard let start = svg.range(of: "<svg width=\"")?.upperBound else { return nil }
    return Double(svg[start...].prefix { $0 != "p" })
  }
}
