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

      All but the map of blocs and the four after it are of the founding article, whose 44 statements stand in
      [the model](../Examples/PyongyangAccord/Model/FoundingArticle.swift) of its example program:
      `swift run PyongyangAccord --svg FILE` draws the first of them.

      <!-- swift: run -->
      ```swift
      import PyongyangModel
      import Westphalia

      \(code("article"))
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
    return text + pages
  }

  /// What shows time: files of their own, which a browser opens.
  private let pages = """

    ## Pages that show time

    `Graphviz.page(of:)` makes one HTML file of a diagram, to download and open in a browser; it needs no network. The slider goes
    over the dates on which something changes, two dates can be compared, and every line says by whom it is stated
    ([how](Guide.md#a-page-that-shows-time)).

    * [The founding article](Pages/founding-article.html), by `swift run PyongyangAccord --html FILE`
    * [Alliances before 1914](Pages/alliances-1914.html), by `swift run July1914 --html FILE`. Its picture from 1895 to 1901, as *Save SVG* keeps it:

    ![Alliances from 1895 to 1901](Pictures/alliances-1900.svg)

    """

  /// The lines between two marks, without their common indentation.
  private func code(_ name: String) -> String {
    guard let begin = lines.firstIndex(where: { $0.hasSuffix("// begin \(name)") }),
      let end = lines.firstIndex(where: { $0.hasSuffix("// end \(name)") }), begin < end
    else { return "" }
    return lines[(begin + 1)..<end].map { $0.hasPrefix("    ") ? $0.dropFirst(4) : $0 }
      .joined(separator: "\n")
  }
}
