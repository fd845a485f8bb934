import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One run of a program: bytes in, bytes out, within a time and a size.
///
/// A thread of its own feeds and drains the process through pipes that never block, so that no amount
/// of input, output or messages can stop the two from getting on, and however many run at once, none
/// waits for a thread that another holds. Whatever happens, the process and all of its group have been
/// ended, and it has been waited for, when the run is over.
package struct ProcessRun: Sendable {
  /// What a process left behind.
  package struct Result: Sendable {
    package let status: Int32
    package let signal: Int32?
    package let output: [UInt8]
    package let errors: [UInt8]
  }

  let path: String
  let arguments: [String]
  let input: [UInt8]
  /// The folder it runs in; an empty one where nil.
  let folder: String?
  let environment: [String: String]
  let timeLimit: Duration
  let outputLimit: Int

  /// How much of the messages is kept; the rest is read and dropped.
  let messageLimit: Int

  package init(
    path: String, arguments: [String], input: [UInt8], folder: String?,
    environment: [String: String], timeLimit: Duration, outputLimit: Int,
    messageLimit: Int = 16_384
  ) {
    self.path = path
    self.arguments = arguments
    self.input = input
    self.folder = folder
    self.environment = environment
    self.timeLimit = timeLimit
    self.outputLimit = outputLimit
    self.messageLimit = messageLimit
  }

  /// How long a process that was asked to end may take before it is killed.
  private static let grace = Duration.milliseconds(500)

  /// Runs the program to its end; at once over where the task is cancelled before its turn comes.
  func result() async throws(GraphvizError) -> Result {
    guard await RenderGate.shared.enter() else { throw .cancelled }
    let isCancelled = Flag()
    let outcome: Swift.Result<Result, GraphvizError> = await withTaskCancellationHandler {
      if Task.isCancelled { return .failure(.cancelled) }
      return await withCheckedContinuation { continuation in
        let thread = Thread { continuation.resume(returning: self.run(until: isCancelled)) }
        thread.stackSize = 512 * 1024
        thread.start()
      }
    } onCancel: {
      isCancelled.raise()
    }
    RenderGate.shared.leave()
    return try outcome.get()
  }

  /// Runs the program to its end on a thread that the caller made for it.
  package func resultOnOwnThread() throws(GraphvizError) -> Result {
    try run(until: Flag()).get()
  }

  /// Says to another thread that something is so.
  private final class Flag: Sendable {
    private let state = Atomic(false)
    var isRaised: Bool { state.load(ordering: .acquiring) }
    func raise() { state.store(true, ordering: .releasing) }
  }

  private func run(until isCancelled: Flag) -> Swift.Result<Result, GraphvizError> {
    let scratch = folder == nil ? EmptyFolder() : nil
    defer { scratch?.remove() }
    let child: ChildProcess
    do throws(ChildProcess.CannotStart) {
      child = try ChildProcess(
        path: path, arguments: arguments, folder: folder ?? scratch?.path ?? "/",
        environment: environment)
    } catch {
      let reason = error.reason + (folder.map { ", in the folder \($0)" } ?? "")
      return .failure(.cannotStart(path: path, reason: reason))
    }
    var exchange = Exchange(
      child: child, input: input, outputLimit: outputLimit, messageLimit: messageLimit)
    let clock = ContinuousClock()
    let deadline = clock.now + timeLimit
    var ending: GraphvizError?
    var isRead = false
    // Where its output is at its end, it may still take its time to go.
    while ending == nil, !isRead || !child.hasEnded() {
      if isRead {
        _ = poll(nil, 0, 2)
      } else {
        isRead = exchange.step(waitingAtMost: 20)
      }
      if exchange.isOverLimit {
        ending = .tooMuchOutput(limit: outputLimit)
      } else if isCancelled.isRaised {
        ending = .cancelled
      } else if clock.now >= deadline {
        ending = .timedOut(limit: timeLimit, message: exchange.message)
      }
    }
    exchange.close()
    if let ending {
      end(child, on: clock)
      return .failure(ending)
    }
    let end = child.reap()
    return .success(
      Result(
        status: end.status, signal: end.signal, output: exchange.output, errors: exchange.errors))
  }

  /// Asks the process and all of its group to end, then kills them; returns when they are gone.
  private func end(_ child: ChildProcess, on clock: ContinuousClock) {
    child.signalGroup(SIGTERM)
    let patience = clock.now + Self.grace
    while !child.hasEnded(), clock.now < patience { _ = poll(nil, 0, 5) }
    child.signalGroup(SIGKILL)
    while !child.hasEnded() { _ = poll(nil, 0, 5) }
    child.killSession()
    _ = child.reap()
  }
}

