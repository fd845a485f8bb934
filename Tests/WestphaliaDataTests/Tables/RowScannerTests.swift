import TestSupport
import Testing

@testable import WestphaliaData

@Suite("Rows and cells of delimited text")
struct RowScannerTests {
  /// The rows of a text, read character by character: slow and obvious.
  private func plainRows(_ text: [UInt8]) -> [[String]]? {
    var rows: [[String]] = []
    var (row, cell): ([String], [UInt8]) = ([], [])
    var place = 0
    func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
    var isStarted = false
    func isEnd(_ byte: UInt8) -> Bool { byte == 10 || byte == 13 }
    func endRow() {
      row.append(string(cell))
      rows.append(row)
      (row, cell, isStarted) = ([], [], false)
    }
    while place < text.count {
      let byte = text[place]
      if isEnd(byte) {
        if isStarted { endRow() }
        place += 1
        continue
      }
      isStarted = true
      if byte == UInt8(ascii: ",") {
        row.append(string(cell))
        cell = []
        place += 1
        continue
      }
      if byte == UInt8(ascii: "\""), cell.isEmpty {
        var inside: [UInt8] = []
        place += 1
        while true {
          guard place < text.count else { return nil }
          if text[place] == UInt8(ascii: "\"") {
            guard place + 1 < text.count, text[place + 1] == UInt8(ascii: "\"") else { break }
            place += 1
          }
          inside.append(text[place])
          place += 1
        }
        place += 1
        cell = inside
        // Only well-formed cells are made here.
        continue
      }
      cell.append(byte)
      place += 1
    }
    if isStarted { endRow() }
    return rows
  }

  private func rows(_ text: [UInt8], pieces: Int) throws -> [[String]] {
    var scanner = RowScanner(
      PieceBytes(text, length: pieces), separator: UInt8(ascii: ","), limits: ReadLimits())
    var rows: [[String]] = []
    while try scanner.next() {
      rows.append(
        scanner.cells.map { cell in
          let text = String(decoding: scanner.bytes[cell.start..<cell.end], as: UTF8.self)
          return cell.isEscaped ? text.split("\"\"", by: "\"") : text
        })
    }
    return rows
  }

  @Test(
    "Random tables come out as a plain reader reads them, whatever the pieces", arguments: 0..<40)
  func random(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let contents = [
      "", "a", "bc", "ö€", "1.5", "\"x\"", "\"a,b\"", "\"q\"\"q\"", "\"l\nm\"", "\"c\r\nd\"",
    ]
    let ends = ["\n", "\r\n", "\r", "\n\n"]
    for _ in 0..<50 {
      let end = ends[Int.random(in: 0..<ends.count, using: &random)]
      var text = ""
      for _ in 0..<Int.random(in: 0..<6, using: &random) {
        let cells = (0..<Int.random(in: 1..<5, using: &random)).map { _ in
          contents[Int.random(in: 0..<contents.count, using: &random)]
        }
        text += cells.joined(separator: ",") + end
      }
      if Bool.random(using: &random), !text.isEmpty { text.removeLast() }
      let bytes = Array(text.utf8)
      let expected = try #require(plainRows(bytes))
      for pieces in [1, 2, 3, 7, 1_000] {
        #expect(try rows(bytes, pieces: pieces) == expected, "\(text.debugDescription)")
      }
    }
  }

  @Test("A row knows its line, also after line ends in quotation marks and empty lines")
  func lines() throws {
    for (end, pieces) in [("\n", 1), ("\r\n", 1), ("\r", 1), ("\r\n", 100)] {
      let text = ["a,b", "", "\"x\(end)y\",c", "d,e"].joined(separator: end)
      var scanner = RowScanner(
        PieceBytes(Array(text.utf8), length: pieces), separator: UInt8(ascii: ","),
        limits: ReadLimits())
      var lines: [Int] = []
      while try scanner.next() { lines.append(scanner.line) }
      #expect(lines == [1, 3, 5], "\(end.debugDescription)")
    }
  }

  @Test("A quotation mark that does not end, too many cells and a row too long are refused")
  func refusals() {
    func error(_ text: String, _ limits: ReadLimits = ReadLimits()) -> DataError? {
      do throws(DataError) {
        var scanner = RowScanner(
          PieceBytes(Array(text.utf8), length: 5), separator: UInt8(ascii: ","), limits: limits)
        while try scanner.next() {}
        return nil
      } catch {
        return error
      }
    }
    #expect(error("a\nb,\"c\nd") == .unclosedQuote(line: 2))
    #expect(error("a\n,,,,", ReadLimits(columns: 3)) == .tooManyColumns(line: 2, limit: 3))
    #expect(
      error("a\n" + String(repeating: "x", count: 100), ReadLimits(rowBytes: 20))
        == .rowTooLong(line: 2, limit: 20))
  }
}

extension String {
  fileprivate func split(_ mark: String, by other: String) -> String {
    var (text, rest) = ("", self[...])
    while let range = rest.firstRange(of: mark) {
      text += rest[..<range.lowerBound] + other
      rest = rest[range.upperBound...]
    }
    return text + rest
  }
}
