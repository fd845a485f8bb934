import Foundation
import Synchronization

@testable import WestphaliaCommand

/// Bytes that were written, kept for a test to look at.
final class CollectedBytes: ByteSink {
  private let bytes = Mutex<[UInt8]>([])

  func write(_ more: [UInt8]) { bytes.withLock { $0 += more } }

  var text: String { String(decoding: bytes.withLock { $0 }, as: UTF8.self) }
}

/// What a run of the command left behind.
struct CommandRun {
  let status: Int32
  let output: String
  let errors: String

  /// Runs the command in this process.
  init(_ arguments: String..., input: String = "") async {
    await self.init(arguments: arguments, input: input)
  }

  init(arguments: [String], input: String = "") async {
    let (output, errors) = (CollectedBytes(), CollectedBytes())
    status = await WestphaliaCommand.Command.run(
      arguments: arguments,
      on: Console(output: output, errors: errors, input: { Array(input.utf8) }))
    self.output = output.text
    self.errors = errors.text
  }

  /// The output as the object of a JSON text.
  func object() throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any] ?? [:]
  }

  /// The output as the list of a JSON text.
  func list() throws -> [[String: Any]] {
    try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]] ?? []
  }
}
