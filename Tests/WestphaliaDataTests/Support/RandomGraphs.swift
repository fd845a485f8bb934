import TestSupport
@testable import WestphaliaData

/// A port, with a number for its id and sets and dictionaries that have no order.
struct Port: Node, Codable {
  let id: Int
  let name: String
  var berths: Set<Int> = []
  var depths: [String: Double] = [:]
  var owner: SovereignState?
}

/// A right to call at a port, with what synthesis has to offer.
struct NavalAccess: Relation, Codable {
  typealias Source = any Actor
  typealias Target = Port

  static let tie = Tie.directed(.positive)

  enum Terms: Codable, Equatable {
    case lease(years: Int, [String])
    case courtesy
  }

  var terms: Terms
  var also: [Port] = []
  var calls: [PartialDateRange] = []
  var share: Double = 0

  struct PartialDateRange: Codable, Equatable {
    var during: Period
    var note: String?
  }
}

extension Vocabulary {
  /// The library's kinds and two more.
  static var withPorts: Vocabulary {
    get throws { try standard.adding(Port.self, NavalAccess.self) }
  }
}

extension RandomValues {
  /// A graph with relations of every kind, with gaps where relations and nodes were removed.
  func graph(
    _ vocabulary: Vocabulary, relations count: Int, nodesOfAKind: Int = 3
  ) -> RelationGraph {
    var graph = RelationGraph()
    var nodes: [any Node] = []
    for form in vocabulary.nodeForms {
      for _ in 0..<nodesOfAKind { nodes.append(made(form)) }
    }
    for node in nodes.shuffled(using: &generator).prefix(number(nodes.count)) {
      for form in vocabulary.nodeForms where form.typeID == ObjectIdentifier(type(of: node)) {
        // One may have the id of another.
        do { try form.insert(node, in: &graph) } catch { continue }
      }
    }
    for _ in 0..<count {
      let form = pick(vocabulary.relationForms)
      guard let source = end(in: nodes, where: form.accepts(source:)),
        let target = end(in: nodes, where: form.accepts(target:))
      else { continue }
      _ = form.relate(
        made(form), from: source, to: target, during: period,
        evidence: chance(5) ? list() : [], in: &graph)
    }
    for _ in 0..<number(4) { graph.declare(coverage(vocabulary)) }
    for id in graph.relations.map(\.id) where number(7) == 0 {
      do { _ = try graph.remove(id) } catch { continue }
    }
    if chance(2), let node = graph.nodes.first {
      for form in vocabulary.nodeForms where form.typeID == ObjectIdentifier(type(of: node)) {
        do { try form.remove(node, from: &graph) } catch { continue }
      }
    }
    return graph
  }

  private func coverage(_ vocabulary: Vocabulary) -> Coverage {
    chance(3)
      ? Coverage(ofEverythingBy: source, over: period)
      : Coverage(
        of: source, over: period,
        kinds: (0..<number(4)).map { _ in pick(vocabulary.relationForms).type })
  }

  private func end(in nodes: [any Node], where accepts: (any Node) -> Bool) -> (any Node)? {
    for _ in 0..<500 {
      let node = pick(nodes)
      if accepts(node) { return node }
    }
    return nodes.first(where: accepts)
  }

  private func made(_ form: any NodeForm) -> any Node {
    func make<N: Decodable>(_ type: N.Type) -> Any { value(type) }
    guard let type = form.nodeType as? any Decodable.Type, let node = make(type) as? any Node else {
      fatalError("\(form.key) cannot be made up")
    }
    return node
  }

  private func made(_ form: any RelationForm) -> any Relation {
    func make<R: Decodable>(_ type: R.Type) -> Any { value(type) }
    guard let type = form.type as? any Decodable.Type, let relation = make(type) as? any Relation
    else { fatalError("\(form.key) cannot be made up") }
    return relation
  }
}
