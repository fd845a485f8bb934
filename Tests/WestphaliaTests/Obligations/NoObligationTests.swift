import Testing
import Westphalia

@Suite("Reasons at the right level")
struct NoObligationTests {
  private let a = Realm.a
  private let b = Realm.b
  private let c = Realm.c
  private let x = Realm.x
  private let y = Realm.y

  private let members: RelationGraph

  init() throws {
    members = try RelationGraph {
      try Treaty.northAtlantic.bindsMembers(of: .nato)
      try Treaty.europeanUnion.bindsMembers(of: .europeanUnion)
    }
  }

  @Test("Finland 2023-04-03: the tie begins a day later, and the treaty is in force since 1949")
  func finland() throws {
    let reason = NoObligation.boundOnlyAfterTheAttack(
      .finland, .northAtlantic, since: "2023-04-04")
    let onFinland = members.response(
      to: Attack(by: .russia, on: .finland, at: "2023-04-03", in: .territory(of: .finland)))
    #expect(onFinland.answer(for: .norway, under: .northAtlantic) == .notObliged(reason))
    let onNorway = members.response(
      to: Attack(by: .russia, on: .norway, at: "2023-04-03", in: .territory(of: .norway)))
    #expect(onNorway.answer(for: .finland) == .notObliged(reason))
    #expect(
      onNorway.reasons(for: .finland).first
        == "Finland is not obliged by article 5 of the North Atlantic Treaty to defend Norway: "
        + "Finland is bound by the North Atlantic Treaty only from 2023-04-04, after the attack.")
    let next = members.response(
      to: Attack(by: .russia, on: .norway, at: "2023-04-04", in: .territory(of: .norway)))
    #expect(next.answer(for: .finland).isObliged)
  }

  @Test(
    "The United Kingdom 2020-02-01: its tie to the Treaty on European Union ended, not the treaty")
  func unitedKingdom() {
    let onFrance = members.response(
      to: Attack(by: .russia, on: .france, at: "2020-02-01", in: .territory(of: .france)))
    #expect(
      onFrance.answer(for: .unitedKingdom, under: .europeanUnion)
        == .notObliged(.notBound(.unitedKingdom, .europeanUnion, .ended)))
    #expect(
      "\(NoObligation.notBound(.unitedKingdom, .europeanUnion, .ended))"
        == "United Kingdom is no longer bound by the Treaty on European Union at that date")
    #expect(onFrance.answer(for: .germany, under: .europeanUnion)?.isObliged == true)
    let before = members.response(
      to: Attack(by: .russia, on: .france, at: "2020-01-31", in: .territory(of: .france)))
    #expect(before.answer(for: .unitedKingdom, under: .europeanUnion)?.isObliged == true)
  }

  @Test(
    "Of two treaties that begin after the attack the earlier is told, whichever key comes first")
  func earliest() {
    for (first, second) in [("k1", "k2"), ("k2", "k1")] {
      let early = Realm.pact(first, since: "1951-01-01")
      let late = Realm.pact(second, since: "1960-01-01")
      let response = Realm.graph((late, [a, b]), (early, [a, b]))
        .response(to: Realm.attack(on: b))
      #expect(
        response.answer(for: a)
          == .notObliged(.inForceOnlyAfterTheAttack(early, since: "1951-01-01")))
    }
  }

  @Test(
    "Suspension and a signature without ratification are of the tie, an end may be of the treaty")
  func levels() {
    let treaty = Treaty(
      "t", name: "Treaty t", signed: "1939-01-01",
      inForce: .from("1940-01-01", until: "1960-01-01"),
      promises: [TreatyPromise(.defense)])
    func reason(_ party: Party, _ date: PartialDate = "1950-06-25") -> String? {
      RelationGraph {
        Statement(party, from: a, to: treaty)
        Statement(Party(), from: b, to: treaty)
      }.response(to: Attack(by: x, on: b, at: date)).answer(for: a).reason?.description
    }
    #expect(
      reason(Party(suspensions: [.since("1950-01-01")]))
        == "the Treaty t is suspended for Arcadia at that date")
    #expect(
      reason(Party(signed: "1950-01-01", awaitsRatification: true))
        == "Arcadia has signed the Treaty t and is not bound at that date")
    #expect(
      reason(Party(withdrew: "1950-01-01"))
        == "Arcadia is no longer bound by the Treaty t at that date")
    #expect(reason(Party(), "1960-01-01") == "the Treaty t is no longer in force at that date")
    #expect(
      reason(Party(), "1939-06-01")
        == "the Treaty t enters into force only on 1940-01-01, after the attack")
  }

  @Test(
    "A treaty in force later, of which nobody says when it was signed, enters into force only then")
  func unsigned() {
    let treaty = Treaty(
      "t", name: "Treaty t", inForce: .since("1951-01-01"), promises: [TreatyPromise(.defense)])
    let graph = Realm.graph((treaty, [a, b]))
    #expect(
      graph.response(to: Realm.attack(on: b)).answer(for: a)
        == .notObliged(.inForceOnlyAfterTheAttack(treaty, since: "1951-01-01")))
    let owed = graph.obligations(of: a, at: Realm.day)
    #expect(owed.promises.map(\.stage) == [.notYetInForce] && owed.absence == nil)
  }

  @Test("Who accedes to a treaty in force has not signed it with the others")
  func accession() {
    let finland = members.promises(.defense, from: .finland, to: .norway, on: "1960-01-01")
    #expect(finland.map(\.stage) == [.notYetInForce])
    let recorded = RelationGraph { Treaty.northAtlantic.bindsRecordedParties() }
    let greece = recorded.promises(.defense, from: .greece, to: .norway, on: "1950-01-01")
    #expect(greece.allSatisfy { $0.stage == .notYetInForce })
    #expect(
      recorded.promises(.defense, from: .greece, to: .norway, on: "1960-01-01").map(\.stage)
        == [.inForce(.certainly)])
  }

  @Test("Parties of a treaty in force are never told that no treaty binds the two")
  func direction() {
    let list = EvidenceSource("list", title: "the list")
    let treaty = Treaty(
      "t", name: "Treaty t", inForce: .since("1900"),
      promises: [TreatyPromise(.defense, by: .only([.france]), to: .only([.italy]))])
    var graph = RelationGraph {
      treaty.binds(.france, .italy, .austria)
      Coverage(of: list, over: .always, Party.self)
    }
    let onAustria = Attack(by: .russia, on: .austria, at: "1930-01-01")
    #expect(
      graph.response(to: onAustria).answer(for: .france)
        == .notObliged(.notPromisedInThisDirection(treaty)))
    #expect(
      graph.response(to: onAustria).answer(for: .spain)
        == .notObliged(.noTreaty(accordingTo: [list])))
    graph.add { treaty.binds(.spain) }
    #expect(
      graph.response(to: onAustria).answer(for: .spain)
        == .notObliged(.notPromisedInThisDirection(treaty)))
  }

  @Test("A party that a treaty in force does not bind is told so, also where it promises no help")
  func directionOfUnbound() {
    let treaty = Realm.treaty("t", TreatyPromise(.nonaggression))
    func answer(_ party: Statement<Party>) -> ObligationAnswer {
      RelationGraph {
        party
        Statement(Party(), from: b, to: treaty)
        Coverage(of: EvidenceSource("list"), over: .always, Party.self)
      }.response(to: Realm.attack(on: b)).answer(for: a)
    }
    #expect(
      answer(Statement(Party(withdrew: "1940-01-01"), from: a, to: treaty))
        == .notObliged(.notBound(a, treaty, .ended)))
    // Whether it is party is disputed, and either way it has promised no help.
    let disputed = Statement(Party(), from: a, to: treaty).according(to: EvidenceSource("press"))
      .contradicted(by: EvidenceSource("gazette"))
    #expect(answer(disputed) == .notObliged(.promisesOnly([.nonaggression], treaty)))
  }

  @Test("All conditions that fail are told, not the first")
  func everyFailure() {
    let north = Region("north", states: [a], isComplete: true)
    let treaty = Realm.treaty(
      "t",
      TreatyPromise(
        .defense, conditions: [.place(north), .adversary([y]), .stateOfWar, .unprovoked]))
    let answer = Realm.graph((treaty, [a, b]))
      .response(to: Realm.attack(on: b, provoked: true)).answer(for: a)
    guard case .notObliged(.conditionsFail(let failed)) = answer else {
      Issue.record("\(answer)")
      return
    }
    #expect(failed.map(\.condition) == [.place(north), .adversary([y]), .unprovoked])
    #expect(
      answer.reason?.description
        == "the promise is in north, and the territory of Borduria lies outside; "
        + "and it is against Yavania, and the adversary is Xanadu; "
        + "and it is without provocation, and Borduria provoked the attack")
  }

  @Test("Of two articles either would do: provocation or place is missing, not both")
  func alternatives() {
    let plain = Region("plain", states: [a])
    func answer(_ promises: TreatyPromise...) -> ObligationAnswer {
      let treaty = Treaty("t", name: "Treaty t", inForce: .since("1900"), promises: promises)
      return Realm.graph((treaty, [a, b])).response(to: Attack(by: x, on: b, at: Realm.day))
        .answer(for: a)
    }
    let either = answer(
      TreatyPromise(.defense, article: "1", conditions: [.unprovoked]),
      TreatyPromise(.defense, article: "2", conditions: [.place(plain)]))
    #expect(either == .undetermined([.either([[.provocation], [.place(in: plain)]])]))
    #expect(
      "\(either)"
        == "undetermined: it is not known whether the attack was provoked, "
        + "or whether the attack is in plain")
    #expect(either.missing == [.provocation, .place(in: plain)])
    let both = answer(
      TreatyPromise(.defense, article: "1", conditions: [.unprovoked, .place(plain)]))
    #expect(both == .undetermined([.provocation, .place(in: plain)]))
    // The second article needs what the first needs, and more.
    let one = answer(
      TreatyPromise(.defense, article: "1", conditions: [.unprovoked]),
      TreatyPromise(.defense, article: "2", conditions: [.unprovoked, .place(plain)]))
    #expect(one == .undetermined([.provocation]))
  }

  @Test("A phase that has not begun is not over")
  func phases() {
    func answer(_ period: Period) -> ObligationAnswer {
      let treaty = Treaty(
        "t", name: "Treaty t", terms: [TreatyTerm(.since("1900"))],
        phases: [TreatyPhase(period, [TreatyPromise(.defense)])])
      return Realm.graph((treaty, [a, b])).response(to: Realm.attack(on: b)).answer(for: a)
    }
    guard
      case .notObliged(.promisedOnlyAfterTheAttack(_, let start)) = answer(.since("1960-01-01")),
      case .notObliged(.noLongerPromised(let treaty)) = answer(.until("1940-01-01"))
    else {
      Issue.record("\(answer(.since("1960-01-01"))), \(answer(.until("1940-01-01")))")
      return
    }
    #expect(start == "1960-01-01" && treaty.id == "t")
    #expect(
      "\(answer(.since("1960-01-01")))"
        == "not obliged: the Treaty t makes it promise this only from 1960-01-01, after the attack")
  }

  @Test("What fails anyhow is not left open because it is open whether the treaty is in force")
  func vagueTreaty() {
    let treaty = Realm.treaty(
      "t", since: "1950", TreatyPromise(.defense, conditions: [.adversary([y])]))
    let graph = Realm.graph((treaty, [a, b]))
    #expect(
      graph.response(to: Realm.attack(on: b)).answer(for: a)
        == .notObliged(.conditionFails(.adversary([y]), because: "the adversary is Xanadu")))
    #expect(
      graph.response(to: Realm.attack(by: b, on: y)).answer(for: a)
        == .notObliged(.partnerIsTheAttacker(b)))
    #expect(
      graph.response(to: Attack(by: y, on: b, at: Realm.day)).answer(for: a)
        == .undetermined([.entryIntoForce(treaty, treaty.terms)]))
  }

  @Test("Who is the attacker is decided alike whether or not the treaty is in force")
  func attackerInBothPlaces() throws {
    for start in ["1900-01-01", "1951-01-01"] as [PartialDate] {
      let treaty = Realm.treaty(
        "t", since: start, TreatyPromise(.defense), TreatyPromise(.neutrality))
      let response = Realm.graph((treaty, [a, b, c])).response(to: Realm.attack(by: a, on: b))
      let defense = try #require(
        response.findings(.defense, of: a).first { $0.partner.id == b.id })
      #expect(defense.answer == .notObliged(.isTheAttacker))
      let neutrality = try #require(
        response.findings(.neutrality, of: a).first { $0.partner.id == b.id })
      #expect(neutrality.answer.reason != .isTheAttacker)
      #expect(neutrality.answer.isObliged == (start == "1900-01-01"))
    }
  }

  @Test("The latest decision counts, whichever was stated last, and two of one day contradict")
  func decisions() throws {
    let treaty = Realm.treaty("t", TreatyPromise(.defense, .onRequest))
    func decision(_ decisions: [(Bool, PartialDate)]) throws -> (Bool?, Bool) {
      var graph = Realm.graph((treaty, [a, b]))
      for (helps, date) in decisions { graph.add { a.decides(toHelp: b, helps).since(date) } }
      let finding = try #require(
        graph.response(to: Realm.attack(on: b)).findings(.defense, of: a).first)
      return (finding.decision, finding.isDecisionContested)
    }
    let (refusal, help): ((Bool, PartialDate), (Bool, PartialDate)) = (
      (false, "1950-06-25"), (true, "1950-06-27")
    )
    for order in [[refusal, help], [help, refusal]] {
      #expect(try decision(order) == (true, false))
    }
    let both: [(Bool, PartialDate)] = [(false, "1950-06-27"), (true, "1950-06-27")]
    for order in [both, both.reversed()] { #expect(try decision(order) == (nil, true)) }
    // A decision of some day in June may have come after that of the 27th.
    #expect(try decision([(true, "1950-06-27"), (false, "1950-06")]) == (nil, true))
    #expect(try decision([(true, "1950-06-27"), (false, "1950-05")]) == (true, false))
  }
}
