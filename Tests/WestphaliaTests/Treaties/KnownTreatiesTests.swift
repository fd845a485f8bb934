import Testing
import Westphalia

@Suite("The treaties the package knows, executed")
struct KnownTreatiesTests {
  private let korea = SovereignState.northKorea

  private let graph: RelationGraph

  init() throws {
    graph = try RelationGraph {
      Treaty.pyongyang2024.binds(.russia, .northKorea)
      Treaty.russiaNorthKorea2000.binds(.russia, .northKorea)
      Treaty.sovietUnionNorthKorea1961.binds(.sovietUnion, .northKorea)
      Treaty.chinaNorthKorea1961.binds(.china, .northKorea)
      Treaty.unitedStatesSouthKorea1953.binds(.unitedStates, .southKorea)
      Treaty.unitedStatesJapan1960.binds(.unitedStates, .japan)
      try Treaty.northAtlantic.bindsMembers(of: .nato)
      try Treaty.collectiveSecurity1992.bindsMembers(of: .csto)
      try Treaty.europeanUnion.bindsMembers(of: .europeanUnion)
      Treaty.budapestMemorandum.binds(.russia, .unitedKingdom, .unitedStates, .ukraine)
    }
  }

  private func onNorthKorea(_ date: PartialDate) -> AttackResponse {
    graph.response(to: Attack(by: .southKorea, on: korea, at: date, in: .territory(of: korea)))
  }

  @Test("A bloc of which the package has no table binds nobody in silence: it is refused")
  func noTable() {
    let league = Bloc("league", name: "the League")
    let refusal = TableError.notRecorded(table: "members of the League")
    #expect(throws: refusal) { try Treaty.northAtlantic.bindsMembers(of: league) }
  }

