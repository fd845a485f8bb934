public import Foundation

/// Makes Graphviz's SVG readable without eyes, and free of whatever could run or reach out.
///
/// * The picture gets `role="graphics-document"`, a `<title>`, a `<desc>`, and a list of its
///   relations: an invisible group with `role="list"` whose items have a sentence each.
/// * The `<title>` of a node or line, which is its id in DOT, becomes its tooltip: a sentence.
/// * Scripts, handlers, foreign objects, style sheets, images from elsewhere, the document type with
///   its address, and links that are not http, https, mailto or a place on the page, are left out.
public enum AccessibleSVG {
  /// Rewrites an SVG as Graphviz writes it.
  ///
  /// - Parameters:
  ///   - svg: The file's bytes.
  ///   - title: The picture's title; that of the graph stays where nil.
  ///   - sentences: What it says, sentence by sentence; no list where empty.
  /// - Returns: The bytes of the new file.
  /// - Complexity: O(*n*) in the bytes.
  public static func rewrite(_ svg: Data, title: String?, sentences: [String]) -> Data {
    var writer = SVGRewriter(title: title, sentences: sentences)
    for token in SVGTokens(Array(svg)) { writer.take(token) }
    return Data(writer.out)
  }
}

/// Text as it stands in XML, in an element or between double quotes.
func escapedForXML(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "\t", "\n": result.unicodeScalars.append(scalar)
    case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
      result += "\u{FFFD}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
