import TypedGraph

/// A vertex of a benchmark input as a node.
struct Place: Node {
  static let kind: NodeKind = "place"
  let id: UInt32
  var name: String { "place \(id)" }
}

/// A number from 0 to 15 as a type, so that each kind of the input is a relation type of its own.
protocol FlowKind: Sendable {
  static var number: Int { get }
}

/// An edge of a benchmark input as a relation: its weight is what it says.
struct Flow<Kind: FlowKind>: Relation {
  typealias Source = Place
  typealias Target = Place
  static var kind: RelationKind { RelationKind("flow \(Kind.number)") }
  static var tie: Tie { .directed }
  let weight: Double
}

enum Kind0: FlowKind { static let number = 0 }
enum Kind1: FlowKind { static let number = 1 }
enum Kind2: FlowKind { static let number = 2 }
enum Kind3: FlowKind { static let number = 3 }
enum Kind4: FlowKind { static let number = 4 }
enum Kind5: FlowKind { static let number = 5 }
enum Kind6: FlowKind { static let number = 6 }
enum Kind7: FlowKind { static let number = 7 }
enum Kind8: FlowKind { static let number = 8 }
enum Kind9: FlowKind { static let number = 9 }
enum Kind10: FlowKind { static let number = 10 }
enum Kind11: FlowKind { static let number = 11 }
enum Kind12: FlowKind { static let number = 12 }
enum Kind13: FlowKind { static let number = 13 }
enum Kind14: FlowKind { static let number = 14 }
enum Kind15: FlowKind { static let number = 15 }

/// The types of all kinds, by number.
let flowKinds: [any FlowKind.Type] = [
  Kind0.self, Kind1.self, Kind2.self, Kind3.self, Kind4.self, Kind5.self, Kind6.self, Kind7.self,
  Kind8.self, Kind9.self, Kind10.self, Kind11.self, Kind12.self, Kind13.self, Kind14.self,
  Kind15.self,
]

/// Adds the relations of one kind to a graph, between places that are in it.
typealias FlowAdder = (inout RelationGraph, NodeHandles<Place>) throws -> Void

extension FlowKind {
  static var relationType: any Relation.Type { Flow<Self>.self }

  /// A batch of this kind that a closure fills, ready to be added.
  static func batch(_ fill: (inout RelationBatch<Flow<Self>>) throws -> Void) rethrows -> FlowAdder
  {
    var batch = RelationBatch<Flow<Self>>()
    try fill(&batch)
    return { [batch] graph, places in try graph.relate(batch, from: places, to: places) }
  }

  /// The edges of an input that are of this kind.
  fileprivate static func batch(_ input: BenchmarkInput, _ days: [PartialDate]) throws -> FlowAdder
  {
    try batch { batch in
      for edge in 0..<input.edgeCount where Int(input.kinds[edge]) == number {
        // The greatest number stands for no end.
        let last = Int(input.ends[edge])
        let end = last < days.count ? Period.Bound.date(days[last]) : .open
        let period = try Period(from: .date(days[Int(input.starts[edge])]), until: end)
        batch.append(
          Flow(weight: input.weights[edge]), from: Int(input.sources[edge]),
          to: Int(input.targets[edge]), during: period)
      }
    }
  }
}

/// The relation types of the kinds that a mask lists.
func flowTypes(in mask: UInt32) -> [any Relation.Type] {
  flowKinds.filter { mask >> UInt32($0.number) & 1 == 1 }.map { $0.relationType }
}

/// The edges of an input as one batch of relations for each kind.
struct FlowBatches {
  let places: [Place]
  private let adders: [FlowAdder]

  init(_ input: BenchmarkInput) throws {
    places = (0..<UInt32(input.vertexCount)).map(Place.init(id:))
    let origin = try CalendarDate(year: 2000, month: 1, day: 1)
    let ends = input.ends.lazy.filter { $0 < .max }
    let longest = Int(max(input.starts.max() ?? 0, ends.max() ?? 0))
    let days = (0...longest).map { PartialDate(origin.adding(days: $0) ?? origin) }
    adders = try flowKinds.map { try $0.batch(input, days) }
  }

  /// Adds all relations between places that are in the graph.
  func add(to graph: inout RelationGraph, between places: NodeHandles<Place>) throws {
    for add in adders { try add(&graph, places) }
  }

  /// The graph of all places and all relations.
  func graph() throws -> RelationGraph {
    var graph = RelationGraph()
    let places = graph.insert(contentsOf: places)
    try add(to: &graph, between: places)
    return graph
  }
}

/// A day of an input as a date.
func date(ofDay day: Int32) throws -> PartialDate {
  let origin = try CalendarDate(year: 2000, month: 1, day: 1)
  return PartialDate(origin.adding(days: Int(day)) ?? origin)
}
