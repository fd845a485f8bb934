/// A line and a column of a text, as `#line` counts.
///
/// Only errors need places, so the text is scanned again when there is one, and reading itself
/// counts no lines.
struct SourcePlace {
  private(set) var file: String?
  private(set) var line = 1
  private var lineStart = 0
  private var index = 0

  /// The column, from 1, in bytes.
  private(set) var column = 1

  /// The place of the byte at `offset`.
  init(_ offset: Int, in bytes: [UInt8], file: String?) {
    self.file = file
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      index = 3
      lineStart = 3
    }
    while index < offset {
      switch bytes[index] {
      case UInt8(ascii: "\""): skipString(bytes, offset)
      case UInt8(ascii: "<"): skipHTML(bytes, offset)
      case UInt8(ascii: "#"):
        if index == lineStart { readLineDirective(bytes) }
        while index < offset, bytes[index] != 10, bytes[index] != 13 { index += 1 }
      case UInt8(ascii: "/"): skipComment(bytes, offset)
      default: step(bytes)
      }
    }
    // `#line 0` and `#line 1` at the end of the text count from below.
    line = max(1, line)
    column = max(1, offset - lineStart + 1)
  }

  private mutating func step(_ bytes: [UInt8]) {
    if bytes[index] == 10 {
      line += 1
      lineStart = index + 1
    }
    index += 1
  }

  private mutating func skipString(_ bytes: [UInt8], _ offset: Int) {
    step(bytes)
    while index < offset, bytes[index] != UInt8(ascii: "\"") {
      if bytes[index] == UInt8(ascii: "\\") { step(bytes) }
      if index < offset { step(bytes) }
    }
    if index < offset { step(bytes) }
  }

  private mutating func skipHTML(_ bytes: [UInt8], _ offset: Int) {
    var depth = 0
    while index < offset {
      if bytes[index] == UInt8(ascii: "<") { depth += 1 }
      if bytes[index] == UInt8(ascii: ">") { depth -= 1 }
      step(bytes)
      if depth == 0 { return }
    }
  }

  private mutating func skipComment(_ bytes: [UInt8], _ offset: Int) {
    step(bytes)
    guard index < offset else { return }
    if bytes[index] == UInt8(ascii: "/") {
      while index < offset, bytes[index] != 10 { index += 1 }
    } else if bytes[index] == UInt8(ascii: "*") {
      step(bytes)
      while index < offset {
        let isStar = bytes[index] == UInt8(ascii: "*")
        step(bytes)
        if isStar, index < offset, bytes[index] == UInt8(ascii: "/") { return step(bytes) }
      }
    }
  }

  /// Reads `# 100 "x.gv"` or `#line 100 "x.gv"`: the number and the name of the next line.
  private mutating func readLineDirective(_ bytes: [UInt8]) {
    var rest = bytes[(index + 1)...]
    if rest.starts(with: "line".utf8) { rest = rest.dropFirst(4) }
    rest = rest.drop { $0 == 32 || $0 == 9 }
    let digits = rest.prefix { ByteClass.isDigit($0) }
    guard let number = Int(String(decoding: digits.prefix(9), as: UTF8.self)) else { return }
    line = max(0, number - 1)
    rest = rest.dropFirst(digits.count).drop { $0 == 32 || $0 == 9 }
    guard rest.first == UInt8(ascii: "\"") else { return }
    let name = rest.dropFirst().prefix { $0 != UInt8(ascii: "\"") && $0 != 10 }
    if !name.isEmpty { file = String(decoding: name, as: UTF8.self) }
  }
}
