/// How a verb is called, from which its arguments are read and its help is written.
struct Usage: Sendable {
  /// The verb.
  let verb: String

  /// What it does, in one line.
  let summary: String

  let operands: [Operand]
  let options: [Option]

  /// Words that an argument can be, with what each means; without a title where there are none.
  let words: (title: String, entries: [(word: String, help: String)])

  /// What else to know, a paragraph each.
  let notes: [String]

  /// Calls that show it at work, without the program's name.
  let examples: [String]

  init(
    _ verb: String, _ summary: String, _ operands: [Operand], _ options: [Option],
    words: (title: String, entries: [(word: String, help: String)]) = ("", []),
    notes: [String] = [], examples: [String]
  ) {
    self.verb = verb
    self.summary = summary
    self.operands = operands
    self.options = options
    self.words = words
    self.notes = notes
    self.examples = examples
  }
}
