import TestSupport
import Testing
import WestphaliaData

@Suite(
  "ATOP's table of members", .enabled(if: PackageFiles.hasShared, "the shared data is absent"))
struct ATOPMembersTests {
  private let graph: RelationGraph
  private let report: ImportReport

  init() throws {
    (graph, report) = try DataSet.atopMembers.read(
      contentsOf: SharedFile.named("atop4_01_member.csv"))
  }

  @Test("Of 2,398 rows all but the member that is no state are kept")
  func counts() {
    #expect((report.read, report.kept, report.repaired, report.refused) == (2398, 2303, 94, 1))
    #expect(report.refusals == ["no state has the code": 1])
    #expect(
      report.notes.filter { $0.fate == .refused }.map(\.description)
        == ["line 203 refused: member: no state has the code: '8152'"])
    #expect(
      report.repairs
        == ["outside of the state's time by the list of states, which counts as the nearest": 94])
    #expect(graph.conflicts.isEmpty)
  }

  @Test("The Triple Alliance has four phases and three parties, Italy's until it changed sides")
  func tripleAlliance() throws {
    let treaty = try #require(graph.nodes(of: Treaty.self).first { $0.id == "ATOP 1350" })
    #expect(treaty.phases.count == 4)
    func parties(_ date: PartialDate) -> [String] {
      graph.relations(of: Party.self, to: treaty).filter { $0.period.holds(on: date) == .certainly }
        .compactMap { ($0.source as? SovereignState)?.id }
    }
    #expect(parties("1914-07-28") == ["DEU", "AUH", "ITA"])
    #expect(parties("1915-05-23") == ["DEU", "AUH", "ITA"])
    #expect(parties("1915-05-24") == ["DEU", "AUH"])
    #expect(parties("1918-11-04") == [])
    // Germany alone promised Italy an offense from 1887 to 1891.
    func promises(_ state: SovereignState, _ date: PartialDate) -> [Duty] {
      graph.promises(from: state, to: .italy, on: date).filter { $0.treaty.id == treaty.id }
        .map(\.promise.duty)
    }
    #expect(promises(.germany, "1885-01-01") == [.defense, .neutrality, .consultation])
    #expect(promises(.germany, "1890-01-01") == [.defense, .offense, .neutrality, .consultation])
    #expect(promises(.austriaHungary, "1890-01-01") == [.defense, .neutrality, .consultation])
  }

  @Test("A treaty in force at the end of the data has no end; beyond the data nothing is covered")
  func coverage() throws {
    let alliance = try #require(graph.nodes(of: Treaty.self).first { $0.id == "ATOP 1350" })
    func answer(_ date: PartialDate) throws -> Answer<Party> {
      try graph.answer(Party.self, from: SovereignState.norway, to: alliance, on: date)
    }
    #expect(try answer("2016-12-31") == .absent(accordingTo: [DataSet.atopMembers.source]))
    #expect(try answer("2017-01-01") == .notCovered)
    #expect(try answer("1814-12-31") == .notCovered)
    let northAtlantic = graph.relations(of: Party.self, from: SovereignState.norway)
      .filter { $0.target.id == "ATOP 3180" }
    #expect(northAtlantic.map(\.period) == [.since("1949-04-04")])
    #expect(
      northAtlantic.flatMap(\.evidence).map(\.description)
        == ["asserted by ATOP, members of alliance treaties at treaty 3180"])
  }
}

/// ATOP codes that a treaty names an adversary, and not which: such promises stay open, and never come out as not given.
@Suite(
  "July 1914 and September 1939 asked of ATOP 4.01",
  .enabled(if: PackageFiles.hasShared, "the shared data is absent"))
struct ATOPWarsTests {
  private let graph: RelationGraph

  init() throws {
    graph = try DataSet.atopMembers.read(contentsOf: SharedFile.named("atop4_01_member.csv")).graph
  }

  /// The answers about a duty of a state under one treaty of ATOP, whatever its phase.
  private func answers(
    _ duty: Duty, of state: SovereignState, under number: Int, in response: AttackResponse
  ) -> [ObligationAnswer] {
    response.findings(duty, of: state)
      .filter { $0.treaty.id == "ATOP \(number)" }.map(\.answer)
  }

