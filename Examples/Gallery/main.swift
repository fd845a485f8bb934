import Foundation
import Westphalia
import WestphaliaGraphviz

// Without an argument the page is printed; with a folder the page and its pictures are written there,
// with --png after it as PNG as well.

let article = Scenes.article()
let founding = Scenes.founding(article)
let sections = [
  Section(
    title: "The founding article",
    caption:
      "All its statements, whatever the date and whoever says so. The article's own kinds of "
      + "relation stand under one heading in the key.",
    code: "founding", file: "founding-article", exhibit: .diagram(founding), drawing: "picture"),
  Section(
    title: "On dark ground",
    caption: "A theme is a value: `light`, `dark`, `grayscale`, `print`, or one of your own.",
    code: "dark", file: "founding-article-dark", exhibit: .diagram(Scenes.dark(founding)),
    drawing: "dark"),
  Section(
    title: "In the language of the article",
    caption:
      "The founding article is Italian. All fixed words are one value, `DiagramWords`, with `.english` and "
      + "`.italian`; a model adds its own verbs, as this one does.",
    code: "italian", file: "founding-article-italian", exhibit: .diagram(Scenes.italian(article)),
    drawing: "italian"),
  Section(
    title: "Three dates",
    caption: "What the article states as facts, in 2000, in September 2023 and in its own month. "
      + "Everybody keeps their place, and what does not hold leaves it empty. What is stated "
      + "`.atUnknownTime()` is left out: it possibly holds at any. (A sentence without a date always holds.)",
    code: "dates", file: "three-dates", exhibit: .multiples(Scenes.dates(article)),
    drawing: "dates"),
  Section(
    title: "The difference between 2000 and 2024",
    caption: "Two dates in one picture: added, removed, and what stayed.",
    code: "difference", file: "difference", exhibit: .diagram(Scenes.difference(article)),
    drawing: "change"),
  Section(
    title: "The path of the arms",
    caption: "The relations a search took, with everything else standing back.",
    code: "path", file: "path-of-arms", exhibit: .diagram(try Scenes.path(article)), drawing: "path"
  ),
  Section(
    title: "Blocs that overlap",
    caption: "A state stands in the first of its blocs and shows the others as dots.",
    code: "blocs", file: "blocs", exhibit: .diagram(try Scenes.blocs()), drawing: "map"),
  Section(
    title: "A roll call",
    caption:
      "A view of votes is a roll call; several drafts become a table of members and drafts. The votes are those of "
      + "the Council's 9591st meeting (S/PV.9591).",
    code: "roll call", file: "roll-call", exhibit: .diagram(Scenes.rollCall()), drawing: "call"),
  Section(
    title: "Many members",
    caption:
      "More than six members of a bloc or parties to a treaty stand in a box, with one line for all.",
    code: "members", file: "members", exhibit: .diagram(try Scenes.members()), drawing: "members"),
  Section(
    title: "A matrix",
    caption:
      "Where lines would be too many, a table has a row and a column for each node. Here it was asked for.",
    code: "matrix", file: "matrix", exhibit: .diagram(Scenes.matrix()), drawing: "matrix"),
  Section(
    title: "An overview",
    caption:
      "Groups as boxes, with lines that count the relations between them. The text has every relation.",
    code: "overview", file: "overview", exhibit: .diagram(try Scenes.overview()),
    drawing: "overview"),
  Section(
    title: "One state, another language, a style of one's own",
    caption:
      "The facts one step around North Korea and among its neighbors, in Korean, in grays, with "
      + "arms in red.",
    code: "excerpt", file: "excerpt", exhibit: .diagram(try Scenes.excerpt(article)),
    drawing: "korean"),
]

let options = CommandLine.arguments.dropFirst().filter { $0.hasPrefix("-") }
let folders = CommandLine.arguments.dropFirst().filter { !$0.hasPrefix("-") }
guard options.allSatisfy({ $0 == "--png" }), folders.count <= 1 else {
  FileHandle.standardError.write(Data("usage: Gallery [FOLDER [--png]]\n".utf8))
  exit(64)
}

do {
  let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Scenes.swift")
  let page = Page(sections, code: try String(contentsOf: source, encoding: .utf8))
  guard let folder = folders.first else {
    print(page.markdown, terminator: "")
    exit(0)
  }
  let pictures = URL(fileURLWithPath: folder).appendingPathComponent("Pictures")
  try FileManager.default.createDirectory(at: pictures, withIntermediateDirectories: true)
  let graphviz = try Graphviz.find()
  let formats: [Graphviz.Format] = options.isEmpty ? [.svg] : [.svg, .png]
  for section in sections {
    for format in formats {
      let picture =
        switch section.exhibit {
        case .diagram(let diagram): try await graphviz.render(diagram, as: format)
        case .multiples(let multiples): try await graphviz.render(multiples, as: format)
        }
      try picture.write(
        to: pictures.appendingPathComponent("\(section.file).\(format.rawValue)"))
    }
  }
  try Data(page.markdown.utf8).write(
    to: URL(fileURLWithPath: folder).appendingPathComponent("Gallery.md"))
} catch {
  FileHandle.standardError.write(Data("Gallery: \(error)\n".utf8))
  exit(70)
}
