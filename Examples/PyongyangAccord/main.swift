#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import PyongyangModel
import Westphalia
import WestphaliaGraphviz

/// Exit statuses, as in `sysexits.h`.
enum Status {
  /// A command line that cannot be followed.
  static let usage: Int32 = 64
  /// Graphviz is not installed.
  static let unavailable: Int32 = 69
  /// Graphviz failed.
  static let software: Int32 = 70
  /// The file cannot be written.
  static let cannotCreate: Int32 = 73
}

func fail(_ message: String, _ status: Int32) -> Never {
  let bytes = Array("PyongyangAccord: \(message)\n".utf8)
  _ = write(STDERR_FILENO, bytes, bytes.count)
  exit(status)
}

/// Draws a diagram, or makes its page where no format is asked for, and writes it to a file.
func draw(_ diagram: Diagram, as format: Graphviz.Format?, to file: String) async {
  do throws(GraphvizError) {
    let graphviz = try Graphviz.find()
    let picture =
      if let format {
        try await graphviz.render(diagram, as: format)
      } else {
        try await graphviz.page(of: diagram)
      }
    do {
      try PictureFile(file).write(picture)
    } catch {
      fail("\(error)", Status.cannotCreate)
    }
  } catch {
    if case .notInstalled = error { fail("\(error)", Status.unavailable) }
    fail("\(error)", Status.software)
  }
}

do throws(Options.Misuse) {
  let options = try Options(CommandLine.arguments.dropFirst())
  var view = FoundingArticle.graph.believing(options.policy.evidencePolicy)
  if let date = options.date { view = view.on(date) }
  let diagram = FoundingArticle.diagram(of: view, on: options.date).themed(options.theme)
  switch options.output {
  case .help:
    print(Options.usage)
  case .statements:
    for line in StatementTable.lines(of: view) { print(line) }
  case .dot:
    print(diagram.dot.text, terminator: "")
  case .text:
    print(diagram.text, terminator: "")
  case .page(let file):
    await draw(diagram, as: nil, to: file)
  case .picture(let format, let file):
    await draw(diagram, as: format, to: file)
  }
} catch {
  fail("\(error)\n\n\(Options.usage)", Status.usage)
}
