#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import Westphalia

/// Exit status of a command line that cannot be followed, as in `sysexits.h`.
let usageError: Int32 = 64

do throws(Options.Misuse) {
  let options = try Options(CommandLine.arguments.dropFirst())
  var view = FoundingArticle.graph.believing(options.policy.evidencePolicy)
  if let date = options.date { view = view.on(date) }
  switch options.output {
  case .help:
    print(Options.usage)
  case .statements:
    for line in StatementTable.lines(of: view) { print(line) }
  case .dot:
    print(FoundingArticle.diagram(of: view, on: options.date).dot.text, terminator: "")
  }
} catch {
  let message = Array("PyongyangAccord: \(error)\n\n\(Options.usage)\n".utf8)
  _ = write(STDERR_FILENO, message, message.count)
  exit(usageError)
}
