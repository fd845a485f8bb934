import Westphalia

/// A kind of which files may hold millions, and which is written and read without an encoder and a decoder: in the same
/// form.
protocol DirectForm {
  /// Writes the value as its encoding would.
  func write(directlyTo output: ValueOutput)

  /// The value of an object whose keys stand in the order in which they are written; nil of any other.
  static func read(_ object: Int, of tokens: JSONTokens) throws(FileFault) -> Self?
}

extension EventReport: DirectForm {
  func write(directlyTo output: ValueOutput) {
    output.write(raw: "{\"root\":".utf8)
    output.write(raw: String(root.rawValue).utf8)
    if let code {
      output.write(raw: ",\"code\":".utf8)
      output.write(text: code)
    }
    output.write(raw: ",\"count\":".utf8)
    output.write(raw: String(count).utf8)
    if let goldstein {
      output.write(raw: ",\"goldstein\":".utf8)
      output.write(number: goldstein)
    }
    output.write(raw: ",\"mentions\":".utf8)
    output.write(raw: String(mentions).utf8)
    output.write(raw: "}".utf8)
  }

  static func read(_ object: Int, of tokens: JSONTokens) throws(FileFault) -> EventReport? {
    guard tokens[object].kind == .object else { return nil }
    let end = Int(tokens[object].next)
    var key = object + 1
    func take(_ word: [UInt8], _ kind: JSONToken.Kind) -> Int? {
      guard key + 1 < end, tokens.isWord(key, word), tokens[key + 1].kind == kind else {
        return nil
      }
      defer { key += 2 }
      return key + 1
    }
    guard let rootIndex = take(EventWords.root, .number),
      let root = tokens.whole(rootIndex).flatMap(CAMEORoot.init(rawValue:))
    else { return nil }
    let code = take(EventWords.code, .text)
    guard let countIndex = take(EventWords.count, .number), let count = tokens.whole(countIndex)
    else { return nil }
    var score: Double?
    if let index = take(EventWords.goldstein, .number) {
      guard let number = Double(tokens.digits(index)), number.isFinite else { return nil }
      score = number
    }
    guard let mentionsIndex = take(EventWords.mentions, .number),
      let mentions = tokens.whole(mentionsIndex), key == end
    else { return nil }
    let text = try code.map { index throws(FileFault) in try tokens.text(index) }
    tokens.useAll(below: object)
    return EventReport(root, code: text, count: count, goldstein: score, mentions: mentions)
  }
}

private enum EventWords {
  static let root = Array("root".utf8)
  static let code = Array("code".utf8)
  static let count = Array("count".utf8)
  static let goldstein = Array("goldstein".utf8)
  static let mentions = Array("mentions".utf8)
}

extension JSONTokens {
  /// The whole number of a token of at most 18 digits; nil of any other.
  fileprivate func whole(_ index: Int) -> Int? {
    let token = self[index]
    var place = token.start
    let isNegative = bytes[place] == UInt8(ascii: "-")
    if isNegative { place += 1 }
    guard token.end - place <= 18 else { return nil }
    var number = 0
    while place < token.end {
      let digit = bytes[place] &- 0x30
      guard digit < 10 else { return nil }
      number = 10 * number + Int(digit)
      place += 1
    }
    return isNegative ? -number : number
  }
}
