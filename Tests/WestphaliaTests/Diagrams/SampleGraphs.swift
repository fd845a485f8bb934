import TestSupport
import Westphalia

/// Graphs that diagrams are tested with.
enum Sample {
  static let russia = SovereignState.russia
  static let northKorea = SovereignState.northKorea
  static let ukraine = SovereignState.ukraine

  /// Two states with several relations, a treaty, an enemy, a bloc and somebody unknown.
  static let accord = RelationGraph {
    Treaty.pyongyang2024.binds(russia, northKorea).since("2024-06")
    northKorea.supplies(.artilleryShells, to: russia).since("2023-09")
    russia.suppliesFood(to: northKorea).since("2023-09")
    russia.transfers(Technology.advancedMilitary, to: northKorea).since("2024-06").possibly()
    russia.isAtWar(with: ukraine).since("2022-02-24")
    russia.belongs(to: .g8).throughout("2000")
    UnknownActor("x", name: "unnamed").fines(russia).atUnknownTime()
    northKorea.hasTested(.nuclearWeapons).throughout("2000").denied()
  }

  /// States with relations of six kinds between random pairs, a few of them in demand, as in the world.
  static func world(states count: Int, relations: Int, seed: UInt64) -> RelationGraph {
    var random = SplitMix64(seed: seed)
    let states = Array(SovereignState.present.prefix(count))
    var graph = RelationGraph()
    for state in states { _ = try? graph.insert(state) }
    for _ in 0..<relations {
      // The square of a random number prefers the first: popular states.
      let first = Double.random(in: 0..<1, using: &random)
      let source = states[Int(first * first * Double(states.count))]
      let target = states[Int.random(in: 0..<states.count, using: &random)]
      guard source.id != target.id else { continue }
      switch Int.random(in: 0..<6, using: &random) {
      case 0: graph.relate(ArmsSupply(), from: source, to: target)
      case 1: graph.relate(FoodSupply(), from: source, to: target)
      case 2: graph.relate(War(), from: source, to: target)
      case 3: graph.relate(DefensePact(), from: source, to: target)
      case 4: graph.relate(Contiguity(), from: source, to: target)
      default: graph.relate(MilitaryTraining(), from: source, to: target)
      }
    }
    return graph
  }
}

extension Sample {
  /// Relations of built-in kinds and of one's own between nodes of several kinds, each with a period of its own.
  static func changing(nodes count: Int, relations: Int, seed: UInt64) -> RelationGraph {
    var random = SplitMix64(seed: seed)
    let states = Array(SovereignState.present.shuffled(using: &random).prefix(max(2, count - 3)))
    let treaties = [
      Treaty("T1", name: "A treaty of mutual respect", signed: "2008", inForce: .since("2008")),
      .pyongyang2024,
    ]
    let port = Harbor(id: "H", name: "a harbor")
    var graph = RelationGraph()
    for _ in 0..<relations {
      let source = states[Int.random(in: 0..<states.count, using: &random)]
      let target = states[Int.random(in: 0..<states.count, using: &random)]
      let start = Int.random(in: 1995...2023, using: &random)
      let period: Period
      do {
        let (from, until) = (
          try PartialDate(year: start),
          try PartialDate(year: start + Int.random(in: 1...12, using: &random))
        )
        period = try Period(from: from, until: until)
      } catch {
        continue
      }
      switch Int.random(in: 0..<8, using: &random) {
      case 0: graph.relate(ArmsSupply(.artilleryShells), from: source, to: target, during: period)
      case 1: graph.relate(FoodSupply(), from: source, to: target, during: period)
      case 2: graph.relate(War(), from: source, to: target, during: period)
      case 3: graph.relate(DefensePact(), from: source, to: target, during: period)
      case 4:
        graph.relate(
          Party(), from: source, to: treaties[Int.random(in: 0...1, using: &random)], during: period
        )
      case 5: graph.relate(Leases(), from: source, to: port, during: period)
      case 6: graph.relate(Membership(), from: source, to: .g7, during: period)
      default: graph.relate(Mistrusts(), from: source, to: target, during: period)
      }
    }
    return graph
  }

  /// A place that states lease.
  struct Harbor: Node {
    let id: String
    let name: String
  }

  struct Leases: Relation {
    typealias Source = SovereignState
    typealias Target = Harbor
    static let tie = Tie.directed
  }

  struct Mistrusts: Relation {
    typealias Source = SovereignState
    typealias Target = SovereignState
    static let tie = Tie.symmetric(.negative)
  }
}

extension DOTDocument {
  /// The lines of the text, with each table in one, that hold all of some words.
  func lines(with words: String...) -> [Substring] {
    text.replacing(">\n<tr>", with: "><tr>").replacing("</tr>\n", with: "</tr>")
      .split(separator: "\n").filter { line in words.allSatisfy { line.contains($0) } }
  }
}
