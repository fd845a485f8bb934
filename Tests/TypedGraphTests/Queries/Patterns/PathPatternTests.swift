import Synchronization
import Testing
import TypedGraph

@Suite("Path patterns")
struct PathPatternTests {
  private let towns = (0..<6).map { Town(id: $0) }
  private let guild = Guild(id: "1")

  /// 0 → 1 → 2 → 3 → guild → 5, and 0 → 1 once more.
  private func graph() -> RelationGraph {
    var graph = RelationGraph()
    let dates: [PartialDate] = ["1991", "1992", "1993"]
    for (from, date) in dates.enumerated() {
      graph.relate(
        Ally(years: from + 1), from: towns[from], to: towns[from + 1], during: .since(date))
    }
    graph.relate(Ballot(choice: .favor), from: towns[3], to: guild)
    graph.relate(Loan(crowns: 4), from: guild, to: towns[5])
    graph.relate(Ally(years: 9), from: towns[0], to: towns[1], during: .until("1980"))
    return graph
  }

  @Test("Typed ends come out as their types, and parallel relations are kept apart")
  func typed() throws {
    let pattern = PathPattern.from(Town.self).along(Ally.self).repeated(1...3).along(Ballot.self)
    let matches = try graph().matches(pattern, from: towns[0]).all()
    let ends: [Guild] = matches.map(\.end)
    let starts: [Town] = matches.map(\.start)
    #expect(ends.map(\.id) == ["1", "1"] && starts == [towns[0], towns[0]])
    #expect(matches.map { $0.relations.map(\.id.number) } == [[0, 1, 2, 3], [5, 1, 2, 3]])
    #expect(
      matches[0].description
        == "town 0 –ally→ town 1 –ally→ town 2 –ally→ town 3 –ballot→ guild 1")
  }

  @Test(
    "A pattern of any depth can be built, printed and freed; one that nests too deep is refused",
    arguments: [100, 101, 40_000, 100_000])
  func depth(levels: Int) throws {
    var repeated = PathPattern.from(Town.self)
    for _ in 0..<levels {
      let part = repeated
      repeated = PathPattern.from(Town.self).repeated(0...1) { _ in part }
    }
    var chosen = PathPattern.from(Town.self).along(Ally.self).pattern
    for _ in 0..<levels {
      let part = chosen
      chosen =
        PathPattern.from(Town.self).either({ _ in part }, { $0.along(Ally.self) }).pattern
    }
    for pattern in [repeated, chosen] {
      #expect(!pattern.description.isEmpty)
      if levels == 100 {
        #expect(try graph().matches(pattern, from: towns[0]).first() != nil)
        #expect(try graph().shortestMatches(pattern, from: towns[0]).first() != nil)
        continue
      }
      let refusal = QueryError.invalidParameter(
        name: "pattern", reason: "nests repetitions and choices deeper than 100 levels")
      #expect(throws: refusal) { try graph().matches(pattern).first() }
      #expect(throws: refusal) { try graph().shortestMatches(pattern, from: towns[0]).first() }
      let longer = pattern.along(Ally.self).repeated(1...2)
      #expect(throws: refusal) { try graph().matches(longer).first() }
    }
  }

  @Test(
    "A bound on turns that no path reaches is as good as none, also around a cycle",
    arguments: [8, 1_000_000, .max])
  func greatBounds(most: Int) throws {
    var graph = RelationGraph()
    for from in 0..<3 {
      graph.relate(Ally(years: 1), from: towns[from], to: towns[(from + 1) % 3])
    }
    for least in [0, 4] {
      let endless = PathPattern.from(Town.self).along(Ally.self).repeated(least...)
      let bounded = PathPattern.from(Town.self).along(Ally.self).repeated(least...most)
      #expect(
        try graph.matches(bounded).all().map(\.description)
          == graph.matches(endless).all().map(\.description))
      let shortest = try graph.shortestMatches(bounded).all().map(\.relations.count)
      #expect(try graph.shortestMatches(endless).all().map(\.relations.count) == shortest)
    }
  }

  @Test(
    "A number of turns that no path can take leads to none, or is refused",
    arguments: [1_000_001, .max])
  func greatLeast(least: Int) throws {
    let pattern = PathPattern.from(Town.self).along(Ally.self).repeated(least...)
    if least < Int(Int32.max) {
      #expect(try graph().matches(pattern).all().isEmpty)
      let refusal = QueryError.invalidParameter(
        name: "pattern",
        reason:
          "asks for \(least) turns of a repetition, more than the 1000000 to which a search for "
          + "the shortest paths counts")
      #expect(throws: refusal) { try graph().shortestMatches(pattern).first() }
    } else {
      let refusal = QueryError.invalidParameter(
        name: "repeated",
        reason: "asks for \(least) times; a path takes fewer relations than that")
      #expect(throws: refusal) { try graph().matches(pattern).first() }
      #expect(throws: refusal) { try graph().shortestMatches(pattern).first() }
    }
    let none = PathPattern.from(Town.self).along(Ally.self).repeated(Int.min...(-1))
    #expect(try graph().matches(none, from: towns[0]).all().isEmpty)
    #expect(try graph().shortestMatches(none, from: towns[0]).all().isEmpty)
  }

  @Test("Counts within counts are kept up to a limit, and refused beyond")
  func nestedCounts() throws {
    var graph = RelationGraph()
    for from in 0..<60 {
      graph.relate(
        Ally(years: 1), from: Town(id: from), to: Town(id: from + 1))
    }
    let start = Town(id: 0)
    var pattern = PathPattern.from(Town.self).along(Ally.self).repeated(0...3)
    pattern = PathPattern.from(Town.self).repeated(0...3) { _ in pattern }
    #expect(try graph.matches(pattern, from: start).all().count == 10)
    #expect(try graph.shortestMatches(pattern, from: start).all().count == 10)
    for _ in 0..<18 {
      let part = pattern
      pattern = PathPattern.from(Town.self).repeated(0...3) { _ in part }
    }
    let refusal = QueryError.invalidParameter(
      name: "pattern",
      reason: "counts repetitions in repetitions in more than 2000 ways at a node")
    #expect(throws: refusal) { try graph.matches(pattern, from: start).all() }
    #expect(throws: refusal) { try graph.shortestMatches(pattern, from: start).all() }
  }

  @Test("A pattern whose parts are used twice at every level is refused before it is written out")
  func size() throws {
    var pattern = PathPattern.from(Town.self).along(Ally.self).pattern
    for _ in 0..<90 {
      let part = pattern
      pattern = PathPattern.from(Town.self).either({ _ in part }, { _ in part }).pattern
    }
    #expect(
      throws: QueryError.invalidParameter(name: "pattern", reason: "has more than 100000 steps")
    ) { try graph().matches(pattern).first() }
    #expect(pattern.description == "from town, a pattern that has more than 100000 steps")
  }

  @Test("A role is played by those that conform, in both directions")
  func roles() throws {
    // A guild is a creditor: the relation goes out from the role.
    let lent = PathPattern.from(Town.self).along(Ballot.self).along(Loan.self, as: { $0 })
    #expect(try graph().matches(lent).all().map(\.end) == [towns[5]])
    let back = PathPattern.from(Town.self).against(Loan.self).as(Guild.self).against(Ballot.self)
    let match = try #require(try graph().matches(back).first())
    #expect(match.end == towns[3] && match.path.steps.map(\.isReversed) == [true, true])
    let abbeys = PathPattern.from(Town.self).against(Loan.self).as(Abbey.self)
    #expect(try graph().matches(abbeys).count() == 0)
    let creditors: [any Creditor] = try graph().matches(
      PathPattern.from((any Creditor).self).along(Loan.self)
    ).all().map(\.start)
    #expect(creditors.map(\.name) == ["guild 1"])
  }

  @Test("Filters look at attributes, time and nodes")
  func filters() throws {
    let graph = graph()
    let long = PathPattern.from(Town.self).along(Ally.self).where { $0.relation.years > 1 }
    #expect(try graph.matches(long).all().map { $0.relations[0].id.number } == [5, 1, 2])
    let old = PathPattern.from(Town.self).along(Ally.self).on("1970")
    #expect(try graph.matches(old).all().map { $0.relations[0].id.number } == [5])
    let through = PathPattern.from(Town.self).along(Ally.self).repeated(0...).at(towns[2])
      .along(Ally.self)
    #expect(try graph.matches(through, from: towns[0]).count() == 2)
    #expect(try graph.on("1991").matches(long).all().map { $0.relations.count } == [])
    #expect(try graph.excluding(Ally.self).matches(long).count() == 0)
    let ordered = PathPattern.from(Town.self).along(Ally.self).repeated(3...3)
    #expect(try graph.matches(ordered).count() == 2)
    #expect(
      try graph.matches(ordered, inTimeOrder: true).all().map { $0.relations.map(\.id.number) }
        == [[0, 1, 2], [5, 1, 2]])
    let reverse = PathPattern.from(Town.self).against(Ally.self).repeated(3...3)
    #expect(
      try graph.matches(reverse, inTimeOrder: true).all().map { $0.relations.map(\.id.number) }
        == [[2, 1, 0]])
  }

  @Test("Either of two steps, optional and repeated")
  func groups() throws {
    let graph = graph()
    let either = PathPattern.from(Town.self).either(
      { $0.along(Ballot.self).along(Loan.self, as: { $0 }) }, { $0.along(Ally.self) }
    ).repeated(1...)
    let ends = try graph.matches(either, from: towns[2]).all().map { $0.end.id }
    #expect(ends == [3, 5])
    let optional = PathPattern.from(Town.self).along(Ally.self).optional().along(Ballot.self)
    #expect(try graph.matches(optional).all().map { $0.start.id } == [2, 3])
    let kinds = PathPattern.from(Town.self).either(Ally.self, Twinning.self).repeated(3...3)
    #expect(try graph.matches(kinds, to: towns[3]).all().map { $0.start.id } == [0, 0])
  }

  @Test("A long cycle ends, and so does a bound of a million")
  func cycles() throws {
    var graph = RelationGraph()
    for index in 0..<200 {
      graph.relate(
        Ally(years: 0), from: Town(id: index), to: Town(id: (index + 1) % 200))
    }
    for bounds in [1...1_000_000, 200...200, 100...1_000_000] {
      let pattern = PathPattern.from(Town.self).along(Ally.self).repeated(bounds)
      let count = try graph.matches(pattern, from: Town(id: 0)).count()
      #expect(count == 201 - bounds.lowerBound)
    }
    let all = PathPattern.from(Town.self).along(Ally.self).repeated(0...)
    #expect(try graph.matches(all, from: Town(id: 7)).count() == 201)
    #expect(try graph.matches(all, from: Town(id: 7), .noNodeTwice).count() == 200)
    let shortest = try graph.shortestMatches(all, from: Town(id: 7), to: Town(id: 6)).all()
    #expect(shortest.map(\.path.count) == [199])
    let nested = PathPattern.from(Town.self).repeated(0...) { part in
      part.repeated(0...) { $0.along(Ally.self).optional() }
    }
    #expect(try graph.matches(nested, from: Town(id: 7)).count() == 201)
  }

  @Test("A search is lazy: the first of very many paths comes at once")
  func lazy() throws {
    var graph = RelationGraph()
    for one in 0..<30 {
      for other in 0..<30 where one != other {
        graph.relate(Ally(years: 0), from: Town(id: one), to: Town(id: other))
      }
    }
    let pattern = PathPattern.from(Town.self).along(Ally.self).repeated(1...)
    #expect(try graph.matches(pattern).prefix(100).count == 100)
    let far = graph.shortestMatches(pattern, from: Town(id: 0), to: Town(id: 9))
    #expect(try far.all().map { $0.path.count } == [1])
  }

  @Test(
    "Asking for a path that begins or ends at a node that is not there throws")
  func missing() throws {
    let pattern = PathPattern.from(Town.self).along(Ally.self).repeated(0...)
    let absent = Town(id: 99)
    let view = graph().nodes("but one") { NodeKey($0) != NodeKey(Town(id: 1)) }
    let searches = [
      graph().matches(pattern, from: absent), graph().matches(pattern, to: absent),
      graph().matches(pattern, from: towns[0], to: absent),
      graph().shortestMatches(pattern, from: absent),
      graph().shortestMatches(pattern, from: towns[0], to: absent),
    ]
    for search in searches {
      #expect(throws: QueryError.nodeNotFound(absent)) { try search.first() }
    }
    #expect(throws: QueryError.nodeNotFound(towns[1])) {
      try view.matches(pattern, from: towns[1]).count()
    }
    #expect(try view.matches(pattern, from: Town(id: 0)).all().map(\.path.count) == [0])
  }

  /// Before, each of the two thousand relations of a path kept a list of all loops.
  @Test("A path that comes back to a node shares what leads off it")
  func manyLoops() throws {
    let town = Town(id: 0)
    var graph = RelationGraph()
    for number in 0..<10_000 {
      graph.relate(Road(miles: number), from: town as any Place, to: town as any Place)
    }
    let looks = Mutex(0)
    let pattern = PathPattern.from((any Place).self).along(Road.self).where { _ in
      looks.withLock { $0 += 1 }
      return true
    }.repeated(1...)
    let bounded = PathPattern.from((any Place).self).along(Road.self).where { _ in
      looks.withLock { $0 += 1 }
      return true
    }.repeated(1...1_000)
    #expect(try graph.matches(pattern).prefix(200).map(\.path.count) == Array(1...200))
    #expect(try graph.matches(bounded).prefix(200).map(\.path.count) == Array(1...200))
    #expect(looks.withLock { $0 } == 20_000)
  }
}

/// Directed, between towns.
private struct Ally: Relation {
  typealias Source = Town
  typealias Target = Town
  static let tie = Tie.directed(.positive)
  var years: Int
}
