/// The text of `--help`, made from what verbs declare.
enum UsageText {
  /// The longest line, in characters.
  private static let width = 100
  private static let indent = 26

  /// The help of the program as a whole.
  static var ofAll: String {
    var lines = [
      "usage: \(Command.name) VERB …", "",
      "State relations as a typed graph, for those who do not write Swift.", "",
    ]
    lines += Command.verbs.flatMap { entry($0.usage.verb, $0.usage.summary) }
    lines += ["", "'\(Command.name) VERB --help' says how a verb is called.", "", "exit status"]
    lines += CommandStatus.allCases.flatMap { entry("\($0.rawValue)", $0.meaning) }
    return lines.joined(separator: "\n")
  }

  /// The help of a verb.
  static func of(_ usage: Usage) -> String {
    let operands = usage.operands.map(\.form)
    var lines = [
      "usage: " + ([Command.name, usage.verb] + operands + ["[options]"]).joined(separator: " "),
      "",
    ]
    lines += wrapped(usage.summary, width: width)
    if !usage.operands.isEmpty {
      lines.append("")
      lines += usage.operands.flatMap { entry($0.name, $0.help) }
    }
    lines += ["", "options"]
    lines += usage.options.flatMap { entry($0.form, $0.help) }
    lines += entry("-h, --help", "print this")
    if !usage.words.entries.isEmpty { lines += ["", usage.words.title] }
    lines += usage.words.entries.flatMap { entry($0.word, $0.help) }
    for note in usage.notes { lines += [""] + wrapped(note, width: width) }
    lines += ["", usage.examples.count == 1 ? "example" : "examples"]
    lines += usage.examples.map { "  \(Command.name) \($0)" }
    return lines.joined(separator: "\n")
  }

  private static func entry(_ name: String, _ help: String) -> [String] {
    let text = wrapped(help, width: width - indent)
    let pad = String(repeating: " ", count: indent)
    let head = "  \(name)"
    guard head.count < indent - 1 else { return [head] + text.map { pad + $0 } }
    let first = head + String(repeating: " ", count: indent - head.count) + (text.first ?? "")
    return [first] + text.dropFirst().map { pad + $0 }
  }

  /// A text in lines of at most so many characters, but for words that are longer.
  static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return lines + [line]
  }
}
