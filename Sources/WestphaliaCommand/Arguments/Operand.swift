/// An argument that is no option, as a verb declares it.
struct Operand: Sendable, Hashable {
  /// What stands for it in the usage, `WORLD`.
  let name: String

  /// How many of it there are.
  let count: Count

  /// What it is, in a clause.
  let help: String

  enum Count: Sendable, Hashable { case one, oneOrMore, optional }

  init(_ name: String, _ count: Count = .one, help: String) {
    self.name = name
    self.count = count
    self.help = help
  }

  /// The operand in a line of usage: `FILE…`, `[NAME]`.
  var form: String {
    switch count {
    case .one: name
    case .oneOrMore: "\(name)…"
    case .optional: "[\(name)]"
    }
  }

  static let world = Operand(
    "WORLD", help: "a world as a JSON document, as import writes it; - is the standard input")
}
