#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import Foundation

let status = await Command.run(
  arguments: Array(CommandLine.arguments.dropFirst()),
  on: Console(
    output: StandardStream(handle: .standardOutput), errors: StandardStream(handle: .standardError),
    showsProgress: isatty(STDERR_FILENO) == 1,
    input: { Array(try FileHandle.standardInput.readToEnd() ?? Data()) }))
exit(status)
