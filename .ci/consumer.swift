import Westphalia

/// A kind of node of the consumer's own, in a role of the library's.
struct Port: Recipient {
  let id: String
  let name: String
}

/// A kind of relation of the consumer's own.
struct PilotageAgreement: Relation {
  typealias Source = SovereignState
  typealias Target = Port

  static let tie = Tie.directed(.positive)

  let feeInDollars: Int

  var label: String { "pilotage, \(feeInDollars) USD" }
}

let chongjin = Port(id: "KPCHO", name: "Chongjin")
let graph = RelationGraph {
  SovereignState.northKorea.supplies(.artilleryShells, to: .russia).since("2023-09")
  SovereignState.russia.suppliesFood(to: chongjin).since("2023-09")
  Statement(PilotageAgreement(feeInDollars: 900), from: .russia, to: chongjin).on("2024-06-19")
}
let agreements = graph.on("2024-06").relations(of: PilotageAgreement.self, from: .russia)
precondition(agreements.map(\.relation.feeInDollars) == [900])
let way = try graph.shortestPath(from: SovereignState.northKorea, to: chongjin)
precondition(way?.count == 2)
print(Diagram(of: graph, titled: "A harbour").dot.text, terminator: "")
