import Testing
import WestphaliaTesting

@Suite("Values print in the words of the field")
struct PrintedValuesTests {
  private static let pact = Realm.pact("ab")
  private static let graph = Realm.graph((pact, [Realm.a, Realm.b]))
  private static let attack = Realm.attack(on: Realm.b)

  /// Values and what they print.
  private static func printed() throws -> [(any Sendable, String)] {
    let response = graph.response(to: attack)
    let joining = try #require(response.joinings.first)
    let step = try #require(response.steps.first)
    let exposure = graph.exposure(to: attack)
    let scenario = Scenario(on: graph, from: "1950-01-01") {
      ScenarioEvent(on: "1950-06-25", .withdraws(Realm.a, pact))
    }
    let run = try scenario.play()
    let ballot = RollCall.Ballot(Realm.a, isPermanent: true, .notParticipating)
    return [
      (SovereignState.northKorea, "North Korea"),
      (Weapon.drones, "drones"),
      (Treaty.northAtlantic, "North Atlantic Treaty"),
      (
        ArmsSupply(.artilleryShells, number: 40),
        "arms supply (weapon: artillery shells, number: 40)"
      ),
      (War(), "war"),
      (DiplomaticMission(.legation), "diplomatic mission (level: legation)"),
      (HistoricalEvent.Category.pressConference, "press conference"),
      (HostilityLevel.display, "display of force"),
      (ContiguityCategory.water24, "up to 24 miles of water"),
      (MembershipSpell(.finland, .since("2023-04-04")), "Finland 2023-04-04 – (full)"),
      (
        TreatyTerm(.from("1961", until: "1996-09-10"), accordingTo: .atop),
        "1961 – 1996-09-10 (ATOP)"
      ),
      (
        TreatyPhase(.since("2024-12-04"), [TreatyPromise(.defense, article: "4")]),
        "2024-12-04 –: defense (art. 4)"
      ),
      (StateCodes(iso3: "PRK", cow: 731), "iso3: PRK, cow: 731"),
      (ResponseCascade.direct, "direct"),
      (ResponseCascade.withRetaliation(provoked: false), "with retaliation, unprovoked"),
      (AttackResponse.Side.attacker, "attacker"),
      (step, "round 0: Xanadu attacks Borduria in the territory of Borduria on 1950-06-25"),
      (joining, "Arcadia joins the attacked side in round 0 by the Treaty ab"),
      (try #require(exposure.reached.first), "Arcadia, 1 promise away: Treaty ab with Borduria"),
      (
        SecretProtocol(EvidenceSource("annex", title: "the annex"), [.adversary([Realm.x])]),
        "secret protocol in the annex: against Xanadu"
      ),
      (TreatyReading.publicText, "the public text"), (Duty.defense, "defense"),
      (DutyStrength.asDeemedNecessary, "as it deems necessary"),
      (TreatyPromise.Parties.only([Realm.a, Realm.b]), "Arcadia and Borduria"),
      (PactTerms(), "terms not stated"),
      (
        PactTerms(treaty: pact, article: "2", strength: .allMeans, conditions: [.unprovoked]),
        "Treaty ab, art. 2, by all means, without provocation"
      ),
      (
        graph.obligations(of: Realm.c, at: Realm.day),
        "Carpathia on 1950-06-25: no source here covers its treaties"
      ),
      (
        CouncilDecision.Renaming(written: .russia, holder: .sovietUnion),
        "Russia, written for Soviet Union"
      ),
      (ballot, "Arcadia (permanent): not participating"),
      (
        RollCall([ballot], needed: 1), "0-0-0, not adopted: 0 affirmative votes, 1 needed"
      ),
      (RecordedOutcome.insufficientVotes, "insufficient votes"),
      (RuleFinding.Status.prospective, "prospective"), (RelationRule.supplyCaps, "Caps on supply"),
      (Sanction.Measure.financial, "financial"),
      (Sanction.Outcome.partialSuccess, "partial success"),
      (scenario, "Scenario from 1950-01-01:\n1950-06-25: Arcadia withdraws from the Treaty ab."),
      (run, "1950-06-25: Arcadia withdraws from the Treaty ab."),
      (LineCertainty.inEffect, "in effect"), (DiagramPhrase.since, "since {0}"),
      (DiagramWords("xx", texts: ["a": "b"]), "xx: 0 phrases, 1 texts, 0 sentences, 0 labels"),
      (DiagramLayout.unlabeled, "unlabeled"),
      (DiagramTheme.light, "light"),
      (Diagram(of: graph, titled: "A"), "diagram \"A\" of everything, light"),
      (
        DiagramHighlight([RelationID](), named: "nobody"), "nobody: 0 relations"
      ),
      (DiagramCluster(documentsOf: .securityCouncil), "box \"Security Council\""),
      (DiagramStyleSheet(), "0 styles of relations, 0 of nodes"),
      (NodeStyle(fill: .rgb(0xDCE9F5), isBold: true), "box filled #DCE9F5, bold"),
      (
        DiagramTheme.light.conflict,
        "war: line #000000, 3.8 points wide, arrow; words #000000"
      ),
      (SmallMultiples(of: Diagram(of: graph), on: ["2000", "2012"]), "diagrams on 2000, 2012"),
    ]
  }

  @Test("Each prints short and without a name of the code")
  func words() throws {
    for (value, words) in try Self.printed() {
      #expect("\(value)" == words)
      #expect(!words.contains("0x") && !words.contains("Westphalia."))
    }
  }
}
