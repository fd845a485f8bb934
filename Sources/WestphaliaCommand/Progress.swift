import Foundation
import Synchronization

/// A line on a terminal that says that long work goes on, and for how long it has.
enum Progress {
  /// Does some work; where that takes more than a second and the error stream is a terminal, says so every second.
  ///
  /// - Parameters:
  ///   - words: What is done, `reading votes.csv`.
  ///   - console: Where to say it.
  ///   - interval: How many seconds to wait before each saying.
  ///   - work: The work.
  /// - Returns: What the work gives.
  static func during<Result>(
    _ words: String, on console: Console, every interval: Double = 1,
    _ work: () throws -> Result
  ) rethrows -> Result {
    guard console.showsProgress else { return try work() }
    let line = ProgressLine(words, console.errors)
    // A thread of its own, since the work may keep those busy that tasks run on.
    Thread.detachNewThread {
      var elapsed = 0.0
      repeat {
        Thread.sleep(forTimeInterval: interval)
        elapsed += interval
      } while line.show(Int(elapsed))
    }
    defer { line.clear() }
    return try work()
  }
}

/// The line itself, which is gone for good once it was cleared.
private final class ProgressLine: Sendable {
  private enum State { case unseen, shown, cleared }

  private let words: String
  private let errors: any ByteSink
  private let state = Mutex(State.unseen)

  init(_ words: String, _ errors: any ByteSink) {
    self.words = words
    self.errors = errors
  }

  /// Shows how long the work has taken, and says whether it goes on.
  func show(_ seconds: Int) -> Bool {
    state.withLock { state in
      guard state != .cleared else { return false }
      state = .shown
      write("\r\(words) … \(seconds) s")
      return true
    }
  }

  func clear() {
    state.withLock { state in
      if state == .shown { write("\r\u{1B}[K") }
      state = .cleared
    }
  }

  /// Writes where it can: progress that cannot be shown is no reason to stop.
  private func write(_ text: String) {
    do {
      try errors.write(Array(text.utf8))
    } catch {
      return
    }
  }
}
