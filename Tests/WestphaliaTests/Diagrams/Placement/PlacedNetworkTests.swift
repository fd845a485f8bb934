import Foundation
import TestSupport
import Testing
import Westphalia

@Suite("Networks that stay readable")
struct PlacedNetworkTests {
  /// What is wrong with a picture.
  private struct Faults {
    var overlaps = 0
    var crossedWords = 0
    var crossedNodes = 0

    var all: Int { overlaps + crossedWords + crossedNodes }

    mutating func add(_ picture: DrawnPicture) {
      overlaps += picture.overlaps.count + picture.overlappingNodes.count
      crossedWords += picture.crossedWords.count
      crossedNodes += picture.crossedNodes.count
    }
  }

  /// The seeded set: 200 graphs of 2 to 80 relations, sparse and dense in turn.
  private static func graph(_ number: Int) -> RelationGraph {
    let relations = 2 + number * 78 / 199
    let states = max(3, number % 2 == 0 ? relations * 3 / 4 : 4 + relations / 4)
    return number % 4 < 2
      ? Sample.world(states: min(states, 50), relations: relations, seed: UInt64(number))
      : Sample.changing(nodes: min(states, 50), relations: relations, seed: UInt64(number))
  }

  private static func measure(_ numbers: [Int]) throws -> (Faults, forms: [DiagramForm: Int]) {
    var faults = Faults()
    var forms: [DiagramForm: Int] = [:]
    for number in numbers {
      let picture = Diagram(of: graph(number), titled: "Graph \(number)")
      let form = picture.chosenForm
      forms[form, default: 0] += 1
      var own = Faults()
      own.add(try DrawnPicture(of: picture.dot.text))
      if own.all > 0 { print("graph \(number), \(form): \(own)") }
      faults.overlaps += own.overlaps
      faults.crossedWords += own.crossedWords
      faults.crossedNodes += own.crossedNodes
    }
    return (faults, forms)
  }

  @Test(
    "No label is crossed or covered, and no line runs through a foreign box",
    .enabled(if: Graphviz.isInstalled, "no Graphviz"))
  func readable() throws {
    let (faults, _) = try Self.measure(Array(stride(from: 3, to: 200, by: 17)))
    #expect(faults.all == 0, "\(faults)")
  }

  @Test(
    "So it is in all 200 graphs",
    .enabled(if: HeavyTests.areWanted && Graphviz.isInstalled, "takes minutes: WESTPHALIA_HEAVY=1"))
  func all() throws {
    let (faults, forms) = try Self.measure(Array(0..<200))
    print("200 graphs: \(faults), \(forms)")
    #expect(faults.all == 0, "\(faults)")
  }

  @Test("A mark at an end has the point where it stands")
  func tips() {
    let lines = (0..<20 as Range<UInt64>).flatMap { seed -> [Substring] in
      var graph = Sample.world(states: 9, relations: 12, seed: seed)
      let states = graph.nodes(of: SovereignState.self)
      for (one, other) in zip(states, states.dropFirst(2)).prefix(3) {
        graph.relate(Rivalry(), from: one, to: other)
      }
      return Diagram(of: graph).dot.lines(with: "pos=").filter { $0.contains("->") }
    }
    for line in lines {
      let ends = (line.contains("s,"), line.contains("e,"))
      switch line.firstMatch(of: #/dir=(\w+)/#)?.1 {
      case "both": #expect(ends == (true, true), "\(line)")
      case "back": #expect(ends == (true, false), "\(line)")
      case "none": #expect(ends == (false, false), "\(line)")
      default: #expect(ends == (false, true), "\(line)")
      }
    }
    #expect(lines.contains { $0.contains("arrowtail") } && lines.count > 100)
  }
}
