import Testing
import TypedGraph
struct Port: Node { let id: String; let name: String; var depth = 3 }
struct Ship: Node { let id: Int; var name: String { "ship \(id)" } }
struct Calls: Relation { typealias Source = Ship; typealias Target = Port; static let tie = Tie.directed; var fee: Int }
struct Twin: Relation { typealias Source = any Node; typealias Target = any Node; static let tie = Tie.symmetric(.positive) }
@Test func smoke() throws {
  var g = RelationGraph {
    Statement(Calls(fee: 3), from: Ship(id: 1), to: Port(id: "a", name: "A")).since("2023-09").until("2024")
    Statement(Twin(), from: Port(id: "b", name: "B"), to: Port(id: "a", name: "A"))
    for i in 2..<4 { Statement(Calls(fee: i), from: Ship(id: i), to: Port(id: "b", name: "B")).on("2024-05") }
  }
  let a = Port(id: "a", name: "A")
  print(g.relations(at: a).map(\.description))
  print(g.relations(of: Calls.self, to: a).map(\.relation.fee), g.on("2023-09").relations.map(\.description))
  print(g.breadthFirst(from: Ship(id: 1)).map { "\($0.node.name) \($0.depth)" })
  print(g.shortestPath(from: Ship(id: 1), to: Port(id: "b", name: "B"))?.description ?? "none")
  let h = g.supposing { $0.relate(Calls(fee: 9), from: Ship(id: 1), to: a) }
  print(h.difference(from: g))
  try g.end(g.relations[0].id, on: "2023-12")
  print(Calls.kind, a.attributes, g.relations[0].anyRelation.attributes)
  #expect(Port.kind.name == "port")
}
