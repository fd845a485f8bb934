import Testing
import TypedGraph

@Suite("Partitions")
struct PartitionTests {
  @Test("A partition tells the relations between its groups apart in another view as well")
  func betweenGroups() throws {
    var graph = RelationGraph()
    graph.relate(Twinning(), from: Town(id: 1), to: Town(id: 2), during: .since("2000"))
    graph.relate(Road(miles: 1), from: Town(id: 1), to: Town(id: 2))
    graph.relate(Road(miles: 2), from: Town(id: 2), to: Town(id: 3))
    graph.relate(Road(miles: 3), from: Town(id: 3), to: Town(id: 4))
    let twins = try graph.only(Twinning.self).nodes(where: { $0.name != "town 4" }).components()
    #expect(twins.description == "town 1, town 2\ntown 3")
    let between = graph.only(Road.self).relations(betweenGroupsOf: twins)
    #expect(between.map(\.id.number) == [2])
    let later = try graph.on("2001").only(Twinning.self).components()
    #expect(later.areTogether(Town(id: 1), Town(id: 2)))
    #expect(!later.areTogether(Town(id: 9), Town(id: 9)) && later.group(of: Town(id: 9)) == nil)
    #expect(later == (try graph.on("2002").only(Twinning.self).components()))
    #expect(later != (try graph.on("1999").only(Twinning.self).components()))
  }
}