extension ProcessRun {
  /// What goes between this program and the other.
  struct Exchange {
    let child: ChildProcess
    private let input: [UInt8]
    private let outputLimit: Int
    private let messageLimit: Int
    private var sent = 0
    private var isInputOpen = true
    private var isOutputOpen = true
    private var areErrorsOpen = true
    private(set) var output: [UInt8] = []
    private(set) var errors: [UInt8] = []
    private var buffer = [UInt8](repeating: 0, count: 65_536)

    init(child: ChildProcess, input: [UInt8], outputLimit: Int, messageLimit: Int) {
      self.child = child
      self.input = input
      self.outputLimit = outputLimit
      self.messageLimit = messageLimit
    }

    var isOverLimit: Bool { output.count > outputLimit }
    var message: String { String(decoding: errors, as: UTF8.self) }

    /// Waits until something can be sent or taken, and does so.
    ///
    /// - Returns: Whether there is no more to come: the outputs are closed, or the process is gone and
    ///   what it left in the pipes is read.
    mutating func step(waitingAtMost milliseconds: Int32) -> Bool {
      var wanted: [pollfd] = []
      if isInputOpen {
        wanted.append(pollfd(fd: child.input, events: Int16(POLLOUT), revents: 0))
      }
      if isOutputOpen {
        wanted.append(pollfd(fd: child.output, events: Int16(POLLIN), revents: 0))
      }
      if areErrorsOpen {
        wanted.append(pollfd(fd: child.errors, events: Int16(POLLIN), revents: 0))
      }
      // Asked before: what a process that had ended wrote is in the pipes now.
      let hadEnded = child.hasEnded()
      let ready = unsafe poll(&wanted, nfds_t(wanted.count), milliseconds)
      if ready > 0 {
        for item in wanted where item.revents != 0 {
          if item.fd == child.input {
            send()
          } else if item.fd == child.output {
            isOutputOpen = receiveOutput()
          } else {
            areErrorsOpen = receiveErrors()
          }
        }
      } else if ready == 0, hadEnded {
        // Nobody writes, and somebody that the process started holds the pipes open.
        return true
      }
      return !isOutputOpen && !areErrorsOpen
    }

    func close() {
      if isInputOpen { _ = closeDescriptor(child.input) }
      _ = closeDescriptor(child.output)
      _ = closeDescriptor(child.errors)
    }

    private mutating func send() {
      if sent < input.count {
        let rest = input[sent..<min(sent + 65_536, input.count)]
        let count = unsafe rest.withUnsafeBytes { bytes in
          unsafe write(child.input, bytes.baseAddress, bytes.count)
        }
        if count > 0 { sent += count }
        let isGone = count < 0 && errno != EAGAIN && errno != EINTR
        if !isGone && sent < input.count { return }
      }
      _ = closeDescriptor(child.input)
      isInputOpen = false
    }

    private mutating func receiveOutput() -> Bool {
      guard let count = receive(from: child.output) else { return false }
      output += buffer[..<count]
      return true
    }

    private mutating func receiveErrors() -> Bool {
      guard let count = receive(from: child.errors) else { return false }
      let room = max(0, messageLimit - errors.count)
      errors += buffer[..<min(count, room)]
      return true
    }

    /// Reads what is there into the buffer; nil at the end.
    private mutating func receive(from descriptor: Int32) -> Int? {
      let size = buffer.count
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe read(descriptor, bytes.baseAddress, size)
      }
      if count > 0 { return count }
      return count < 0 && (errno == EAGAIN || errno == EINTR) ? 0 : nil
    }
  }
}
