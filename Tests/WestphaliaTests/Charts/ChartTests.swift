import Foundation
import TestSupport
import Testing
@testable import Westphalia

@Suite("Charts")
struct ChartTests {
  private static let years = PartialDate.every(.year, from: "1900", through: "1914")

  /// Trade of some states by year; none in 1907.
  private static func graph(states: Int = 3) -> RelationGraph {
    var graph = RelationGraph()
    let old = SovereignState.all.filter { $0.exists(on: "1900") == .certainly }
    let all = states > 8 ? SovereignState.all : old
    for (place, state) in all.prefix(states).enumerated() {
      for (step, year) in years.enumerated() where year != "1907" {
        let flow = TradeFlow(Quantity(unchecked: Double(step * (place + 1)), .millionUSD))
        graph.relate(flow, from: state, to: .russia, during: .throughout(year))
      }
    }
    graph.declare(
      Coverage(of: .modeler, over: .from("1900-01-01", through: "1906-12-31"), TradeFlow.self))
    graph.declare(
      Coverage(of: .modeler, over: .from("1908-01-01", through: "1914-12-31"), TradeFlow.self))
    return graph
  }

  private static func table(states: Int = 3) throws -> MeasureTable {
    try graph(states: states).series(
      of: .strength(.outgoing, weight: .of(TradeFlow.self, by: \.value.amount)), over: years)
  }

  private static func charts() throws -> [Chart] {
    let table = try table(states: 70)
    let matrix = try graph(states: 70).dependence(weight: .of(TradeFlow.self, by: \.value.amount))
    let hostile = "<b>&\"'\u{1}\n]]>" + String(repeating: "長い ", count: 80)
    var charts = [
      Chart(of: table, titled: hostile, source: hostile), Chart(of: table, as: .step),
      Chart(of: table, as: .heatMap), Chart(of: matrix, source: "trade"),
      Chart(of: matrix, titled: hostile),
      Chart(of: try RelationGraph().series(of: .density(), over: [])),
      Chart(of: try RelationGraph().dependence(weight: .each)),
    ]
    charts += charts.map { chart in
      var chart = chart
      chart.theme = .dark
      return chart
    }
    return charts
  }

  @Test("Pictures are the same bytes each time, with no words smaller than nine pixels")
  func bytes() throws {
    for (one, other) in zip(try Self.charts(), try Self.charts()) {
      #expect(one == other && one.svg == other.svg && one.text == other.text)
      let sizes = one.svg.matches(of: /font-size="([0-9.]+)"/).compactMap { Double($0.1) }
      #expect(sizes.allSatisfy { $0 >= 9 })
      #expect(!one.svg.contains("<b>") && !one.svg.contains("\u{1}"))
      #expect(!one.svg.contains("nan") && !one.svg.contains("inf"))
    }
  }

  @Test(
    "Pictures are well-formed XML, whatever is written in them",
    .enabled(if: Command("xmllint") != nil, "xmllint is not installed"))
  func wellFormed() throws {
    let xmllint = try #require(Command("xmllint"))
    for chart in try Self.charts() {
      let checked = try xmllint.run("--noout", "-", input: chart.svg.utf8)
      #expect(checked.status == 0, "\(chart): \(checked)")
    }
  }

  @Test("A missing value is a gap: a line begins anew behind it, and the note says why")
  func gaps() throws {
    let svg = Chart(of: try Self.table()).svg
    let paths = svg.matches(of: /<path d="([^"]+)"/).map { String($0.1) }
    #expect(paths.count == 4)
    #expect(paths.allSatisfy { $0.filter { $0 == "M" }.count == 2 })
    #expect(svg.contains(">1 of 15 dates are covered by no source.</text>"))
    let steps = Chart(of: try Self.table(), as: .step).svg
    #expect(steps.contains(/<path d="M[0-9. ]+H[0-9.]+V/))
  }

  @Test("A value between two gaps is a dot")
  func dots() throws {
    let lone = GraphMeasure.of("lone") { view in view.date == "1903" ? 5 : nil }
    let chart = Chart(of: try Self.graph().series(of: lone, over: Self.years), titled: "t")
    #expect(chart.svg.contains("<circle ") && !chart.svg.contains("<path "))
  }

  @Test("What does not fit is left out, and the picture and its words say so")
  func limits() throws {
    let table = try Self.table(states: 70)
    let lines = Chart(of: table)
    let note = "8 of \(table.columns.count) columns are drawn, those with the highest values."
    #expect(lines.svg.contains(note) && lines.text.contains(note))
    #expect(lines.svg.matches(of: /<path d=/).count == 8)
    let matrix = try Self.graph(states: 70).dependence(
      weight: .of(TradeFlow.self, by: \.value.amount))
    let map = Chart(of: matrix)
    #expect(map.text.contains("60 of \(matrix.nodes.count) nodes are drawn, the first."))
    #expect(map.svg.matches(of: /<rect x=/).count <= 60 * 60 + 20)
  }

  @Test("The words have what the picture has")
  func words() throws {
    let table = try Self.graph(states: 1).series(
      of: .relationCount, .density(), over: ["1906", "1907", "1908"])
    // Two states of which one exports to the other: one joined pair of two.
    #expect(
      Chart(of: table, titled: "Trade", source: "the ledger").text == """
        Trade
        date  relations  density
        1906          1      0.5
        1907          –        –
        1908          1      0.5
        1 of 3 dates are covered by no source.
        Source: the ledger

        """)
  }

  @Test(
    "Axes have round numbers",
    arguments: [
      ([0, 7], ["0", "2", "4", "6", "8"]), ([0, 0.031], ["0", "0.01", "0.02", "0.03", "0.04"]),
      ([-3, 12], ["-5", "0", "5", "10", "15"]), ([5], ["0", "1", "2", "3", "4", "5"]),
      ([1_000, 1_004], ["1000", "1001", "1002", "1003", "1004"]),
      ([], ["0", "0.2", "0.4", "0.6", "0.8", "1"]),
      ([2e15], ["0", "5e14", "10e14", "15e14", "20e14"]),
    ] as [([Double], [String])])
  func axes(values: [Double], names: [String]) {
    #expect(ChartAxis(values).ticks.map(\.name) == names)
  }

  @Test(
    "Axes of extreme values end",
    arguments: [.leastNormalMagnitude, 1e300, -1e300, 1e-300, .leastNonzeroMagnitude])
  func extremes(value: Double) {
    for values in [[value], [value, 0], [value, -value], [value, 1], [value, value.nextUp]] {
      let axis = ChartAxis(values)
      #expect((2...14).contains(axis.ticks.count) && axis.low < axis.high)
      #expect(values.allSatisfy { (-0.001...1.001).contains(axis.share(of: $0)) })
    }
  }

  @Test("Axes of dates have round dates")
  func dates() throws {
    func names(_ first: CalendarDate, _ last: CalendarDate) -> [String] {
      ChartAxis.dates(from: first, through: last, limit: 9).map { "\($0)" }
    }
    #expect(names("1816-01-01", "2016-01-01").first == "1825")
    #expect(names("1900-01-01", "1914-01-01").suffix(2) == ["1912", "1914"])
    #expect(names("1914-06-28", "1914-08-04") == ["1914-06", "1914-07", "1914-08"])
    #expect(names("1914-07-23", "1914-07-30").count == 8)
  }
}
