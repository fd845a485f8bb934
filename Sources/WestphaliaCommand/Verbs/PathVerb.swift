import Westphalia

extension Verb {
  private static let from = Option("from", "NODE", help: "where the path begins; needed")
  private static let to = Option("to", "NODE", help: "where it ends; needed")
  private static let leaving = Option(
    "leaving", "DAY",
    help:
      "take relations one after the other in time, none before this day: the path that arrives earliest"
  )

  /// `path`: how one node leads to another.
  static let path = Verb(
    Usage(
      "path", "Find the shortest path from one node of a world to another.", [.world],
      [from, to, Directions.option, leaving] + ViewOptions.all + [.strict, .json],
      notes: [
        "Nodes are given by name, by id (PRK) or by kind and id (state:PRK). Relations are followed from source to target unless --direction says otherwise. With --strict the status is 1 where no path leads there. A path of promises says nothing about who must act: that is what who answers."
      ],
      examples: ["path world.json --from Iran --to NATO --direction both"])
  ) { arguments, console in
    guard let start = arguments.value(of: from) else {
      throw CommandError(.usage, "--from NODE is missing")
    }
    guard let end = arguments.value(of: to) else {
      throw CommandError(.usage, "--to NODE is missing")
    }
    let direction =
      try arguments.choice(of: Directions.option, among: Directions.words) ?? .outgoing
    let day = try arguments.date(of: leaving)?.first
    let graph = try InputFile(arguments.operands[0]).graph(console)
    let view = try ViewOptions.view(of: graph, arguments)
    let names = NodeNames(view)
    let date = try arguments.date(of: ViewOptions.on)
    let (one, other) = (try names.node(start, on: date), try names.node(end, on: date))
    var answer = DescribedPath(from: DescribedNode(one), to: DescribedNode(other))
    if let day {
      let timed = try view.earliestArrival(from: one, to: other, direction, leaving: day)
      answer.take(timed?.path, days: timed?.days)
    } else {
      answer.take(try view.shortestPath(from: one, to: other, direction), days: nil)
    }
    if arguments.has(.json) {
      try console.print(json: answer)
    } else {
      try console.print(answer.text)
    }
    return arguments.has(.strict) && answer.steps == nil ? .somethingFound : .success
  }
}

/// A path as output has it.
private struct DescribedPath: Encodable {
  struct Step: Encodable {
    let relation: DescribedRelation
    let isReversed: Bool
    let day: CalendarDate?
  }

  let from: DescribedNode
  let to: DescribedNode
  private(set) var words: String?
  private(set) var steps: [Step]?

  init(from: DescribedNode, to: DescribedNode) {
    self.from = from
    self.to = to
  }

  mutating func take(_ path: RelationPath?, days: [CalendarDate]?) {
    guard let path else { return }
    words = "\(path)"
    steps = path.steps.enumerated().map { place, step in
      Step(
        relation: DescribedRelation(step.relation), isReversed: step.isReversed,
        day: days.flatMap { $0.indices.contains(place) ? $0[place] : nil })
    }
  }

  var text: String {
    guard let words, let steps else { return "no path leads from \(from.name) to \(to.name)" }
    return
      ([words]
      + steps.map { step in
        "  " + (step.day.map { "\($0): " } ?? "")
          + "#\(step.relation.id) \(step.relation.sentence) (\(step.relation.period))"
      }).joined(separator: "\n")
  }
}
