import Foundation
import Westphalia
import WestphaliaGraphviz

// Without an argument the page is printed; with a folder the page and its pictures are written there,
// with --png after it as PNG as well.
// The founding article's own pictures are drawn by its own program.

let graph = Scenes.graph()
let sections = [
  Section(
    title: "Three dates",
    caption: "The same picture at three dates: everybody keeps their place, and what does not hold "
      + "leaves it empty.",
    code: "dates", file: "three-dates", exhibit: .multiples(Scenes.dates(graph)), drawing: "years"),
  Section(
    title: "A difference",
    caption: "Two dates in one picture: added, removed, and what stayed.",
    code: "difference", file: "difference", exhibit: .diagram(Scenes.difference(graph)),
    drawing: "change"),
  Section(
    title: "A path brought out",
    caption: "The relations a search took, with everything else standing back.",
    code: "path", file: "path-of-arms", exhibit: .diagram(Scenes.path(graph)), drawing: "shells"),
  Section(
    title: "Blocs that overlap",
    caption: "A state stands in the first of its blocs and shows the others as dots.",
    code: "blocs", file: "blocs", exhibit: .diagram(Scenes.blocs()), drawing: "map"),
  Section(
    title: "One state, another language, a style of one's own",
    caption: "What lies one step from North Korea, in Korean, in greys, with arms in red.",
    code: "excerpt", file: "excerpt", exhibit: .diagram(Scenes.excerpt(graph)), drawing: "near"),
]

do {
  let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Scenes.swift")
  let page = Page(sections, code: try String(contentsOf: source, encoding: .utf8))
  guard let folder = CommandLine.arguments.dropFirst().first else {
    print(page.markdown, terminator: "")
    exit(0)
  }
  let pictures = URL(fileURLWithPath: folder).appendingPathComponent("Pictures")
  try FileManager.default.createDirectory(at: pictures, withIntermediateDirectories: true)
  let graphviz = try Graphviz.find()
  let formats: [Graphviz.Format] = CommandLine.arguments.contains("--png") ? [.svg, .png] : [.svg]
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
  let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appendingPathComponent("PyongyangAccord")
  for (theme, file) in [("light", "founding-article"), ("dark", "founding-article-dark")] {
    let process = Process()
    process.executableURL = program
    process.arguments = [
      "--theme", theme, "--svg", pictures.appendingPathComponent("\(file).svg").path,
    ]
    try process.run()
    process.waitUntilExit()
  }
  try Data(page.markdown.utf8).write(
    to: URL(fileURLWithPath: folder).appendingPathComponent("Gallery.md"))
} catch {
  FileHandle.standardError.write(Data("Gallery: \(error)\n".utf8))
  exit(70)
}
