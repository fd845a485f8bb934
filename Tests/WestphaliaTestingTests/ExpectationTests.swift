import Synchronization
import Testing
import WestphaliaTesting

/// Runs an expectation that must fail, and gives back what its failure says.
func failure(of expectation: () -> Void) -> String {
  let said = Mutex("")
  withKnownIssue {
    expectation()
  } matching: { issue in
    said.withLock { $0 = issue.comments.map(\.rawValue).joined(separator: "\n") }
    return true
  }
  return said.withLock { $0 }
}

@Suite("A wrong expectation fails, and says why")
struct ExpectationTests {
  private let treaties = RelationGraph {
    Treaty.pyongyang2024.binds(.russia, .northKorea)
    Treaty.chinaNorthKorea1961.binds(.china, .northKorea)
  }

  private var early: AttackResponse {
    treaties.response(to: Attack(by: .southKorea, on: .northKorea, at: "2024-06-20"))
  }

  @Test("Not obliged where it was expected: the answer, the reason and every promise weighted")
  func notObliged() {
    let text = failure {
      expect(.russia, isObligedBy: .pyongyang2024, article: "4", in: early)
    }
    #expect(text.contains("expected Russia to be obliged by article 4"))
    #expect(text.contains("enters into force only on 2024-12-04, after the attack"))
  }

  @Test("Obliged where it was not expected")
  func obliged() {
    let text = failure { expectNotObliged(.china, in: early) }
    #expect(text.contains("China is obliged by article 2"))
    let exact = failure { expectObliged([.russia], in: early) }
    #expect(exact.contains("Russia is not obliged") && exact.contains("China is obliged"))
    let open = failure { expectUndetermined(.china, missing: .provocation, in: early) }
    #expect(open.contains("whether the attack was provoked"))
  }

  @Test("Another reason than expected is a failure")
  func otherReason() {
    let text = failure {
      expect(.russia, isNotObligedBecause: .isTheAttacker, in: early)
    }
    #expect(text.contains("because it is the attacker itself"))
    expect(
      .russia,
      isNotObligedBecause: .inForceOnlyAfterTheAttack(.pyongyang2024, since: "2024-12-04"),
      in: early)
  }

  @Test("A veto that was none: tally, outcome, and what would have changed it")
  func veto() throws {
    let draft = Draft("S/TEST/1", voted: "2010-05-01")
    let members = try #require(UNBody.securityCouncil.members(on: "2010-05-01"))
    let graph = RelationGraph {
      for state in members {
        state.votes(state.id == SovereignState.russia.id ? .abstain : .yes, on: draft)
      }
    }
    let text = failure { expect(draft, isVetoedBy: .russia, in: graph) }
    #expect(text.contains("14-0-1, adopted") && text.contains("could have been stopped by"))
    #expect(failure { expectFailedWithoutVeto(draft, in: graph) }.contains("adopted"))
    expectAdopted(draft, in: graph)
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

  @Test("A golden that is not there or differs")
  func golden() {
    let missing = failure { expectGolden("text", named: "no-such-file.txt") }
    #expect(missing.contains("record it with RECORD_GOLDENS=1"))
    let differing = failure { expectGolden("one\nthree\n", named: "lines.txt") }
    #expect(differing.contains("line 2 differs:\n- two\n+ three"))
    expectGolden("one\ntwo\n", named: "lines.txt")
  }
}

/// Directed, between actors that nobody knows.
private struct Link: Relation, Equatable {
  typealias Source = UnknownActor
  typealias Target = UnknownActor
  static let tie = Tie.directed
}