  @Test(
    "Russia is obliged to the DPRK by article 4, by all means, since 2024-12-04 and not a day before"
  )
  func pyongyang() throws {
    let before = onNorthKorea("2024-12-03").answer(for: .russia, under: .pyongyang2024)
    #expect(
      before == .notObliged(.inForceOnlyAfterTheAttack(.pyongyang2024, since: "2024-12-04")))
    let after = onNorthKorea("2024-12-04")
    #expect(
      after.answer(for: .russia)
        == .obliged(treaty: .pyongyang2024, article: "4", strength: .allMeans))
    let finding = try #require(after.findings(.defense, of: .russia).first)
    #expect(
      finding.limits == ["in accordance with Article 51 of the UN Charter and the laws of both"])
    let consultation = try #require(after.findings(.consultation, of: .russia).first)
    #expect(consultation.answer.isObliged)
  }

  @Test("The treaty of 2000 has consultation and no military help, until 2024-12-04")
  func friendship() {
    #expect(
      onNorthKorea("2010-01-01").answer(for: .russia)
        == .notObliged(.promisesOnly([.consultation], .russiaNorthKorea2000)))
    #expect(
      onNorthKorea("2024-12-04").answer(for: .russia, under: .russiaNorthKorea2000)
        != .notObliged(.promisesOnly([.consultation], .russiaNorthKorea2000)))
  }

  @Test("Two sources, two ends of the Soviet treaty: between them the answer is open")
  func twoEnds() {
    let treaty = Treaty.sovietUnionNorthKorea1961
    #expect(
      onNorthKorea("1990-01-01").answer(for: .sovietUnion)
        == .obliged(treaty: treaty, article: "1", strength: .allMeans))
    #expect(
      onNorthKorea("1996-01-01").answer(for: .sovietUnion)
        == .notObliged(.doesNotExist(.sovietUnion)))
    // Russia continues the Soviet Union, if it is stated that the treaties passed.
    let continued = graph.supposing { graph in
      SovereignState.russia.succeeds(.sovietUnion, as: .continuation, takingOver: .all)
        .since("1991-12-26").add(to: &graph)
    }
    func russia(_ date: PartialDate) -> ObligationAnswer? {
      continued.response(
        to: Attack(by: .southKorea, on: korea, at: date, in: .territory(of: korea))
      ).answer(for: .russia, under: treaty)
    }
    #expect(russia("1994-01-01") == .obliged(treaty: treaty, article: "1", strength: .allMeans))
    #expect(russia("1996-01-01") == .undetermined([.entryIntoForce(treaty, treaty.terms)]))
    #expect(russia("1997-01-01") == .notObliged(.notInForce(treaty, .ended)))
  }

  @Test("China is obliged by article 2 since 1961-09-10")
  func china() {
    #expect(onNorthKorea("1961-09-09").answer(for: .china).reason != nil)
    #expect(
      onNorthKorea("1990-01-01").answer(for: .china)
        == .obliged(treaty: .chinaNorthKorea1961, article: "2", strength: .allMeans))
  }

  @Test("The North Atlantic Treaty reaches as far as article 6")
  func northAtlantic() {
    let onPoland = graph.response(
      to: Attack(by: .russia, on: .poland, at: "2024-01-01", in: .territory(of: .poland)))
    #expect(
      onPoland.answer(for: .portugal, under: .northAtlantic)
        == .obliged(treaty: .northAtlantic, article: "5", strength: .asDeemedNecessary))
    let falklands = AttackPlace("the Falkland Islands", administeredBy: .unitedKingdom, in: [])
    let onIslands = graph.response(
      to: Attack(by: .argentina, on: .unitedKingdom, at: "1982-04-02", in: falklands))
    #expect(
      onIslands.answer(for: .unitedStates)
        == .notObliged(
          .conditionFails(
            .place(.northAtlanticArea), because: "the Falkland Islands lies outside")))
  }

  @Test("A state that joined the alliance later is not bound before")
  func accession() {
    let before = graph.response(
      to: Attack(by: .sovietUnion, on: .norway, at: "1954-01-01", in: .territory(of: .norway)))
    #expect(before.answer(for: .unitedKingdom).isObliged)
    #expect(!before.answer(for: .westGermany).isObliged)
  }

  @Test(
    "The United States is bound to South Korea by constitutional processes, in the Pacific area")
  func southKorea() {
    let response = graph.response(
      to: Attack(by: korea, on: .southKorea, at: "2024-12-04", in: .territory(of: .southKorea)))
    #expect(
      response.answer(for: .unitedStates)
        == .obliged(
          treaty: .unitedStatesSouthKorea1953, article: "III", strength: .constitutionalProcesses))
    #expect(response.answer(for: .russia) == .notObliged(.partnerIsTheAttacker(korea)))
    #expect(response.answer(for: .china) == .notObliged(.partnerIsTheAttacker(korea)))
  }

  @Test("Territory that Japan does not administer is not covered by article V")
  func administeredByJapan() {
    let kurils = AttackPlace("the southern Kurils", administeredBy: .russia)
    let response = graph.response(
      to: Attack(by: .russia, on: .japan, at: "2024-01-01", in: kurils))
    #expect(response.answer(for: .unitedStates).reason != nil)
  }

  @Test("The CSTO helps on request")
  func csto() throws {
    let response = graph.response(
      to: Attack(
        by: .azerbaijan, on: .armenia, at: "2022-09-13", in: .territory(of: .armenia)))
    let finding = try #require(response.findings(.defense, of: .russia).first)
    #expect(
      finding.answer
        == .obliged(treaty: .collectiveSecurity1992, article: "4", strength: .onRequest))
    #expect(finding.isRequested == false)
  }

  @Test("The European Union's article 42(7) binds its members, within their other commitments")
  func europeanUnion() throws {
    let response = graph.response(
      to: Attack(by: .russia, on: .finland, at: "2015-01-01", in: .territory(of: .finland)))
    let finding = try #require(response.findings(.defense, of: .austria).first)
    #expect(
      finding.answer == .obliged(treaty: .europeanUnion, article: "42(7)", strength: .allMeans))
    #expect(!finding.limits.isEmpty)
  }

  @Test("The Budapest Memorandum is an assurance and no duty to defend; its attacker breaks it")
  func budapest() {
    let response = graph.response(
      to: Attack(by: .russia, on: .ukraine, at: "2022-02-24", in: .territory(of: .ukraine)))
    #expect(
      response.answer(for: .unitedStates)
        == .notObliged(.promisesOnly([.nonaggression, .consultation], .budapestMemorandum)))
    #expect(response.breaches.map(\.treaty.id) == [Treaty.budapestMemorandum.id])
  }
}
