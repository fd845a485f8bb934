import Westphalia

extension Verb {
  private static let by = Option(
    "by", "MEASURE",
    help:
      "degree (where left out), strength, closeness, harmonic, betweenness, eigenvector, katz, pagerank, hubs, authorities, constraint, core or clustering"
  )
  private static let top = Option(
    "top", "N", help: "only the first N nodes; 20 where left out, 0 for all")
  private static let measures: [(word: String, value: RankingMeasure)] = [
    ("degree", .degree), ("strength", .strength), ("closeness", .closeness),
    ("harmonic", .harmonic), ("betweenness", .betweenness), ("eigenvector", .eigenvector),
    ("katz", .katz()), ("pagerank", .pageRank()), ("hubs", .hubs), ("authorities", .authorities),
    ("constraint", .constraint), ("core", .core), ("clustering", .clustering),
  ]

  /// `rank`: nodes by a measure.
  static let rank = Verb(
    Usage(
      "rank", "Rank the nodes of a world, or of a part of it, by a measure.", [.world],
      [by, Directions.option, top] + ViewOptions.all + [.json],
      notes: [
        "Relations are followed both ways unless --direction says otherwise: the degree of a node is then how many relations it has. Equal scores stand in the order of the world."
      ],
      examples: ["rank world.json --by degree --only obligations --on 1914-07-28 --top 5"])
  ) { arguments, console in
    let measure = try arguments.choice(of: by, among: measures) ?? .degree
    let direction =
      try arguments.choice(of: Directions.option, among: Directions.words) ?? .both
    let limit = try arguments.number(of: top, in: 0...1_000_000_000) ?? 20
    let graph = try InputFile(arguments.operands[0]).graph(console)
    let view = try ViewOptions.view(of: graph, arguments)
    let ranking = try Progress.during("ranking", on: console) {
      try view.ranking(by: measure, direction)
    }
    let entries = limit == 0 ? ranking.entries : Array(ranking.entries.prefix(limit))
    if arguments.has(.json) {
      try console.print(
        json: DescribedRanking(
          measure: "\(measure)", scope: "\(view.scope)", nodes: ranking.count,
          ranking: entries.map { .init(score: $0.score, node: DescribedNode($0.node)) }))
      return .success
    }
    try console.print("\(measure) of \(ranking.count) nodes: \(view.scope)")
    let rows = entries.map { ["\($0.score)", NodeNames.key(of: $0.node), $0.node.name] }
    for line in TextTable.lines(rows, rightAligned: [0]) { try console.print(line) }
    return .success
  }
}

/// A ranking as JSON output has it.
private struct DescribedRanking: Encodable {
  struct Entry: Encodable {
    let score: Double
    let node: DescribedNode
  }

  let measure: String
  let scope: String
  let nodes: Int
  let ranking: [Entry]
}
