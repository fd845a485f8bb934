import Foundation

/// Lets so many through at a time, the others in the order they came.
actor RenderGate {
  /// The one for all processes of this program.
  static let shared = RenderGate(places: max(2, ProcessInfo.processInfo.activeProcessorCount))

  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []
  private var next = 0

  init(places: Int) {
    free = places
  }

  func enter() async {
    if free > 0 {
      free -= 1
      return
    }
    await withCheckedContinuation { waiting.append($0) }
  }

  func leave() {
    if next < waiting.count {
      // The place goes on to the next without becoming free.
      waiting[next].resume()
      next += 1
      if next == waiting.count {
        waiting = []
        next = 0
      }
    } else {
      free += 1
    }
  }
}
