import GraphKernel
import Synchronization
import TestSupport
import Testing

/// Every algorithm over graphs that are one long path or ring.
///
/// A million vertices where the full oracles are asked for, else twenty thousand, always on a stack of
/// half a megabyte: it has room for 26 bytes a vertex at most, less than the smallest frame. Those
/// that take the square of the length have five or one thousand vertices and 64 kilobytes.
@Suite("Very long paths")
struct LongPathTests {
  private static let linear: LongGraphs? = try? LongGraphs(
    count: Sample.isExhaustive ? 1_000_000 : 20_000)
  private static let quadratic: LongGraphs? = try? LongGraphs(
    count: Sample.isExhaustive ? 5_000 : 1_000)

  @Test("No search over a very long path overflows a small stack", arguments: LongSearch.all)
  func answers(search: LongSearch) throws {
    let graphs = try #require(search.isQuadratic ? Self.quadratic : Self.linear)
    let isRight = try withStack(bytes: search.isQuadratic ? 64 << 10 : 512 << 10) {
      try search.isRight(graphs) { false }
    }
    #expect(isRight)
  }

  @Test("A search over a large graph ends when it is cancelled", arguments: LongSearch.all)
  func cancellation(search: LongSearch) throws {
    let graphs = try #require(search.isQuadratic ? Self.quadratic : Self.linear)
    #expect(throws: KernelError.cancelled) { try search.isRight(graphs) { true } }
  }

  @Test(
    "A search that is cancelled at any moment ends, or has the whole answer",
    arguments: LongSearch.all)
  func cancellationAtAnyMoment(search: LongSearch) throws {
    let graphs = try #require(search.isQuadratic ? Self.quadratic : Self.linear)
    var generator = SplitMix64(seed: 41)
    for _ in 0..<3 {
      let left = Mutex(Int.random(in: 1...8, using: &generator))
      let isCancelled: CancellationCheck = {
        left.withLock { left in
          left -= 1
          return left <= 0
        }
      }
      do {
        let isRight = try search.isRight(graphs, isCancelled)
        #expect(isRight)
      } catch {
        #expect(error as? KernelError == .cancelled)
      }
    }
  }

  @Test("Traversals of a very long path overflow no small stack")
  func traversals() throws {
    let graphs = try #require(Self.linear)
    try withStack(bytes: 512 << 10) { try Self.traverse(graphs) }
  }

  private static func traverse(_ graphs: LongGraphs) throws {
    let (graph, count) = (graphs.path, graphs.count)
    let hops = try graph.hops(from: [0])
    try #require(hops.depths.last.map(Int.init) == count - 1)
    try #require(try graph.reachable(from: 0).last == graphs.last)
    var depthFirst = try DepthFirstCursor(from: [0], in: graph)
    var deepest = 0
    while let visit = depthFirst.next(in: graph) { deepest = max(deepest, visit.depth) }
    try #require(deepest == count - 1)
    let error = #expect(throws: KernelError.self) { try graphs.ring.topologicalOrder() }
    guard case .cyclic(let cycle) = error else { throw error ?? .cancelled }
    #expect(cycle.count == count)
  }
}
