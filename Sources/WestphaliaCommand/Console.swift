import Foundation

/// What a verb reads from and writes to besides files: the three standard streams, or what a test puts in their place.
struct Console: Sendable {
  /// Takes what the program prints.
  let output: any ByteSink

  /// Takes errors and progress.
  let errors: any ByteSink

  /// Gives all bytes of the standard input.
  let input: @Sendable () throws -> [UInt8]

  /// Whether long work says that it goes on: where the error stream is a terminal.
  let showsProgress: Bool

  init(
    output: any ByteSink, errors: any ByteSink, showsProgress: Bool = false,
    input: @escaping @Sendable () throws -> [UInt8] = { [] }
  ) {
    self.output = output
    self.errors = errors
    self.showsProgress = showsProgress
    self.input = input
  }

  /// Prints a text and ends the line.
  func print(_ text: String) throws(CommandError) { try output.write(Array((text + "\n").utf8)) }

  /// Prints a value as JSON, with its keys in order.
  func print(json value: some Encodable) throws { try output.write(Self.bytes(json: value)) }

  /// The bytes of a value as JSON: keys in order, so that equal values are equal bytes.
  static func bytes(json value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value)) + Array("\n".utf8)
  }

  /// Writes a line to the error stream.
  ///
  /// Where even that fails there is nobody left to tell.
  func complain(_ text: String) {
    do {
      try errors.write(Array((text + "\n").utf8))
    } catch {
      return
    }
  }
}

/// Where bytes go.
protocol ByteSink: Sendable {
  /// Writes bytes, all of them.
  func write(_ bytes: [UInt8]) throws(CommandError)
}

/// A standard stream of the process.
struct StandardStream: ByteSink {
  let handle: FileHandle

  func write(_ bytes: [UInt8]) throws(CommandError) {
    do {
      try handle.write(contentsOf: Data(bytes))
    } catch {
      throw CommandError(
        .inputOutput, "cannot write: \((error as NSError).localizedDescription)")
    }
  }
}
