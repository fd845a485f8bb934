/// Words that a picture says once instead of on every line.
///
/// 1. What all lines with words have in common, where there are four or more, stands in the key.
/// 2. Of more than 24 lines with words each has a number, lines with the same words the same; the words stand in a
///    table below.
///
/// Around two hubs words have rows of their own and stay there; so do those of a picture of changes, of a highlight, and of
/// several dates.
struct SharedWords {
  /// What all lines say.
  private(set) var common: [String] = []
  /// What the numbers on lines stand for, from 1 on.
  private(set) var numbered: [[String]] = []

  /// The least number of lines that have something in common.
  static let commonLimit = 4
  /// The greatest number of lines that carry words.
  static let wordLimit = 24

  /// Takes out of lines what is said once.
  mutating func shorten(_ lines: [PlannedLine]) -> [PlannedLine] {
    let spoken = lines.filter { !$0.words.isEmpty && $0.box == nil }
    guard spoken.count >= Self.commonLimit else { return lines }
    // 1: what is on all of them; a line keeps something to say, unless none has anything of its own.
    let shared = spoken[0].words.filter { word in spoken.allSatisfy { $0.words.contains(word) } }
    let areEqual = spoken.allSatisfy { $0.words == spoken[0].words }
    common =
      areEqual
      ? shared
      : spoken.contains { $0.words.allSatisfy(shared.contains) }
        ? Array(shared.filter { word in spoken.allSatisfy { $0.words.first != word } }) : shared
    var shortened = lines.map { line in
      line.box == nil ? line.saying(line.words.filter { !common.contains($0) }) : line
    }
    // 2: numbers.
    let rest = shortened.filter { !$0.words.isEmpty && $0.box == nil }
    guard rest.count > Self.wordLimit else { return shortened }
    var numbers: [[String]: Int] = [:]
    shortened = shortened.map { line in
      guard !line.words.isEmpty, line.box == nil else { return line }
      if numbers[line.words] == nil {
        numbered.append(line.words)
        numbers[line.words] = numbered.count
      }
      return line.saying(["\(numbers[line.words] ?? 0)"])
    }
    return shortened
  }
}
