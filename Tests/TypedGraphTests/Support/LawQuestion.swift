import TypedGraph

/// A query as it is declared, asked in many ways, with the answers in words.
struct LawQuestion: Sendable {
  let name: String
  let ask: @Sendable (AskedGraph) throws -> String

  private init(_ name: String, _ ask: @escaping @Sendable (AskedGraph) throws -> String) {
    self.name = name
    self.ask = ask
  }

  func answer(of asked: AskedGraph) throws -> String {
    do {
      return try ask(asked)
    } catch let error as QueryError {
      return asked.text(error)
    }
  }

  static let all =
    lists + views + searches + paths + timedPaths + patterns + structure + measures + tables

  private static let tables: [LawQuestion] = [
    .init("collapsed(_:opposites:weight:)") { asked in
      let merged = try asked.graph.collapsed(opposites: .majority)
      let kept = try asked.graph.collapsed(.kept, opposites: .majority)
      return [merged, kept].map { graph in
        graph.relations.map { "\($0.sentence) \($0.anyRelation) \($0.period)" }
          .joined(separator: "\n")
      }.joined(separator: "\n\n")
    },
    .init("series(of:over:_:at:)") { asked in
      let table = try asked.graph.series(of: .degree, .density(), over: [asked.date])
      return "\(table.dates) \(table.columns.map(\.name)) \(table.values)"
    },
    .init("series(of:over:_:at:)") { asked in
      let table = try asked.graph.series(
        of: [.componentCount], over: [asked.date], .certainly, at: [asked.first])
      return "\(table.dates) \(table.columns.map(\.name)) \(table.values)"
    },
    .init("similarity(_:by:_:among:weight:)") { asked in
      let matrix = try asked.graph.similarity(.kappa, by: .presence, .both)
      return "\(matrix.nodes.map { $0.name }) \(matrix.values)"
    },
    .init("dependence(weight:relativeTo:)") { asked in
      let matrix = try asked.graph.dependence(weight: .each)
      return "\(matrix.nodes.map { $0.name }) \(matrix.values)"
    },
    .init("concentrations(weight:_:)") { asked in
      "\(try asked.graph.concentrations(weight: .each, .both))"
    },
  ]

  private static let kinds: [any Relation.Type] = [
    Road.self, Twinning.self, Loan.self, Ballot.self, Mention.self,
  ]

