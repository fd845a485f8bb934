import Testing
import TypedGraph

@Suite("Policies choose what to believe")
struct EvidencePolicyTests {
  /// What each policy believes of one affirmed claim in each voice.
  private static let voices: [(Evidence.Modality, facts: Bool, reported: Bool)] = [
    (.asserted, true, true), (.reported, false, true), (.alleged, false, true),
    (.possible, false, false), (.intended, false, false), (.promised, false, false),
    (.prohibited, false, false), (.believed, false, true),
  ]

  @Test("A policy can be narrowed any number of times, and the second time changes nothing")
  func narrowedOften() {
    var policy = EvidencePolicy.reported
    for _ in 0..<100_000 { policy = .uncontradicted(policy) }
    #expect(policy.description == "reported, uncontradicted")
    let claim = [Evidence(.chronicle)]
    #expect(policy.believes(claim))
    #expect(!policy.believes(claim + [Evidence(.ledger, polarity: .denied)]))
  }

  @Test("Every voice is in the table")
  func complete() {
    #expect(Self.voices.map(\.0) == Evidence.Modality.allCases)
  }

  @Test("One claim in each voice and polarity", arguments: voices)
  func single(voice: Evidence.Modality, facts: Bool, reported: Bool) {
    let claim = [Evidence(.chronicle, modality: voice)]
    #expect(EvidencePolicy.facts.believes(claim) == facts)
    #expect(EvidencePolicy.reported.believes(claim) == reported)
    #expect(EvidencePolicy.everything.believes(claim))
    #expect(EvidencePolicy.modality(voice).believes(claim))
    #expect(EvidencePolicy.uncontradicted(.reported).believes(claim) == reported)
    for other in Evidence.Modality.allCases where other != voice {
      #expect(!EvidencePolicy.modality(other).believes(claim))
      #expect(EvidencePolicy.modality(other, voice).believes(claim))
    }

    let denial = [Evidence(.chronicle, polarity: .denied, modality: voice)]
    #expect(!EvidencePolicy.facts.believes(denial))
    #expect(!EvidencePolicy.reported.believes(denial))
    #expect(EvidencePolicy.everything.believes(denial))
    #expect(!EvidencePolicy.modality(voice).believes(denial))

    // Contradicted by another source: no fact, and still reported.
    let contested = claim + [Evidence(.ledger, polarity: .denied)]
    #expect(!EvidencePolicy.facts.believes(contested))
    #expect(EvidencePolicy.reported.believes(contested) == reported)
    #expect(!EvidencePolicy.uncontradicted(.reported).believes(contested))
    #expect(EvidencePolicy.everything.believes(contested))

    // Supported by a source that asserts it: a fact in whatever voice the first one speaks.
    let supported = claim + [Evidence(.ledger)]
    #expect(EvidencePolicy.facts.believes(supported))
    #expect(EvidencePolicy.reported.believes(supported))
  }

  @Test("The modeler's own assertions are believed, but by a policy of certain voices")
  func modeler() {
    for policy: EvidencePolicy in [
      .facts, .reported, .everything, .uncontradicted(.facts), .uncontradicted(.reported),
    ] {
      #expect(policy.believes([]), "\(policy.name)")
    }
    #expect(!EvidencePolicy.modality(.asserted).believes([]))
  }

  @Test("A view believes by a policy, also one of the user's own, and says so")
  func views() throws {
    var graph = RelationGraph()
    let (one, two) = (Town(id: 1), Town(id: 2))
    let plain = graph.relate(Twinning(), from: one, to: two)
    let alleged = graph.relate(
      Twinning(), from: one, to: two, evidence: [Evidence(.rumour, modality: .alleged)])
    let denied = graph.relate(
      Twinning(), from: one, to: two, evidence: [Evidence(.rumour, polarity: .denied)])
    let contested = graph.relate(
      Twinning(), from: one, to: two,
      evidence: [Evidence(.chronicle), Evidence(.ledger, polarity: .denied)])
    #expect(graph.believing(.facts).relations.ids == [plain])
    #expect(graph.believing(.reported).relations.ids == [plain, alleged, contested])
    #expect(graph.believing(.uncontradicted(.reported)).relations.ids == [plain, alleged])
    #expect(graph.believing(.everything).relations.ids == [plain, alleged, denied, contested])
    let ledger = EvidencePolicy("the ledger's") { evidence in
      evidence.contains { $0.source == .ledger }
    }
    #expect(graph.believing(ledger).relations.ids == [contested])
    #expect(graph.believing(ledger).description == "believing the ledger's")
    #expect(graph.believing(.uncontradicted(ledger)).relations.isEmpty)
    #expect(
      graph.believing(.modality(.alleged, .possible)).description == "believing alleged or possible"
    )
    // Nothing was lost: the contradiction can be listed.
    #expect(graph.filter { $0.status == .contradicted }.relations.ids == [contested])
  }
}
