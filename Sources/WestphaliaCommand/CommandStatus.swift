/// How the program ends, by the table of `sysexits.h` where that has a number.
enum CommandStatus: Int32, Equatable {
  /// It did what it was asked.
  case success = 0
  /// With `--strict`: there is something to report.
  case somethingFound = 1
  /// The arguments cannot be followed (`EX_USAGE`).
  case usage = 64
  /// The data cannot be read, or a name means nobody or several in it (`EX_DATAERR`).
  case badData = 65
  /// A file to read is not there or cannot be opened (`EX_NOINPUT`).
  case noInput = 66
  /// A program that is needed is not installed (`EX_UNAVAILABLE`).
  case unavailable = 69
  /// Another program or this one failed (`EX_SOFTWARE`).
  case failure = 70
  /// A file cannot be written (`EX_CANTCREAT`).
  case cannotCreate = 73
  /// Reading or writing a stream failed (`EX_IOERR`).
  case inputOutput = 74

  /// What the status means, in a clause for `--help`.
  var meaning: String {
    switch self {
    case .success: "done"
    case .somethingFound: "with --strict: there is something to report"
    case .usage: "the arguments cannot be followed"
    case .badData: "the data cannot be read, or a name means nobody or several in it"
    case .noInput: "a file to read is not there or cannot be opened"
    case .unavailable: "Graphviz is not installed"
    case .failure: "Graphviz or this program failed"
    case .cannotCreate: "a file cannot be written"
    case .inputOutput: "a stream cannot be read or written"
    }
  }
}

extension CommandStatus: CaseIterable {}
