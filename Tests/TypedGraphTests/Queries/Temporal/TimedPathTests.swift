import TestSupport
import Testing

@testable import TypedGraph

@Suite("Paths that respect time")
struct TimedPathTests {
  /// The days that a relation can be taken on, tried one by one.
  private func earliest(
    _ relation: ModelRelation, from day: CalendarDate, _ candidates: [CalendarDate],
    _ least: RequiredCertainty
  ) -> CalendarDate? {
    candidates.first { $0 >= day && relation.period.holds(on: PartialDate($0)).satisfies(least) }
  }

  /// The earliest arrival over ways of at most some relations, by going on until nothing betters.
  private func arrivals(
    _ model: ModelGraph, _ start: NodeKey, _ direction: RelationDirection, _ day: CalendarDate,
    _ least: RequiredCertainty, rounds: Int, _ candidates: [CalendarDate]
  ) -> [NodeKey: CalendarDate] {
    var found = [start: day]
    for _ in 0..<rounds {
      var next = found
      for (node, arrival) in found {
        for step in model.steps(from: node, direction) {
          guard let taken = earliest(step.relation, from: arrival, candidates, least) else {
            continue
          }
          next[step.to] = min(next[step.to] ?? taken, taken)
        }
      }
      found = next
    }
    return found
  }

  @Test(
    "Earliest, latest and fewest agree with trying every day",
    arguments: 0..<(Environment.isHeavy ? 60 : 8))
  func oracle(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    let sample = QuerySample(seed: seed)
    let (view, model) = (sample.view, sample.model)
    let least: RequiredCertainty = seed % 2 == 0 ? .possibly : .certainly
    let day = generator.date(years: 1990...2000).first
    let deadline = generator.date(years: 2001...2010).first
    // A relation's days change only where one of its bounds lies.
    let bounds = model.relations.flatMap { relation in
      [
        relation.period.earliestStart, relation.period.latestStart, relation.period.earliestEnd,
        relation.period.latestEnd,
      ].flatMap { [$0.previous, $0, $0.next] }
    }
    let days = Set(bounds + [day, deadline, .earliest]).sorted().filter { $0 <= deadline }
    for direction in RelationDirection.allCases {
      for one in view.nodes.prefix(4) {
        let start = NodeKey(one)
        let all = (0...model.nodes.count).map {
          arrivals(model, start, direction, day, least, rounds: $0, days)
        }
        for other in view.nodes {
          let end = NodeKey(other)
          let path = try view.earliestArrival(
            from: one, to: other, direction, leaving: day, by: deadline, least)
          #expect((path == nil) == (all.last?[end] == nil))
          if let path {
            #expect(path.arrival ?? day == all.last?[end])
            try check(path, from: day, by: deadline, least)
          }
          let fewest = try view.fewestRelations(
            from: one, to: other, direction, leaving: day, by: deadline, least)
          #expect(fewest?.path.count == all.firstIndex { $0[end] != nil })
          if let fewest { try check(fewest, from: day, by: deadline, least) }
          let latest = try view.latestDeparture(
            from: one, to: other, direction, by: deadline, least)
          let departures = days.filter { departure in
            arrivals(
              model, start, direction, departure, least, rounds: model.nodes.count, days)[end]
              != nil
          }
          #expect((latest == nil) == departures.isEmpty)
          if let latest, start != end {
            #expect(latest.departure == departures.last)
            try check(latest, from: .earliest, by: deadline, least)
          }
        }
      }
    }
  }

  private func check(
    _ path: TimedPath, from day: CalendarDate, by deadline: CalendarDate, _ least: RequiredCertainty
  ) throws {
    #expect(path.path.isChain && path.days.count == path.path.count)
    #expect(path.days == path.days.sorted())
    #expect(path.days.allSatisfy { $0 >= day && $0 <= deadline })
    for (relation, day) in zip(path.path.relations, path.days) {
      #expect(relation.period.holds(on: PartialDate(day)).satisfies(least))
    }
  }

  @Test("A statement whose end lies before its start is never taken")
  func emptyPeriod() throws {
    var graph = RelationGraph()
    graph.relate(
      Twinning(), from: Town(id: 1), to: Town(id: 2),
      during: Period.since("2000").ending(.date("1990")))
    for least in RequiredCertainty.allCases {
      let path = try graph.earliestArrival(
        from: Town(id: 1), to: Town(id: 2), leaving: "1980-01-01", least)
      #expect(path == nil)
    }
  }

  @Test("A bound that nobody stated gives no day on which a relation certainly holds")
  func unknownBounds() throws {
    func graph(_ period: Period) -> RelationGraph {
      var graph = RelationGraph()
      graph.relate(Twinning(), from: Town(id: 1), to: Town(id: 2), during: period)
      return graph
    }
    let (one, two) = (Town(id: 1), Town(id: 2))
    let late = graph(try Period(from: .unknown, until: .open))
    #expect(
      try late.earliestArrival(from: one, to: two, leaving: "2001-01-01", .certainly) == nil)
    #expect(
      try late.fewestRelations(from: one, to: two, leaving: "2001-01-01", .certainly) == nil)
    #expect(try late.latestDeparture(from: one, to: two, by: "2002-01-01", .certainly) == nil)
    #expect(
      try late.earliestArrival(from: one, to: two, leaving: "2001-01-01")?.days == ["2001-01-01"])
    let early = graph(try Period(from: .open, until: .unknown))
    #expect(try early.latestDeparture(from: one, to: two, by: "2002-01-01", .certainly) == nil)
    #expect(
      try early.earliestArrival(from: one, to: two, leaving: "2001-01-01", .certainly) == nil)
    #expect(
      try early.latestDeparture(from: one, to: two, by: "2002-01-01")?.days == ["2002-01-01"])
    // What started on a day certainly held on it, whenever it ended.
    let started = graph(try Period(from: .date("2001-03-01"), until: .unknown))
    #expect(
      try started.earliestArrival(from: one, to: two, leaving: "2001-01-01", .certainly)?.days
        == ["2001-03-01"])
    #expect(
      try started.earliestArrival(from: one, to: two, leaving: "2001-03-02", .certainly) == nil)
  }

  @Test("A path says on which days it goes on")
  func description() throws {
    var graph = RelationGraph()
    graph.relate(
      Mention(words: ""), from: Town(id: 1), to: Town(id: 2), during: .since("2001-02-03"))
    graph.relate(
      Mention(words: ""), from: Town(id: 2), to: Town(id: 3), during: .until("2001-02-05"))
    let path = try graph.earliestArrival(from: Town(id: 1), to: Town(id: 3), leaving: "2000-01-01")
    #expect(
      path?.description
        == "town 1 –mention→ town 2 –mention→ town 3 (2001-02-03, 2001-02-03)")
    let late = try graph.latestDeparture(from: Town(id: 1), to: Town(id: 3), by: "2010-01-01")
    #expect(late?.departure == "2001-02-04")
  }
}
