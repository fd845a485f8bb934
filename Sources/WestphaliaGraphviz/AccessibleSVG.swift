public import Foundation

/// Makes Graphviz's SVG readable without eyes, and free of whatever could run or reach out.
///
/// * The picture gets `role="graphics-document"`, a `<title>`, a `<desc>`, and a list of its
///   relations: an invisible group with `role="list"` whose items have a sentence each.
/// * The `<title>` of a node or line, which is its id in DOT, becomes its tooltip: a sentence.
/// * Ids begin with a prefix, and so do the places that name them, so that several pictures stand on one page
///   without a clash.
/// * Scripts, handlers, foreign objects, style sheets, images from elsewhere, the document type with
///   its address, and links that are not http, https, mailto or a place on the page, are left out.
/// * What comes out is well-formed, whatever Graphviz made of its input: versions before 2.44 write
///   links, ids and names down as they stood, with bare `&` and control characters. References that XML
///   does not know become text, characters that it does not have become U+FFFD, what is not closed is
///   closed, and of several pictures the first stays.
public enum AccessibleSVG {
  /// Rewrites an SVG as Graphviz writes it.
  ///
  /// - Parameters:
  ///   - svg: The file's bytes.
  ///   - title: The picture's title; that of the graph stays where nil.
  ///   - sentences: What it says, sentence by sentence; no list where empty.
  ///   - idPrefix: What ids begin with; ids stay as they are where empty.
  /// - Returns: The bytes of the new file, in UTF-8; none where there is no picture in it.
  /// - Complexity: O(*n*) in the bytes.
  public static func rewrite(
    _ svg: Data, title: String?, sentences: [String], idPrefix: String = ""
  ) -> Data {
    var frame = Frame()
    if !idPrefix.isEmpty { frame.idPrefix = DOTWord(sanitizing: idPrefix).description }
    return rewrite(svg, title: title, sentences: sentences, in: frame)
  }

  /// What holds for a whole picture.
  struct Frame {
    /// What ids begin with.
    var idPrefix = ""
    /// The language's tag; none where empty.
    var language = ""
    /// What the list of relations is called.
    var listLabel = DiagramWords.english(.whatItSays)

    init() {}

    /// That of a diagram: its own prefix, and the language of its words.
    init(of diagram: Diagram) {
      idPrefix = diagram.idPrefix.map { DOTWord(sanitizing: $0).description } ?? ""
      language = diagram.words.language
      listLabel = diagram.words(.whatItSays)
    }
  }

  static func rewrite(_ svg: Data, title: String?, sentences: [String], in frame: Frame) -> Data {
    var writer = SVGRewriter(title: title, sentences: sentences, frame)
    for token in SVGTokens(Array(svg)) { writer.take(token) }
    return Data(writer.finished())
  }
}
