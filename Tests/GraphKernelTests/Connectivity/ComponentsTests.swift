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
        var isRight = true
        for left in sample.vertices(filter) {
          for right in sample.vertices(filter) {
            let isTogether = strong[left][right] && strong[right][left]
            isRight =
              isRight && (parts.labels[left] == parts.labels[right]) == weak[left][right]
              && (components.labels[left] == components.labels[right]) == isTogether
          }
        }
        isRight = isRight && parts.count == sample.partCount(filter)
        isRight =
          isRight && components.groups.flatMap { $0 }.count == sample.vertices(filter).count
        isRight =
          isRight
          && components.groups.enumerated().allSatisfy { place, group in
            group == group.sorted() && group.allSatisfy { components.index(of: $0) == place }
          }
        isRight =
          isRight && components.groups.map { $0[0] } == components.groups.map { $0[0] }.sorted()
        guard isRight else {
          Issue.record("\(sample) \(filter): \(parts) \(components)")
          return
        }
      }
    }
  }
}
