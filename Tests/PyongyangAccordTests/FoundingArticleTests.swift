import Foundation
import TestSupport
import Testing
import Westphalia

@testable import PyongyangAccord
@testable import PyongyangModel

@Suite("The founding article")
struct FoundingArticleTests {
  let graph = FoundingArticle.graph
  let russia = SovereignState.russia
  let northKorea = SovereignState.northKorea

  /// Identity, position and modality of each statement, read off the article's table by hand.
  static let table: [(id: String, position: String, modality: Evidence.Modality)] = [
    ("C01", "1.1", .asserted), ("C02", "1.1", .asserted), ("C03", "1.2", .believed),
    ("C04", "1.3", .asserted), ("C05", "1.3", .believed), ("C06", "2.1", .reported),
    ("C07", "4.1", .asserted), ("C08", "4.1", .asserted), ("C09", "4.2", .asserted),
    ("C10", "4.2", .believed), ("C11", "4.2", .asserted), ("C12", "4.3", .believed),
    ("C13", "4.3", .promised), ("C14", "5.1", .reported), ("C15", "5.1", .reported),
    ("C16", "5.2", .reported), ("C17", "7.2", .asserted), ("C18", "7.2", .asserted),
    ("C19", "7.2", .asserted), ("C20", "7.2", .asserted), ("C21", "7.2", .asserted),
    ("C22", "7.3", .asserted), ("C23", "7.3", .believed), ("C24", "8.1", .asserted),
    ("C25", "8.2", .asserted), ("C26", "8.2", .asserted), ("C27", "8.2", .asserted),
    ("C28", "8.2", .possible), ("C29", "8.2", .asserted), ("C30", "8.3", .asserted),
    ("C31", "8.3", .asserted), ("C32", "9.1", .intended), ("C33", "9.2", .asserted),
    ("C34", "9.2", .possible), ("C35", "9.3", .reported), ("C36", "11.1", .believed),
    ("C37", "11.1", .asserted), ("C38", "11.2", .asserted), ("C39", "11.2", .asserted),
    ("C40", "11.3", .believed), ("C41", "13.1", .asserted), ("C42", "13.2", .asserted),
    ("C43", "13.2", .asserted), ("C44", "13.3", .believed),
  ]

  @Test("All 44 statements are there, in order")
  func everyStatementIsThere() {
    #expect(FoundingArticle.claims.map(\.id) == Self.table.map(\.id))
    #expect(Self.table.count == 44)
  }

  @Test(
    "Each statement has its position and voice in the article, before what others say",
    arguments: table)
  func positionAndVoice(id: String, position: String, modality: Evidence.Modality) throws {
    let claim = try #require(FoundingArticle.claims.first { $0.id == id })
    #expect(!claim.relations.isEmpty)
    for relation in claim.relations {
      let evidence = try #require(graph.relation(relation)).evidence
      #expect(evidence.first?.source == Sources.article)
      #expect(evidence.first?.position == position)
      #expect(evidence.first?.modality == modality)
      #expect(evidence.dropFirst().allSatisfy { $0.source != Sources.article })
    }
  }

  @Test("Dates are as precise as the article: no statement of it names a day")
  func noDayIsInvented() throws {
    for claim in FoundingArticle.claims where claim.id != "C42" && claim.id != "C43" {
      for relation in claim.relations {
        let period = try #require(graph.relation(relation)).period
        for case .date(let date) in [period.start, period.end] {
          #expect(date.precision != .day, "\(claim.id)")
        }
      }
    }
  }

  static let flows: [any Relation.Type] = RelationFamily.supply.members

