import TestSupport
import Testing
import Westphalia

@testable import WestphaliaGraphviz

@Suite("The months of a page's slider")
struct PageStopsTests {
  private static let here = SovereignState("HER", name: "Here")
  private static let there = SovereignState("THE", name: "There")

  private static func months(_ graph: RelationGraph) -> [String] {
    PageStops.months(of: DiagramContent(Diagram(of: graph))).map(\.description)
  }

  @Test("A month is a stop where a relation begins, becomes certain, or is over")
  func bounds() {
    let graph = RelationGraph {
      Self.here.supplies(.artilleryShells, to: Self.there).since("2023-09")
      Self.there.suppliesFood(to: Self.here).throughout("2024-02")
    }
    // In September it may have begun, in October it has.
    #expect(Self.months(graph) == ["2023-09", "2023-10", "2024-02", "2024-03"])
  }

  @Test("What held before the first change has a month of its own")
  func before() {
    let graph = RelationGraph {
      Self.there.suppliesFood(to: Self.here)
      Self.here.supplies(.artilleryShells, to: Self.there).since("2024-02-10")
    }
    #expect(Self.months(graph).prefix(2) == ["2024-01", "2024-02"])
  }

  @Test("Of a view on a date its own months are stops, and none of a day")
  func views() {
    let graph = RelationGraph {
      Self.there.suppliesFood(to: Self.here).since("2020-05")
      Self.here.supplies(.artilleryShells, to: Self.there).since("2023-09-10").until("2025-01")
    }
    func months(on date: PartialDate) -> [String] {
      PageStops.months(of: DiagramContent(Diagram(of: graph.on(date)))).map(\.description)
    }
    #expect(months(on: "2023") == ["2023-01", "2023-09", "2023-10"])
    #expect(months(on: "2024-06") == [] && months(on: "2024-06-01") == [])
    #expect(Self.months(graph).count > 3)
  }

  @Test("Where nothing changes there is no stop")
  func nothing() {
    #expect(Self.months(RelationGraph()) == [])
    #expect(
      Self.months(RelationGraph { Self.there.suppliesFood(to: Self.here) }) == [])
  }

  @Test("A state that begins or ends to exist is a change")
  func existence() {
    let graph = RelationGraph { SovereignState.sovietUnion.suppliesFood(to: .cuba) }
    #expect(Self.months(graph).contains { $0.hasPrefix("1991-12") || $0.hasPrefix("1992-01") })
  }

  @Test("Between two stops every month shows the same, and at each another than the month before")
  func oracle() throws {
    let graph = PageSample.random(seed: 5, states: 12, relations: 40)
    let view = graph.view
    func shown(_ month: PartialDate) -> [RelationID] {
      Array(view.on(month).relations.ids) + [] + Array(view.on(month, .certainly).relations.ids)
    }
    let stops = Set(PageStops.months(of: DiagramContent(Diagram(of: graph))))
    #expect(stops.count > 20)
    var month: PartialDate = "1959-01"
    var before = shown("1958-12")
    while month < "2026-01" {
      let now = shown(month)
      // The month before the first change is a stop as well.
      if stops.min() != month { #expect((now != before) == stops.contains(month), "\(month)") }
      before = now
      month = try #require(month.adding(months: 1))
    }
  }
}
