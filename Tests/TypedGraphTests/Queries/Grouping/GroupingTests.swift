import TestSupport
import Testing
import TypedGraph

@Suite("Relations in groups")
struct GroupingTests {
  /// A random graph of several kinds with removed relations, and views of it.
  private static func views(seed: UInt64, nodes: Int, inOrder: Bool) throws -> [GraphView] {
    var generator = SplitMix64(seed: seed)
    var graph = RelationGraph()
    var periods = (0..<2_500).map { _ in generator.period() }
    if inOrder { periods.sort { $0.earliestStart < $1.earliestStart } }
    var ids: [RelationID] = []
    for period in periods {
      let (from, to) = (Town(id: generator.below(nodes)), Town(id: generator.below(nodes)))
      switch generator.below(4) {
      case 0:
        ids.append(graph.relate(Mention(words: "seen"), from: from, to: to, during: period))
      case 1: ids.append(graph.relate(Twinning(), from: from, to: to, during: period))
      default:
        let road = Road(miles: generator.below(50))
        ids.append(graph.relate(road, from: from, to: to, during: period))
      }
    }
    for id in ids where generator.chance(1, in: 9) { try graph.remove(id) }
    return [
      graph.view, graph.on("1995"), graph.only(Road.self), graph.excluding(Road.self),
      graph.filter { $0.id.number % 3 != 0 }, graph.on("1200"),
      graph.nodes { ($0 as? Town).map { $0.id % 2 == 0 } ?? true },
    ]
  }

  /// The groups of entries in words, found one by one.
  private static func slowGroups(
    _ entries: [AnyRelationEntry], _ keys: [GroupingKey]
  ) -> [String] {
    func date(_ entry: AnyRelationEntry) -> PartialDate? {
      guard let unit = keys.compactMap(\.unit).min(by: { $0.rawValue < $1.rawValue }),
        case .date(let start) = entry.period.start, start.precision.rawValue <= unit.rawValue
      else { return nil }
      let (year, month, day) = start.first.components
      return switch unit {
      case .day: try? PartialDate(year: year, month: month, day: day)
      case .month: try? PartialDate(year: year, month: month)
      case .year: try? PartialDate(year: year)
      }
    }
    var groups: [(key: String, date: PartialDate?, count: Int, sum: Double)] = []
    for entry in entries {
      var ends = [entry.sourceNode as? Town, entry.targetNode as? Town]
      if !entry.tie.isDirected, let places = places[entry.id], places.source > places.target {
        ends.reverse()
      }
      let key =
        (keys.contains(.source) ? ends[0]?.name ?? "" : "") + ">"
        + (keys.contains(.target) ? ends[1]?.name ?? "" : "")
      let day = date(entry)
      let miles = Double((entry.anyRelation as? Road)?.miles ?? 0)
      if let found = groups.firstIndex(where: { $0.key == key && $0.date == day }) {
        groups[found].count += 1
        groups[found].sum += miles
      } else {
        groups.append((key, day, 1, miles))
      }
    }
    return groups.enumerated().sorted {
      switch ($0.element.date, $1.element.date) {
      case (nil, nil): $0.offset < $1.offset
      case (nil, _): true
      case (_, nil): false
      case (let one?, let other?): (one, $0.offset) < (other, $1.offset)
      }
    }.map {
      "\($0.element.key) \($0.element.date.map { "\($0)" } ?? "-") \($0.element.count) \($0.element.sum)"
    }
  }

  private static func words(_ groups: RelationGroups) -> [String] {
    groups.map {
      "\($0.source?.name ?? "")>\($0.target?.name ?? "") \($0.date.map { "\($0)" } ?? "-") "
        + "\($0.count) \($0.sum)"
    }
  }

  @TaskLocal private static var places: [RelationID: (source: NodePlace, target: NodePlace)] = [:]

  @Test(
    "Groups are those found one by one, in whatever order relations came",
    arguments: [UInt64](0..<4), [true, false])
  func oracle(seed: UInt64, inOrder: Bool) throws {
    // Many nodes are looked up in a table of hashes.
    for view in try Self.views(seed: seed, nodes: seed % 2 == 0 ? 9 : 900, inOrder: inOrder) {
      let graph = RelationGraph(view)
      var places: [RelationID: (source: NodePlace, target: NodePlace)] = [:]
      for entry in view.relations {
        guard let source = entry.sourceNode as? Town, let target = entry.targetNode as? Town,
          let from = graph.place(of: source), let to = graph.place(of: target)
        else { continue }
        places[entry.id] = (from, to)
      }
      let entries = Array(view.relations.prefix(700))
      let part = view.filter { $0.id <= entries.last?.id ?? $0.id }
      Self.$places.withValue(places) {
        let roads = entries.filter { $0.anyRelation is Road }
        #expect(
          Self.words(part.grouped(by: .source)).map { Self.withoutSum($0) }
            == Self.slowGroups(entries, [.source]).map { Self.withoutSum($0) })
        #expect(
          Self.words(part.dyads(by: .month)).map { Self.withoutSum($0) }
            == Self.slowGroups(entries, [.source, .target, .month]).map { Self.withoutSum($0) })
        #expect(part.dyadCount == Self.slowGroups(entries, [.source, .target]).count)
        #expect(part.dyads().count == part.dyadCount)
        for unit in PartialDate.Precision.allCases {
          #expect(
            Self.words(part.dyads(of: Road.self, by: unit) { Double($0.miles) })
              == Self.slowGroups(roads, [.source, .target, GroupingKey(unit)]))
        }
        #expect(
          Self.words(part.grouped(Road.self, by: .target, .year, .month) { Double($0.miles) })
            == Self.slowGroups(roads, [.target, .month]))
        #expect(
          Self.words(part.grouped(Road.self, by: .day) { Double($0.miles) })
            == Self.slowGroups(roads, [.day]))
      }
    }
  }

  private static func withoutSum(_ words: String) -> String {
    words.split(separator: " ", omittingEmptySubsequences: false).dropLast().joined(separator: " ")
  }

  @Test("The groups of a date are a part of the list")
  func dates() throws {
    let views = try Self.views(seed: 1, nodes: 9, inOrder: false)
    let groups = views[0].dyads(by: .year)
    #expect(groups.dates.count == Set(groups.dates).count)
    #expect(groups.dates.flatMap { Array(groups.groups(on: $0)) } == Array(groups))
    for date in groups.dates {
      let part = groups.groups(on: date)
      #expect(part.dates == [date])
      #expect(part.allSatisfy { $0.date == date })
      #expect(Array(part.counts) == part.map(\.count))
    }
    #expect(groups.groups(on: "1066").isEmpty)
    #expect(groups.counts.reduce(0, +) == views[0].relationCount)
  }

  @Test("Places are given in order of insertion, and kept")
  func insertionOrder() throws {
    var graph = RelationGraph.towns
    let four = try #require(graph.place(of: Town(id: 4)))
    #expect(graph.place(of: Town(id: 99)) == nil)
    #expect((graph[four] as? Town)?.id == 4)
    try graph.remove(Town(id: 1))
    #expect(graph.place(of: Town(id: 4)) == four)
    #expect(four.index < graph.placeCount && graph.placeCount == graph.nodeCount + 1)
    #expect("\(four)" == "\(four.index)")
    let groups = graph.grouped(by: .target)
    #expect(groups.allSatisfy { $0.targetPlace.flatMap { graph[$0] } != nil })
  }
}