  private static let lists: [LawQuestion] = [
    .init("nodes") { $0.text($0.graph.nodes) },
    .init("nodeCount") { "\($0.graph.nodeCount)" },
    .init("relationCount") { "\($0.graph.relationCount)" },
    .init("nodes(of:)") {
      "\($0.graph.nodes(of: Town.self)) \($0.text($0.graph.nodes(of: (any Creditor).self)))"
    },
    .init("node(_:id:)") { "\(String(describing: $0.graph.node(Town.self, id: $0.town.id)))" },
    .init("contains(_:)") { asked in
      asked.nodes.map { "\(asked.graph.contains($0))" }.joined()
    },
    .init("relations") { asked in
      asked.graph.relations.map {
        "\(asked.text($0)) \($0.sentence) \($0.anyRelation) \($0.period) \($0.evidence)"
      }.joined(separator: "\n")
    },
    .init("relation(_:)") { asked in
      asked.graph.relations.ids.map { id in
        asked.graph.relation(id).map { asked.text($0) } ?? "none"
      }.joined()
    },
    .init("relation(_:as:)") { asked in
      asked.graph.relations.ids.map { id in
        asked.graph.relation(id, as: Road.self).map { asked.text($0) } ?? "none"
      }.joined()
    },
    .init("relations(of:from:to:)") {
      [
        $0.text($0.graph.relations(of: Road.self)), $0.text($0.graph.relations(of: Mention.self)),
        $0.text($0.graph.relations(of: Loan.self, from: $0.creditor)),
        $0.text($0.graph.relations(of: Loan.self, to: $0.town)),
        $0.text($0.graph.relations(of: Loan.self, from: $0.creditor, to: $0.town)),
        $0.text($0.graph.relations(of: Twinning.self, from: $0.town)),
      ].joined(separator: "\n")
    },
    .init("column(of:_:)") {
      "\($0.graph.column(of: Road.self, \.miles)) \($0.graph.column(of: Loan.self) { $0.crowns + 1 })"
    },
    .init("grouped(by:)") { "\($0.graph.grouped(by: .source, .year))" },
    .init("grouped(_:by:summing:)") {
      "\($0.graph.grouped(Road.self, by: .target) { Double($0.miles) / 3 })"
    },
    .init("dyads(by:)") { "\($0.graph.dyads()) \($0.graph.dyads(by: .month))" },
    .init("dyads(of:by:summing:)") {
      "\($0.graph.dyads(of: Loan.self, by: .day) { Double($0.crowns) })"
    },
    .init("dyadCount") { "\($0.graph.dyadCount)" },
    .init("relations(from:)") { asked in
      asked.nodes.map { asked.text(asked.graph.relations(from: $0)) }.joined()
    },
    .init("relations(to:)") { asked in
      asked.nodes.map { asked.text(asked.graph.relations(to: $0)) }.joined()
    },
    .init("relations(at:)") { asked in
      asked.nodes.map { asked.text(asked.graph.relations(at: $0)) }.joined()
    },
    .init("relations(from:to:)") {
      $0.text($0.graph.relations(from: $0.first, to: $0.second))
        + $0.text($0.graph.relations(from: $0.first, to: $0.first))
    },
    .init("relations(between:and:)") {
      $0.text($0.graph.relations(between: $0.first, and: $0.second))
        + $0.text($0.graph.relations(between: $0.first, and: $0.first))
    },
    .init("relations(betweenGroupsOf:)") {
      $0.text($0.graph.relations(betweenGroupsOf: try $0.graph.stronglyConnectedComponents()))
    },
    .init("relationTypes") { "\($0.graph.relationTypes)" },
    .init("disputedRelations") { $0.text($0.graph.disputedRelations) },
    .init("relationsOutsideExistence") { $0.text($0.graph.relationsOutsideExistence) },
    // Conditions and dates are those of the view asked; what was looked at is the same.
    .init("scope") { "\($0.graph.scope.kinds)" },
    .init("difference(from:)") {
      let later = $0.graph.difference(from: $0.graph.on($0.date))
      return "\(later.removedNodes.count) \(later.addedRelations.map { $0.sentence })"
        + "\($0.graph.only(Road.self).difference(from: $0.graph).removedRelations.count)"
    },
    .init("answer(_:from:to:on:)") {
      switch try $0.graph.answer(Loan.self, from: $0.creditor, on: $0.date) {
      case .yes(let found, let certainty): $0.text(found) + "\(certainty)"
      case .denied(let denied): "denied" + $0.text(denied)
      case .contested(let one, let other): $0.text(one) + $0.text(other)
      case .absent(let sources): "absent \(sources)"
      case .notCovered: "not covered"
      }
    },
    .init("neighbors(of:_:)") { asked in
      try asked.eachDirection { asked.text(try asked.graph.neighbors(of: asked.first, $0)) }
    },
    .init("degree(of:_:)") { asked in
      try asked.eachDirection { "\(try asked.graph.degree(of: asked.first, $0))" }
    },
  ]

  private static func contents(_ view: GraphView, _ asked: AskedGraph) -> String {
    asked.text(view.nodes) + asked.text(view.relations)
  }

