/// An option as a verb declares it: what it is called, which values follow it, and what it is for.
struct Option: Sendable, Hashable {
  /// The name after the two hyphens.
  let name: String

  /// The letter after one hyphen, for those few that have one.
  let letter: Character?

  /// What stands for each of its values in the usage, `["DATE"]`; none for a flag.
  let values: [String]

  /// Whether it can be given more than once.
  let isRepeatable: Bool

  /// What it is for, in a clause.
  let help: String

  init(
    _ name: String, letter: Character? = nil, _ values: String..., isRepeatable: Bool = false,
    help: String
  ) {
    self.name = name
    self.letter = letter
    self.values = values
    self.isRepeatable = isRepeatable
    self.help = help
  }

  /// The option as it is written, `--on`.
  var flag: String { "--\(name)" }

  /// The option with what follows it, `-o, --output FILE`.
  var form: String {
    (letter.map { "-\($0), " } ?? "") + ([flag] + values).joined(separator: " ")
  }
}

extension Option {
  /// Asks for JSON in place of text.
  static let json = Option("json", help: "print JSON instead of text")

  /// Ends with a status of its own where there is something to report.
  static let strict = Option(
    "strict", help: "end with status 1 where there is something to report")
}
