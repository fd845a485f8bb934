import Testing
import TypedGraph

@Suite("Rankings")
struct RankingTests {
  private func close(_ left: Double?, _ right: Double?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return abs(left - right) < 1e-7 * max(1, abs(left))
  }

  /// Compares a ranking with scores by node, and its order with that of scores and insertion.
  private func check(
    _ ranking: Ranking, _ sample: QuerySample, _ scores: (NodeKey) -> Double?,
    _ location: SourceLocation = #_sourceLocation
  ) {
    for node in sample.view.nodes {
      let (score, expected) = (ranking.score(of: node), scores(NodeKey(node)))
      #expect(
        close(score, expected), "\(ranking.measure) of \(node.name): \(score ?? -1)",
        sourceLocation: location)
    }
    let order = ranking.entries.map { (score: $0.score, place: place(of: $0.node, in: sample)) }
    let isOrdered = zip(order, order.dropFirst()).allSatisfy { one, next in
      one.score > next.score || (one.score == next.score && one.place < next.place)
    }
    #expect(isOrdered, sourceLocation: location)
    #expect(
      ranking.count == sample.keys.filter { scores($0) != nil }.count, sourceLocation: location)
  }

  private func place(of node: any Node, in sample: QuerySample) -> Int {
    sample.keys.firstIndex(of: NodeKey(node)) ?? -1
  }

  @Test("Degree, strength and closeness count what the model counts", arguments: 0..<40)
  func local(seed: Int) throws {
    let sample = QuerySample(seed: seed)
    let (view, model) = (sample.view, sample.model)
    for direction in RelationDirection.allCases {
      func degree(_ node: NodeKey, _ weight: (any Relation) -> Double?) -> Double {
        model.steps(from: node, direction).reduce(0) { sum, step in
          let isTwoWayLoop =
            step.to == node && (direction == .both || step.relation.isSymmetric)
          return sum + (weight(step.relation.payload) ?? 0) * (isTwoWayLoop ? 2 : 1)
        }
      }
      check(try view.ranking(by: .degree, direction), sample) { degree($0) { _ in 1 } }
      check(try view.ranking(by: .strength, direction, weight: .test), sample) {
        degree($0, testWeight)
      }
      let others = Double(model.nodes.count - 1)
      func distances(_ node: NodeKey) -> [Double] {
        model.breadthFirst(node, direction).dropFirst().map { Double($0.depth) }
      }
      check(try view.ranking(by: .harmonic, direction), sample) {
        distances($0).reduce(0) { $0 + 1 / $1 }
      }
      check(try view.ranking(by: .closeness, direction), sample) {
        let found = distances($0)
        guard !found.isEmpty else { return 0 }
        let reached = Double(found.count)
        return reached / found.reduce(0, +) * reached / others
      }
    }
  }

  @Test("Betweenness is the share of all shortest paths", arguments: 0..<30)
  func betweenness(seed: Int) throws {
    let sample = QuerySample(seed: seed)
    let (view, model) = (sample.view, sample.model)
    for direction in RelationDirection.allCases {
      var nodes: [NodeKey: Double] = [:]
      var relations: [Int: Double] = [:]
      for start in sample.keys {
        for end in sample.keys where start != end {
          let paths = model.simplePaths(start, end, direction)
          let shortest = paths.filter { $0.count == paths.map(\.count).min() }
          for path in shortest {
            var node = start
            for id in path {
              relations[id, default: 0] += 1 / Double(shortest.count)
              let step = model.steps(from: node, direction).first { $0.relation.id == id }
              node = step?.to ?? node
              if node != end { nodes[node, default: 0] += 1 / Double(shortest.count) }
            }
          }
        }
      }
      let isTwoWay = direction == .both || model.relations.allSatisfy(\.isSymmetric)
      let half = isTwoWay ? 0.5 : 1
      // The kernel halves where every edge of the whole graph can be walked both ways.
      let ranking = try view.ranking(by: .betweenness, direction)
      let total = ranking.entries.map(\.score).reduce(0, +)
      let scale = direction == .both ? 0.5 : total == 0 ? half : total / nodes.values.reduce(0, +)
      #expect(scale == 0.5 || abs(scale - 1) < 1e-9 || total == 0)
      check(ranking, sample) { (nodes[$0] ?? 0) * scale }
      let found = try view.relationBetweenness(direction)
      #expect(found.count == model.relations.count)
      #expect(
        found.allSatisfy { close($0.score, (relations[$0.relation.id.number] ?? 0) * scale) })
      #expect(zip(found, found.dropFirst()).allSatisfy { $0.score >= $1.score })
    }
  }

  @Test("PageRank is where a walker is after very many steps", arguments: 0..<20)
  func pageRank(seed: Int) throws {
    let sample = QuerySample(seed: seed)
    let (view, model) = (sample.view, sample.model)
    let count = Double(model.nodes.count)
    guard count > 0 else { return }
    var scores = Dictionary(uniqueKeysWithValues: sample.keys.map { ($0, 1 / count) })
    for _ in 0..<400 {
      var next = Dictionary(uniqueKeysWithValues: sample.keys.map { ($0, 0.15 / count) })
      for node in sample.keys {
        let steps = model.steps(from: node, .outgoing)
        let share = 0.85 * (scores[node] ?? 0)
        for step in steps { next[step.to, default: 0] += share / Double(steps.count) }
        if steps.isEmpty { for other in sample.keys { next[other, default: 0] += share / count } }
      }
      scores = next
    }
    check(try view.ranking(by: .pageRank()), sample) { scores[$0] }
  }

  @Test("Cores, clustering and constraint look at ties", arguments: 0..<30)
  func ties(seed: Int) throws {
    let sample = QuerySample(seed: seed)
    let (view, model) = (sample.view, sample.model)
    func neighbors(_ node: NodeKey) -> [NodeKey] {
      model.neighbors(node, .both).filter { $0 != node }
    }
    func core(_ k: Int) -> Set<NodeKey> {
      var left = Set(sample.keys)
      while let weak = left.first(where: { neighbors($0).filter(left.contains).count < k }) {
        left.remove(weak)
      }
      return left
    }
    let cores = (0...6).map(core)
    check(try view.ranking(by: .core), sample) { node in
      Double(cores.lastIndex { $0.contains(node) } ?? 0)
    }
    #expect(try Set(view.core(2).map { NodeKey($0) }) == cores[2])
    check(try view.ranking(by: .clustering), sample) { node in
      let around = neighbors(node)
      guard around.count > 1 else { return nil }
      let pairs = around.flatMap { one in around.map { (one, $0) } }.filter { $0 != $1 }
      let joined = pairs.filter { neighbors($0).contains($1) }.count
      return Double(joined) / Double(pairs.count)
    }
    func strength(_ one: NodeKey, _ other: NodeKey) -> Double {
      Double(model.between(one, other, .both).count)
    }
    func proportion(_ one: NodeKey, _ other: NodeKey) -> Double {
      strength(one, other) / neighbors(one).map { strength(one, $0) }.reduce(0, +)
    }
    check(try view.ranking(by: .constraint, .both), sample) { node in
      let around = neighbors(node)
      guard !around.isEmpty else { return nil }
      return around.reduce(0) { sum, other in
        let indirect = around.filter { $0 != other && neighbors($0).contains(other) }
          .map { proportion(node, $0) * proportion($0, other) }.reduce(0, +)
        let bound = proportion(node, other) + indirect
        return sum + bound * bound
      }
    }
  }

  @Test("Measures that iterate converge where their equation holds")
  func equations() throws {
    var graph = RelationGraph()
    for (from, to) in [(0, 1), (1, 2), (2, 0), (2, 3), (3, 0), (1, 3)] {
      graph.relate(Mention(words: ""), from: Town(id: from), to: Town(id: to))
    }
    let into = [0: [2, 3], 1: [0], 2: [1], 3: [2, 1]]
    func score(_ ranking: Ranking, _ id: Int) -> Double { ranking.score(of: Town(id: id)) ?? -1 }
    let katz = try graph.ranking(by: .katz(alpha: 0.2, beta: 1))
    let eigen = try graph.ranking(by: .eigenvector)
    let (hubs, authorities) = (try graph.ranking(by: .hubs), try graph.ranking(by: .authorities))
    let value = (into[0] ?? []).map { score(eigen, $0) }.reduce(0, +) / score(eigen, 0)
    // Town 1 is pointed to by one that points nowhere else: its authority fades.
    let weight = (into[3] ?? []).map { score(hubs, $0) }.reduce(0, +) / score(authorities, 3)
    for (id, sources) in into {
      #expect(close(score(katz, id), 1 + 0.2 * sources.map { score(katz, $0) }.reduce(0, +)))
      #expect(close(sources.map { score(eigen, $0) }.reduce(0, +), value * score(eigen, id)))
      let pointed = sources.map { score(hubs, $0) }.reduce(0, +)
      #expect(abs(pointed - weight * score(authorities, id)) < 1e-7)
    }
    #expect(score(authorities, 1) < 1e-7 && score(authorities, 0) > 0.1)
    #expect(close(authorities.map(\.score).reduce(0, +), 1))
    #expect(katz.description.hasPrefix("Katz centrality\n"))
    let error = #expect(throws: QueryError.self) { try graph.ranking(by: .katz(alpha: 5)) }
    guard case .notConverged = error else { throw error ?? .cancelled }
    #expect(try RelationGraph().ranking(by: .pageRank()).isEmpty)
  }

  @Test("Parallel relations, the date and the kinds of a view count")
  func views() throws {
    var graph = RelationGraph()
    graph.relate(Loan(crowns: 1), from: Guild(id: "1"), to: Town(id: 1), during: .since("2000"))
    graph.relate(Loan(crowns: 5), from: Guild(id: "1"), to: Town(id: 1))
    graph.relate(Ballot(choice: .favor), from: Town(id: 1), to: Guild(id: "1"))
    let loans = graph.only(Loan.self)
    let now = try loans.on("2001").ranking(by: .degree)
    #expect(now.score(of: Guild(id: "1")) == 2)
    #expect(now.description == "degree\n2.0 guild 1\n0.0 town 1")
    #expect(try loans.on("1990").ranking(by: .degree).score(of: Guild(id: "1")) == 1)
    let sum = try graph.ranking(by: .strength, weight: .of(Loan.self, by: \.crowns))
    #expect(sum.map(\.score) == [6, 0] && sum.nodes.map(\.name) == ["guild 1", "town 1"])
  }

  /// Personalized PageRank by its definition: rank is handed on along relations, and all that is left begins
  /// anew at the given nodes.
  private func walk(
    _ model: ModelGraph, _ nodes: [NodeKey], from starts: [NodeKey], _ direction: RelationDirection
  ) -> [NodeKey: Double] {
    func shares(_ total: Double) -> [NodeKey: Double] {
      starts.reduce(into: [:]) { $0[$1, default: 0] += total / Double(starts.count) }
    }
    var ranks = shares(1)
    for _ in 0..<400 {
      var next: [NodeKey: Double] = [:]
      var left = 0.0
      for node in nodes {
        let rank = ranks[node] ?? 0
        let steps = model.steps(from: node, direction)
        left += steps.isEmpty ? rank : rank * 0.15
        for step in steps { next[step.to, default: 0] += rank * 0.85 / Double(steps.count) }
      }
      next.merge(shares(left), uniquingKeysWith: +)
      ranks = next
    }
    return ranks
  }

  @Test("Nearness to nodes is where a walk is that begins anew at them", arguments: 0..<25)
  func near(seed: Int) throws {
    let sample = QuerySample(seed: seed)
    for direction in RelationDirection.allCases {
      let starts = Array(sample.view.nodes.prefix(2)) + Array(sample.view.nodes.prefix(1))
      guard !starts.isEmpty else { continue }
      let ranks = walk(sample.model, sample.keys, from: starts.map { NodeKey($0) }, direction)
      let ranking = try sample.view.ranking(near: starts, direction)
      #expect(abs(ranking.map(\.score).reduce(0, +) - 1) < 1e-9)
      for node in sample.view.nodes {
        let (score, expected) = (ranking.score(of: node) ?? -1, ranks[NodeKey(node)] ?? 0)
        #expect(abs(score - expected) < 1e-7, "\(node.name) \(direction)")
      }
    }
  }

  @Test("Nearness to nobody, to a stranger or with an odd damping is refused")
  func nearNobody() throws {
    let graph = QuerySample(seed: 1).view
    let stranger = Town(id: 99_999)
    #expect(
      throws: QueryError.invalidParameter(
        name: "nodes", reason: "is empty; walks need a node to begin at")
    ) { try graph.ranking(near: []) }
    #expect(throws: QueryError.nodeNotFound(stranger)) { try graph.ranking(near: [stranger]) }
    #expect(
      throws: QueryError.invalidParameter(
        name: "damping", reason: "is 1.0; it must lie in 0..<1")
    ) { try graph.ranking(near: Array(graph.nodes.prefix(1)), damping: 1) }
  }
}