  private static let views: [LawQuestion] = [
    .init("only(_:)") { contents($0.graph.only(Road.self, Loan.self), $0) },
    .init("only(_:)") { contents($0.graph.only([Mention.self]), $0) },
    .init("excluding(_:)") { contents($0.graph.excluding(Road.self), $0) },
    .init("excluding(_:)") { contents($0.graph.excluding([Mention.self, Loan.self]), $0) },
    .init("excludingIsolatedNodes()") { contents($0.graph.excludingIsolatedNodes(), $0) },
    .init("on(_:_:)") {
      contents($0.graph.on($0.date), $0) + contents($0.graph.on($0.date, .certainly), $0)
    },
    .init("during(_:_:)") {
      let period = Period.since($0.date)
      return contents($0.graph.during(period), $0)
        + contents($0.graph.during(period, .certainly), $0)
    },
    .init("believing(_:)") { contents($0.graph.believing(.facts), $0) },
    .init("filter(_:_:)") { contents($0.graph.filter { $0.evidence.isEmpty }, $0) },
    .init("filter(_:_:_:)") { contents($0.graph.filter(Road.self) { $0.relation.miles > 1 }, $0) },
    .init("filter(_:_:_:)") { contents($0.graph.filter(Loan.self) { $0.crowns > 1 }, $0) },
    .init("nodes(_:where:)") { contents($0.graph.nodes { $0 is Town }, $0) },
    .init("around(_:within:)") { asked in
      try asked.each([0, 1, 2, .max]) {
        contents(try asked.graph.around(asked.first, within: $0), asked)
      }
    },
    .init("around(_:within:)") { asked in
      contents(try asked.graph.around([asked.first, asked.second] as [any Node], within: 1), asked)
    },
  ]

  private static let searches: [LawQuestion] = [
    .init("breadthFirst(from:_:maximumLength:)") { asked in
      try asked.eachDirection {
        "\(try asked.graph.breadthFirst(from: asked.first, $0).all().map { asked.text($0) })"
      }
    },
    .init("depthFirst(from:_:maximumLength:)") { asked in
      try asked.eachDirection {
        "\(try asked.graph.depthFirst(from: asked.first, $0).all().map { asked.text($0) })"
      }
    },
    .init("reachable(from:_:)") { asked in
      try asked.eachDirection { asked.text(try asked.graph.reachable(from: asked.first, $0)) }
    },
    .init("isReachable(_:from:_:)") { asked in
      try asked.eachDirection {
        "\(try asked.graph.isReachable(asked.second, from: asked.first, $0))"
      }
    },
    .init("hops(from:_:maximumLength:)") { asked in
      try asked.eachDirection {
        let hops = try asked.graph.hops(from: asked.first, $0)
        return "\(hops) \(hops.histogram) \(asked.text(hops.nodes(at: 2)))"
      }
    },
  ]

