/// Asks whether a search should end; polled every few thousand steps.
///
/// The default of every algorithm is whether the current task was cancelled. A search that is asked
/// to end throws ``KernelError/cancelled``.
package typealias CancellationCheck = () -> Bool

/// Whether the current task was cancelled.
///
/// - Returns: `Task.isCancelled`.
package func taskIsCancelled() -> Bool { Task.isCancelled }

/// Counts steps and polls a check now and then.
internal struct Poll {
  private var steps = 0
  private let isCancelled: CancellationCheck

  init(_ isCancelled: @escaping CancellationCheck) { self.isCancelled = isCancelled }

  @inline(__always) mutating func step(_ count: Int = 1) throws(KernelError) {
    steps &+= count
    guard steps < 4096 else {
      steps = 0
      if isCancelled() { throw .cancelled }
      return
    }
  }
}