  @Test("Four flows into North Korea are stated, a fifth is only possible; one flow of arms leaves")
  func flows() {
    let into = graph.only(.supply).relations(to: northKorea)
    let stated = graph.believing(.facts).only(.supply).relations(to: northKorea)
    #expect(
      stated.map(\.anyRelation.label) == [
        "food", "basic goods", "refined petroleum",
        "technical support: space and military capability",
      ])
    let possible = graph.believing(.modality(.possible)).only(.supply).relations(to: northKorea)
    #expect(possible.map(\.anyRelation.label) == ["advanced military technology"])
    #expect(into.count == stated.count + possible.count)
    #expect(graph.relations(of: ArmsSupply.self, from: northKorea).count == 1)
    #expect(graph.relations(of: ArmsSupply.self, from: northKorea, to: russia).count == 1)
  }

  @Test(
    "Russia vetoed the panel's renewal; in the wide reading China too, contradicted by the record")
  func vetoes() throws {
    let draft = FoundingArticle.panelRenewal
    #expect(graph.vetoes(of: draft).map(\.source) == [russia])
    #expect(graph.believing(.facts).claimedVetoes(of: draft).map(\.source) == [russia])
    let wide = graph.claimedVetoes(of: draft)
    #expect(wide.map(\.source) == [russia, .china])
    let china = try #require(wide.last)
    #expect(china.status == .contradicted)
    #expect(china.evidence.contains { $0.polarity == .denied && $0.source.id == "S/2024/255" })
    #expect(
      graph.vetoes(of: FoundingArticle.newMeasures).map(\.source) == [russia, .china])
  }

  @Test(
    "Mutual defense is signed and not in force before 4 December 2024, and in force from then on",
    arguments: [
      ("2024-06-18", nil), ("2024-06-20", TreatyStage.signed), ("2024-12-03", .signed),
      ("2024-12-04", .inForce(.certainly)), ("2026-01-01", .inForce(.certainly)),
      ("2024-12", .inForce(.possibly)),
    ] as [(PartialDate, TreatyStage?)])
  func mutualDefense(date: PartialDate, stage: TreatyStage?) {
    let promises = graph.mutualPromises(.defense, between: russia, and: northKorea, on: date)
    #expect(promises.map(\.stage) == (stage.map { [$0] } ?? []))
    #expect(promises.allSatisfy { $0.promise.article == "4" })
  }

  @Test("In 2000 the DPRK had asserted no test; for 1999 nobody says; since October 2006 it had")
  func nuclearTests() throws {
    func answer(_ date: PartialDate) throws -> Answer<CapabilityTest> {
      try graph.answer(CapabilityTest.self, from: northKorea, to: .nuclearWeapons, on: date)
    }
    #expect(try answer("2000").description == "asserted no")
    #expect(try answer("2000-07-19").description == "asserted no")
    #expect(try answer("1999").description == "not covered")
    #expect(try answer("2006-10-08").description == "not covered")
    #expect(try answer("2006-10-09").description == "yes")
  }

  @Test("Who fined Russia is unknown, which is not nobody")
  func fine() throws {
    let fines = graph.relations(of: Fine.self, to: russia)
    #expect(fines.count == 1)
    #expect(try #require(fines.first).source is UnknownActor)
  }

  @Test("More than eight relations join Russia and the DPRK, each of them found by every query")
  func parallelRelations() throws {
    let between = graph.relations(between: russia, and: northKorea)
    #expect(between.count >= 8)
    #expect(Set(between.ids).count == between.count)
    let apart =
      graph.relations(from: russia, to: northKorea).ids
      + graph.relations(from: northKorea, to: russia).ids
    #expect(Set(apart) == Set(between.ids))
    let incident = Set(graph.relations(at: russia).ids)
    #expect(between.ids.allSatisfy(incident.contains))
    #expect(Set(try graph.neighbors(of: russia).map(\.name)).contains("North Korea"))
  }

  @Test("The diagram keeps parallel relations apart: each has a pill and two lines of its own")
  func parallelRelationsInTheDiagram() throws {
    let text = FoundingArticle.diagram(of: graph.view, on: nil).dot.text
    let relations = graph.relations(between: russia, and: northKorea).filter {
      !($0.anyRelation is any Pact)
    }
    #expect(relations.count >= 8)
    for relation in relations {
      #expect(text.contains("pill_\(relation.id.number) ["))
      #expect(text.contains("rel_\(relation.id.number)_a"))
      #expect(text.contains("rel_\(relation.id.number)_b"))
    }
  }

  @Test(
    "In the diagram no words lie on a node, on others or on a line, and no line runs through a node",
    .enabled(if: Graphviz.isInstalled, "no Graphviz"),
    arguments: [nil, "2000", "2023-09", "2024-06", "2024-12-04"] as [PartialDate?])
  func geometry(date: PartialDate?) throws {
    let view = date.map { graph.on($0) } ?? graph.view
    let picture = try DrawnPicture(of: FoundingArticle.diagram(of: view, on: date).dot.text)
    #expect(picture.extent.nodes > 2 && picture.extent.nodes + picture.extent.words > 5)
    #expect(picture.overlaps == [])
    #expect(picture.crossedWords == [])
    #expect(picture.crossedNodes == [])
  }

  @Test("In the diagram the drafts stand in the box of the Security Council")
  func councilInTheDiagram() {
    let text = FoundingArticle.diagram(of: graph.view, on: nil).dot.text
    let box = text.components(separatedBy: "subgraph cluster_box_UN_body_UNSC {").last ?? ""
    let inside = box.prefix { $0 != "}" }
    #expect(inside.contains("id=n_draft_S_2022_431") && inside.contains("id=n_draft_S_2024_255"))
  }

  @Test("What is contradicted is believed by nobody who believes facts")
  func contradictions() {
    let contradicted = graph.relations.filter { $0.status == .contradicted }
    #expect(contradicted.map(\.evidence.first?.position) == ["8.2", "8.3"])
    let believed = Set(graph.believing(.facts).relations.ids)
    #expect(contradicted.allSatisfy { !believed.contains($0.id) })
  }

  @Test("The exchange names the flows that are its two sides")
  func exchange() throws {
    let sides = graph.relations(of: DealContribution.self)
    #expect(sides.map(\.relation.flows.count) == [1, 4])
    let arms = try #require(sides.first?.relation.flows.first)
    #expect(graph.relation(arms, as: ArmsSupply.self)?.source == northKorea)
  }
}
