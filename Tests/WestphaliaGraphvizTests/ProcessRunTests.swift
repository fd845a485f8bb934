import Foundation
import Synchronization
import TestSupport
import Testing

@testable import WestphaliaGraphviz

/// The processes that run, as Linux lists them.
private enum Processes {
  static let areListed = FileManager.default.fileExists(atPath: "/proc/self/stat")

  /// How many of a session run; those that have ended and were not waited for do not.
  static func count(inSession session: Int32) -> Int {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return all.count { name in
      guard Int(name) != nil,
        let line = try? String(contentsOfFile: "/proc/\(name)/stat", encoding: .utf8)
      else { return false }
      // The name in parentheses may hold anything; state, parent, group and session follow it.
      let words = line.split(separator: ")").last?.split(separator: " ") ?? []
      return words.count > 3 && words[3] == "\(session)" && words[0] != "Z"
    }
  }

  static var descriptors: Int {
    (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count) ?? 0
  }
}

/// Counts what several tasks do.
final class Counter: Sendable {
  private let state = Atomic(0)
  var value: Int { state.load(ordering: .acquiring) }

  @discardableResult
  func add(_ number: Int) -> Int {
    state.wrappingAdd(number, ordering: .acquiringAndReleasing).newValue
  }
}

/// A script that starts others, and how many processes there are once it has.
private struct Wrapper: CustomTestStringConvertible {
  let testDescription: String
  let processes: Int
  let script: String

  static let all = [
    Wrapper(testDescription: "a wrapper", processes: 2, script: "sleep 600; :"),
    Wrapper(testDescription: "one in the background", processes: 2, script: "sleep 600 & wait"),
    Wrapper(
      testDescription: "a grandchild that will not be asked", processes: 3,
      script: "sh -c 'trap \"\" TERM; while :; do sleep 1; done' & wait"),
    Wrapper(
      testDescription: "a wrapper that ends when asked, and a grandchild that will not",
      processes: 3,
      script: "trap 'exit 0' TERM; sh -c 'trap \"\" TERM; while :; do sleep 1; done' & wait"),
    Wrapper(
      testDescription: "a grandchild in a group of its own", processes: 3,
      script: "timeout 600 sleep 600; :"),
    Wrapper(
      testDescription: "four generations", processes: 4,
      script: "( ( ( sleep 600; : ); : ); : ); :"),
  ]
}

/// What runs ``Wrapper``s and what they stand for, and knows their session by its first process.
private final class WrappedProgram: Sendable {
  let standIn: StandIn

  init(_ script: String, timeLimit: Duration = .seconds(600)) throws {
    standIn = try StandIn(
      "echo $$ > \"$(dirname \"$0\")/leader\"\n\(script)", timeLimit: timeLimit)
  }

  /// The session, once the script has begun.
  var session: Int32? {
    let file = standIn.folder.appendingPathComponent("leader")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.last == "\n" ? Int32(text.dropLast()) : nil
  }

  var running: Int { session.map { Processes.count(inSession: $0) } ?? 0 }

  func render() -> Task<GraphvizError?, Never> {
    let graphviz = standIn.graphviz
    return Task {
      do throws(GraphvizError) {
        _ = try await graphviz.render(source: "digraph {}".utf8, as: .svg)
        return nil
      } catch {
        return error
      }
    }
  }

  /// Whether nothing of it runs, after the system had time to take down what was killed.
  func isGone() async throws -> Bool {
    for _ in 0..<1_000 {
      if running == 0 { return true }
      try await Task.sleep(for: .milliseconds(10))
    }
    return false
  }
}

/// One at a time: what they start takes the places of all renders.
@Suite(
  "What runs of a program leave", .serialized,
  .enabled(if: Processes.areListed, "this system has no list of processes in /proc"))
struct ProcessRunTests {
  @Test("A render that waits behind hung ones ends when it is cancelled, while they hang on")
  func waiting() async throws {
    let places = max(2, ProcessInfo.processInfo.activeProcessorCount)
    let hung = try WrappedProgram("exec sleep 600")
    let ended = Counter()
    let others = (0..<3 * places).map { _ in
      let task = hung.render()
      return Task {
        await withTaskCancellationHandler {
          let error = await task.value
          ended.add(1)
          return error
        } onCancel: {
          task.cancel()
        }
      }
    }
    // At most so many of them have a place: when the rest wait, none is free.
    while RenderGate.shared.waitingCount < 2 * places {
      try await Task.sleep(for: .milliseconds(5))
    }
    let standIn = try WrappedProgram("echo '<svg></svg>'")
    for _ in 0..<8 {
      let last = standIn.render()
      while RenderGate.shared.waitingCount <= 2 * places {
        try await Task.sleep(for: .milliseconds(5))
      }
      last.cancel()
      #expect(await last.value == .cancelled)
    }
    #expect(ended.value == 0)
    #expect(standIn.session == nil, "it was started though cancelled")
    for task in others {
      task.cancel()
      #expect(await task.value == .cancelled)
    }
  }

