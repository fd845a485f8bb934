public import Foundation
internal import Synchronization
internal import WestphaliaGraphviz

/// A program run as a separate process, for tests that ask another tool for its opinion.
///
/// ```swift
/// let dot = try #require(Command("dot"))
/// let svg = try dot.run("-Tsvg", input: text.utf8)
/// #expect(svg.status == 0, "\(svg.errors)")
/// ```
public struct Command: Sendable {
  /// What a process left behind.
  public struct Result: Sendable {
    /// The exit status; that of the signal, where one ended the process.
    public let status: Int32

    /// The bytes of its standard output.
    public let data: Data

    /// Its standard output as text.
    public var output: String { String(decoding: data, as: UTF8.self) }

    /// Its standard error as text.
    public let errors: String
  }

  /// A process that had to be ended because it ran out of time.
  public struct TimeLimitExceeded: Error, CustomStringConvertible {
    /// The command line.
    public let description: String
  }

  /// A program that could not be run.
  public struct CannotStart: Error, CustomStringConvertible {
    /// The command line, and why.
    public let description: String
  }

  /// The program's file.
  public let executable: URL

  /// Makes a command of a program's file.
  public init(at executable: URL) {
    self.executable = executable
  }

  /// Finds a program by name in the directories of `PATH`; nil where none of them has it.
  public init?(_ name: String) {
    let directories = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    let found = directories.lazy.map { "\($0)/\(name)" }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
    guard let found else { return nil }
    self.init(at: URL(fileURLWithPath: found))
  }

  /// Runs the program to its end, as the package runs `dot`.
  ///
  /// - Parameters:
  ///   - arguments: The arguments after the program's name.
  ///   - input: The bytes it reads from standard input, such as `text.utf8`.
  ///   - environment: Variables set besides those of the tests themselves.
  ///   - seconds: After how long it is ended.
  /// - Returns: Its status, output and errors.
  /// - Throws: ``TimeLimitExceeded``, ``CannotStart``.
  public func run(
    _ arguments: String..., input: some Sequence<UInt8> = [UInt8](),
    environment: [String: String] = [:], seconds: Double = 60
  ) throws -> Result {
    let run = ProcessRun(
      path: executable.path, arguments: arguments, input: Array(input),
      folder: FileManager.default.currentDirectoryPath,
      environment: ProcessInfo.processInfo.environment.merging(environment) { $1 },
      timeLimit: .seconds(seconds), outputLimit: .max, messageLimit: .max)
    let outcome = Mutex<Swift.Result<ProcessRun.Result, GraphvizError>?>(nil)
    let ended = DispatchSemaphore(value: 0)
    Thread {
      let result = Swift.Result { () throws(GraphvizError) in try run.resultOnOwnThread() }
      outcome.withLock { $0 = result }
      ended.signal()
    }.start()
    ended.wait()
    let line = ([executable.lastPathComponent] + arguments).joined(separator: " ")
    switch outcome.withLock({ $0 }) {
    case .success(let result):
      return Result(
        status: result.signal ?? result.status, data: Data(result.output),
        errors: String(decoding: result.errors, as: UTF8.self))
    case .failure(.timedOut):
      throw TimeLimitExceeded(description: "\(line) was killed after \(seconds) s")
    case .failure(let error): throw CannotStart(description: "\(line): \(error)")
    case nil: preconditionFailure("the thread ends with an outcome")
    }
  }
}
