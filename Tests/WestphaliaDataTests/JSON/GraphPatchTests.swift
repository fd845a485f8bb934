import TestSupport
import Testing
@testable import TypedGraph
@testable import WestphaliaData

@Suite("A difference as a file")
struct GraphPatchTests {
  private static let article = EvidenceSource("article", title: "an article")
  private static let ruritania = SovereignState("RUR", name: "Ruritania")
  private static let syldavia = SovereignState("SYL", name: "Syldavia")
  private static let borduria = SovereignState("BOR", name: "Borduria")

  private static let before = RelationGraph {
    ruritania.supplies(.artilleryShells, to: syldavia).since("1938-09")
    syldavia.suppliesFood(to: ruritania)
    ruritania.isAtWar(with: syldavia).since("1939-01-01")
  }

  private static var after: RelationGraph {
    get throws {
      var graph = before
      try graph.end(graph.relations[0].id, on: "1939-05-01")
      try graph.add(Evidence(article, at: "2"), to: graph.relations[0].id)
      try graph.remove(graph.relations[1].id)
      graph.relate(Rivalry(), from: borduria, to: syldavia, during: .since("1939"))
      try graph.update(SovereignState("SYL", name: "Kingdom of Syldavia"))
      return graph
    }
  }

  @Test("A document says what is removed, changed and added, a line each")
  func text() throws {
    let patch = GraphPatch(from: Self.before, to: try Self.after)
    let expected = """
      {
      "format": "westphalia-patch",
      "version": 1,
      "next": 4,
      "sources": [
      {"id":"article","title":"an article"}
      ],
      "mentioned": [
      {"node":"state:SYL","is":{"id":"SYL","name":"Kingdom of Syldavia"}},
      {"node":"state:RUR","is":{"id":"RUR","name":"Ruritania"}},
      {"node":"weapon:artillery-shells","is":{"id":"artillery-shells","name":"artillery shells"}}
      ],
      "changedNodes": [
      {"node":"state:SYL","was":{"id":"SYL","name":"Syldavia"},"is":{"id":"SYL","name":"Kingdom of Syldavia"}}
      ],
      "addedNodes": [
      {"node":"state:BOR","is":{"id":"BOR","name":"Borduria"}}
      ],
      "removedRelations": [
      {"id":1,"kind":"foodSupply","from":"state:SYL","to":"state:RUR"}
      ],
      "changedRelations": [
      {"id":0,"kind":"armsSupply","from":"state:RUR","to":"state:SYL","was":{"during":"1938-09/..","says":{"weapon":"weapon:artillery-shells"}},"is":{"during":"1938-09/1939-04-30","says":{"weapon":"weapon:artillery-shells"},"evidence":[{"source":"article","at":"2"}]}}
      ],
      "addedRelations": [
      {"id":3,"kind":"rivalry","from":"state:BOR","to":"state:SYL","during":"1939/.."}
      ]
      }

      """
    #expect(try patch.json() == expected)
    #expect(try GraphPatch(json: expected) == patch)
    #expect(try Self.before.applying(try GraphPatch(json: expected)) == Self.after)
    #expect(patch.changeCount == 5)
  }

