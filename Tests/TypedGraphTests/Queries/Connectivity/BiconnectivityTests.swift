import Testing
import TypedGraph

@Suite("Bridges and articulation points")
struct BiconnectivityTests {
  @Test("Without a bridge or an articulation point there are more parts", arguments: 0..<60)
  func biconnectivity(seed: Int) throws {
    let sample = QuerySample(seed: seed)
    let (view, model) = (sample.view, sample.model)
    let bridges = model.relations.filter { bridge in
      model.filtered { $0.id != bridge.id }.partCount > model.partCount
    }
    let points = sample.keys.filter { point in
      let isAlone = model.reaches(point, .both).count == 1
      return model.filtered(nodes: { NodeKey($0) != point }).partCount
        > model.partCount - (isAlone ? 1 : 0)
    }
    let found = try view.biconnectivity()
    #expect(found.bridges.map(\.id.number) == bridges.map(\.id))
    #expect(found.articulationPoints.map { NodeKey($0) } == points)
    #expect(try view.bridges().ids == found.bridges.ids)
    #expect(try view.articulationPoints().count == points.count)
    let loops = model.relations.filter { $0.source == $0.target }.count
    #expect(found.blocks.map(\.count).reduce(0, +) == model.relations.count - loops)
  }
}
