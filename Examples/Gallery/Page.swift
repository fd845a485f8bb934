import Foundation
import Westphalia
import WestphaliaGraphviz

/// What a section of the gallery shows.
enum Exhibit {
  case diagram(Diagram)
  case multiples(SmallMultiples)
}

/// A section of the gallery: a picture and the code that makes it.
struct Section {
  let title: String
  let caption: String
  /// The marks in `Scenes.swift` around the code.
  let code: String
  /// The picture's file below `Pictures`, without its ending.
  let file: String
  let exhibit: Exhibit
  /// The line by which a reader of the page draws it.
  let drawing: String
}

/// The page that shows all pictures.
struct Page {
  let sections: [Section]
  private let lines: [Substring]

  /// Makes the page of sections whose code stands in a source file.
  init(_ sections: [Section], code source: String) {
    self.sections = sections
    lines = source.split(separator: "\n", omittingEmptySubsequences: false)
  }

  var markdown: String {
    var text = """
      # Gallery

      Each picture with the code that makes it. `swift run Gallery Docs` writes this page and its pictures
      anew; it needs Graphviz. The pictures are SVG: they scale, and in each stand a title, a description
      and its relations as a list of sentences, so that they can be read aloud.

      ## The founding article

      Its 44 statements, as [the example program](../Examples/PyongyangAccord/FoundingArticle.swift) has
      them, on light and on dark ground.

          swift run PyongyangAccord --svg founding-article.svg
          swift run PyongyangAccord --theme dark --svg founding-article-dark.svg

      ![The founding article's relations on white ground](Pictures/founding-article.svg)

      ![The founding article's relations on dark ground](Pictures/founding-article-dark.svg)

      ## A smaller graph

      The other pictures are of this one.

      <!-- swift: run -->
      ```swift
      import Westphalia

      \(code("graph"))
      ```

      """
    for section in sections {
      text += """

        ## \(section.title)

        \(section.caption)

        <!-- swift: continue -->
        ```swift
        \(code(section.code))
        print(\(section.drawing).dot.text)
        ```

        ![\(section.title)](Pictures/\(section.file).svg)

        """
    }
    return text
  }

  /// The lines between two marks, without their common indentation.
  private func code(_ name: String) -> String {
    guard let begin = lines.firstIndex(where: { $0.hasSuffix("// begin \(name)") }),
      let end = lines.firstIndex(where: { $0.hasSuffix("// end \(name)") }), begin < end
    else { return "" }
    return lines[(begin + 1)..<end].map { $0.hasPrefix("    ") ? $0.dropFirst(4) : $0 }
      .joined(separator: "\n")
  }
}