  private static let paths: [LawQuestion] = [
    .init("shortestPath(from:to:_:)") { asked in
      try asked.eachDirection {
        asked.text(try asked.graph.shortestPath(from: asked.first, to: asked.second, $0))
      }
    },
    .init("shortestPath(from:to:_:weight:negativeWeights:)") { asked in
      try asked.eachDirection { direction in
        try asked.each(AskedGraph.weights) {
          asked.text(
            try asked.graph.shortestPath(
              from: asked.first, to: asked.second, direction, weight: $0))
        }
          + asked.each([AskedGraph.signedWeights]) {
            asked.text(
              try asked.graph.shortestPath(
                from: asked.first, to: asked.second, direction, weight: $0,
                negativeWeights: .allowed))
          }
      }
    },
    .init("shortestPath(from:to:_:weight:estimating:)") { asked in
      try asked.each(AskedGraph.weights) {
        asked.text(
          try asked.graph.shortestPath(
            from: asked.first, to: asked.second, .both, weight: $0, estimating: { _ in 0 }))
      }
    },
    .init("shortestPaths(from:to:_:weight:limit:)") { asked in
      try asked.eachDirection { direction in
        try asked.each(AskedGraph.weights) {
          try asked.graph.shortestPaths(
            from: asked.first, to: asked.second, direction, weight: $0, limit: 5
          ).map { asked.text($0) }.joined(separator: "; ")
        }
      }
    },
    .init("tiedShortestPaths(from:to:_:weight:limit:)") { asked in
      try asked.eachDirection { direction in
        try asked.each(AskedGraph.weights) {
          try asked.graph.tiedShortestPaths(
            from: asked.first, to: asked.second, direction, weight: $0, limit: 40
          ).map { asked.text($0) }.joined(separator: "; ")
        }
      }
    },
    .init("shortestPathTree(from:_:weight:negativeWeights:)") { asked in
      try asked.eachDirection { direction in
        try asked.each(AskedGraph.weights + [AskedGraph.signedWeights]) { weight in
          let negative: NegativeWeights =
            "\(weight)" == "\(AskedGraph.signedWeights)" ? .allowed : .refused
          let tree = try asked.graph.shortestPathTree(
            from: asked.first, direction, weight: weight, negativeWeights: negative)
          let distances = try tree.reached.map { "\(try tree.distance(to: $0) ?? -1)" }
          return asked.text(tree.reached) + asked.text(tree.relations) + "\(distances)"
        }
      }
    },
    .init("distanceMatrix(_:weight:)") { asked in
      try asked.eachDirection { direction in
        try asked.each(AskedGraph.weights + [AskedGraph.signedWeights]) { weight in
          let matrix = try asked.graph.distanceMatrix(direction, weight: weight)
          let nodes = asked.graph.nodes
          return try nodes.map { (one: any Node) in
            try nodes.map { (other: any Node) in
              try matrix.distance(from: one, to: other).map { "\($0)" } ?? "-"
            }.joined(separator: " ")
          }.joined(separator: "\n")
        }
      }
    },
    .init("simplePaths(from:to:_:maximumLength:)") { asked in
      try asked.eachDirection {
        try asked.graph.simplePaths(
          from: asked.first, to: asked.second, $0, maximumLength: 3
        ).prefix(50).map { asked.text($0) }.joined(separator: "; ")
      }
    },
    .init("simplePathCount(from:to:_:maximumLength:)") { asked in
      try asked.eachDirection {
        "\(try asked.graph.simplePathCount(from: asked.first, to: asked.second, $0, maximumLength: 4))"
      }
    },
  ]

  private static let timedPaths: [LawQuestion] = [
    .init("earliestArrival(from:to:_:leaving:by:_:)") { asked in
      try asked.eachDirection { direction in
        try asked.each(RequiredCertainty.allCases) {
          asked.text(
            try asked.graph.earliestArrival(
              from: asked.first, to: asked.second, direction, leaving: asked.day, $0))
        }
      }
    },
    .init("latestDeparture(from:to:_:by:_:)") { asked in
      try asked.eachDirection { direction in
        try asked.each(RequiredCertainty.allCases) {
          asked.text(
            try asked.graph.latestDeparture(
              from: asked.first, to: asked.second, direction, by: asked.day, $0))
        }
      }
    },
    .init("fewestRelations(from:to:_:leaving:by:_:)") { asked in
      try asked.eachDirection { direction in
        try asked.each(RequiredCertainty.allCases) {
          asked.text(
            try asked.graph.fewestRelations(
              from: asked.first, to: asked.second, direction, leaving: asked.day, $0))
        }
      }
    },
  ]

  private static let pattern = PathPattern.from((any Creditor).self).along(Loan.self)
    .along(Twinning.self).repeated(0...2)

  private static func texts<Start, End>(
    _ matches: LazyAnswers<PatternMatch<Start, End>>, _ asked: AskedGraph
  ) throws -> String {
    try matches.prefix(40).map { asked.text($0.path) }.joined(separator: "; ")
  }

