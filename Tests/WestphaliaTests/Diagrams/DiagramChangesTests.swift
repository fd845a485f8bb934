import TestSupport
import Testing
import Westphalia

@Suite("Pictures of a difference")
struct DiagramChangesTests {
  private func later() throws -> RelationGraph {
    try Sample.accord.supposing { graph throws(GraphError) in
      try graph.end(graph.relations(of: FoodSupply.self).ids[0], on: "2025-01-01")
      try graph.remove(graph.relations(of: War.self).ids[0])
      graph.relate(EnergySupply(), from: Sample.russia, to: Sample.northKorea)
      try graph.insert(SovereignState.nauru)
    }
  }

  @Test("Added, removed and changed are shown by sign, class and color; the rest is pale")
  func marks() throws {
    let dot = Diagram(from: Sample.accord, to: try later(), titled: "Change").dot
    #expect(dot.lines(with: "+ refined petroleum", "added", "#0067A3").count == 1)
    #expect(dot.lines(with: "− war", "removed", "#B84A00", "style=dotted").count == 1)
    #expect(dot.lines(with: "~ food", "changed", "#8E2F6B").count == 1)
    #expect(dot.lines(with: "(was since 2023-09)").count == 1)
    #expect(dot.lines(with: "id=n_state_NRU", "+ Nauru", "added").count == 1)
    #expect(dot.lines(with: "class=\"rel pill", "artillery shells", "faded").count == 1)
    for word in [">+ added<", ">− removed<", ">~ changed<", ">unchanged<"] {
      #expect(dot.text.contains(word), "\(word)")
    }
  }

  @Test("Every difference is in the picture, and nothing else is marked")
  func complete() throws {
    let difference = try later().difference(from: Sample.accord)
    let text = Diagram(from: Sample.accord, to: try later()).text
    #expect(
      text.split(separator: "\n").count { $0.hasPrefix("Added: ") }
        == difference.addedRelations.count)
    #expect(
      text.split(separator: "\n").count { $0.hasPrefix("Removed: ") }
        == difference.removedRelations.count)
    #expect(
      text.split(separator: "\n").count { $0.hasPrefix("Changed: ") }
        == difference.changedRelations.count)
    #expect(text.contains("Added nodes: Nauru."))
  }

  @Test("Nodes that are new in the picture or gone from it are marked as lines are")
  func nodes() throws {
    let dates = Diagram(from: Sample.accord.on("2000"), to: Sample.accord.on("2024-07"))
    #expect(dates.dot.lines(with: "id=n_bloc_G8,", "− G8", "removed", "#B84A00").count == 1)
    #expect(dates.dot.lines(with: "id=n_state_UKR,", "+ Ukraine", "added", "#0067A3").count == 1)
    // Who has relations on both dates is not marked.
    #expect(dates.dot.lines(with: "class=\"node state added\"", "Russia").isEmpty)
    #expect(
      dates.text.contains("Removed nodes: nuclear weapons, G8.")
        || dates.text.contains("Removed nodes: G8, nuclear weapons."))
    let alone = Diagram(
      from: Sample.accord.on("2000"), to: Sample.accord.on("2024-07"), showsUnchanged: false)
    #expect(alone.dot.lines(with: "id=n_state_UKR,", "+ Ukraine").count == 1)
  }

  @Test("Equal graphs differ in nothing")
  func equal() {
    let text = Diagram(from: Sample.accord, to: Sample.accord).dot.text
    #expect(!text.contains(" added") && !text.contains(" removed") && !text.contains(" changed"))
  }

  @Test("What is in both can be left out")
  func onlyChanges() throws {
    let dot = Diagram(from: Sample.accord, to: try later(), showsUnchanged: false).dot
    #expect(!dot.text.contains("artillery shells"))
    #expect(dot.text.contains("+ refined petroleum"))
  }

  @Test("Two dates of one graph can be compared, and Graphviz draws it")
  func dates() throws {
    let dot = Diagram(from: Sample.accord.on("2000"), to: Sample.accord.on("2024-07")).dot
    #expect(dot.lines(with: "− membership").count == 1)
    #expect(dot.lines(with: "+ artillery shells").count == 1)
    if Graphviz.isInstalled { _ = try Renderer.svg(of: dot.text) }
  }
}
