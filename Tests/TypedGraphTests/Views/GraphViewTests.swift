import TestSupport
import Testing

@testable import TypedGraph

@Suite("Views")
struct GraphViewTests {
  private func sample(_ generator: inout SplitMix64) -> (RelationGraph, ModelGraph) {
    var graph = RelationGraph()
    var model = ModelGraph()
    for _ in 0..<120 {
      let edit = generator.edit(of: model, size: 60)
      _ = graph.carryOut(edit)
      _ = model.carryOut(edit)
    }
    return (graph, model)
  }

  @Test("The months of ten years share no event that is known to the day, and lose none")
  func monthsPartitionEvents() throws {
    var generator = SplitMix64(seed: 2005)
    var graph = RelationGraph()
    let first: CalendarDate = "2000-01-01"
    for _ in 0..<2_000 {
      let day = first.adding(days: Int.random(in: 0..<3_653, using: &generator)) ?? first
      graph.relate(
        Mention(words: ""), from: Town(id: 1), to: Town(id: 2), during: .on(PartialDate(day)))
    }
    var counts: [RelationID: Int] = [:]
    for year in 2000..<2010 {
      for month in 1...12 {
        let start = try PartialDate(year: year, month: month)
        let next = start.last.next.components
        let end = try PartialDate(year: next.year, month: next.month)
        let slice = graph.during(try Period(from: start, until: end))
        #expect(slice.relations.ids == graph.during(.on(start)).relations.ids)
        for id in slice.relations.ids { counts[id, default: 0] += 1 }
      }
    }
    #expect(counts.count == 2_000 && counts.values.allSatisfy { $0 == 1 })
  }

  @Test("The bounds of a question are exact")
  func exactBounds() throws {
    var graph = RelationGraph()
    graph.relate(
      Mention(words: ""), from: Town(id: 1), to: Town(id: 2), during: .on("2005-02-15"))
    let periods: [(Period, Int)] = [
      (.from("2005-01", until: "2005-02"), 0), (.from("2005-02", until: "2005-03"), 1),
      (.on("2005-02"), 1), (.throughout("2005-02"), 1), (.on("2005"), 1), (.on("2005-03"), 0),
      (.until("2005-02"), 0), (.since("2005-02"), 1), (.since("2005-03"), 0),
      (.from("2005-02", until: "2005-02-15"), 0), (.from("2005-02", until: "2005-02-16"), 1),
      (.always, 1), (.unknown, 1),
    ]
    for (period, count) in periods {
      #expect(graph.during(period).relations.count == count, "\(period)")
    }
    #expect(graph.during(.unknown, .certainly).relations.isEmpty)
  }

  @Test("Views of views answer every question as the model does", arguments: 0..<16)
  func composition(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    let (graph, model) = sample(&generator)
    for _ in 0..<12 {
      var view = graph.view
      var expected = model
      for _ in 0..<(1 + generator.below(3)) {
        let condition = generator.condition()
        view = condition.view(of: view)
        expected = condition.model(of: expected)
      }
      try Agreement(view, expected).checkContents()
      try Agreement(view, expected).checkSome(&generator, questions: 4)
    }
  }

