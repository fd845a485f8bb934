import Foundation
import Synchronization

/// Lets so many through at a time, the others in the order they came; who is cancelled need not wait.
final class RenderGate: Sendable {
  /// The one for all processes of this program.
  static let shared = RenderGate(places: max(2, ProcessInfo.processInfo.activeProcessorCount))

  private enum Waiter {
    /// It has its turn in the queue and is about to wait.
    case arrives
    case waits(CheckedContinuation<Bool, Never>)
    /// A place was given to it, or it was cancelled, before it waited.
    case answered(admitted: Bool)
  }

  private struct State {
    var free: Int
    /// By the order they came; those that are served or cancelled are gone from it.
    var waiters: [Int: Waiter] = [:]
    /// The first that may still wait, and the number of the next to come.
    var turns = 0..<0
  }

  private let state: Mutex<State>
  private let handOver = Atomic(0)

  init(places: Int) {
    state = Mutex(State(free: places))
  }

  /// Has the state alone.
  ///
  /// The mutex orders what happens to it. The thread sanitizer does not see that where one waits for
  /// the other, since the library that waits is not built for it; it does see the atomic value.
  private func locked<Answer>(_ body: (inout State) -> sending Answer) -> sending Answer {
    state.withLock { state in
      _ = handOver.load(ordering: .acquiring)
      defer { handOver.store(0, ordering: .releasing) }
      return body(&state)
    }
  }

  /// How many wait for a place.
  var waitingCount: Int {
    locked { state in
      state.waiters.values.count { if case .waits = $0 { true } else { false } }
    }
  }

  /// Waits for a place.
  ///
  /// - Returns: Whether there is one, to be given back by ``leave()``; false where the task was
  ///   cancelled meanwhile, which is at once.
  func enter() async -> Bool {
    let turn = locked { (state) -> Int? in
      if state.free > 0 {
        state.free -= 1
        return nil
      }
      let turn = state.turns.upperBound
      state.turns = state.turns.lowerBound..<turn + 1
      state.waiters[turn] = .arrives
      return turn
    }
    guard let turn else { return true }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let answer = locked { (state) -> Bool? in
          if case .answered(let admitted)? = state.waiters[turn] {
            state.waiters[turn] = nil
            return admitted
          }
          state.waiters[turn] = .waits(continuation)
          return nil
        }
        if let answer { continuation.resume(returning: answer) }
      }
    } onCancel: {
      let waiting = locked { (state) -> CheckedContinuation<Bool, Never>? in
        switch state.waiters[turn] {
        case .waits(let continuation):
          state.waiters[turn] = nil
          return continuation
        case .arrives:
          state.waiters[turn] = .answered(admitted: false)
          return nil
        case .answered, nil: return nil
        }
      }
      waiting?.resume(returning: false)
    }
  }

  /// Gives a place back: to the first that waits, without becoming free.
  func leave() {
    let next = locked { (state) -> CheckedContinuation<Bool, Never>? in
      while let turn = state.turns.first {
        state.turns = turn + 1..<state.turns.upperBound
        switch state.waiters[turn] {
        case .waits(let continuation):
          state.waiters[turn] = nil
          return continuation
        case .arrives:
          state.waiters[turn] = .answered(admitted: true)
          return nil
        case .answered, nil: continue
        }
      }
      state.free += 1
      return nil
    }
    next?.resume(returning: true)
  }
}
