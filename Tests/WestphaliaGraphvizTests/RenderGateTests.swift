import Synchronization
import Testing

@testable import WestphaliaGraphviz

@Suite("The gate of the renderer")
struct RenderGateTests {
  /// Waits until so many stand in line, as they do in their own time.
  private func wait(for count: Int, at gate: RenderGate) async {
    while gate.waitingCount != count { await Task.yield() }
  }

  @Test("Who waits and is cancelled is turned away while nobody has left")
  func cancelled() async {
    let gate = RenderGate(places: 1)
    #expect(await gate.enter())
    let waiting = Task { await gate.enter() }
    await wait(for: 1, at: gate)
    waiting.cancel()
    #expect(await !waiting.value)
    #expect(gate.waitingCount == 0)
    // The place that is given back is not lost on the one who is gone.
    gate.leave()
    #expect(await gate.enter())
  }

  @Test("Who is cancelled before it comes is turned away where it would wait")
  func cancelledBefore() async {
    let gate = RenderGate(places: 1)
    #expect(await gate.enter())
    let late = Task {
      withUnsafeCurrentTask { unsafe $0?.cancel() }
      return await gate.enter()
    }
    #expect(await !late.value)
    #expect(gate.waitingCount == 0)
  }

  /// The number of each that was admitted, in order.
  private final class Admitted: Sendable {
    private let state = Mutex<[Int]>([])
    var numbers: [Int] { state.withLock { $0 } }
    func append(_ number: Int) { state.withLock { $0.append(number) } }
  }

  @Test("The others get their places in the order they came")
  func order() async {
    let gate = RenderGate(places: 1)
    #expect(await gate.enter())
    let admitted = Admitted()
    var tasks: [Task<Bool, Never>] = []
    for number in 0..<6 {
      tasks.append(
        Task {
          guard await gate.enter() else { return false }
          admitted.append(number)
          gate.leave()
          return true
        })
      await wait(for: number + 1, at: gate)
    }
    for number in [0, 3, 5] {
      tasks[number].cancel()
      #expect(await !tasks[number].value)
    }
    gate.leave()
    for number in [1, 2, 4] { #expect(await tasks[number].value) }
    #expect(admitted.numbers == [1, 2, 4])
  }

  @Test("Ten thousand that come, leave and are cancelled at once lose no place and never share one")
  func crowd() async {
    let gate = RenderGate(places: 3)
    let inside = Counter()
    let admitted = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<10_000 {
        group.addTask {
          let task = Task {
            guard await gate.enter() else { return false }
            #expect(inside.add(1) <= 3)
            await Task.yield()
            inside.add(-1)
            gate.leave()
            return true
          }
          if number % 2 == 0 { task.cancel() }
          return await task.value
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(admitted >= 5_000)
    #expect(gate.waitingCount == 0)
    for _ in 0..<3 { #expect(await gate.enter()) }
    let fourth = Task { await gate.enter() }
    await wait(for: 1, at: gate)
    fourth.cancel()
    #expect(await !fourth.value)
  }
}
