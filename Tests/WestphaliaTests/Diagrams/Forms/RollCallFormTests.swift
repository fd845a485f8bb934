import Foundation
import TestSupport
import Testing
import Westphalia

@Suite("Roll calls")
struct RollCallFormTests {
  private static let renewal = Draft(
    "S/2024/255", name: "renewal of the Panel of Experts", voted: "2024-03-28")
  private static let measures = Draft(
    "S/2022/431", name: "new measures", voted: "2022-05-26", recorded: .vetoed)

  /// The votes of all members: those named against or abstaining, the others for.
  private static func votes(
    on draft: Draft, against: [SovereignState], abstaining: [SovereignState] = [],
    leavingOut: [SovereignState] = []
  ) -> RelationGraph {
    RelationGraph {
      for seat in UNBody.securityCouncil.seats
      where draft.voted.map({ seat.period.holds(on: $0) == .certainly }) ?? false {
        if !leavingOut.contains(seat.state) {
          seat.state.votes(
            against.contains(seat.state) ? .no : abstaining.contains(seat.state) ? .abstain : .yes,
            on: draft)
        }
      }
    }
  }

  private static let one = votes(on: renewal, against: [.russia], abstaining: [.china])
  private static var both: RelationGraph {
    var graph = one
    for entry in votes(on: measures, against: [.russia, .china]).relations(of: Vote.self) {
      graph.relate(entry.relation, from: entry.source, to: entry.target)
    }
    return graph
  }

  @Test("A view of votes is a roll call: tally, outcome and columns, the date once")
  func single() {
    let picture = Diagram(of: Self.one, titled: "The Panel")
    #expect(picture.chosenForm == .rollCall)
    let text = picture.dot.text
    #expect(text.contains("13–1–1, vetoed by Russia"))
    #expect(text.contains("9 votes needed"))
    for head in ["for 13", "against 1", "abstaining 1", "not voting 0"] {
      #expect(text.contains(head), "\(head)")
    }
    #expect(!text.contains("->"))
    let shown = text.replacing(/tooltip="[^"]*"/, with: "")
    #expect(shown.components(separatedBy: "2024-03-28").count == 2)
    #expect(text.contains("A roll call, since most of the relations are votes."))
  }

  @Test("Permanent members are framed and bold, and a veto is white on black")
  func marks() {
    let dot = Diagram(of: Self.one).dot
    let france = dot.text.split(separator: "<td").filter {
      $0.contains(">France<") && $0.contains("border=\"1\"")
    }
    #expect(france.count >= 1 && france[0].contains("<b>"))
    let japan = dot.text.split(separator: "<td").filter { $0.contains(">Japan<") }
    #expect(japan.count == 1 && japan[0].contains("border=\"0\"") && !japan[0].contains("<b>"))
    let russia = dot.text.split(separator: "<td").filter { $0.contains(">Russia<") }
    #expect(russia.contains { $0.contains("bgcolor=\"#111111\"") })
    #expect(dot.text.contains("permanent member") && dot.text.contains(">veto"))
  }

  @Test("Several drafts are a table of members and drafts, in the order of their dates")
  func several() throws {
    let picture = Diagram(of: Self.both, titled: "Two drafts")
    let text = picture.dot.text
    #expect(text.contains("13–2–0") && text.contains("13–1–1"))
    #expect(text.contains("no seat on the date"))
    let measures = try #require(text.range(of: "new measures")?.lowerBound)
    let renewal = try #require(text.range(of: "renewal of")?.lowerBound)
    #expect(measures < renewal)
  }

  @Test("What is not known is not drawn as an absence")
  func unknown() {
    let graph = Self.votes(
      on: Self.renewal, against: [], abstaining: [.china], leavingOut: [.russia, .japan])
    let picture = Diagram(of: graph)
    let text = picture.dot.text
    #expect(text.contains("not known 2"))
    #expect(text.contains("undetermined: 2 votes not known"))
    #expect(text.contains("not voting 0"))
  }

  @Test("A record that says otherwise, and relations that are no votes, are mentioned")
  func notes() {
    let draft = Draft("S/2024/1", voted: "2024-03-01", recorded: .adopted)
    var graph = Self.votes(on: draft, against: [.russia])
    graph.relate(Visit(), from: .russia, to: .china)
    let text = Diagram(of: graph).dot.text
    #expect(text.contains("The record says otherwise: adopted."))
    #expect(text.contains("Not drawn: 1 relation other than votes"))
  }

  @Test("Votes of states without a seat stand apart and are not counted")
  func withoutSeat() {
    var graph = Self.one
    graph.relate(Vote(.yes), from: .germany, to: Self.renewal)
    let text = Diagram(of: graph).dot.text
    #expect(text.contains("13–1–1, vetoed by Russia"))
    #expect(text.contains("without a seat,") && text.contains(">Germany<"))
  }

  @Test("Votes in another organ are shown without an outcome that nobody can know")
  func assembly() {
    let draft = Draft("A/79/L.1", voted: "2024-10-01")
    let graph = RelationGraph {
      for state in SovereignState.present.prefix(40) { state.votes(.yes, on: draft) }
    }
    let picture = Diagram(of: graph)
    #expect(picture.dot.text.contains("for 40"))
    #expect(picture.dot.text.contains("40–0–0, undetermined"))
    let shown = picture.dot.text.replacing(/tooltip="[^"]*"/, with: "")
    #expect(!shown.contains("Security Council"))
  }

  @Test("The text says each roll call, and then each vote")
  func text() {
    let text = Diagram(of: Self.one, titled: "The Panel").text
    #expect(
      text.contains(
        "renewal of the Panel of Experts (S/2024/255), 2024-03-28: 13–1–1, vetoed by Russia; 9 votes needed."
      ))
    #expect(text.contains("Against (1): Russia (veto)."))
    #expect(text.contains("Russia votes against renewal of the Panel of Experts"))
  }

  @Test("Few votes among other relations stay a network, and one may choose")
  func choice() {
    #expect(Diagram(of: Sample.accord).chosenForm == .network)
    let chosen = Diagram(of: Self.one).drawn(as: .network)
    #expect(chosen.chosenForm == .network && chosen.dot.text.contains("->"))
    let none = Diagram(of: Sample.accord).drawn(as: .rollCall)
    #expect(none.dot.text.contains("There are no votes to show."))
  }

  @Test(
    "Graphviz draws them in every theme", .enabled(if: Graphviz.isInstalled, "no Graphviz"),
    arguments: [DiagramTheme.light, .dark, .grayscale, .print])
  func drawn(theme: DiagramTheme) throws {
    for graph in [Self.one, Self.both] {
      let svg = try Renderer.svg(of: Diagram(of: graph, titled: "Votes").themed(theme).dot.text)
      #expect(svg.contains(">Votes<") && svg.contains(">Russia<"))
    }
  }
}