  @Test("The order of conditions does not matter", arguments: 0..<8)
  func order(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(100 + seed))
    let (graph, _) = sample(&generator)
    for _ in 0..<20 {
      let conditions = (0..<4).map { _ in generator.condition() }
      let dumps = (0..<4).map { _ in
        conditions.shuffled(using: &generator)
          .reduce(graph.view) { view, condition in condition.view(of: view) }.dump
      }
      #expect(Set(dumps).count == 1, "\(conditions)")
    }
  }

  @Test("A date slice of thousands of relations agrees with each relation's own period")
  func dates() {
    var generator = SplitMix64(seed: 11)
    var graph = RelationGraph()
    for index in 0..<3_000 {
      let id = graph.relate(
        Twinning(), from: Town(id: index % 9), to: Town(id: index % 7), during: generator.period())
      if generator.chance(1, in: 9) { _ = try? graph.remove(id) }
    }
    let base = graph.filter { $0.id.number % 3 != 0 }
    for least in RequiredCertainty.allCases {
      for _ in 0..<40 {
        let date = generator.date(years: 1988...2012)
        let expected = graph.relations.filter { $0.period.holds(on: date).satisfies(least) }
          .map(\.id)
        #expect(graph.on(date, least).relations.ids == expected, "\(date) \(least)")
        #expect(base.on(date, least).relations.ids == expected.filter { $0.number % 3 != 0 })
      }
    }
    for date: PartialDate in ["-9999-01-01", "9999-12-31", "-9999", "9999", "0000"] {
      let expected = graph.relations.filter { $0.period.holds(on: date) == .certainly }.map(\.id)
      #expect(graph.on(date, .certainly).relations.ids == expected, "\(date)")
    }
  }

  @Test("A view does not see later changes of the graph, nor the graph those of a copy")
  func later() throws {
    var graph = RelationGraph()
    let road = graph.relate(Road(miles: 4), from: Town(id: 1), to: Town(id: 2), during: .on("2000"))
    let loan = graph.relate(Loan(crowns: 1), from: Guild(id: "g"), to: Town(id: 1))
    let views = [
      graph.view, graph.on("2000"), graph.only(Road.self, Loan.self), graph.nodes { _ in true },
    ]
    let before = views.map(\.dump)
    let list = graph.relations(at: Town(id: 1))
    let lazy = graph.breadthFirst(from: Town(id: 1))
    try graph.update(road, to: Road(miles: 9))
    try graph.setPeriod(.on("1990"), of: road)
    try graph.update(Town(id: 1, population: 55))
    graph.relate(Road(miles: 1), from: Town(id: 1), to: Town(id: 7))
    try graph.remove(loan)
    try graph.remove(Town(id: 2))
    #expect(views.map(\.dump) == before)
    for view in views {
      #expect(view.relations(at: Town(id: 1)).map(\.id) == [road, loan])
      #expect(try view.shortestPath(from: Guild(id: "g"), to: Town(id: 2))?.count == 2)
      #expect(!view.contains(Town(id: 7)))
    }
    #expect(list.map(\.id) == [road, loan])
    #expect(try lazy.all().map { NodeKey($0.node).description } == ["Town(1)", "Town(2)"])
    #expect(graph.relations.count == 1)
  }

  @Test("Symmetric relations answer from both ends in every view, with the ends as stated")
  func symmetric() throws {
    var graph = RelationGraph()
    let (one, two) = (Town(id: 1), Town(id: 2))
    let id = graph.relate(Twinning(), from: one, to: two, during: .since("2000"))
    for view in [graph.view, graph.on("2001"), graph.only(Twinning.self), graph.believing(.facts)] {
      for (near, far) in [(one, two), (two, one)] {
        #expect(view.relations(of: Twinning.self, from: near, to: far).ids == [id])
        #expect(view.relations(of: Twinning.self, from: near).ids == [id])
        #expect(view.relations(of: Twinning.self, to: near).ids == [id])
        #expect(view.relations(from: near, to: far).ids == [id])
        #expect(view.relations(from: near).ids == [id] && view.relations(to: near).ids == [id])
        #expect(try view.neighbors(of: near, .outgoing).map { NodeKey($0) } == [NodeKey(far)])
        let path = try view.shortestPath(from: near, to: far)
        #expect(path?.steps.map(\.isReversed) == [near == two])
        #expect(path?.description == "town \(near.id) –twinning– town \(far.id)")
      }
      #expect(view.relations(of: Twinning.self).map(\.source) == [one])
    }
  }

  @Test("Eight parallel relations are kept apart in every query")
  func parallel() throws {
    var graph = RelationGraph()
    let (guild, town) = (Guild(id: "g"), Town(id: 1))
    let loans = (0..<4).map {
      graph.relate(Loan(crowns: $0), from: guild, to: town, during: .since("2000"))
    }
    let roads = (0..<2).map {
      graph.relate(Road(miles: $0), from: town, to: guild, during: .since("2001"))
    }
    let ballots = [Ballot.Choice.against, .favor].map {
      graph.relate(Ballot(choice: $0), from: town, to: guild, during: .on("2001-05-01"))
    }
    let all = loans + roads + ballots
    let view = graph.on("2001-05-01")
    for queries: any GraphQueries in [graph, view] {
      #expect(queries.relations.ids == all)
      #expect(queries.relations(at: town).ids == all && queries.relations(at: guild).ids == all)
      #expect(queries.relations(between: town, and: guild).ids == all)
      #expect(queries.relations(from: guild, to: town).ids == loans + roads)
      #expect(queries.relations(from: town, to: guild).ids == roads + ballots)
      #expect(queries.relations(from: town).ids == roads + ballots)
      #expect(queries.relations(to: town).ids == loans + roads)
      #expect(try queries.degree(of: town) == 8 && queries.degree(of: guild, .outgoing) == 6)
      #expect(try queries.neighbors(of: town).count == 1)
      #expect(
        queries.relations(of: Loan.self, from: guild, to: town).map(\.relation.crowns) == [
          0, 1, 2, 3,
        ])
      #expect(queries.relations(of: Ballot.self).map(\.relation.sign) == [.negative, .positive])
      #expect(try queries.shortestPath(from: guild, to: town)?.relations.map(\.id) == [loans[0]])
      #expect(try queries.shortestPath(from: town, to: guild)?.relations.map(\.id) == [roads[0]])
      #expect(queries.relationTypes.map { $0.kind.name } == ["loan", "road", "ballot"])
    }
    #expect(graph.on("2000-07", .certainly).relations.isEmpty)
    #expect(graph.on("2001", .certainly).relations.ids == loans)
    let others = try graph.supposing { graph throws(GraphError) in try graph.remove(loans[0]) }
    #expect(try others.shortestPath(from: guild, to: town)?.relations.map(\.id) == [loans[1]])
    #expect(others.relations(between: guild, and: town).count == 7)
  }

  @Test("A relation of a node to itself is one relation, from and to it")
  func loops() throws {
    var graph = RelationGraph()
    let town = Town(id: 1)
    let twin = graph.relate(Twinning(), from: town, to: town)
    let mention = graph.relate(Mention(words: "self"), from: town, to: town)
    #expect(try graph.relations(at: town).ids == [twin, mention] && graph.degree(of: town) == 2)
    #expect(graph.relations(from: town, to: town).ids == [twin, mention])
    #expect(try graph.neighbors(of: town).map { NodeKey($0) } == [NodeKey(town)])
    #expect(try graph.reachable(from: town).isEmpty && graph.isReachable(town, from: town))
    #expect(try graph.shortestPath(from: town, to: town)?.count == 0)
    #expect(graph.relations[0].other(than: town).map { NodeKey($0) } == NodeKey(town))
    #expect(graph.relations[0].other(than: Town(id: 2)) == nil)
  }

  @Test("A view says what it was narrowed to")
  func words() {
    var graph = RelationGraph()
    graph.relate(Twinning(), from: Town(id: 1), to: Town(id: 2))
    let view = graph.only(Twinning.self, Road.self).on("2024-01").on("2024", .certainly)
      .excluding(Loan.self).during(.since("2000")).believing(.facts).nodes("among small towns") {
        _ in true
      }
    #expect(graph.view.description == "everything" && graph.view.date == nil)
    #expect(
      view.conditions == [
        "only twinning, road", "on 2024-01", "certainly on 2024", "without loan",
        "during 2000 –", "believing facts", "among small towns",
      ])
    #expect(view.date == "2024")
    #expect(view.relations.count == 1)
  }

  @Test("An empty graph and an empty view answer with nothing")
  func nothing() throws {
    let graph = RelationGraph()
    for view in [graph.view, graph.on("2000"), graph.only([]), graph.nodes { _ in false }] {
      #expect(view.nodes.isEmpty && view.relations.isEmpty && view.relationTypes.isEmpty)
      let town = Town(id: 1)
      #expect(throws: QueryError.nodeNotFound(town)) { try view.neighbors(of: town) }
      #expect(throws: QueryError.nodeNotFound(town)) { try view.degree(of: town) }
      #expect(throws: QueryError.nodeNotFound(town)) { try view.breadthFirst(from: town).all() }
      #expect(throws: QueryError.nodeNotFound(town)) { try view.depthFirst(from: town).count() }
      #expect(throws: QueryError.nodeNotFound(town)) { try view.reachable(from: town) }
      #expect(throws: QueryError.nodeNotFound(town)) {
        try view.shortestPath(from: town, to: town)
      }
      #expect(throws: QueryError.nodeNotFound(town)) { try view.isReachable(town, from: town) }
      #expect(view.relations(at: town).isEmpty && view.relations(from: town).isEmpty)
      #expect(try view.cliques().all().isEmpty && view.cycles().first() == nil)
      #expect(view.relations(of: Road.self, from: Town(id: 1), to: Guild(id: "")).isEmpty)
      #expect(view.difference(from: graph).isEmpty)
    }
  }
}
