import Foundation
import Testing
import Westphalia

@Suite("Ranked flows")
struct FlowsFormTests {
  private struct Loan: Relation {
    typealias Source = SovereignState
    typealias Target = SovereignState
    static let tie = Tie.directed
    let amount: Double
    var attributes: [Attribute] { [Attribute("amount", .number(amount, unit: "crowns"))] }
  }

  private func text(_ amounts: [Double]) -> String {
    var graph = RelationGraph()
    for (amount, lender) in zip(amounts, SovereignState.all) {
      graph.relate(Loan(amount: amount), from: lender, to: .france)
    }
    return Diagram(of: graph).drawn(as: .flows).dot.text
  }

  @Test("Bars are as long as the sums, and the greatest comes first")
  func ranked() throws {
    let text = text([1, 4, 2])
    let names = SovereignState.all.prefix(3).map { ">\($0.name)<" }
    let places = try names.map { try #require(text.range(of: $0)).lowerBound }
    #expect(places[1] < places[2] && places[2] < places[0])
    for width in [220, 110, 55] { #expect(text.contains("width=\"\(width)\"")) }
  }

  @Test("What is no number, or too great to be added, has no bar of its own and ends nothing")
  func unusable() {
    for amounts in [
      [.nan, 1], [.infinity, 1], [-.infinity, 2], [-3, 1],
      [.greatestFiniteMagnitude, .greatestFiniteMagnitude],
    ] as [[Double]] {
      let text = text(amounts)
      #expect(text.contains(">France<") && !text.contains(/"-?(nan|inf)"/), "\(amounts)")
    }
  }
}
