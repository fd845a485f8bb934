public import Westphalia

/// The founding article, statement by statement, with what is known from elsewhere.
///
/// Positions are *paragraph.sentence*. Periods are as precise as the article and no more: it speaks of
/// "September 2023", of "2000" and of its own day in June 2024, and gives no full date. What other
/// sources add stands beside it as evidence of its own.
public enum FoundingArticle {
  /// One numbered statement of the article and the relations it became.
  public struct Claim: Sendable {
    /// Its number, `C01` to `C44`.
    public let id: String
    /// The relations it became, in the order stated.
    public let relations: [RelationID]
  }

  /// The draft of May 2022 with new measures on North Korea.
  public static let newMeasures = Draft(
    "S/2022/431", name: "new measures on North Korea", voted: "2022-05-26")

  /// The draft of March 2024 that would have renewed the Panel of Experts.
  public static let panelRenewal = Draft(
    "S/2024/255", name: "renewal of the Panel of Experts", voted: "2024-03-28")

  /// The graph of the article, and its 44 claims in order.
  public static let (graph, claims) = build()

  private static func build() -> (RelationGraph, [Claim]) {
    var graph = RelationGraph()
    var claims: [Claim] = []
    func claim(_ id: String, @StatementBuilder _ statements: () -> [any GraphStatement]) {
      claims.append(Claim(id: id, relations: graph.add(statements)))
    }
    func relations(of id: String) -> [RelationID] {
      claims.first { $0.id == id }?.relations ?? []
    }

    let article = Sources.article
    let now = Period.on("2024-06")
    let sinceShells = Period.since("2023-09")
    let russia = SovereignState.russia
    let northKorea = SovereignState.northKorea
    let china = SovereignState.china
    let ukraine = SovereignState.ukraine
    let putin = Leader.putin
    let kim = Leader.kimJongUn
    let treaty = Treaty.pyongyang2024
    let relationship = BilateralRelations(id: "RUS-PRK", name: "Russia–North Korea relations")
    let war = HistoricalEvent("war-ukraine", name: "war in Ukraine", .war)
    let visit = HistoricalEvent("visit-2024", name: "Putin’s visit", .visit)

    claim("C01") {
      putin.visits(northKorea, city: "Pyongyang").atUnknownTime()
        .according(to: article, at: "1.1").noting("“recent”")
        .supported(by: Sources.record, .believed).noting("18–19 June 2024")
    }
    claim("C02") {
      treaty.binds(russia, northKorea).since("2024-06")
        .according(to: article, at: "1.1")
        .supported(by: Sources.treatyText).noting("signed on 19 June 2024")
    }
    claim("C03") {
      Statement(Strengthens(how: "raises the level of"), from: treaty, to: relationship)
        .during(now).according(to: article, at: "1.2").believed()
    }
    claim("C04") {
      // The article does not say from when the treaty binds; the treaty's own dates are in the treaty.
      treaty.pacts(between: [russia, northKorea], DefensePact.self).atUnknownTime()
        .according(to: article, at: "1.3")
        .supported(by: Sources.treatyText, at: "art. 4").noting("in force since 4 December 2024")
    }
    claim("C05") {
      Statement(CalledAlliance(), from: russia, to: northKorea).during(now)
        .according(to: article, at: "1.3").believed().noting("Putin did not say “alliance”")
    }
    claim("C06") {
      for actor in [russia, northKorea] {
        for region in [Region.europe, .northeastAsia] {
          Statement(ChallengesWesternInfluence(), from: actor, to: region).during(now)
            .according(to: article, at: "2.1").reported().said(by: "analysts")
        }
      }
    }
    claim("C07") {
      russia.drawsCloser(to: northKorea).during(sinceShells).according(to: article, at: "4.1")
    }
    claim("C08") {
      kim.visits(russia).on("2023-09").according(to: article, at: "4.1")
        .supported(by: Sources.record, .believed).noting("12–17 September 2023")
    }
    claim("C09") {
      northKorea.supplies(.unspecifiedArms, to: russia).during(sinceShells)
        .according(to: article, at: "4.2")
        .contradicted(by: Sources.russianDenial).contradicted(by: Sources.northKoreanDenial)
        .supported(by: Sources.sipri, .reported)
    }
    claim("C10") {
      northKorea.contributes(to: war, onTheSideOf: russia).during(sinceShells)
        .according(to: article, at: "4.2").believed()
    }
    claim("C11") {
      russia.isAtWar(with: ukraine).during(now).according(to: article, at: "4.2")
        .supported(by: Sources.record, .believed).noting("since 24 February 2022")
    }
    claim("C12") {
      Statement(Strengthens(how: "consolidates"), from: treaty, to: relationship)
        .during(now).according(to: article, at: "4.3").believed()
    }
    claim("C13") {
      // Neither the giver nor the receiver is said.
      UnknownActor("C13-giver", name: "unnamed giver")
        .givesTechnicalSupport(to: UnknownActor("C13-receiver", name: "unnamed receiver"))
        .since("2024-06").according(to: article, at: "4.3").promised()
    }
    claim("C14") {
      kim.says(.praise, of: russia, "the most honest friend and ally").during(now)
        .according(to: article, at: "5.1").reported().said(by: "Kim Jong Un")
    }
    claim("C15") {
      kim.says(.thanks, of: russia).during(now)
        .according(to: article, at: "5.1").reported().said(by: "Kim Jong Un")
    }
    claim("C16") {
      putin.says(.pledge, of: northKorea, "mutual support").during(now)
        .according(to: article, at: "5.2").reported().said(by: "Vladimir Putin")
    }
    claim("C17") {
      russia.suppliesFood(to: northKorea).during(sinceShells).according(to: article, at: "7.2")
    }
    claim("C18") {
      russia.suppliesGoods(.basicGoods, to: northKorea).during(sinceShells)
        .according(to: article, at: "7.2")
    }
    claim("C19") {
      russia.suppliesEnergy(.refinedPetroleum, to: northKorea).during(sinceShells)
        .according(to: article, at: "7.2")
    }
    claim("C20") {
      russia.givesTechnicalSupport(to: northKorea, purpose: "space and military capability")
        .during(sinceShells).according(to: article, at: "7.2")
    }
    claim("C21") {
      let deal = Deal("arms-for-goods", name: "arms for goods")
      northKorea.contributes("arms", to: deal, flows: relations(of: "C09")).during(sinceShells)
        .according(to: article, at: "7.2")
      russia.contributes(
        "food, basic goods, refined petroleum, technical support", to: deal,
        flows: ["C17", "C18", "C19", "C20"].flatMap(relations(of:))
      )
      .during(sinceShells).according(to: article, at: "7.2")
    }
    claim("C22") {
      russia.holdsSeat(.permanent, in: .securityCouncil).atUnknownTime()
        .according(to: article, at: "7.3").supported(by: Sources.charter, at: "art. 23")
    }
    claim("C23") {
      Statement(Hinders(what: "extension"), from: russia, to: .northKorea).atUnknownTime()
        .according(to: article, at: "7.3").believed()
    }
    claim("C24") {
      Statement(Hinders(what: "tightening"), from: russia, to: .northKorea).atUnknownTime()
        .according(to: article, at: "8.1")
    }
    claim("C25") {
      russia.votes(.no, on: newMeasures).atUnknownTime().according(to: article, at: "8.2")
        .supported(by: Sources.sanctionsDraft).noting("26 May 2022")
    }
    claim("C26") {
      china.votes(.no, on: newMeasures).atUnknownTime().according(to: article, at: "8.2")
        .supported(by: Sources.sanctionsDraft).noting("26 May 2022")
    }
    claim("C27") {
      russia.votes(.no, on: panelRenewal).atUnknownTime().according(to: article, at: "8.2")
        .supported(by: Sources.panelDraft).noting("28 March 2024")
    }
    claim("C28") {
      // Only in the wide reading of the sentence, whose scope is ambiguous.
      china.votes(.no, on: panelRenewal).atUnknownTime().according(to: article, at: "8.2")
        .possibly().noting("only in the wide reading of the sentence")
        .contradicted(by: Sources.panelDraft).noting("China abstained")
    }
    claim("C29") {
      UNBody.panelOfExperts1874.monitors(.northKorea).atUnknownTime()
        .according(to: article, at: "8.2")
        .supported(by: Sources.panelDraft).noting("the mandate ended on 30 April 2024")
    }
    claim("C30") {
      russia.triesToEvade(.northKorea, by: "refined petroleum").atUnknownTime()
        .according(to: article, at: "8.3")
    }
    claim("C31") {
      russia.compliesWith(.northKorea, in: "refined petroleum").atUnknownTime()
        .according(to: article, at: "8.3").noting("in tension with the sentence's own first half")
        .contradicted(by: Sources.unitedStates)
    }
    claim("C32") {
      putin.assists(.northKoreanSpace).since("2024-06").according(to: article, at: "9.1").intended()
    }
    claim("C33") {
      Bloc.unitedNations.prohibits(supportFor: Program.northKoreanMissiles).during(now)
        .according(to: article, at: "9.2").supported(by: Sources.resolution1718)
    }
    claim("C34") {
      russia.transfers(Technology.advancedMilitary, to: northKorea).since("2024-06")
        .according(to: article, at: "9.2").possibly()
    }
    claim("C35") {
      for technology in [Technology.uraniumEnrichment, .nuclearPropulsion] {
        kim.seeks(technology, from: russia).during(now)
          .according(to: article, at: "9.3").reported().said(by: "experts")
      }
    }
    claim("C36") {
      let isolated = Proposition(id: "isolated", name: "internationally isolated")
      for state in [russia, northKorea] {
        Statement(IsJudged(), from: state, to: isolated).during(now)
          .according(to: article, at: "11.1").believed()
      }
    }
    claim("C37") {
      UnknownActor("C37", name: "unnamed").fines(russia).atUnknownTime()
        .according(to: article, at: "11.1")
    }
    claim("C38") {
      Statement(
        IsJudged(), from: northKorea,
        to: Proposition(id: "poorest", name: "among the poorest countries")
      )
      .during(now).according(to: article, at: "11.2")
    }
    claim("C39") {
      Statement(
        GainsFrom(what: ["resources", "political support"]), from: northKorea, to: russia
      )
      .during(now).according(to: article, at: "11.2")
    }
    claim("C40") {
      for (id, reading) in [
        ("not-alone", "Moscow will not stay without allies"),
        ("not-easily-won", "the war is not easily won"),
      ] {
        Statement(Shows(), from: visit, to: Proposition(id: id, name: reading)).during(now)
          .according(to: article, at: "11.3").believed()
      }
    }
    claim("C41") {
      putin.visits(northKorea, city: "Pyongyang").on("2000").according(to: article, at: "13.1")
        .supported(by: Sources.record, .believed).noting("July 2000")
    }
    claim("C42") {
      russia.belongs(to: .g8).throughout("2000").according(to: article, at: "13.2")
        .supported(by: Sources.record, .believed).noting("until March 2014")
    }
    claim("C43") {
      northKorea.hasTested(.nuclearWeapons).throughout("2000")
        .according(to: article, at: "13.2").denied()
        .contradicted(by: Sources.resolution1718).noting("first test on 9 October 2006")
    }
    claim("C44") {
      Statement(
        AimsAt(), from: kim,
        to: Proposition(id: "nuclear-power", name: "North Korea as a nuclear power")
      )
      .during(now).according(to: article, at: "13.3").believed()
      Statement(
        IsJudged(), from: putin, to: Proposition(id: "intransigent", name: "intransigent")
      )
      .during(now).according(to: article, at: "13.3").believed()
    }

    addWhatIsKnownFromElsewhere(to: &graph)
    return (graph, claims)
  }

