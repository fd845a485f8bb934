import TypedGraph

extension EndToEnd {
  /// The 120 months of the table.
  private var months: [PartialDate] {
    get throws {
      try (2014...2023).flatMap { year in
        try (1...12).map { try PartialDate(year: year, month: $0) }
      }
    }
  }

  func dyadMonths(_ graph: RelationGraph) throws -> Finding {
    let dyads = graph.dyads(of: Event.self, by: .month, summing: \.goldstein)
    let sum = format("%.2f", dyads.sums.reduce(0, +))
    return Finding("groups=\(dyads.count) sum=\(sum) largest=\(dyads.counts.max() ?? 0)")
  }

  func gravest(_ graph: RelationGraph) -> Finding {
    let grave = graph.filter(Event.self) { $0.goldstein < -7 && $0.mentions >= 5 }
    return Finding("rows=\(grave.relationCount)")
  }

  func slices(_ graph: RelationGraph) throws -> Finding {
    var (rows, dyads) = (0, 0)
    let months = try months
    for month in months {
      let slice = graph.on(month)
      rows += slice.relationCount
      dyads += slice.dyadCount
    }
    return Finding("months=\(months.count) rows=\(rows) dyads=\(dyads)")
  }

  func groupedSlices(_ graph: RelationGraph) throws -> Finding {
    let table = graph.dyads(by: .month)
    var (rows, dyads) = (0, 0)
    for date in table.dates {
      let month = table.groups(on: date)
      rows += month.counts.reduce(0, +)
      dyads += month.count
    }
    return Finding("months=\(table.dates.count) rows=\(rows) dyads=\(dyads)")
  }

  func leaders(_ graph: RelationGraph) throws -> Finding {
    var codes: [String] = []
    var score = 0.0
    for month in try months {
      let leader = try graph.on(month).ranking(by: .pageRank())[0]
      codes.append((leader.node as? Country)?.id ?? "")
      score += leader.score
    }
    return Finding("months=\(codes.count) tops=\(hash(codes.joined(separator: ",")))", value: score)
  }

  private func hash(_ text: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  func paths(_ graph: RelationGraph) throws -> Finding {
    let pattern = PathPattern.from(Country.self)
      .along(Event.self).where { $0.verb == .aid }
      .along(Event.self).where { $0.verb == .fight }
    return Finding("paths=\(try graph.on("2019-06").matchCount(pattern, .noNodeTwice))")
  }

  func typedPaths(_ graph: RelationGraph) throws -> Finding {
    let pattern = PathPattern.from(Country.self).along(Act<Aid>.self).along(Act<Fight>.self)
    return Finding("paths=\(try graph.on("2019-06").matchCount(pattern, .noNodeTwice))")
  }

  func whatIf(_ graph: RelationGraph, _ copies: Int) throws -> Finding {
    let usa = Country(id: "USA", name: "United States of America")
    var degrees: [Int] = []
    for number in 0..<copies {
      var copy = graph
      if let id = RelationID(number: number * 7_919 % graph.relationCount) {
        try copy.remove(id)
      }
      degrees.append(try copy.degree(of: usa))
    }
    return Finding("degrees=\(degrees.prefix(20).reduce(0, +))")
  }

  /// The same events with a type for each kind, by kind and within a kind by date.
  func typedGraph() throws -> RelationGraph {
    var typed = RelationGraph()
    let places = typed.insert(contentsOf: countries)
    let adders: [(RelationGraph, inout RelationGraph, NodeHandles<Country>) throws -> Void] = [
      add(Statement0.self), add(Appeal.self), add(Intend.self), add(Consult.self),
      add(Engage.self), add(Cooperate.self), add(Aid.self), add(Yield.self),
      add(Investigate.self), add(Demand.self), add(Disapprove.self), add(Reject.self),
      add(Threaten.self), add(Protest.self), add(Posture.self), add(Reduce.self),
      add(Coerce.self), add(Assault.self), add(Fight.self), add(MassViolence.self),
    ]
    for adder in adders { try adder(graph, &typed, places) }
    return typed
  }

  private func add<V: VerbType>(
    _ type: V.Type
  ) -> (RelationGraph, inout RelationGraph, NodeHandles<Country>) throws -> Void {
    let numbers = Dictionary(
      uniqueKeysWithValues: countries.enumerated().map { ($0.element.id, $0.offset) })
    return { graph, typed, places in
      var batch = RelationBatch<Act<V>>()
      let ofKind = graph.filter(Event.self) { $0.verb == V.verb }
      for entry in ofKind.relations(of: Event.self) {
        let event = entry.relation
        batch.append(
          Act(goldstein: event.goldstein, mentions: event.mentions),
          from: numbers[entry.source.id] ?? 0, to: numbers[entry.target.id] ?? 0,
          during: entry.period)
      }
      try typed.relate(batch, from: places, to: places)
    }
  }
}
