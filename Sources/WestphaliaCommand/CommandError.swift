import Westphalia
import WestphaliaData
import WestphaliaGraphviz

/// Why the program ends without having done what it was asked: a message and a status.
struct CommandError: Error, Equatable {
  let status: CommandStatus
  let message: String

  init(_ status: CommandStatus, _ message: String) {
    self.status = status
    self.message = message
  }

  /// The error for what a library threw; this is the one place where statuses are chosen.
  ///
  /// - Parameters:
  ///   - error: What was thrown.
  ///   - subject: What it is about, such as the name of a file.
  init(_ error: any Error, about subject: String? = nil) {
    if let known = error as? CommandError {
      self = known
      return
    }
    self.init(Self.status(of: error), (subject.map { "\($0): " } ?? "") + "\(error)")
  }

  private static func status(of error: any Error) -> CommandStatus {
    switch error {
    case let error as DataError: status(of: error)
    case let error as GraphFileError:
      switch error.reason {
      case .cannotRead: .noInput
      case .cancelled: .failure
      default: .badData
      }
    case let error as GraphWriteError:
      if case .cannotWrite = error { .cannotCreate } else { .badData }
    case let error as GraphvizError:
      if case .notInstalled = error { .unavailable } else { .failure }
    case let error as QueryError:
      switch error {
      case .invalidParameter: .usage
      case .cancelled: .failure
      default: .badData
      }
    case is AttackError, is DateError, is QuantityError: .usage
    case is GraphError, is TableError, is RowProblem: .badData
    default: .failure
    }
  }
}

extension CommandError {
  private static func status(of error: DataError) -> CommandStatus {
    switch error {
    case .cannotRead, .noFile: .noInput
    case .cannotWrite: .cannotCreate
    case .cancelled: .failure
    case .inPart(_, let error): status(of: error)
    default: .badData
    }
  }
}

extension CommandError: CustomStringConvertible {
  /// The message.
  var description: String { message }
}