  @Test("A patch between random graphs gives the second, and is read as it was written")
  func random() throws {
    let vocabulary = try Vocabulary.withPorts
    for seed in 0..<UInt64(Environment.isHeavy ? 10_000 : 60) {
      let values = RandomValues(seed: seed)
      let before = values.graph(vocabulary, relations: 30)
      let after =
        values.chance(7)
        ? values.changed(before, vocabulary) : values.graph(vocabulary, relations: 30)
      let patch = GraphPatch(from: before, to: after)
      let result = try before.applying(patch)
      #expect(result == after, "seed \(seed)")
      #expect(result.invariantViolations() == [], "seed \(seed)")
      #expect(result.difference(from: after).isEmpty, "seed \(seed)")
      #expect(result.identityCount == max(before.identityCount, after.identityCount))
      let bytes = try patch.jsonBytes(vocabulary: vocabulary)
      let read = try GraphPatch(json: bytes, vocabulary: vocabulary)
      #expect(read == patch, "seed \(seed)")
      #expect(try read.jsonBytes(vocabulary: vocabulary) == bytes, "seed \(seed)")
      #expect(try before.applying(read) == after, "seed \(seed)")
      #expect(patch.isEmpty == (before == after), "seed \(seed)")
      // What was applied does not fit again, unless it only orders or declares.
      if patch.changeCount > 0 { #expect(refusal(of: patch, by: after) != nil, "seed \(seed)") }
    }
  }

  private func refusal(of patch: GraphPatch, by graph: RelationGraph) -> GraphPatchError? {
    do throws(GraphPatchError) {
      _ = try graph.applying(patch)
      return nil
    } catch {
      return error
    }
  }

  @Test("An index that was built is right after a patch")
  func index() throws {
    var graph = Self.before
    #expect(graph.relations(from: Self.ruritania).count == 2)
    try graph.apply(GraphPatch(from: Self.before, to: try Self.after))
    #expect(try graph == Self.after)
    #expect(graph.relations(from: Self.borduria).count == 1)
    #expect(graph.relations(to: Self.syldavia).count == 3)
    #expect(graph.on("1939-06").relations(from: Self.ruritania).count == 1)
    #expect(graph.invariantViolations() == [])
  }

  @Test("A patch that does not fit is refused, and says why")
  func refusals() throws {
    func refusal(
      _ patch: GraphPatch, _ change: (inout RelationGraph) throws -> Void
    ) throws -> GraphPatchError? {
      var graph = Self.before
      try change(&graph)
      let unchanged = graph
      do throws(GraphPatchError) {
        try graph.apply(patch)
        return nil
      } catch {
        #expect(graph == unchanged)
        return error
      }
    }
    let patch = GraphPatch(from: Self.before, to: try Self.after)
    let ids = Self.before.relations.map(\.id)
    let state = SovereignState.kind
    #expect(try refusal(patch) { try $0.remove(ids[1]) } == .relationNotFound(ids[1]))
    #expect(try refusal(patch) { try $0.end(ids[1], on: "1950") } == .relationDiffers(ids[1]))
    #expect(try refusal(patch) { try $0.end(ids[0], on: "1950") } == .relationDiffers(ids[0]))
    #expect(
      try refusal(patch) { try $0.update(SovereignState("SYL", name: "x")) }
        == .nodeDiffers(kind: state, id: "SYL"))
    #expect(
      try refusal(patch) { try $0.remove(Self.syldavia) } == .nodeNotFound(kind: state, id: "SYL"))
    #expect(
      try refusal(patch) { try $0.insert(Self.borduria) } == .nodeExists(kind: state, id: "BOR"))
    let taken = try #require(RelationID(number: 3))
    #expect(
      try refusal(patch) { $0.relate(Rivalry(), from: Self.ruritania, to: Self.syldavia) }
        == .identityTaken(taken))
    let emptied = GraphPatch(from: Self.before, to: RelationGraph())
    #expect(
      try refusal(emptied) { $0.relate(Rivalry(), from: Self.ruritania, to: Self.syldavia) }
        == .nodeInUse(kind: state, id: "RUR", by: taken))
    var other = Self.before
    other.relate(Rivalry(), from: Self.ruritania, to: Self.syldavia)
    let more = GraphPatch(from: Self.before, to: other)
    #expect(
      try refusal(more) { try $0.remove(Self.syldavia) }
        == .endNotFound(taken, kind: state, id: "SYL"))
    var covered = Self.before
    covered.declare(.complete)
    #expect(
      try refusal(GraphPatch(from: Self.before, to: covered)) {
        $0.declare(Coverage(of: Self.article, over: .always, War.self))
      } == .coveragesDiffer)
    let turned = RelationGraph {
      Self.syldavia.suppliesFood(to: Self.ruritania)
    }
    let ordered = GraphPatch(from: Self.before, to: turned)
    #expect(try refusal(ordered) { try $0.insert(Self.borduria) } == .orderDiffers)
    let far = try more.json().replacing("{\"id\":3", with: "{\"id\":4000000000")
    #expect(
      try refusal(try GraphPatch(json: far)) { _ in } == .tooManyGaps(limit: 10_000_000))
  }

  @Test(
    "What is wrong in a file is named with its path",
    arguments: [
      ("\"was\":{\"id\":\"SYL\"", "\"was\":{\"id\":\"X\"", "changedNodes[0].was"),
      ("\"was\":{\"during\"", "\"has\":{\"during\"", "changedRelations[0]"),
      ("\"is\":{\"during\":\"1938-09/", "\"is\":{\"during\":\"x/", "changedRelations[0].is.during"),
      ("{\"id\":3,", "{\"id\":-3,", "addedRelations[0].id"),
      ("\"rivalry\"", "\"love\"", "addedRelations[0].kind"),
      ("\"from\":\"state:BOR\"", "\"from\":\"weapon:artillery-shells\"", "addedRelations[0].from"),
      ("\"next\": 4", "\"next\": -4", "next"),
      ("\"addedNodes\"", "\"nodes\"", ""),
    ])
  func faults(what: String, instead: String, path: String) throws {
    let text = try GraphPatch(from: Self.before, to: try Self.after).json()
    #expect(text.contains(what))
    do throws(GraphFileError) {
      _ = try GraphPatch(json: text.replacing(what, with: instead))
      Issue.record("this was read")
    } catch {
      #expect(error.path == path, "\(error)")
    }
  }
}

extension RandomValues {
  /// The graph after some changes.
  fileprivate func changed(_ graph: RelationGraph, _ vocabulary: Vocabulary) -> RelationGraph {
    var changed = graph
    let more = self.graph(vocabulary, relations: 10)
    for id in graph.relations.map(\.id) {
      switch number(6) {
      case 0: do { _ = try changed.remove(id) } catch { continue }
      case 1: do { try changed.setPeriod(period, of: id) } catch { continue }
      case 2: do { try changed.add(Evidence(source, at: text), to: id) } catch { continue }
      default: continue
      }
    }
    if chance(5) { for entry in more.relations { _ = StatedRelation(entry).add(to: &changed) } }
    for node in more.nodes where chance(3) {
      for form in vocabulary.nodeForms where form.typeID == ObjectIdentifier(type(of: node)) {
        do { try form.update(node, in: &changed) } catch { continue }
      }
    }
    if chance(3), let node = changed.nodes.last {
      for form in vocabulary.nodeForms where form.typeID == ObjectIdentifier(type(of: node)) {
        do { try form.remove(node, from: &changed) } catch { continue }
      }
    }
    if chance(3) { changed.declare(.complete) }
    return changed
  }
}
