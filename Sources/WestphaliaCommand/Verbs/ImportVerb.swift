import Westphalia
import WestphaliaData

extension Verb {
  /// `import`: a world from tables of the field or of one's own.
  static let importing = Verb(
    Usage(
      "import", "Make a world of tables, and say what became of every row.",
      [
        Operand("KIND", help: "what the files are, one of the kinds below"),
        Operand(
          "FILE", .oneOrMore,
          help:
            "tables of that kind, packed with gzip or not, or folders of parts as Spark writes them; - is the standard input"
        ),
      ], ImportOptions.all,
      words: ("kinds", ImportKind.all.map { ($0.word, $0.help) }),
      notes: [
        "A table of your own has a row for each relation between two states. Kinds that it can state: "
          + StatedKind.all.map(\.name).joined(separator: ", ") + ".",
        "What happens on one day, as a visit does, has the same column twice: --since day --through day.",
        "The report goes to the standard output, or to the error stream where the world does. Nothing is written where a file cannot be read to its end, or where no row of it could be kept.",
      ],
      examples: [
        "import atop atop4_01_member.csv -o world.json --report rows.json",
        "import table ledger.csv -o world.json --kind 'arms supply' --source exporter --target importer",
      ])
  ) { arguments, console in
    guard let output = arguments.value(of: ImportOptions.output) else {
      throw CommandError(.usage, "--output WORLD is missing")
    }
    let kind = try Arguments.choice(
      arguments.operands[0], of: "KIND", among: ImportKind.all.map { ($0.word, $0) })
    if kind.word != "table",
      let option = ImportOptions.ofTables.first(where: { arguments.has($0) })
    {
      throw CommandError(.usage, "\(option.flag) is for tables of your own")
    }
    if output == "-", arguments.value(of: ImportOptions.report) == "-" {
      throw CommandError(.usage, "only one of the world and the report can be printed")
    }
    let inputs =
      arguments.operands.dropFirst()
      + [ImportOptions.into, ImportOptions.rollCalls].compactMap { arguments.value(of: $0) }
    if inputs.count(where: { $0 == "-" }) > 1 {
      throw CommandError(.usage, "only one file can be the standard input")
    }
    var graph = RelationGraph()
    if let base = arguments.value(of: ImportOptions.into) {
      graph = try InputFile(base).graph(console)
    }
    let covered = try arguments.period(of: ImportOptions.covering)
    let conflictsBefore = graph.conflicts.count
    var reports: [ImportReport] = []
    for path in arguments.operands.dropFirst() {
      let file = InputFile(path)
      let (table, set) = try kind.open(file, arguments, console)
      var report = try Progress.during("reading \(file.name)", on: console) {
        do {
          return try set.add(table, to: &graph, covering: covered)
        } catch {
          throw CommandError(error, about: file.name)
        }
      }
      report.file = path
      reports.append(report)
      if report.read > 0, report.read == report.refused {
        throw CommandError(.badData, "no row could be kept\n\(report)")
      }
    }
    let account = ImportAccount(
      kind.word, reports, graph, conflicts: Array(graph.conflicts.dropFirst(conflictsBefore)))
    let bytes = try Progress.during("writing the world", on: console) { try graph.jsonBytes() }
    let report = arguments.value(of: ImportOptions.report)
    var files = [OutputFile(output, bytes)]
    if let report { files.append(OutputFile(report, try Console.bytes(json: account))) }
    try OutputFile.write(files, console)
    let told =
      arguments.has(.json)
      ? String(decoding: try Console.bytes(json: account).dropLast(), as: UTF8.self) : account.text
    if [output, report].contains("-") { console.complain(told) } else { try console.print(told) }
    return .success
  }
}

/// What an import did.
private struct ImportAccount: Encodable {
  let kind: String
  let files: [ImportReport]
  let read: Int
  let kept: Int
  let repaired: Int
  let refused: Int
  let nodes: Int
  let relations: Int
  let conflicts: [String]

  init(
    _ kind: String, _ reports: [ImportReport], _ graph: RelationGraph, conflicts: [NodeConflict]
  ) {
    self.kind = kind
    files = reports
    read = reports.reduce(0) { $0 + $1.read }
    kept = reports.reduce(0) { $0 + $1.kept }
    repaired = reports.reduce(0) { $0 + $1.repaired }
    refused = reports.reduce(0) { $0 + $1.refused }
    nodes = graph.nodeCount
    relations = graph.relationCount
    self.conflicts = conflicts.map(\.description)
  }

  var text: String {
    (files.map(\.description)
      + (files.count > 1
        ? ["together: \(read) rows read: \(kept) kept, \(repaired) repaired, \(refused) refused"]
        : [])
      + ["the world: \(nodes) nodes, \(relations) relations"]
      + conflicts.map { "conflict: \($0)" }).joined(separator: "\n")
  }
}