  @Test("Cancelling ends all that a wrapper started", arguments: Wrapper.all)
  private func cancelled(wrapper: Wrapper) async throws {
    let program = try WrappedProgram(wrapper.script)
    let task = program.render()
    while program.running < wrapper.processes { try await Task.sleep(for: .milliseconds(5)) }
    task.cancel()
    #expect(await task.value == .cancelled)
    #expect(program.running == 0)
  }

  @Test("A time-out ends all that a wrapper started", arguments: Wrapper.all)
  private func timedOut(wrapper: Wrapper) async throws {
    // On a busy machine a script may need longer to start what is to be ended.
    for seconds in [1, 4, 16, 64] {
      let limit = Duration.seconds(seconds)
      let program = try WrappedProgram(wrapper.script, timeLimit: limit)
      let task = program.render()
      let most = Task {
        var most = 0
        while !Task.isCancelled, most < wrapper.processes {
          most = max(most, program.running)
          await Task.yield()
        }
        return most
      }
      #expect(await task.value == .timedOut(limit: limit, message: ""))
      most.cancel()
      #expect(program.running == 0)
      if await most.value >= wrapper.processes { return }
    }
    Issue.record("\(wrapper.testDescription) did not start what was to be ended")
  }

  @Test(
    "The real dot behind a wrapper goes with it",
    .enabled(if: TestSupport.Graphviz.isInstalled, "Graphviz is not installed"))
  func realDot() async throws {
    let dot = try #require(TestSupport.Graphviz.dot).executable.path
    let program = try WrappedProgram("\"\(dot)\" \"$@\"\nexit $?")
    var source = "digraph {"
    for index in 0..<4_000 { source += "n\(index) -> n\((index * 7_919) % 4_000);" }
    source += "}"
    let graphviz = program.standIn.graphviz
    let task = Task { [source] () -> GraphvizError? in
      do throws(GraphvizError) {
        _ = try await graphviz.render(source: source.utf8, as: .svg)
        return nil
      } catch {
        return error
      }
    }
    while program.running < 2 { try await Task.sleep(for: .milliseconds(5)) }
    task.cancel()
    #expect(await task.value == .cancelled)
    #expect(program.running == 0)
  }

  @Test("What a program leaves behind when it ends well is ended too")
  func leftBehind() async throws {
    for script in ["sleep 600 & echo '<svg></svg>'", "sleep 600 > /dev/null 2>&1 & echo '<svg/>'"] {
      let program = try WrappedProgram(script)
      #expect(await program.render().value == nil, "\(script)")
      #expect(try await program.isGone(), "\(script)")
    }
  }

  @Test("A grandchild that writes on when its parent has ended is ended at the limit")
  func writesOn() async throws {
    // Several, since one alone may get no time on a busy machine, which then looks as if nobody wrote.
    let program = try WrappedProgram(
      "for n in 1 2 3 4 5 6 7 8; do yes '<svg/>' & done; echo '<svg></svg>'")
    #expect(await program.render().value == .tooMuchOutput(limit: 1 << 20))
    #expect(try await program.isGone())
  }

  @Test("A program that closes its output and stays is ended in time")
  func stays() async throws {
    let limit = Duration.seconds(1)
    let program = try WrappedProgram("exec > /dev/null 2>&1; sleep 600; :", timeLimit: limit)
    #expect(await program.render().value == .timedOut(limit: limit, message: ""))
    #expect(program.running == 0)
  }

  @Test("Forty that are cancelled leave no descriptor")
  func descriptors() async throws {
    let before = Processes.descriptors
    for _ in 0..<40 {
      let program = try WrappedProgram("sleep 600; :")
      let task = program.render()
      while program.session == nil { try await Task.sleep(for: .milliseconds(5)) }
      task.cancel()
      #expect(await task.value == .cancelled)
    }
    // Three each would be left; other tests have files open meanwhile.
    var waits = 0
    while Processes.descriptors > before + 60, waits < 600 {
      try await Task.sleep(for: .milliseconds(50))
      waits += 1
    }
    #expect(Processes.descriptors <= before + 60)
  }
}
