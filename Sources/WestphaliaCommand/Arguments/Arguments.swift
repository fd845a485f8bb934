import Westphalia

/// The arguments of a verb: its operands, and the values of its options.
///
/// `--option value` and `--option=value` say the same; what comes after `--` is no option, and `-` alone is none either.
struct Arguments: Equatable {
  private(set) var operands: [String] = []
  private var values: [String: [[String]]] = [:]

  /// Reads arguments by what a verb declares.
  ///
  /// - Throws: ``CommandError`` with the status of wrong usage for an option that is not declared, is given twice or
  ///   lacks a value, and for operands that are missing or too many.
  init(_ words: [String], for usage: Usage) throws(CommandError) {
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        break
      }
      guard word.hasPrefix("-"), word != "-" else {
        operands.append(word)
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      let option = try Self.option(name, usage)
      try add(
        option, Self.values(of: option, inline: parts.count > 1 ? String(parts[1]) : nil, &rest))
    }
    try check(usage.operands)
  }

  private static func option(_ name: String, _ usage: Usage) throws(CommandError) -> Option {
    for option in usage.options {
      if option.flag == name || option.letter.map({ "-\($0)" }) == name { return option }
    }
    throw CommandError(
      .usage,
      "there is no option '\(name)'"
        + NearestName.hint(to: name, among: usage.options.map(\.flag) + ["--help"]))
  }

  private static func values(
    of option: Option, inline: String?, _ rest: inout ArraySlice<String>
  ) throws(CommandError) -> [String] {
    guard !option.values.isEmpty else {
      if inline != nil { throw CommandError(.usage, "\(option.flag) takes no value") }
      return []
    }
    var found = [inline].compactMap(\.self)
    while found.count < option.values.count {
      guard let word = rest.first, word == "-" || !word.hasPrefix("-") || isNegativeNumber(word)
      else {
        let missing = option.values[found.count]
        let more =
          option.values.count > 1 ? ": it takes \(option.values.joined(separator: " "))" : ""
        throw CommandError(.usage, "\(option.flag) lacks its \(missing)\(more)")
      }
      found.append(word)
      rest.removeFirst()
    }
    return found
  }

  private static func isNegativeNumber(_ word: String) -> Bool {
    word.count > 1 && word.dropFirst().allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
  }

  private mutating func add(_ option: Option, _ found: [String]) throws(CommandError) {
    if values[option.name] != nil, !option.isRepeatable {
      throw CommandError(.usage, "\(option.flag) is given twice")
    }
    values[option.name, default: []].append(found)
  }

  private func check(_ declared: [Operand]) throws(CommandError) {
    let needed = declared.filter { $0.count != .optional }
    if operands.count < needed.count {
      throw CommandError(.usage, "\(needed[operands.count].name) is missing")
    }
    if operands.count > declared.count, !declared.contains(where: { $0.count == .oneOrMore }) {
      throw CommandError(.usage, "'\(operands[declared.count])' is one argument too many")
    }
  }
}

extension Arguments {
  /// Whether an option is given.
  func has(_ option: Option) -> Bool { values[option.name] != nil }

  /// The first value of an option; nil where it is not given.
  func value(of option: Option) -> String? { values[option.name]?.first?.first }

  /// The values of each time an option is given.
  func groups(of option: Option) -> [[String]] { values[option.name] ?? [] }

  /// The values of an option that can be given several times or holds several with commas between them.
  func list(of option: Option) -> [String] {
    groups(of: option).flatMap { $0 }
      .flatMap { $0.split(separator: ",").map { String($0.trimmingSpaces) } }
      .filter { !$0.isEmpty }
  }

  /// The date an option gives; nil where it is not given.
  func date(of option: Option) throws(CommandError) -> PartialDate? {
    guard let text = value(of: option) else { return nil }
    do throws(DateError) {
      return try PartialDate(text)
    } catch {
      throw CommandError(.usage, "\(option.flag): \(error)")
    }
  }

  /// The period that an option gives as EDTF has it, both ends inside: `1914/1918`; nil where it is not given.
  func period(of option: Option) throws(CommandError) -> Period? {
    guard let text = value(of: option) else { return nil }
    do throws(DateError) {
      return try Period(edtf: text)
    } catch {
      throw CommandError(
        .usage,
        "\(option.flag): '\(text)' is no period: two dates with a stroke between, the earlier first and both inside, "
          + "as in 1914/1918 or 2023-09/..; \(error)")
    }
  }

  /// The whole number that an option gives; nil where it is not given.
  func number(of option: Option, in range: ClosedRange<Int>) throws(CommandError) -> Int? {
    guard let text = value(of: option) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw CommandError(
        .usage,
        "\(option.flag): '\(text)' is no whole number from \(range.lowerBound) to \(range.upperBound)"
      )
    }
    return number
  }

  /// What one of several words stands for; nil where the option is not given.
  func choice<Value>(
    of option: Option, among words: [(word: String, value: Value)]
  ) throws(CommandError) -> Value? {
    guard let text = value(of: option) else { return nil }
    return try Self.choice(text, of: option.flag, among: words)
  }

  /// What one of several words stands for.
  static func choice<Value>(
    _ text: String, of subject: String, among words: [(word: String, value: Value)]
  ) throws(CommandError) -> Value {
    if let found = words.first(where: { $0.word == text }) { return found.value }
    let names = words.map(\.word)
    throw CommandError(
      .usage,
      "\(subject): '\(text)' is none of \(names.joined(separator: ", "))"
        + NearestName.hint(to: text, among: names))
  }

  /// Refuses options that contradict each other.
  func allowAtMostOne(of options: [Option]) throws(CommandError) {
    let given = options.filter(has)
    if given.count > 1 {
      throw CommandError(.usage, "\(given[0].flag) and \(given[1].flag) exclude each other")
    }
  }
}

extension Substring {
  /// The text without spaces at its ends.
  fileprivate var trimmingSpaces: Substring {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}
