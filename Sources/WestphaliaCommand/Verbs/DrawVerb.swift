import Westphalia
import WestphaliaData
import WestphaliaGraphviz

extension Verb {
  private static let dot = Option(
    "dot", help: "print Graphviz DOT; so it is where nothing else is asked for")
  private static let text = Option("text", help: "print what the picture shows, in sentences")
  private static let svg = Option(
    "svg", "FILE", help: "draw with Graphviz and write an accessible SVG; - prints it")
  private static let png = Option("png", "FILE", help: "draw with Graphviz and write a PNG")
  private static let pdf = Option("pdf", "FILE", help: "draw with Graphviz and write a PDF")
  private static let html = Option(
    "html", "FILE", help: "write a page for a browser, with a slider over the dates; needs Graphviz"
  )
  private static let title = Option("title", "TEXT", help: "the title of the picture")
  private static let theme = Option("theme", "NAME", help: "light, dark, grayscale or print")
  private static let language = Option(
    "language", "TAG", help: "en or it: the language of words and of states' names")
  private static let isolated = Option("isolated", help: "show nodes without a relation too")

  /// `draw`: a picture of a world or of a part of it.
  static let draw = Verb(
    Usage(
      "draw", "Draw a world, or a part of it, as DOT, as a picture or in sentences.", [.world],
      [dot, text, svg, png, pdf, html, title, theme, language, isolated] + ViewOptions.all,
      examples: [
        "draw world.json --on 2024-06 --only arms --dot",
        "draw world.json --around PRK --svg korea.svg",
        "draw world.json --html world.html",
        "draw world.json --on 2024 --language it --text",
      ])
  ) { arguments, console in
    try arguments.allowAtMostOne(of: [dot, text, svg, png, pdf, html])
    let graph = try InputFile(arguments.operands[0]).graph(console)
    let view = try ViewOptions.view(of: graph, arguments)
    var diagram = Diagram(of: view, titled: arguments.value(of: title))
    diagram.showsIsolatedNodes = arguments.has(isolated)
    let themes: [DiagramTheme] = [.light, .dark, .grayscale, .print]
    if let theme = try arguments.choice(of: theme, among: themes.map { ($0.name, $0) }) {
      diagram = diagram.themed(theme)
    }
    let languages: [DiagramWords] = [.english, .italian]
    if let words = try arguments.choice(of: language, among: languages.map { ($0.language, $0) }) {
      diagram = diagram.speaking(words)
      if words.language != "en" {
        let names = StateNames.names(of: graph.nodes(of: SovereignState.self), in: words.language)
        diagram = diagram.named { node in
          (node as? SovereignState).flatMap { names[$0.id] } ?? node.name
        }
      }
    }
    let formats: [(Option, Graphviz.Format)] = [(svg, .svg), (png, .png), (pdf, .pdf)]
    for (option, format) in formats {
      guard let file = arguments.value(of: option) else { continue }
      let picture = try await Graphviz.find().render(diagram, as: format)
      try OutputFile(file, Array(picture)).write(console)
      return .success
    }
    if let file = arguments.value(of: html) {
      let page = try await Graphviz.find().page(of: diagram)
      try OutputFile(file, Array(page)).write(console)
      return .success
    }
    let words = arguments.has(text) ? diagram.text : diagram.dot.text
    try console.output.write(Array(words.utf8))
    return .success
  }
}