  private static let patterns: [LawQuestion] = [
    .init("matches(_:_:inTimeOrder:maximumLength:)") {
      try texts($0.graph.matches(pattern, maximumLength: 3), $0)
        + texts($0.graph.matches(pattern, .noNodeTwice, inTimeOrder: true), $0)
    },
    .init("matchCount(_:from:to:_:inTimeOrder:maximumLength:)") {
      let graph = $0.graph
      return "\(try graph.matchCount(pattern, maximumLength: 3)) "
        + "\(try graph.matchCount(pattern, to: $0.town, .noNodeTwice, inTimeOrder: true))"
    },
    .init("matches(_:from:_:inTimeOrder:maximumLength:)") {
      try texts($0.graph.matches(pattern, from: $0.creditor), $0)
    },
    .init("matches(_:to:_:inTimeOrder:maximumLength:)") {
      try texts($0.graph.matches(pattern, to: $0.town), $0)
    },
    .init("matches(_:from:to:_:inTimeOrder:maximumLength:)") {
      try texts($0.graph.matches(pattern, from: $0.creditor, to: $0.town), $0)
    },
    .init("shortestMatches(_:)") { try texts($0.graph.shortestMatches(pattern), $0) },
    .init("shortestMatches(_:from:)") {
      try texts($0.graph.shortestMatches(pattern, from: $0.creditor), $0)
    },
    .init("shortestMatches(_:from:to:)") {
      try texts($0.graph.shortestMatches(pattern, from: $0.creditor, to: $0.town), $0)
    },
  ]

  private static let structure: [LawQuestion] = [
    .init("components()") { $0.text(try $0.graph.components()) },
    .init("stronglyConnectedComponents()") {
      $0.text(try $0.graph.stronglyConnectedComponents())
    },
    .init("biconnectivity()") { asked in
      let found = try asked.graph.biconnectivity()
      return asked.text(found.bridges) + asked.text(found.articulationPoints)
        + found.blocks.map { asked.text($0) }.joined(separator: "; ")
    },
    .init("bridges()") { $0.text(try $0.graph.bridges()) },
    .init("articulationPoints()") { $0.text(try $0.graph.articulationPoints()) },
    .init("cycles(_:maximumLength:)") { asked in
      try asked.eachDirection {
        try asked.graph.cycles($0, maximumLength: 3).prefix(50).map { asked.text($0) }
          .joined(separator: "; ")
      } + asked.graph.cycles().prefix(20).map { asked.text($0) }.joined(separator: "; ")
    },
    .init("cycleBasis()") { asked in
      try asked.graph.cycleBasis().map { asked.text($0) }.joined(separator: "; ")
    },
    .init("topologicalOrder()") { asked in
      try asked.each([asked.graph.view, asked.graph.only(Loan.self, Ballot.self)]) {
        asked.text(try $0.topologicalOrder())
      }
    },
    .init("maximumFlow(from:to:_:capacity:)") { asked in
      try asked.eachDirection { direction in
        try asked.each(AskedGraph.weights) {
          let flow = try asked.graph.maximumFlow(
            from: asked.first, to: asked.second, direction, capacity: $0)
          return "\(flow.value) "
            + flow.shares.map { "\(asked.text($0.relation)) \($0)" }.joined(separator: ", ")
            + asked.text(flow.cut.relations) + asked.text(flow.cut.sourceSide)
        }
      }
    },
    .init("minimumCut(from:to:_:capacity:)") { asked in
      try asked.each(AskedGraph.weights) {
        let cut = try asked.graph.minimumCut(
          from: asked.first, to: asked.second, .both, capacity: $0)
        return "\(cut.capacity)" + asked.text(cut.relations) + asked.text(cut.sourceSide)
      }
    },
    .init("cliques()") { asked in
      try asked.graph.cliques().all().map { asked.text($0) }.joined(separator: "; ")
    },
    .init("core(_:)") { asked in
      try asked.each([-1, 0, 1, 2, 3]) { asked.text(try asked.graph.core($0)) }
    },
    .init("communities(by:weight:)") { asked in
      let methods: [CommunityMethod] = [
        .leiden(seed: asked.seed), .leiden(resolution: 0.5), .labelPropagation(seed: asked.seed),
        .labelPropagation(),
      ]
      return try asked.each(methods) { method in
        try asked.each(AskedGraph.weights) {
          let found = try asked.graph.communities(by: method, weight: $0)
          return asked.text(found.partition) + " \(found.modularity.map { "\($0)" } ?? "-")"
        }
      }
    },
    .init("spanningForest(weight:isHeaviest:)") { asked in
      try asked.each(AskedGraph.weights) {
        let forest = try asked.graph.spanningForest(weight: $0, isHeaviest: true)
        return "\(forest)" + asked.text(forest.relations)
      }
    },
    .init("projection(through:)") { asked in
      try asked.graph.projection(through: Town.self).map { pair in
        "\(pair) " + pair.links.map { asked.text($0.first) + asked.text($0.second) }.joined()
      }.joined(separator: "; ")
    },
  ]

