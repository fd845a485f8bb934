import TestSupport
import Testing
import Westphalia

@Suite("Words said once")
struct SharedWordsTests {
  private static let states = Array(SovereignState.present.prefix(40))

  private static func ring(_ count: Int, since dates: [PartialDate]) -> RelationGraph {
    var graph = RelationGraph()
    for place in 0..<count {
      graph.relate(
        ArmsSupply(place % 3 == 0 ? .warships : .drones), from: states[place],
        to: states[(place + 1) % count], during: .since(dates[place % dates.count]))
    }
    return graph
  }

  @Test("What is on all lines stands in the key, once")
  func common() {
    let text = Diagram(of: Self.ring(12, since: ["2020"])).dot.text
    #expect(text.contains("On all lines: since 2020"))
    let shown = text.replacing(/tooltip="[^"]*"/, with: "")
    #expect(shown.split(separator: "since 2020").count == 2)
    #expect(shown.contains("warships") && shown.contains("drones"))
  }

  @Test("What differs stays on the lines, and so does what few say")
  func apart() {
    #expect(!Diagram(of: Self.ring(12, since: ["2020", "2021"])).dot.text.contains("On all lines"))
    #expect(!Diagram(of: Self.ring(3, since: ["2020"])).dot.text.contains("On all lines"))
  }

  @Test(
    "More than 24 lines carry numbers, equal words the same, with a table below",
    arguments: [24, 25])
  func numbers(count: Int) {
    let dates: [PartialDate] = ["2020", "2021"]
    let dot = Diagram(of: Self.ring(count, since: dates)).dot
    let shown = dot.text.replacing(/tooltip="[^"]*"/, with: "")
    let isNumbered = count > 24
    // Two weapons with two dates are four sets of words.
    #expect(shown.split(separator: "since 2021").count - 1 == (isNumbered ? 2 : 12))
    #expect(shown.contains(">4  ") == isNumbered)
    #expect(!shown.contains(">5  "))
  }
}
