import Testing

@testable import TypedGraph

@Suite("What is chained to a statement")
struct RefinementsTests {
  /// One link of a chain.
  private struct Link: Sendable, CustomStringConvertible {
    let description: String
    let refine: @Sendable (any GraphStatement & Refinable) -> any GraphStatement & Refinable

    init(
      _ description: String,
      _ refine:
        @escaping @Sendable (any GraphStatement & Refinable) -> any GraphStatement & Refinable
    ) {
      self.description = description
      self.refine = refine
    }
  }

  private static let times = [
    Link("since 2000") { $0.since("2000") }, Link("since 2003-05") { $0.since("2003-05") },
    Link("until 2010") { $0.until("2010") }, Link("on 2004") { $0.on("2004") },
    Link("on 2004-06") { $0.on("2004-06") }, Link("throughout 2004") { $0.throughout("2004") },
    Link("during 2001 to 2008") { $0.during(.from("2001", until: "2008")) },
    Link("from 1999 until 2009-03-04") { $0.from("1999", until: "2009-03-04") },
    Link("through 2007-02-28") { $0.through("2007-02-28") },
    Link("from 1998 through 2009-03-04") { $0.from("1998", through: "2009-03-04") },
    Link("by default since 1995") { $0.byDefault(.since("1995")) },
    Link("at unknown time") { $0.atUnknownTime() }, Link("always") { $0.during(.always) },
  ]

  private static let claims = [
    Link("according") { $0.according(to: .chronicle, at: "4.2") },
    Link("supported") { $0.supported(by: .ledger, at: "p. 3", .reported) },
    Link("contradicted") { $0.contradicted(by: .rumour, .believed) },
    Link("evidence") {
      $0.evidence(Evidence(.ledger, at: "p. 9", modality: .alleged, speakers: ["a reeve"]))
    },
  ]

  private static let voices = [
    Link("denied") { $0.denied() }, Link("reported") { $0.reported() },
    Link("alleged") { $0.alleged() }, Link("possibly") { $0.possibly() },
    Link("intended") { $0.intended() }, Link("promised") { $0.promised() },
    Link("prohibited") { $0.prohibited() }, Link("believed") { $0.believed() },
    Link("said by") { $0.said(by: "an abbot") }, Link("quoting") { $0.quoting("dedit") },
    Link("noting") { $0.noting("a copy") }, Link("confidence") { $0.confidence(.high) },
    Link("low confidence") { $0.confidence(.low) },
  ]

  private func loan() -> Statement<Loan> {
    Statement(Loan(crowns: 5), from: Guild(id: "g"), to: Town(id: 1))
  }

  /// A statement, a group, and a group whose statements say something of their own.
  private var subjects: [any GraphStatement & Refinable] {
    let road = Statement(Road(miles: 2), from: Town(id: 1), to: Guild(id: "g")).since("1999")
    return [
      loan(), StatementGroup([loan(), road]),
      StatementGroup([road.according(to: .rumour).alleged(), loan().possibly()]),
    ]
  }

  private func permutations(_ links: [Link]) -> [[Link]] {
    guard links.count > 1 else { return [links] }
    return links.indices.flatMap { index in
      var rest = links
      let first = rest.remove(at: index)
      return permutations(rest).map { [first] + $0 }
    }
  }

  private func graph(
    _ subject: any GraphStatement & Refinable, _ links: [Link]
  ) -> RelationGraph {
    var graph = RelationGraph()
    links.reduce(subject) { $1.refine($0) }.add(to: &graph)
    return graph
  }

  private func expectOneMeaning(_ links: [Link]) {
    for (number, subject) in subjects.enumerated() {
      let first = graph(subject, links)
      for order in permutations(links).dropFirst() {
        let other = graph(subject, order)
        #expect(other == first, "subject \(number): \(order), \(other.relations)")
      }
    }
  }

  @Test("Every pair of refinements, with a source and without one, says the same in both orders")
  func pairs() {
    let all = Self.times + Self.claims.prefix(1) + Self.voices
    for (index, one) in all.enumerated() {
      for other in all[(index + 1)...] { expectOneMeaning([one, other]) }
    }
    for claim in Self.claims {
      for voice in Self.voices { expectOneMeaning([claim, voice]) }
    }
  }

