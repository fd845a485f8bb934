import Testing
import Westphalia

@Suite("Highlights")
struct DiagramHighlightTests {
  @Test("A path's relations are raised, all others faded, and the legend says so")
  func path() throws {
    let graph = Sample.accord
    let flows = graph.only(ArmsSupply.self, War.self)
    let path = try #require(try flows.shortestPath(from: Sample.northKorea, to: Sample.ukraine))
    let dot = Diagram(of: graph).highlighting(DiagramHighlight(path: path, named: "the shells")).dot
    let raised = dot.lines(with: "class=\"rel line", "raised")
    let faded = dot.lines(with: "class=\"rel line", "faded")
    // The arms are a pill with two halves, the war is one line.
    #expect(raised.count == 3)
    #expect(raised.count + faded.count == dot.lines(with: "class=\"rel line").count)
    #expect(raised.allSatisfy { !$0.contains("#949494") })
    #expect(faded.allSatisfy { $0.contains("#949494") })
    #expect(dot.lines(with: "id=n_state_UKR", "raised").count == 1)
    #expect(dot.lines(with: "id=n_bloc_G8", "faded").count == 1)
    #expect(dot.text.contains("the shells") && dot.text.contains("the rest"))
  }

  @Test("A cut is the relations it names; their ends are raised with them")
  func cut() {
    let cut = Sample.accord.relations(of: War.self).ids
    let picture = Diagram(of: Sample.accord).highlighting(DiagramHighlight(cut, named: "the cut"))
    #expect(picture.dot.lines(with: "class=\"rel line", "raised").count == 1)
    #expect(picture.dot.lines(with: "class=\"node", "raised").count == 2)
    #expect(
      picture.text.contains(
        "Brought out, the cut: Russia is at war with Ukraine, since 2022-02-24."))
  }

  @Test("A least cut of a typed query can be brought out")
  func minimumCut() throws {
    var graph = Sample.accord
    graph.relate(ArmsSupply(.drones), from: .northKorea, to: .russia)
    let flows = graph.only(ArmsSupply.self, War.self)
    let cut = try flows.minimumCut(from: Sample.northKorea, to: Sample.ukraine)
    let picture = Diagram(of: graph).highlighting(DiagramHighlight(cut: cut, named: "the war"))
    // Two ways lead to Russia and one on from there.
    let raised = picture.dot.lines(with: "class=\"rel line", "raised")
    #expect(raised.count == 1 && raised.allSatisfy { $0.contains("rel line war") })
  }

  @Test("Of a cascade the promises that bind are brought out, and no others")
  func cascade() {
    let entente = Treaty(
      "entente", name: "Entente", inForce: .since("1900"), promises: [TreatyPromise(.defense)])
    let league = Treaty(
      "league", name: "League", inForce: .since("1900"), promises: [TreatyPromise(.defense)])
    let graph = RelationGraph {
      entente.binds(.france, .russia).since("1900")
      league.binds(.italy, .romania).since("1900")
    }
    let response = graph.response(
      to: Attack(by: .germany, on: .russia, at: "1914-08-01", in: .territory(of: .russia)))
    let dot = Diagram(of: graph)
      .highlighting(DiagramHighlight(cascade: response, named: "who is called on")).dot
    #expect(dot.lines(with: "class=\"rel line", "raised").count == 2)
    #expect(dot.lines(with: "class=\"rel line", "faded").count == 2)
    for id in ["n_state_FRA", "n_state_RUS", "n_treaty_entente"] {
      #expect(dot.lines(with: "id=\(id),", "raised").count == 1, "\(id)")
    }
    #expect(dot.lines(with: "id=n_treaty_league,", "faded").count == 1)
  }

  @Test("What only stands back is not in the legend by its color")
  func legend() {
    let war = Sample.accord.relations(of: War.self).ids
    let picture = Diagram(of: Sample.accord).highlighting(DiagramHighlight(war, named: "the war"))
    #expect(picture.dot.text.contains(">war<"))
    #expect(!picture.dot.text.contains(">goods, energy<"))
    #expect(Diagram(of: Sample.accord).dot.text.contains(">goods, energy<"))
  }

  @Test("Merged lines stay apart where one of them is raised")
  func merged() {
    var graph = RelationGraph()
    graph.relate(FoodSupply(), from: Sample.russia, to: Sample.northKorea)
    let second = graph.relate(FoodSupply(), from: Sample.russia, to: Sample.northKorea)
    var picture = Diagram(of: graph).highlighting(DiagramHighlight([second], named: "one"))
    picture.layout = .merged
    #expect(picture.dot.lines(with: "class=\"rel line", "raised").count == 1)
    #expect(picture.dot.lines(with: "class=\"rel line", "faded").count == 1)
  }
}
