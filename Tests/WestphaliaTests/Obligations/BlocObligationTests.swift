import Testing
import Westphalia

@Suite("Blocs that are party to a treaty")
struct BlocObligationTests {
  private let a = Realm.a
  private let b = Realm.b
  private let c = Realm.c
  private let x = Realm.x
  private let league = Bloc("LEAGUE", name: "the League")
  private let treaty = Realm.treaty("t", TreatyPromise(.defense, article: "1", .allMeans))

  /// a is party with the league, to which b and c belong.
  private func graph(bindingMembers: Bool) -> RelationGraph {
    RelationGraph {
      treaty.binds(a)
      if bindingMembers { treaty.bindsWithMembers(league) } else { treaty.binds(league) }
      b.belongs(to: league).since("1930-01-01")
      c.belongs(to: league).from("1930-01-01", until: "1940-01-01")
      x.belongs(to: league, as: .observer).since("1930-01-01")
    }
  }

  @Test("A bloc that is party binds itself alone, and its members are told so")
  func blocAlone() throws {
    let response = graph(bindingMembers: false).response(to: Realm.attack(on: a))
    #expect(response.obliged.isEmpty)
    #expect(response.answer(for: b) == .notObliged(.bindsOnlyTheBloc(league, treaty)))
    #expect(response.answer(for: c) == .undetermined([.coverage]))
    #expect(
      response.answer(for: league)
        == .obliged(treaty: treaty, article: "1", strength: .allMeans))
    let finding = try #require(response.blocs.first)
    #expect(response.blocs.count == 1 && !finding.bindsMembers && finding.members == [b])
    #expect(
      finding.description
        == "the League is obliged by article 1 of the Treaty t to defend Arcadia, by all means; "
        + "it does not bind the members.")
    #expect(response.description.contains(finding.description))
  }

  @Test("Where it is stated, the members are bound while they belong to the bloc")
  func members() {
    let graph = graph(bindingMembers: true)
    let response = graph.response(to: Realm.attack(on: a))
    #expect(response.obliged == [b])
    #expect(response.blocs.map(\.bindsMembers) == [true])
    #expect(response.answer(for: league)?.isObliged == true)
    let early = graph.response(to: Attack(by: x, on: a, at: "1935-01-01"))
    #expect(early.obliged == [b, c])
    #expect(response.answer(for: c) == .notObliged(.notBound(c, treaty, .ended)))
  }

  @Test("An attack on a member calls on the other parties where members are bound, and not else")
  func attackOnMember() {
    let bound = graph(bindingMembers: true).response(to: Realm.attack(on: b))
    #expect(bound.obliged == [a])
    let unbound = graph(bindingMembers: false).response(to: Realm.attack(on: b))
    #expect(unbound.answer(for: a) == .notObliged(.bindsOnlyTheBloc(league, treaty)))
  }

  @Test("Members through one bloc promise its partners, and not each other")
  func amongMembers() {
    let graph = graph(bindingMembers: true)
    let attack = Attack(by: x, on: b, at: "1935-01-01")
    #expect(graph.response(to: attack).obliged == [a])
    #expect(graph.promises(.defense, from: c, to: b, on: "1935-01-01").isEmpty)
    #expect(graph.promises(.defense, from: c, to: a, on: "1935-01-01").count == 1)
    let within = graph.response(to: Attack(by: c, on: b, at: "1935-01-01"))
    #expect(within.breaches.isEmpty)
    // The partner of both has promised both.
    guard case .boundToOtherSide([a], _, let bonds) = within.conflicts.first else {
      Issue.record("\(within.conflicts)")
      return
    }
    #expect(within.conflicts.count == 1 && bonds.map(\.beneficiary) == [c])
  }

  @Test("Members through one bloc are told that it binds them toward others only, the bloc as well")
  func toldAmongMembers() {
    let reason = NoObligation.boundThroughSameBloc(league, treaty)
    let attack = Attack(by: x, on: b, at: "1935-01-01")
    let response = graph(bindingMembers: true).response(to: attack)
    #expect(response.answer(for: c) == .notObliged(reason))
    #expect(response.answer(for: league) == .notObliged(reason))
    var alone = RelationGraph {
      treaty.bindsWithMembers(league)
      b.belongs(to: league).since("1930-01-01")
      c.belongs(to: league).from("1930-01-01", until: "1940-01-01")
    }
    #expect(alone.response(to: attack).answer(for: c) == .notObliged(reason))
    #expect(alone.response(to: attack).blocs.map(\.bloc) == [league])
    // What is no member any more is told that its tie has ended.
    let later = alone.response(to: Realm.attack(on: b))
    #expect(later.answer(for: c) == .notObliged(.notBound(c, treaty, .ended)))
    // A promise of its own stands beside it.
    alone.add { c.promises(DefensePact.self, to: b).since("1930-01-01") }
    #expect(alone.response(to: attack).obliged == [c])
  }

  @Test("Where the graph states no members, those of the package's table count")
  func table() {
    let pact = Treaty(
      "eu-partnership", name: "Partnership", inForce: .since("2010-01-01"),
      promises: [TreatyPromise(.defense)])
    let graph = RelationGraph {
      pact.binds(.ukraine)
      pact.bindsWithMembers(.europeanUnion)
    }
    let attack = Attack(by: .russia, on: .ukraine, at: "2020-02-01")
    let response = graph.response(to: attack)
    #expect(response.answer(for: .france).isObliged)
    #expect(!response.answer(for: .unitedKingdom).isObliged)
    let before = graph.response(to: Attack(by: .russia, on: .ukraine, at: "2020-01-31"))
    #expect(before.answer(for: .unitedKingdom).isObliged)
  }

  @Test("A member that is party itself is bound by its own relation")
  func ownRelation() {
    var graph = graph(bindingMembers: false)
    graph.add { treaty.binds(b) }
    #expect(graph.response(to: Realm.attack(on: a)).obliged == [b])
  }

  @Test("A contested membership leaves the member's answer open")
  func contested() {
    let (press, gazette) = (EvidenceSource("press"), EvidenceSource("gazette"))
    var graph = RelationGraph {
      treaty.binds(a)
      treaty.bindsWithMembers(league)
    }
    let ids = graph.add {
      b.belongs(to: league).since("1930-01-01").according(to: press).contradicted(by: gazette)
    }
    #expect(
      graph.response(to: Realm.attack(on: a)).answer(for: b)
        == .undetermined([.participation(treaty, ids)]))
  }
}
