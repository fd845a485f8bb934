import Testing
import Westphalia

@Suite("Public values")
struct PublicValuesTests {
  private static let modules = [
    "GraphKernel", "TypedGraph", "DOT", "Westphalia", "WestphaliaGraphviz", "WestphaliaTesting",
  ]

  @Test("Every public type describes itself and compares, but for those that are named")
  func conformances() throws {
    let compiler = try #require(Compiler.current, "the compiler or the built modules are missing")
    let types = try Self.modules.flatMap { try compiler.symbolGraph(of: $0).types }
    #expect(types.count > 200, "the symbol graphs list too few types to be whole")
    let values = types.filter { typesThatAreNoValues[$0.name] == nil }
    let silent = values.filter { !$0.isDescribed }.map(\.name)
    #expect(silent == [], "give them a description, or name them with a reason")
    let incomparable = Set(values.filter { !$0.isEquatable }.map(\.name))
    #expect(
      incomparable.symmetricDifference(typesThatCannotCompare.keys).sorted() == [],
      "give them ==, or name them with a reason")
    let mute = types.filter { !$0.isDescribed || !$0.isEquatable }.map(\.name)
    #expect(
      Set(typesThatAreNoValues.keys).subtracting(mute).sorted() == [],
      "they describe themselves and compare: strike them")
  }

  private static let graph = Sample.accord

  /// Values of each family that people print.
  private static var samples: [(String, Any)] {
    let relations = graph.relations
    let typed = graph.relations(of: ArmsSupply.self)
    let later = graph.supposing { graph in
      _ = graph.add {
        SovereignState.china.suppliesFood(to: Sample.northKorea).since("2025").possibly()
      }
    }
    let statement = Sample.northKorea.supplies(.artilleryShells, to: Sample.russia).since("2023-09")
    let difference = later.difference(from: graph)
    var batch = RelationBatch<ArmsSupply>()
    batch.append(ArmsSupply(.artilleryShells), from: 0, to: 1)
    var document = DOTDocument(.directed, name: "g")
    document.body.node("a", .label("one"))
    document.body.edge("a", "b", .style(.dashed))
    let evidence = Evidence(.modeler, at: "p. 1", modality: .possible, confidence: .high)
    return [
      ("graph", graph), ("empty graph", RelationGraph()), ("view", graph.on("2024-06")),
      ("list", relations), ("typed list", typed), ("entry", relations[0]),
      ("typed entry", typed[0]),
      ("identity", relations[0].id), ("statement", statement),
      ("group", StatementGroup([statement, statement])), ("difference", difference),
      ("batch", batch), ("evidence", evidence), ("source", EvidenceSource.modeler),
      ("coverage", Coverage(of: .modeler, over: .since("2000"), ArmsSupply.self)),
      ("policy", EvidencePolicy.facts), ("confidence", Confidence.low),
      ("period", Period.since("2023-09")), ("bound", Period.since("2023-09").start),
      ("date", "2023-09" as PartialDate), ("tie", ArmsSupply.tie), ("kind", ArmsSupply.kind),
      ("attribute", Attribute("feeInDollars", .integer(5))), ("weight", RelationWeight.each),
      ("error", GraphError.relationNotFound(relations[0].id)), ("document", document),
      ("DOT statements", document.statements), ("DOT label", DOTLabel.text("one")),
      ("HTML table", HTMLTable(.border(1), rows: [HTMLRow(HTMLCell("x"))])),
      ("DOT summary", document.summary),
    ]
  }

  @Test("No value prints an address, a module or a private type")
  func words() {
    for (name, value) in Self.samples {
      // In a list Swift prints what a debugger sees.
      for text in ["\(value)", String(reflecting: value), "\([value])"] {
        for mark in [
          "0x", "TypedGraph.", "GraphKernel.", "DOT.", "Westphalia.", "(unknown context",
        ] {
          #expect(!text.contains(mark), "\(name): \(text)")
        }
        #expect(!text.isEmpty, "\(name)")
      }
    }
  }

  @Test("Values print in the words of the field")
  func field() {
    let graph = RelationGraph {
      Sample.northKorea.supplies(.artilleryShells, to: Sample.russia).since("2023-09")
      Sample.russia.suppliesFood(to: Sample.northKorea).since("2023-09")
    }
    #expect("\(graph)" == "2 nodes (state 2), 2 relations (arms supply 1, food supply 1)")
    #expect(
      "\(graph.relations)" == """
        #0 North Korea supplies artillery shells to Russia (2023-09 –)
        #1 Russia supplies food to North Korea (2023-09 –)
        """)
    #expect("\(RelationGraph())" == "0 nodes, 0 relations")
    #expect("\(graph.on("2024"))" == "on 2024")
    #expect(
      "\(Coverage(of: .modeler, over: .since("2000"), ArmsSupply.self))"
        == "the modeler covers arms supply (2000 –)")
    #expect("\(Period.Bound.open) \(Period.since("2023-09").start)" == "open 2023-09")
    #expect("\(Attribute("feeInDollars", .integer(900)))" == "fee in dollars 900")
    #expect("\(Tie.symmetric(.positive))" == "symmetric, positive")
    #expect(graph.relations == RelationGraph(graph.view).relations)
  }
}
