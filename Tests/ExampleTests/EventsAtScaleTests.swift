import Testing
import Westphalia
import WestphaliaData

@testable import EventsAtScale

@Suite("Events at scale")
struct EventsAtScaleTests {
  static let events = RelationGraph {
    for (from, to, root, count, score, month) in [
      (SovereignState.russia, SovereignState.northKorea, CAMEORoot.consultation, 3, 2.0, "2023-01"),
      (.northKorea, .russia, .threat, 1, -4.0, "2023-01"),
      (.unitedStates, .russia, .fight, 2, -10.0, "2023-01"),
      (.unitedStates, .northKorea, .demand, 1, -5.0, "2023-01"),
      (.unitedStates, .northKorea, .aid, 1, 5.0, "2023-02"),
      (.russia, .northKorea, .aid, 1, 7.0, "2022-12"), (.russia, .france, .aid, 1, 7.0, "2023-01"),
    ] as [(SovereignState, SovereignState, CAMEORoot, Int, Double, PartialDate)] {
      Statement(EventReport(root, count: count, goldstein: score), from: from, to: to)
        .throughout(month)
    }
  }

  @Test("All that was reported between two states in a month is one tie, signed by the mean score")
  func network() throws {
    let network = try NetReports.network(of: Self.events)
    let ties = network.relations.map {
      "\($0.sourceNode.name) \($0.anyRelation.label) \($0.period)"
    }
    #expect(
      Set(ties) == [
        "Russia +0.5 in 4 events throughout 2023-01",
        "Russia −10.0 in 2 events throughout 2023-01",
        "North Korea −5.0 in 1 event throughout 2023-01",
        "North Korea +5.0 in 1 event throughout 2023-02",
        "Russia +7.0 in 1 event throughout 2022-12",
        "Russia +7.0 in 1 event throughout 2023-01",
      ])
    let year = try NetReports.network(of: Self.events, among: ["RUS", "PRK"], in: 2023)
    #expect(year.relationCount == 1)
  }

  @Test("The share of balanced triads, month by month; of a month without a triad there is none")
  func balance() throws {
    let network = try NetReports.network(of: Self.events)
    let table = try #require(try BalanceSeries.table(of: network))
    #expect(table.dates == ["2022-12", "2023-01", "2023-02"])
    #expect(table.values.map { $0[0] } == [1, 4, 1])
    // Two enemies of one and friends of each other.
    #expect(table.values.map { $0[1] } == [nil, 1, nil])
    #expect(try BalanceSeries.table(of: RelationGraph()) == nil)
  }

  @Test("The picture of a year shows the article's states alone")
  func picture() throws {
    let diagram = try EventYear.diagram(of: Self.events, in: 2023, titled: "2023")
    #expect(diagram.view.relationCount == 4)
    #expect(EventYear.states.map(\.id).contains("RUS") && EventYear.states.count >= 5)
  }

  @Test("The questions of databases have the answers that the world was made for")
  func questions() throws {
    let answers = try DatabaseQuestions(QuestionWorld.graph, on: "2024-01-15")
    #expect(
      answers.members.map { "\($0.bloc): \($0.states.joined(separator: " "))" } == [
        "NATO: CAN DEU FIN FRA GBR HUN ITA NOR POL USA"
      ])
    #expect(answers.armsPaths == [["IRN", "RUS", "BLR", "1"], ["PRK", "RUS", "BLR", "2"]])
    #expect(
      answers.vetoes.map { "\($0.draft): \($0.states.joined(separator: " "))" } == [
        "S/2022/431: CHN RUS", "S/2024/255: RUS",
      ])
    let then = try DatabaseQuestions(QuestionWorld.graph, on: "1956-01-01")
    #expect(then.members.map(\.bloc) == ["NATO", "WTO-1955"])
    #expect(then.armsPaths == [])
  }

  @Test("Options are read, and what cannot be followed is said")
  func options() throws {
    let options = try Options(["out", "--year", "2023", "--html", "a.html"])
    #expect(options.folder == "out" && options.year == 2023 && options.html == "a.html")
    #expect(try Options([]).folder == "Examples/EventsAtScale/Sample")
    for (words, message) in [
      (["a", "b"], "several folders are given"), (["--year", "x"], "--year: 'x' is no year"),
      (["--svg"], "--svg needs a value after it"), (["--pdf", "x"], "'--pdf' is not an option"),
    ] {
      #expect(throws: Options.Misuse(description: message)) { try Options(words) }
    }
  }
}
