import Westphalia
import WestphaliaData

extension Verb {
  private static let to = Option(
    "to", "FORMAT", help: "csv, graphml, gexf, node-link, neo4j or ladybug; needed")
  private static let output = Option(
    "output", letter: "o", "PATH",
    help:
      "a file, for graphml, gexf and node-link; a folder, for csv, neo4j and ladybug; - prints a single file"
  )

  private static let formats: [(word: String, value: @Sendable (GraphExport) -> ExportResult)] = [
    ("csv", { $0.tables() }), ("graphml", { $0.graphML() }), ("gexf", { $0.gexf() }),
    ("node-link", { $0.nodeLink() }), ("neo4j", { $0.neo4j() }), ("ladybug", { $0.ladybug() }),
  ]

  /// `export`: a world for other programs.
  static let export = Verb(
    Usage(
      "export", "Write a world, or a part of it, for other programs.", [.world],
      [to, output] + ViewOptions.all,
      notes: [
        "csv is nodes.csv and relations.csv, for pandas, R, Spark and DuckDB; graphml is read by networkx, igraph and yEd, gexf by Gephi, node-link by networkx. What a format cannot hold is listed on the error stream."
      ],
      examples: [
        "export world.json --to gexf -o world.gexf", "export world.json --to csv -o tables",
      ])
  ) { arguments, console in
    guard let format = try arguments.choice(of: to, among: formats) else {
      throw CommandError(
        .usage, "--to FORMAT is missing: \(formats.map(\.word).joined(separator: ", "))")
    }
    guard let path = arguments.value(of: output) else {
      throw CommandError(.usage, "--output PATH is missing")
    }
    let graph = try InputFile(arguments.operands[0]).graph(console)
    let view = try ViewOptions.view(of: graph, arguments)
    let result = Progress.during("exporting", on: console) { format(GraphExport(view)) }
    if result.files.count == 1 {
      try OutputFile(path, Array(result.text.utf8)).write(console)
    } else if path == "-" {
      throw CommandError(
        .usage, "\(result.files.count) files cannot be printed: --output names a folder")
    } else {
      try OutputFile.write(
        result.files.map { ($0.name, Array($0.text.utf8)) }, toFolder: path, console)
    }
    for loss in result.losses { console.complain("not as it is: \(loss)") }
    return .success
  }
}