  /// Facts the article does not state and its questions need: how the Council voted, the first test.
  private static func addWhatIsKnownFromElsewhere(to graph: inout RelationGraph) {
    let others2022: [SovereignState] = [
      .albania, .brazil, .france, .gabon, .ghana, .india, .ireland, .kenya, .mexico, .norway,
      .unitedArabEmirates, .unitedKingdom, .unitedStates,
    ]
    let others2024: [SovereignState] = [
      .algeria, .ecuador, .france, .guyana, .japan, .malta, .mozambique, .southKorea,
      .sierraLeone, .slovenia, .switzerland, .unitedKingdom, .unitedStates,
    ]
    graph.add {
      for state in others2022 {
        state.votes(.yes, on: newMeasures).according(to: Sources.sanctionsDraft)
      }
      for state in others2024 {
        state.votes(.yes, on: panelRenewal).according(to: Sources.panelDraft)
      }
      SovereignState.china.votes(.abstain, on: panelRenewal).according(to: Sources.panelDraft)
      SovereignState.northKorea.hasTested(.nuclearWeapons).since("2006-10-09")
        .according(to: Sources.resolution1718)
      Leader.putin.holds("president", of: .russia).atUnknownTime()
      Leader.kimJongUn.holds("leader", of: .northKorea).atUnknownTime()
    }
  }
}

extension FoundingArticle {
  /// What the article states, without the votes and offices known from elsewhere.
  ///
  /// - Parameter view: The graph's view that it is taken from, such as what holds on a date.
  /// - Returns: The relations of the article's statements, and who held which office.
  public static func statements(in view: GraphView) -> GraphView {
    let stated = Set(claims.flatMap(\.relations))
    return view.filter("stated by the article") { entry in
      stated.contains(entry.id) || entry.anyRelation is OfficeHolding
    }
  }

  /// The picture of what the article states, of those relations that are in a view.
  ///
  /// - Parameters:
  ///   - view: What is shown.
  ///   - date: The date in the title; none where nil.
  /// - Returns: The picture, with the article's own kinds of relation under one heading.
  public static func diagram(of view: GraphView, on date: PartialDate?) -> Diagram {
    let title = "Russia – North Korea" + (date.map { ", \($0)" } ?? "")
    return Diagram(of: statements(in: view), titled: title).grouping(readings)
  }

  /// What the article says of effects, aims and judgments, for which the field has no kinds.
  static let readings = RelationFamily(
    "effects, aims, judgments",
    [
      Strengthens.self, CalledAlliance.self, GainsFrom.self, IsJudged.self, AimsAt.self, Shows.self,
    ])
}