  private static let rankings: [RankingMeasure] = [
    .degree, .strength, .closeness, .harmonic, .betweenness, .eigenvector, .katz(), .pageRank(),
    .hubs, .authorities, .constraint, .core, .clustering,
  ]

  private static let measures: [LawQuestion] = [
    .init("density(_:)") { asked in
      try asked.eachDirection { "\(try asked.graph.density($0) ?? -1)" }
    },
    .init("reciprocity()") { "\(try $0.graph.reciprocity() ?? -1)" },
    .init("transitivity()") { "\(try $0.graph.transitivity() ?? -1)" },
    .init("degreeAssortativity()") { "\(try $0.graph.degreeAssortativity() ?? -1)" },
    .init("ranking(near:damping:_:weight:)") { asked in
      try asked.eachDirection { direction in
        try asked.each(AskedGraph.weights) {
          "\(direction) "
            + asked.text(try asked.graph.ranking(near: [asked.first], direction, weight: $0))
        }
      }
    },
    .init("ranking(by:_:weight:)") { asked in
      try asked.each(rankings) { measure in
        try asked.eachDirection { direction in
          try asked.each(AskedGraph.weights) {
            "\(measure) \(direction) "
              + asked.text(try asked.graph.ranking(by: measure, direction, weight: $0))
          }
        }
      }
    },
    .init("relationBetweenness(_:weight:)") { asked in
      try asked.eachDirection { direction in
        try asked.each(AskedGraph.weights) {
          try asked.graph.relationBetweenness(direction, weight: $0)
            .map { "\(asked.text($0.relation)) \($0.score)" }.joined(separator: ", ")
        }
      }
    },
    .init("frustration(opposites:limit:seed:)") { asked in
      try asked.each([OppositeSigns.refused, .majority, .negativeWins]) {
        let found = try asked.graph.frustration(opposites: $0, limit: 2_000, seed: asked.seed)
        return "\(found.lowerBound) \(found.upperBound)" + asked.text(found.camps)
          + asked.text(found.frustrated)
      }
    },
    .init("campPartition(into:alpha:opposites:limit:seed:)") { asked in
      try asked.each([OppositeSigns.refused, .majority, .negativeWins]) { rule in
        try asked.each([2, 3]) {
          let found = try asked.graph.campPartition(
            into: $0, alpha: 0.4, opposites: rule, limit: 2_000, seed: asked.seed)
          return "\(found.lowerBound) \(found.cost) \(found.isProved)" + asked.text(found.camps)
            + asked.text(found.frustrated)
        }
      }
    },
    .init("balance(opposites:)") { asked in
      try asked.each([OppositeSigns.refused, .majority, .negativeWins]) {
        switch try asked.graph.balance(opposites: $0) {
        case .balanced(let camps): asked.text(camps)
        case .unbalanced(let cycle): asked.text(cycle)
        }
      }
    },
    .init("clusterability(limit:opposites:)") { asked in
      try asked.each([nil, 2, 3]) {
        switch try asked.graph.clusterability(limit: $0, opposites: .majority) {
        case .clusterable(let camps): asked.text(camps)
        case .unclusterable(let relation): asked.text(relation)
        case .needsMoreCamps: "more"
        }
      }
    },
    .init("structuralBalance(on:opposites:limit:)") { asked in
      try asked.each([nil, asked.date]) {
        let found = try asked.graph.structuralBalance(on: $0, opposites: .majority, limit: 2_000)
        return "\(found.triads) \(found.frustration)" + asked.text(found.flipsLoweringFrustration)
      }
    },
    .init("signedTriads(opposites:)") { asked in
      try asked.each([OppositeSigns.refused, .majority]) {
        "\(try asked.graph.signedTriads(opposites: $0))"
      }
    },
  ]
}
