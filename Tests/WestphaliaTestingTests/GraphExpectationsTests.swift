import Testing
import WestphaliaTesting

@Suite("A wrong expectation of a graph fails, and says why")
struct GraphExpectationsTests {
  private let treaties = RelationGraph {
    Treaty.pyongyang2024.binds(.russia, .northKorea)
    Treaty.chinaNorthKorea1961.binds(.china, .northKorea)
  }

  private var early: AttackResponse {
    treaties.response(to: Attack(by: .southKorea, on: .northKorea, at: "2024-06-20"))
  }

  @Test("Paths, findings and breaches")
  func others() {
    let none = failure {
      expectPath(from: SovereignState.russia, to: SovereignState.china, in: treaties)
    }
    #expect(none.contains("from Russia relations lead to Comprehensive Strategic Partnership"))
    let some = failure {
      expectNoPath(from: SovereignState.russia, to: Treaty.pyongyang2024, in: treaties)
    }
    #expect(some.contains("Russia –party→ Comprehensive Strategic Partnership"))
    #expect(
      failure { expectFinding(of: .supplyCaps, of: treaties) }.contains("it finds nothing"))
    #expect(
      failure { expectBreach(by: .russia, of: .pyongyang2024, in: early) }
        .contains("breaks nothing"))
  }

  @Test("A question about a node that is not there fails both expectations, and says so")
  func missingNode() {
    for text in [
      failure { expectPath(from: SovereignState.iran, to: SovereignState.russia, in: treaties) },
      failure { expectNoPath(from: SovereignState.iran, to: SovereignState.russia, in: treaties) },
    ] {
      #expect(
        text.contains("path from Iran to Russia, but the question has no answer: Iran is not"))
    }
  }

  @Test("A question whose task was cancelled fails both expectations, and says so")
  func cancelled() async {
    let states = (0..<3_000).map { UnknownActor("a\($0)", name: "a \($0)") }
    let texts = await Task {
      var chain = RelationGraph()
      for (from, to) in zip(states, states.dropFirst()) {
        chain.relate(Link(), from: from, to: to)
      }
      withUnsafeCurrentTask { $0?.cancel() }
      return [
        failure { expectPath(from: states[0], to: states[2_999], in: chain) },
        failure { expectNoPath(from: states[0], to: states[2_999], in: chain) },
      ]
    }.value
    for text in texts { #expect(text.contains("The question was cancelled with its task.")) }
  }

  @Test("Graphs that differ: what is missing and what is too much")
  func equality() {
    var later = treaties
    later.add { SovereignState.russia.supplies(.artilleryShells, to: .northKorea) }
    let text = failure { expect(later, equals: treaties) }
    #expect(text.contains("+ Russia supplies artillery shells to North Korea"))
    expect(
      later, equals: treaties,
      butFor: { SovereignState.russia.supplies(.artilleryShells, to: .northKorea) })
  }
}

/// Directed, between actors that nobody knows.
private struct Link: Relation, Equatable {
  typealias Source = UnknownActor
  typealias Target = UnknownActor
  static let tie = Tie.directed
}
