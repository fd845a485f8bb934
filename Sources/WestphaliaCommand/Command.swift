/// The program: finds the verb, hands it its arguments, and turns what goes wrong into a message and a status.
enum Command {
  static let name = "westphalia"

  /// The verbs, in the order in which `--help` lists them.
  static let verbs: [Verb] = [
    .importing, .check, .draw, .diff, .who, .vote, .rank, .path, .series, .export, .states,
  ]

  /// Runs the program.
  ///
  /// - Parameters:
  ///   - arguments: The arguments after the program's name.
  ///   - console: What it reads from and writes to besides files.
  /// - Returns: The exit status.
  static func run(arguments: [String], on console: Console) async -> Int32 {
    do {
      return try await status(of: arguments, on: console).rawValue
    } catch {
      let error = CommandError(error)
      let verb = arguments.first.flatMap(verb(named:))
      let command = verb.map { "\(name) \($0.usage.verb)" } ?? name
      console.complain("\(command): \(error.message)")
      if error.status == .usage { console.complain("try '\(command) --help'") }
      return error.status.rawValue
    }
  }

  private static func status(
    of arguments: [String], on console: Console
  ) async throws -> CommandStatus {
    guard let first = arguments.first else {
      throw CommandError(
        .usage, "say what to do: \(verbs.map(\.usage.verb).joined(separator: ", "))")
    }
    if ["--help", "-h"].contains(first) || (first == "help" && arguments.count == 1) {
      try console.print(UsageText.ofAll)
      return .success
    }
    if first == "help" {
      try console.print(UsageText.of(try requiredVerb(arguments[1]).usage))
      return .success
    }
    let verb = try requiredVerb(first)
    let words = Array(arguments.dropFirst())
    if !words.prefix(while: { $0 != "--" }).filter({ ["--help", "-h"].contains($0) }).isEmpty {
      try console.print(UsageText.of(verb.usage))
      return .success
    }
    return try await verb.run(try Arguments(words, for: verb.usage), console)
  }

  static func verb(named name: String) -> Verb? { verbs.first { $0.usage.verb == name } }

  private static func requiredVerb(_ name: String) throws(CommandError) -> Verb {
    if let verb = verb(named: name) { return verb }
    throw CommandError(
      .usage,
      "there is no verb '\(name)'" + NearestName.hint(to: name, among: verbs.map(\.usage.verb)))
  }
}
