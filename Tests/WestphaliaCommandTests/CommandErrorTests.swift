import Testing
import Westphalia
import WestphaliaData
import WestphaliaGraphviz

@testable import WestphaliaCommand

@Suite("Errors of the command")
struct CommandErrorTests {
  @Test(
    "Every error of the libraries has a status of the system's table",
    arguments: [
      (DataError.noFile(file: "f", of: "c", at: "p") as any Error, CommandStatus.noInput),
      (DataError.cannotRead(file: "f", reason: "r"), .noInput),
      (DataError.cannotWrite(file: "f", reason: "r"), .cannotCreate),
      (DataError.isEmpty, .badData), (DataError.unclosedQuote(line: 3), .badData),
      (GraphWriteError.cannotWrite("r"), .cannotCreate),
      (GraphWriteError.unknownKind("k"), .badData),
      (GraphvizError.notInstalled(searched: []), .unavailable),
      (GraphvizError.failed(status: 1, message: "m"), .failure),
      (QueryError.nodeNotFound(SovereignState.russia), .badData),
      (QueryError.invalidParameter(name: "n", reason: "r"), .usage),
      (QueryError.cancelled, .failure),
      (AttackError.noAttacker(on: .poland), .usage),
      (RowProblem("r"), .badData), (CommandError(.inputOutput, "m"), .inputOutput),
      (CancellationError(), .failure),
    ])
  func statuses(error: any Error, status: CommandStatus) {
    #expect(CommandError(error).status == status)
  }

  @Test("What an error is about stands before it")
  func subject() {
    #expect(CommandError(DataError.isEmpty, about: "a.csv").message == "a.csv: the file is empty")
    #expect(CommandError(CommandError(.usage, "m"), about: "a.csv").message == "m")
  }
}
