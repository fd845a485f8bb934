/// Why a picture could not be made.
///
/// The process has ended in every case, and nothing is left of it and of what it started.
public enum GraphvizError: Error, Hashable, Sendable {
  /// No program `dot` is in the folders of `PATH`.
  case notInstalled(searched: [String])
  /// The program is there and cannot be started.
  case cannotStart(path: String, reason: String)
  /// It took longer than allowed; it was asked to end, then killed.
  case timedOut(limit: Duration, message: String)
  /// A signal ended it: it crashed, or somebody else killed it.
  case killed(signal: Int32, message: String)
  /// It ended with a status other than 0.
  case failed(status: Int32, message: String)
  /// It ended well and printed nothing, or nothing of the format asked for.
  case noPicture(message: String)
  /// It printed more than allowed, and was killed.
  case tooMuchOutput(limit: Int)
  /// The text has Graphviz read a file that ``Graphviz/readableFolders`` do not allow, or that cannot be
  /// told for certain; the path is then empty. Nothing was run.
  ///
  /// The attribute is `image`, `shapefile`, `imagepath`, `fontpath`, or `IMG` in an HTML-like label.
  /// Line and column, in bytes, count from 1 in the DOT text.
  case refusedFile(path: String, attribute: String, line: Int, column: Int)
  /// The text may name files, and is no DOT: it cannot be told what `dot` would read. Nothing was run.
  case unreadable(DOTReadError)
  /// The task was cancelled: the process was ended, or never begun.
  case cancelled
}

extension GraphvizError: CustomStringConvertible {
  /// What went wrong and what to do about it.
  public var description: String {
    switch self {
    case .notInstalled(let searched):
      "Graphviz is not installed: there is no dot in \(searched.joined(separator: ", ")); "
        + "see https://graphviz.org/download"
    case .cannotStart(let path, let reason):
      "\(path) cannot be started: \(reason)"
    case .timedOut(let limit, let message):
      "dot took longer than \(limit) and was ended\(Self.quoted(message)); fewer nodes or another "
        + "layout help"
    case .killed(let signal, let message):
      "dot was ended by signal \(Self.name(of: signal))\(Self.quoted(message))"
    case .failed(let status, let message):
      "dot ended with status \(status)\(Self.quoted(message))"
    case .noPicture(let message):
      "dot ended well and made no picture\(Self.quoted(message))"
    case .tooMuchOutput(let limit):
      "dot printed more than \(limit) bytes and was ended"
    case .refusedFile(let path, let attribute, let line, let column):
      "\(line):\(column): \(attribute) has dot read \(path.isEmpty ? "a file" : path), which is in "
        + "none of the readable folders"
    case .unreadable(let error):
      "the text may have dot read files, and cannot be read itself: \(error)"
    case .cancelled:
      "the picture was cancelled"
    }
  }

  private static func quoted(_ message: String) -> String {
    let lines = message.split(whereSeparator: \.isNewline)
    guard let first = lines.first else { return "" }
    return ": " + first + (lines.count > 1 ? " (and \(lines.count - 1) more lines)" : "")
  }

  /// `SIGSEGV (11)`; the number alone for a signal without a name here.
  private static func name(of signal: Int32) -> String {
    // The numbers of those that are the same on every system.
    let names: [Int32: String] = [
      1: "SIGHUP", 2: "SIGINT", 3: "SIGQUIT", 4: "SIGILL", 5: "SIGTRAP", 6: "SIGABRT", 8: "SIGFPE",
      9: "SIGKILL", 11: "SIGSEGV", 13: "SIGPIPE", 14: "SIGALRM", 15: "SIGTERM",
    ]
    return names[signal].map { "\($0) (\(signal))" } ?? "\(signal)"
  }
}