  @Test(
    "28 July 1914: Montenegro is called on, Greece unless provoked, and no ally of the attacker")
  func serbia() throws {
    let attack = Attack(by: .austriaHungary, on: .serbia, at: "1914-07-28")
    let response = graph.response(to: attack)
    #expect(response.obliged.map(\.id) == [SovereignState.montenegro.id])
    #expect(
      answers(.defense, of: .greece, under: 1490, in: response) == [.undetermined([.provocation])])
    for (state, treaty) in [
      (SovereignState.germany, 1335), (.germany, 1350), (.italy, 1350), (.romania, 1355),
    ] {
      let found = answers(.defense, of: state, under: treaty, in: response)
      #expect(!found.isEmpty && !found.contains { $0.isObliged || $0.isUndetermined }, "\(state)")
    }
    let unprovoked = graph.response(
      to: Attack(by: .austriaHungary, on: .serbia, at: "1914-07-28", provoked: false))
    #expect(unprovoked.obliged.map(\.id).sorted() == ["GRC", "MNE"])
  }

  @Test(
    "August 1914: the alliance of France and Russia is open by its adversary alone; Italy stays neutral"
  )
  func france() throws {
    let first = graph.response(to: Attack(by: .germany, on: .russia, at: "1914-08-01"))
    #expect(answers(.defense, of: .france, under: 1385, in: first) == [.undetermined([.adversary])])
    #expect(first.obliged.isEmpty)
    let third = graph.response(to: Attack(by: .germany, on: .france, at: "1914-08-03"))
    #expect(answers(.defense, of: .russia, under: 1385, in: third) == [.undetermined([.adversary])])
    #expect(answers(.neutrality, of: .italy, under: 1420, in: third).allSatisfy { $0.isObliged })
    #expect(
      answers(.consultation, of: .unitedKingdom, under: 1485, in: third).allSatisfy { $0.isObliged }
    )
    #expect(
      !answers(.defense, of: .unitedKingdom, under: 1485, in: third).contains { $0.isObliged })
    // The alliance with Turkey was signed on the day after the attack on Russia.
    #expect(
      !first.findings.contains { $0.treaty.id == "ATOP 2005" && $0.answer.isObliged })
    #expect(third.obliged.isEmpty)
  }

  @Test(
    "September 1939: Britain, France and Romania are open by adversary and provocation, the Soviet Union breaks two treaties"
  )
  func poland() throws {
    let german = graph.response(to: Attack(by: .germany, on: .poland, at: "1939-09-01"))
    #expect(
      answers(.defense, of: .unitedKingdom, under: 2440, in: german)
        .contains(.undetermined([.adversary])))
    #expect(
      answers(.defense, of: .romania, under: 2070, in: german).contains(
        .undetermined([.provocation])))
    #expect(
      answers(.defense, of: .france, under: 2135, in: german)
        == [.undetermined([.adversary, .provocation])])
    #expect(
      answers(.neutrality, of: .sovietUnion, under: 2295, in: german).allSatisfy { $0.isObliged })
    #expect(german.obliged(to: .attacker).map(\.id) == [SovereignState.italy.id])
    #expect(german.obliged.isEmpty && german.breaches.isEmpty)
    let soviet = graph.response(to: Attack(by: .sovietUnion, on: .poland, at: "1939-09-17"))
    #expect(soviet.breaches.map(\.treaty.id).sorted() == ["ATOP 2240", "ATOP 2295"])
    #expect(soviet.breaches.allSatisfy { $0.state == .sovietUnion && $0.certainty == .certainly })
    let dayAfter = graph.response(to: Attack(by: .sovietUnion, on: .poland, at: "1939-09-18"))
    #expect(!dayAfter.breaches.contains { $0.treaty.id == "ATOP 2295" })
  }
}

@Suite(
  "The conditions of ATOP 4.01",
  .enabled(if: PackageFiles.hasShared, "the shared data is absent"))
struct ATOPConditionsTests {
  private let graph: RelationGraph

  init() throws {
    graph = try DataSet.atopMembers.read(contentsOf: SharedFile.named("atop4_01_member.csv")).graph
  }

  private var treaties: [Treaty] { Array(graph.nodes(of: Treaty.self)) }

  @Test(
    "Of 269 promises of neutrality, four of them of a second state of one code, 189 hold only while the partner is attacked"
  )
  func neutrality() throws {
    let promises = treaties.flatMap(\.promises)
      .filter { $0.duty == .neutrality }
    #expect(promises.count == 269)
    #expect(promises.filter { $0.conditions.contains(.partnerIsAttacked) }.count == 189)
  }

  @Test("An adversary that ATOP does not name is the most frequent condition of defense")
  func adversary() throws {
    let promises = treaties.flatMap(\.promises)
      .filter { $0.duty == .defense }
    var counts: [ObligationCondition: Int] = [:]
    for condition in promises.flatMap(\.conditions) { counts[condition, default: 0] += 1 }
    #expect(counts[.unrecordedAdversary] == counts.values.max())
  }

  @Test("Poland 1939: the Soviet attack breaks treaty 2295 on its last day, and neutrality is owed")
  func poland() throws {
    let soviet = graph.response(to: Attack(by: .sovietUnion, on: .poland, at: "1939-09-17"))
    #expect(
      soviet.breaches.contains { $0.treaty.id == "ATOP 2295" && $0.certainty == .certainly })
    let german = graph.response(to: Attack(by: .germany, on: .poland, at: "1939-09-01"))
    let neutral = german.findings(.neutrality, of: .sovietUnion)
    #expect(neutral.contains { $0.treaty.id == "ATOP 2295" && $0.answer.isObliged })
  }

  @Test(
    "The catalog's promises of neutrality hold while the partner is attacked where ATOP says so")
  func catalog() throws {
    let all = treaties
    var compared = 0
    for treaty in Treaty.all {
      let numbers = (treaty.partyReach?.sources ?? []).map(\.id).filter { $0.hasPrefix("ATOP-") }
      let theirs = numbers.flatMap { number in
        all.filter { $0.id == "ATOP \(number.dropFirst(5))" }
      }
      .flatMap(\.promises).filter { $0.duty == .neutrality }
      let ours = treaty.promises.filter { $0.duty == .neutrality }
      guard !theirs.isEmpty, !ours.isEmpty else { continue }
      let isCoded = theirs.allSatisfy { $0.conditions.contains(.partnerIsAttacked) }
      #expect(
        ours.allSatisfy { $0.conditions.contains(.partnerIsAttacked) } == isCoded, "\(treaty.name)")
      compared += 1
    }
    #expect(compared >= 15)
  }
}