  @Test("Several refinements of one source and of time say the same in every order")
  func permutations() {
    let voices = Self.voices
    for claim in Self.claims {
      for first in voices.indices {
        let second = (first + 3) % voices.count
        let time = Self.times[first % Self.times.count]
        let later = Self.times[(first + 4) % Self.times.count]
        expectOneMeaning([claim, voices[first], voices[second], time, later])
      }
    }
    for first in Self.times.indices {
      for second in Self.times.indices where second > first {
        expectOneMeaning([
          Self.times[first], Self.times[second], Self.times[(second + 2) % Self.times.count],
        ])
      }
    }
  }

  @Test("Sources of different roles say the same in every order, with time among them")
  func roles() {
    expectOneMeaning(Array(Self.claims.prefix(3)) + [Self.times[0], Self.times[2]])
  }

  @Test("What is said before the first source is said of it, and nobody else")
  func waiting() {
    let before = loan().possibly().quoting("dedit").according(to: .chronicle, at: "4.2")
    #expect(before == loan().according(to: .chronicle, at: "4.2").possibly().quoting("dedit"))
    #expect(
      before.evidence == [
        Evidence(.chronicle, at: "4.2", modality: .possible, quotation: "dedit")
      ])
    var graph = RelationGraph()
    before.add(to: &graph)
    #expect(graph.believing(.facts).relations.isEmpty)
    // It is said of the source listed first, not of the one named first.
    #expect(
      loan().possibly().contradicted(by: .ledger).according(to: .chronicle).evidence.map(\.modality)
        == [.possible, .asserted])
    #expect(loan().denied().evidence == [Evidence(.modeler, polarity: .denied)])
  }

  @Test("Of several sources a refinement is about the one named last before it")
  func latest() {
    let statement = loan().according(to: .chronicle).alleged().contradicted(by: .ledger)
      .quoting("non dedit").supported(by: .rumour)
    #expect(
      statement.evidence == [
        Evidence(.chronicle, modality: .alleged), Evidence(.rumour),
        Evidence(.ledger, polarity: .denied, quotation: "non dedit"),
      ])
  }

  @Test("The stricter of two words stands, and no word is lost")
  func stricter() {
    let statement = loan().confidence(.high).reported().possibly().confidence(.low)
      .quoting("dedit").quoting("et solvit").noting("a copy").noting("torn")
      .said(by: "an abbot").said(by: "a monk").according(to: .chronicle)
    #expect(
      statement.evidence == [
        Evidence(
          .chronicle, modality: .possible, quotation: "dedit … et solvit",
          speakers: ["an abbot", "a monk"], confidence: .low, note: "a copy; torn")
      ])
    #expect(
      loan().since("2000").since("2003").until("2010").until("2008").period
        == .from("2003", until: "2008"))
    #expect(loan().on("2004").on("2004-06").period == .on("2004-06"))
    #expect(loan().since("2000").atUnknownTime().period.description == "2000 – ?")
  }

  @Test("What a verb supposes of time counts where nothing is said")
  func defaults() {
    let statement = loan().byDefault(.from("1999", until: "2005"))
    #expect(statement.period == .from("1999", until: "2005"))
    #expect(statement.since("1990").period == .from("1990", until: "2005"))
    #expect(statement.on("2010").period == .on("2010"))
    #expect(statement.atUnknownTime().period == .unknown)
    #expect(StatementGroup([statement]).until("2010").statements.count == 1)
    #expect(
      StatementGroup([statement]).until("2010")
        == StatementGroup([loan().from("1999", until: "2010")]))
  }

  @Test("Statements compare by what they say, and print like the relation they become")
  func values() {
    let statement = loan().since("2000").possibly().according(to: .chronicle)
    #expect(statement.description == "guild g –loan→ town 1 (2000 –) – possible")
    #expect(statement != loan().since("2000") && statement != loan().possibly())
    #expect(loan() == loan() && loan().since("2001") != loan())
    let group = StatementGroup([loan(), loan().since("2001")]).until("2004")
    #expect(group == StatementGroup([loan().until("2004"), loan().from("2001", until: "2004")]))
    #expect(group != StatementGroup([loan()]))
    #expect(
      group.description == "guild g –loan→ town 1 (– 2004)\nguild g –loan→ town 1 (2001 – 2004)")
  }
}
