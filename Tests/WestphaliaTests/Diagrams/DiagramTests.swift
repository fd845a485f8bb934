import TestSupport
import Testing
import WestphaliaTesting

@Suite("Diagrams")
struct DiagramTests {
  static let themes: [DiagramTheme] = [.light, .dark, .grayscale, .print]

  @Test("The document is as recorded", arguments: themes)
  func golden(theme: DiagramTheme) {
    let picture = Diagram(of: Sample.accord, titled: "Accord").themed(theme)
    expect(picture, matchesGolden: "accord-\(theme.name)")
  }

  @Test(
    "Graphviz draws the document without a word", .enabled(if: Graphviz.isInstalled, "no Graphviz"),
    arguments: themes)
  func drawn(theme: DiagramTheme) throws {
    let svg = try Renderer.svg(
      of: Diagram(of: Sample.accord, titled: "Accord").themed(theme).dot.text)
    for name in ["Russia", "North Korea", "artillery shells", "Accord", "nuclear weapons"] {
      #expect(svg.contains(">\(name)") || svg.contains("\(name) "), "\(name)")
    }
    let width = try #require(Renderer.width(of: svg))
    #expect(width < 1_200)
  }

  @Test("Equal graphs make equal documents")
  func equal() {
    let one = Diagram(of: Sample.world(states: 30, relations: 60, seed: 7)).dot
    let other = Diagram(of: Sample.world(states: 30, relations: 60, seed: 7)).dot
    #expect(one == other)
    #expect(one.utf8 == other.utf8)
    #expect(one != Diagram(of: Sample.world(states: 30, relations: 60, seed: 8)).dot)
  }

  @Test("A relation keeps its id in the picture when others go")
  func stableIDs() {
    let all = Diagram(of: Sample.accord).dot
    let some = Diagram(of: Sample.accord.only(War.self)).dot
    let war = Sample.accord.relations(of: War.self).ids[0].number
    #expect(all.lines(with: "id=rel_\(war)").count == 1)
    #expect(some.lines(with: "id=rel_\(war)").count == 1)
    #expect(some.lines(with: "id=n_state_UKR", "class=\"node state\"").count == 1)
  }

  @Test("Each line and node has a tooltip that is a sentence")
  func tooltips() {
    let text = Diagram(of: Sample.accord).dot.text
    #expect(
      text.contains("tooltip=\"North Korea supplies artillery shells to Russia, since 2023-09.\""))
    #expect(text.contains("tooltip=\"Ukraine is a state;"))
    #expect(
      text.contains(
        "Russia transfers advanced military technology to North Korea, since 2024-06, possible."))
  }

  @Test("What is only possible is dashed, what is denied is struck")
  func certainty() {
    let dot = Diagram(of: Sample.accord).dot
    let possible = Sample.accord.relations(of: TechnologyTransfer.self).ids[0].number
    #expect(dot.lines(with: "id=rel_\(possible)_a", "style=dashed").count == 1)
    #expect(dot.lines(with: "<s>tested</s>").count == 1)
  }

  @Test("The legend has what occurs and nothing else")
  func legend() {
    let arms = Diagram(of: Sample.accord.only(ArmsSupply.self)).dot.text
    #expect(arms.contains("arms, military help"))
    for absent in ["goods, energy", "opposes", "dashed", "struck", "dotted"] {
      #expect(!arms.contains(absent), "\(absent)")
    }
    var quiet = Diagram(of: Sample.accord)
    #expect(quiet.dot.text.contains("dashed: promised"))
    quiet.showsLegend = false
    #expect(!quiet.dot.text.contains("Key"))
  }

  @Test("Names come from the label function, in labels, tooltips and text")
  func names() {
    let korean = Diagram(of: Sample.accord).named { node in
      "\(node.id)" == "PRK" ? "조선민주주의인민공화국" : node.name
    }
    let text = korean.dot.text
    #expect(text.contains("<b>조선민주주의인민공화국</b>"))
    #expect(text.contains("조선민주주의인민공화국 supplies artillery shells to Russia"))
    #expect(!text.contains("North Korea supplies"))
    #expect(korean.text.contains("조선민주주의인민공화국 supplies artillery shells to Russia"))
  }

  @Test("An empty view is a title and a sentence", arguments: DiagramLayout.allCases)
  func empty(layout: DiagramLayout) throws {
    var picture = Diagram(of: RelationGraph(), titled: "Nothing yet")
    picture.layout = layout
    #expect(picture.dot.lines(with: "->").isEmpty)
    #expect(picture.dot.text.contains("There is nothing to show"))
    #expect(
      picture.text.hasPrefix(
        "Nothing yet.\nThere is nothing to show: no relation holds here.\n"))
    guard Graphviz.isInstalled else { return }
    let svg = try Renderer.svg(of: picture.dot.text)
    #expect(svg.contains(">Nothing yet<") && svg.contains(">There is nothing to show"))
  }

  @Test("A bloc without members is said, alone and beside others")
  func emptyBloc() throws {
    let alone = Diagram(of: RelationGraph(), titled: "Blocs").clustered(by: [.nato])
    #expect(alone.dot.text.contains("NATO has no members here."))
    #expect(alone.text.contains("NATO has no members here."))
    let beside = Diagram(of: Sample.accord.only(War.self)).clustered(by: [.asean])
    #expect(
      beside.dot.text.contains(" has no members here.")
        && beside.text.contains(" has no members here."))
    if Graphviz.isInstalled { _ = try Renderer.svg(of: beside.dot.text) }
  }

  @Test("Ids of nodes whose key is not ASCII depend on the node alone")
  func nodeIDs() {
    func ids(_ keys: [String]) -> [String: String] {
      var graph = RelationGraph()
      for key in keys {
        graph.relate(War(), from: SovereignState(key, name: String(key.prefix(9))), to: .ukraine)
      }
      var ids: [String: String] = [:]
      for line in Diagram(of: graph).dot.lines(with: "class=\"node state\"") {
        for key in keys where line.contains("<b>\(key.prefix(9))</b>") {
          ids[key] = String(line.drop { $0 == " " }.prefix { $0 != " " })
        }
      }
      return ids
    }
    let keys = ["북", "남", "한", String(repeating: "x", count: 70), "abc"]
    let all = ids(keys)
    #expect(Set(all.values).count == keys.count)
    #expect(all == ids(keys.reversed()))
    for key in keys { #expect(ids([key])[key] == all[key], "\(key)") }
    #expect(all["abc"] == "n_state_abc")
  }

  @Test("A prefix of one's own stands before all ids, and changes nothing else")
  func prefix() {
    var picture = Diagram(of: Sample.accord, titled: "Accord")
    let plain = picture.dot.text
    picture.idPrefix = "one-"
    let found = picture.dot.text.matches(of: #/ id="?([A-Za-z0-9_-]+)/#).map { String($0.1) }
    #expect(found.count > 20 && found.allSatisfy { $0.hasPrefix("one-") }, "\(found)")
    #expect(Set(found).count == found.count)
    #expect(
      picture.dot.text.replacing("one-", with: "").replacing("\"", with: "")
        == plain.replacing("\"", with: ""))
  }

  @Test("Nodes without a relation are shown on demand")
  func isolated() throws {
    var graph = RelationGraph()
    try graph.insert(SovereignState.nauru)
    var picture = Diagram(of: graph)
    #expect(!picture.dot.text.contains("Nauru"))
    picture.showsIsolatedNodes = true
    #expect(picture.dot.text.contains("Nauru"))
    #expect(picture.text.contains("Without a relation: Nauru."))
  }
}
