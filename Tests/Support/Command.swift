public import Foundation

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

  /// Runs the program to its end.
  ///
  /// Its input and output are files rather than pipes: however much it reads or writes, and whatever
  /// else runs meanwhile, nothing can block.
  ///
  /// - Parameters:
  ///   - arguments: The arguments after the program's name.
  ///   - input: The bytes it reads from standard input, such as `text.utf8`.
  ///   - environment: Variables set besides those of the tests themselves.
  ///   - seconds: After how long it is killed.
  /// - Returns: Its status, output and errors.
  /// - Throws: ``TimeLimitExceeded``, and what Foundation throws where it cannot be started.
  public func run(
    _ arguments: String..., input: some Sequence<UInt8> = [UInt8](),
    environment: [String: String] = [:], seconds: Double = 60
  ) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("westphalia-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["in", "out", "err"].map { folder.appendingPathComponent($0) }
    try Data(input).write(to: files[0])
    for file in files.dropFirst() { try Data().write(to: file) }

    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    try process.run()
    if ended.wait(timeout: .now() + seconds) == .timedOut {
      kill(process.processIdentifier, SIGKILL)
      ended.wait()
      let line = ([executable.lastPathComponent] + arguments).joined(separator: " ")
      throw TimeLimitExceeded(description: "\(line) was killed after \(seconds) s")
    }
    return Result(
      status: process.terminationStatus, data: try Data(contentsOf: files[1]),
      errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
  }
}
