import GraphKernel
import TestSupport
import Testing

@Suite("Components")
struct ComponentsTests {
  @Test("Parts and strongly connected components are the classes of reachability")
  func oracle() throws {
    var generator = SplitMix64(seed: 23)
    for sample in Sample.corpus(seed: 24) {
      let graph = try sample.graph()
      for filter in [.outgoing, sample.randomFilter(&generator)] {
        var both = filter
        both.direction = .both
        let (weak, strong) = (sample.reachability(both), sample.reachability(filter))
        let parts = try graph.components(filter)
        let components = try graph.stronglyConnectedComponents(filter)
        var checks = Checks()
        for left in sample.vertices(filter) {
          for right in sample.vertices(filter) {
            let isTogether = strong[left][right] && strong[right][left]
            checks.expect(
              (parts.labels[left] == parts.labels[right]) == weak[left][right], "components")
            checks.expect(
              (components.labels[left] == components.labels[right]) == isTogether,
              "stronglyConnectedComponents")
          }
        }
        checks.expect(parts.count == sample.partCount(filter), "components, number")
        checks.expect(
          components.groups.flatMap { $0 }.count == sample.vertices(filter).count,
          "Partition, groups")
        checks.expect(
          components.groups.enumerated().allSatisfy { place, group in
            group == group.sorted() && group.allSatisfy { components.index(of: $0) == place }
          }, "Partition, index(of:)")
        checks.expect(
          components.groups.map { $0[0] } == components.groups.map { $0[0] }.sorted(),
          "Partition, order")
        guard checks.areRight else {
          Issue.record("\(checks.failed): \(sample) \(filter): \(parts) \(components)")
          return
        }
      }
    }
  }
}
